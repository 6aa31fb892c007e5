using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Tests.Evaluation;

public sealed class ScoresTests
{
    [Fact]
    public void Recall_counts_a_gold_section_among_the_first_one_three_and_five()
    {
        var scores = Scores.Of([Judged.Right(1), Judged.Right(3), Judged.Right(4), Judged.Right(0)]);

        Assert.Equal([new(1, 4), new(2, 4), new(3, 4)], [scores.RecallAt1, scores.RecallAt3, scores.RecallAt5]);
        Assert.Equal((1.0 + 1.0 / 3 + 1.0 / 4) / 4, scores.MeanReciprocalRank!.Value, precision: 9);
    }

    [Fact]
    public void A_refused_question_is_a_miss_and_has_no_fact_right_whatever_its_words()
    {
        var scores = Scores.Of([Judged.Right(1), Judged.Refused()]);

        Assert.Equal(new(1, 2), scores.RecallAt5);
        Assert.Equal(0.5, scores.MeanReciprocalRank);
        Assert.Equal(new(1, 2), scores.MustFacts);
        Assert.Equal(new(1, 2), scores.WrongRefusals);
    }

    [Fact]
    public void Facts_are_counted_over_answerable_questions_that_have_some()
    {
        var scores = Scores.Of([Judged.Right(1), Judged.Right(1, text: "It has many."), Judged.Right(1, must: null), Judged.Unanswerable(answered: true)]);

        Assert.Equal(new(1, 2), scores.MustFacts);
    }

    [Fact]
    public void Unanswerable_questions_count_only_as_answered_or_not()
    {
        var scores = Scores.Of([Judged.Right(1), Judged.Unanswerable(answered: true), Judged.Unanswerable(answered: false), Judged.Unanswerable(answered: false)]);

        Assert.Equal(new(2, 4), scores.Answered);
        Assert.Equal(new(1, 3), scores.WrongAnswers);
        Assert.Equal(new(1, 1), scores.RecallAt1);
        Assert.Equal(new(0, 1), scores.WrongRefusals);
    }

    [Fact]
    public void The_marks_of_strong_words_do_not_come_between_facts() =>
        Assert.True(Judged.Right(1, text: "It has **150** duties.", must: "has 150 duties").HasItsFacts);

    [Fact]
    public void A_miss_says_why()
    {
        Assert.Empty(Judged.Right(3).Misses);
        Assert.Equal(["no gold in first three"], Judged.Right(4).Misses);
        Assert.Equal(["no gold in first three", "must missing: 150"], Judged.Right(0, text: "It has many.").Misses);
        Assert.Equal(["refused"], Judged.Refused().Misses);
        Assert.Equal(["wrongly answered"], Judged.Unanswerable(answered: true).Misses);
        Assert.Empty(Judged.Unanswerable(answered: false).Misses);
    }

    [Fact]
    public void The_table_has_a_row_for_all_and_for_each_kind() => Assert.Equal(
        """
        kind          n       answered    recall at 1    recall at 3    recall at 5    MRR     must facts  wrong answers  wrong refusals
        all           3   66.7 % (2/3)   50.0 % (1/2)  100.0 % (2/2)  100.0 % (2/2)  0.667  100.0 % (2/2)    0.0 % (0/1)     0.0 % (0/2)
        term          1  100.0 % (1/1)    0.0 % (0/1)  100.0 % (1/1)  100.0 % (1/1)  0.333  100.0 % (1/1)              -     0.0 % (0/1)
        out-of-scope  1    0.0 % (0/1)              -              -              -      -              -    0.0 % (0/1)               -
        role          1  100.0 % (1/1)  100.0 % (1/1)  100.0 % (1/1)  100.0 % (1/1)  1.000  100.0 % (1/1)              -     0.0 % (0/1)
        """,
        string.Join('\n', ScoreTable.Lines([Judged.Right(3, kind: "term"), Judged.Unanswerable(answered: false), Judged.Right(1)])));
}
