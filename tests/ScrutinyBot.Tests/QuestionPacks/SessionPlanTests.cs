using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.QuestionPacks;

public sealed class SessionPlanTests
{
    private static readonly QuestionWords Words = new(Talk.Vocabulary.Library);

    [Fact]
    public void The_minutes_never_add_up_to_more_than_there_are() => Prop.ForAll((PositiveInt minutes, PositiveInt questions, PositiveInt stays) =>
    {
        var plan = Plan(minutes.Get % 120 + 1, questions.Get % 14 + 1, stays.Get % 60 + 1, ["A", "B", "C"]);
        var first = plan.Questions.Where(q => q.Witness!.Id == "one").ToList();

        return plan.Used <= plan.Available && plan.Slots.All(s => s.Minutes >= 0)
            && (first.Count == 0 || first[^1].End <= stays.Get % 60 + 1 || first.Sum(q => q.Minutes) == 0)
            && plan.Slots.Zip(plan.Slots.Skip(1)).All(p => p.First.End == p.Second.Start);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Questions_are_shared_out_evenly() => Prop.ForAll((PositiveInt questions) =>
    {
        var plan = Plan(60, questions.Get % 14 + 1, 60, ["A", "B", "C"]);
        var shares = new[] { "A", "B", "C" }.Select(n => plan.Questions.Count(q => q.Asker == n)).ToList();

        return plan.Questions.All(q => q.Asker is not null) && shares.Max() - shares.Min() <= 1;
    }).QuickCheckThrowOnFailure();

    private static SessionPlan Plan(int minutes, int questions, int stays, ImmutableList<string> askers)
    {
        var list = Enumerable.Range(1, questions).Aggregate(ItemList.Empty, (l, n) => l.AddOwn($"Question {n}?", n % 2 == 0 ? "one" : "two"));
        var answers = new AnswerSet(ConversationState.Empty.Answers).With(PackKeys.Minutes, (int?)minutes).With(PackKeys.Questions, list).With(PackKeys.Askers, askers)
            .With(PackKeys.Witnesses, ImmutableList.Create(new PackWitness("one", "First", null, stays), new PackWitness("two", "Second", null)));
        var moment = new DialogMoment(answers, Focus.None, Talk.Vocabulary.Library, new DateOnly(2026, 11, 21));
        return new PackReading(moment, Talk.Vocabulary, Talk.Vocabulary.Library.Script("question-pack"), Words).Plan;
    }
}
