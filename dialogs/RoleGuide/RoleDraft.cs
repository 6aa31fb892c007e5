using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>What a lead member made of the guide: who they are to it, and the lists that were asked for.</summary>
public sealed record RoleDraft : Draft
{
    /// <summary>What the member told, label and answer.</summary>
    public IReadOnlyList<RoleFact> Facts { get; init; } = [];
    /// <summary>The lists that were made, in their order.</summary>
    public IReadOnlyList<RoleListDraft> Lists { get; init; } = [];
    /// <summary>What the member said beside them; internal.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Something the member told.</summary>
public sealed record RoleFact(string Label, string Words);

/// <summary>One list. <c>TotalMinutes</c> is 0 but for a meeting.</summary>
public sealed record RoleListDraft(RoleList List, string Name, IReadOnlyList<RoleRow> Rows)
{
    public int TotalMinutes { get; init; }
}

/// <summary>One row of a list.</summary>
public sealed record RoleRow
{
    public required string Text { get; init; }
    public required Origin Origin { get; init; }
    /// <summary>Why, or how to read it; empty where there is no more to say.</summary>
    public string Detail { get; init; } = "";
    /// <summary>What to ask, and follow-ups.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];
    /// <summary>The stage it stands in, in words; empty for lists without stages.</summary>
    public string Stage { get; init; } = "";
    /// <summary>0 but for an item of a meeting.</summary>
    public int Minutes { get; init; }
    /// <summary>How much weight it has, in words; empty for the member's own.</summary>
    public string Standing { get; init; } = "";
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
