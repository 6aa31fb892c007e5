using ScrutinyBot.Channels.Console;
using ScrutinyBot.Dialogs.Answers;

namespace ScrutinyBot.Evaluation;

/// <summary>A question, what was said to it, and how right that is.</summary>
/// <param name="Text">The answer's text as a reader sees it.</param>
/// <param name="GoldRank">The place, from 1, of the first citation that matches a gold section; null when none does or nothing was answered.</param>
/// <param name="MissingFacts">The groups of which the text has no alternative.</param>
internal sealed record JudgedAnswer(
    EvaluationQuestion Question, Answer Answer, string Text, int? GoldRank, IReadOnlyList<IReadOnlyList<string>> MissingFacts)
{
    public const int NearTheTop = 3;

    public static JudgedAnswer Of(EvaluationQuestion question, Answer answer, GoldMatch match)
    {
        var text = PlainText.WithoutMarks(answer.Text);
        var rank = answer.Answered ? match.RankOf(question.Gold, answer.Citations.Select(c => c.Section)) : null;
        return new(question, answer, text, rank, MustFacts.Missing(question.Must, text));
    }

    public bool IsWronglyAnswered => Answer.Answered && !Question.Answerable;

    public bool IsWronglyRefused => !Answer.Answered && Question.Answerable;

    /// <summary>Whether it is answered with all its facts; a refusal has none, whatever its words.</summary>
    public bool HasItsFacts => Answer.Answered && MissingFacts.Count == 0;

    public bool FindsGoldWithin(int citations) => GoldRank <= citations;

    /// <summary>What is wrong with the answer, in words for the one who looks into it; empty when nothing is.</summary>
    public IReadOnlyList<string> Misses
    {
        get
        {
            if (!Question.Answerable) return IsWronglyAnswered ? ["wrongly answered"] : [];
            if (IsWronglyRefused) return ["refused"];
            var facts = MissingFacts.Select(group => $"must missing: {string.Join(" / ", group)}");
            return FindsGoldWithin(NearTheTop) ? [.. facts] : ["no gold in first three", .. facts];
        }
    }
}
