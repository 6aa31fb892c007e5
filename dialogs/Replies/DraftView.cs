namespace ScrutinyBot.Dialogs.Replies;

/// <summary>The draft as it stands, for a side panel, a summary or an app home: the same facts as in the documents.</summary>
/// <param name="Gaps">What is missing or doubtful, a sentence each.</param>
public sealed record DraftView(string Title, Progress Progress, IReadOnlyList<DraftSection> Sections, IReadOnlyList<string> Gaps);

/// <summary>One part of the draft.</summary>
public sealed record DraftSection(string Heading, IReadOnlyList<DraftRow> Rows);

/// <summary>One fact of the draft. <c>PromptKey</c> is the question that changes it, or null; <c>Note</c> is advice or origin, or null.</summary>
public sealed record DraftRow(string Label, string Value, string? PromptKey = null, string? Note = null);
