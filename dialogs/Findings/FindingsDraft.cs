using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>The evidence, findings and recommendations of a review: the one record from which their documents are made. Empty texts mean "not said".</summary>
public sealed record FindingsDraft : Draft
{
    /// <summary>True for a version to be published: what is exempt is not in this record at all.</summary>
    public bool IsPublic { get; init; }

    /// <summary>True for a version to be published from which something exempt was left out; the version says so, and not what.</summary>
    public bool HasLeftOut { get; init; }

    /// <summary>What the review is about, in the member's words.</summary>
    public string Review { get; init; } = "";

    public IReadOnlyList<DraftSupport> Lines { get; init; } = [];

    public IReadOnlyList<DraftItem> Evidence { get; init; } = [];

    public IReadOnlyList<DraftRecommendation> Recommendations { get; init; } = [];

    public string Agreed { get; init; } = "";

    public string ToExecutive { get; init; } = "";

    public string ResponseDue { get; init; } = "";

    /// <summary>The day to look again, and what it is counted from.</summary>
    public string ReviewDate { get; init; } = "";

    /// <summary>The parts of the report and what each is for.</summary>
    public IReadOnlyList<DraftPart> Outline { get; init; } = [];

    /// <summary>What is missing, a sentence each; for members.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <summary>A line of enquiry with what it rests on. <c>For</c>, <c>Against</c> and <c>Mixed</c> are references of evidence.</summary>
public sealed record DraftSupport(string Number, string Text)
{
    /// <summary>What the group finds, in its own words.</summary>
    public string Finding { get; init; } = "";
    /// <summary>How many sources differ.</summary>
    public int Sources { get; init; }
    public bool HearsFamilies { get; init; }
    /// <summary>True when sources point different ways.</summary>
    public bool Disagrees { get; init; }
    public IReadOnlyList<string> Evidence { get; init; } = [];
    public IReadOnlyList<string> For { get; init; } = [];
    public IReadOnlyList<string> Against { get; init; } = [];
    public IReadOnlyList<string> Mixed { get; init; } = [];
}

/// <summary>An item of the evidence log, in words.</summary>
public sealed record DraftItem(string Ref, string Lines, string Kind, string Source)
{
    public string Date { get; init; } = "";
    public string Shows { get; init; } = "";
    /// <summary>"For", "Against" or "Mixed".</summary>
    public string Direction { get; init; } = "";
    public string Reliability { get; init; } = "";
    public string KeptAt { get; init; } = "";
    /// <summary>True when children, young people or families speak in it themselves.</summary>
    public bool Voice { get; init; }
    public bool Exempt { get; init; }
}

/// <summary>A recommendation and what became of it, in words. <c>Number</c> is as in the conversation, <c>Ref</c> as in the tracker.</summary>
public sealed record DraftRecommendation(string Number, string Ref, string Text)
{
    public string Owner { get; init; } = "";
    public string By { get; init; } = "";
    public string Measure { get; init; } = "";
    public string Cost { get; init; } = "";
    public string Lines { get; init; } = "";
    public IReadOnlyList<string> Evidence { get; init; } = [];
    /// <summary>True when the tie to lines was only reckoned from its words.</summary>
    public bool TieIsProposed { get; init; }
    public string Response { get; init; } = "";
    public string Lead { get; init; } = "";
    public string Progress { get; init; } = "";
    /// <summary>What the checks say; for members.</summary>
    public string Advice { get; init; } = "";
}

/// <summary>A part of the report.</summary>
public sealed record DraftPart(string Heading, string Purpose);
