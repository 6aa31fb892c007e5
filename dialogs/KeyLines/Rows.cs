using System.Collections.Immutable;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>A witness and the lines they are asked about, by the lines' ids.</summary>
/// <param name="Entry">The library's witness it was recognised as; null for anybody else.</param>
public sealed record WitnessRow(string Name, string? Entry, ImmutableList<string> Lines);

/// <summary>An item of evidence and the lines it serves, by the lines' ids.</summary>
/// <param name="Entry">The library's kind of evidence it was recognised as; null for anything else.</param>
public sealed record EvidenceRow(string Name, string? Entry, ImmutableList<string> Lines);

/// <summary>Sub-questions: the ones added, as line id and text, and the library's that were dropped, as <c>line/entry</c>.</summary>
public sealed record QuestionChanges(ImmutableList<AddedQuestion> Added, ImmutableList<string> Dropped)
{
    public static QuestionChanges None { get; } = new([], []);
}

/// <summary>A question the member added to a line.</summary>
public sealed record AddedQuestion(string Line, string Text);

/// <summary>An objective: a library entry's, or the member's own wording.</summary>
public sealed record ObjectiveRow(string? Entry, string? Text);

/// <summary>A step of the review with its date.</summary>
public sealed record Milestone(string What, Understanding.PlanDate Date);

/// <summary>How many lines are wanted; zeros mean "not said".</summary>
public sealed record LineCount(int Least, int Most, int EachArea)
{
    public static LineCount NotSaid { get; } = new(0, 0, 0);
}

/// <summary>The member's word for what the guide calls by a dated one: health working.</summary>
public sealed record LocalWord(string Said);
