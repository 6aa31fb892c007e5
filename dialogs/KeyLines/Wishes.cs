using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>What a member can wish of this dialog. <c>Which</c> names lines as the member did ("the second one", "3", "the finance one");
/// it is looked up when the wish is granted, so that wishes in one message build on each other.</summary>
internal abstract record Wish : IWish
{
    private Wish()
    {
    }

    public sealed record AddOwn(string Text) : Wish;

    /// <summary>A line on a topic; <c>Question</c> is the part that says what to ask, or empty.</summary>
    public sealed record AddAbout(string Topic, string Question) : Wish;

    /// <summary>A line on what was answered last.</summary>
    public sealed record TakeUp : Wish;

    public sealed record Paste(IReadOnlyList<ListItem> Items) : Wish;

    public sealed record Drop(string Which) : Wish;

    /// <summary>Drops the weakest prompts, as many as asked for.</summary>
    public sealed record DropWeakest(int HowMany) : Wish;

    /// <summary>Why a line is there, and what it rests on.</summary>
    public sealed record WhyLine(string Which) : Wish;

    /// <summary>The lines that hear no child or family.</summary>
    public sealed record ShowUnheard : Wish;

    /// <summary>One area in place of another.</summary>
    public sealed record SwapArea(string Out, string In) : Wish;

    /// <summary>So many lines more.</summary>
    public sealed record MoreLines(int HowMany) : Wish;

    public sealed record Swap(string One, string Other) : Wish;

    public sealed record Move(string Which, string Where) : Wish;

    public sealed record Split(string Which) : Wish;

    public sealed record MakeNeutral(string Which) : Wish;

    /// <summary>Another wording of a line, or, with <c>NewLine</c>, another line in its place.</summary>
    public sealed record AnotherWording(string Which, bool NewLine) : Wish;

    public sealed record Reword(string Which, string Text) : Wish;

    /// <summary>Mends a line as was advised.</summary>
    public sealed record Mend(string Which) : Wish;

    public sealed record Keep(string Which) : Wish;

    public sealed record MarkOwn(string Which) : Wish;

    public sealed record Check(string Which) : Wish;

    public sealed record AgreeLines : Wish;

    public sealed record ShowLines : Wish;

    /// <summary>"What about equality?": whether the lines touch it, and a line to add where they do not.</summary>
    public sealed record WhatAbout(string Topic) : Wish;

    public sealed record ShowGaps : Wish;

    public sealed record ShowMissing : Wish;

    public sealed record ShowWitnesses : Wish;

    public sealed record ShowSingleSources : Wish;

    public sealed record ShowEvidence(string Which) : Wish;

    public sealed record ShowQuestions(string Which) : Wish;

    public sealed record ShowReviewDate : Wish;

    public sealed record WhyAreas : Wish;

    /// <summary>The areas, in order; <c>Only</c> is false where they are added to those there are.</summary>
    public sealed record SetAreas(ImmutableList<string> Topics, bool Only) : Wish;

    public sealed record LeaveOutAreas(ImmutableList<string> Areas) : Wish;

    public sealed record MoveArea(string Area, bool First) : Wish;

    public sealed record ChooseAreasForMe : Wish;

    public sealed record Concern(ImmutableList<string> Topics) : Wish;

    public sealed record Count(LineCount Wanted) : Wish;

    public sealed record NameWitnesses(ImmutableList<string> Names) : Wish;

    public sealed record AssignWitness(string Name, string Which) : Wish;

    public sealed record AddEvidence(string Name, string Which) : Wish;

    /// <summary>Takes a witness or item of evidence away; <c>Instead</c> is who takes their place, or empty.</summary>
    public sealed record DropSource(string Name, string Instead) : Wish;

    public sealed record SuggestEvidence : Wish;

    public sealed record AddQuestion(string Which, string Text) : Wish;

    /// <summary>A sub-question by its number, such as 1.2.</summary>
    public sealed record DropQuestion(string Number) : Wish;

    public sealed record AgreeQuestions(bool Later) : Wish;

    public sealed record SetDates(ImmutableList<Milestone> Milestones) : Wish;

    /// <summary>A date that puts right the one said before; without a year of its own it keeps that one's.</summary>
    public sealed record CorrectDate(PlanDate Date, bool YearSaid = false) : Wish;

    public sealed record SayInstead(string Word) : Wish;

    public sealed record Export(ImmutableList<DocumentFormat> Formats, ImmutableList<DraftDocument> Documents, bool WantsPdf, bool WantsSending) : Wish;
}
