using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>What a member may want done, beyond answers to questions.</summary>
public abstract record FindingsWish : IWish
{
    private FindingsWish()
    {
    }

    /// <summary>The part of the work to be in: the key of its menu.</summary>
    public sealed record GoTo(string Menu) : FindingsWish;

    public sealed record AddLine(string Text) : FindingsWish;

    public sealed record RewordLine(string Number, string Text) : FindingsWish;

    /// <summary>Evidence to log, in order; their numbers are given when they are logged.</summary>
    public sealed record LogItems(ImmutableList<EvidenceItem> Items) : FindingsWish;

    /// <summary>Changes to items that words name.</summary>
    public sealed record ChangeItem(string Which, EvidenceChange Change) : FindingsWish;

    public sealed record DropItems(string Which) : FindingsWish;

    /// <summary>What the group finds on a line.</summary>
    public sealed record SetFinding(string Line, string Text) : FindingsWish;

    public sealed record ShowLog : FindingsWish;

    public sealed record ShowShort : FindingsWish;

    public sealed record ShowDisagreement : FindingsWish;

    public sealed record ShowLeftOut : FindingsWish;

    /// <summary>Advice from a bank of the dialog's words.</summary>
    public sealed record Advise(string Bank) : FindingsWish;

    public sealed record AddRecommendations(ImmutableList<string> Texts) : FindingsWish;

    public sealed record CheckRecommendations : FindingsWish;

    public sealed record FixRecommendations(string Which) : FindingsWish;

    public sealed record DropRecommendations(string Which) : FindingsWish;

    public sealed record KeepWording(string Which) : FindingsWish;

    public sealed record PutBack(string Which) : FindingsWish;

    public sealed record Renumber : FindingsWish;

    /// <summary>Facts of recommendations: those that were said; the others stay.</summary>
    public sealed record SetFacts(string Which, RecommendationFacts Facts) : FindingsWish;

    public sealed record SetResponses(ImmutableList<ResponseSaid> Responses) : FindingsWish;

    public sealed record SetProgress(ImmutableList<ProgressSaid> Progress) : FindingsWish;

    public sealed record ShowTracker : FindingsWish;

    public sealed record ShowReviewDate : FindingsWish;

    public sealed record ShowOutline : FindingsWish;

    /// <summary>Documents without what is exempt; what is left out is told first.</summary>
    public sealed record Publish(ExportWish Export) : FindingsWish;
}

/// <summary>A change of one item of evidence; null is "leave it as it is".</summary>
public sealed record EvidenceChange
{
    public EvidenceKind? Kind { get; init; }
    public Direction? Direction { get; init; }
    public bool? Exempt { get; init; }
    public bool? Voice { get; init; }
    public PlanDate? Date { get; init; }
    public string? Source { get; init; }
    public string? Shows { get; init; }
    public string? Reliability { get; init; }
    public string? KeptAt { get; init; }
    /// <summary>The number of the line it belongs to, instead of those it has.</summary>
    public string? ToLine { get; init; }
    /// <summary>The number of a line it belongs to as well.</summary>
    public string? AlsoLine { get; init; }
    /// <summary>Words that put right a number: "72 carers".</summary>
    public string? Value { get; init; }
}

/// <summary>What was said of recommendations; null is "leave it as it is".</summary>
public sealed record RecommendationFacts
{
    public string? Text { get; init; }
    public string? Owner { get; init; }
    public PlanDate? By { get; init; }
    public string? Measure { get; init; }
    public string? Cost { get; init; }
    public string? Lead { get; init; }
    public ImmutableList<string> Lines { get; init; } = [];
    public ImmutableList<int> Evidence { get; init; } = [];
}

/// <summary>What the executive said to some recommendations.</summary>
public sealed record ResponseSaid(string Which, ExecutiveResponse Response, string Reason);

/// <summary>How far some recommendations are.</summary>
public sealed record ProgressSaid(string Which, ProgressColour Colour, string Note);
