using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>A self-assessment over the seven enablers, from which its document is made. Same draft, same bytes.</summary>
public sealed record SelfAssessmentDraft : Draft
{
    /// <summary>"Good in 2023"; empty when not known.</summary>
    public string LastInspection { get; init; } = "";
    public IReadOnlyList<DraftRating> Ratings { get; init; } = [];
    /// <summary>Evidence that belongs to no single rating.</summary>
    public string GeneralEvidence { get; init; } = "";
    /// <summary>Ratings that nothing shows to be right, a sentence each.</summary>
    public IReadOnlyList<DraftPoint> Doubts { get; init; } = [];
    public IReadOnlyList<string> Changes { get; init; } = [];
    /// <summary>Where that puts them, in words; empty when too little is known.</summary>
    public string Place { get; init; } = "";
    public IReadOnlyList<string> PlaceMeans { get; init; } = [];
    public IReadOnlyList<string> Reasons { get; init; } = [];
    /// <summary>What the place is not.</summary>
    public string Limits { get; init; } = "";
    public IReadOnlyList<DraftPoint> Pitfalls { get; init; } = [];
    public IReadOnlyList<DraftPoint> Keep { get; init; } = [];
    public IReadOnlyList<DraftPoint> Start { get; init; } = [];
    public IReadOnlyList<DraftPoint> Time { get; init; } = [];
    /// <summary>What of their own telling bears on slipping back.</summary>
    public IReadOnlyList<DraftPoint> Warnings { get; init; } = [];
    public IReadOnlyList<DraftSign> Signs { get; init; } = [];
    /// <summary>What went up and down since last time; empty without an earlier assessment.</summary>
    public string Comparison { get; init; } = "";
    /// <summary>When to assess again, in words; empty before there are ratings.</summary>
    public string Again { get; init; } = "";
    /// <summary>The ratings as a chart, and the place on the journey; null before there are any.</summary>
    public Reply.Chart? Radar { get; init; }
    public Reply.Chart? Strip { get; init; }
    public IReadOnlyList<string> Gaps { get; init; } = [];
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>An enabler and its rating, in words; <c>Last</c> and <c>Change</c> are empty without an earlier assessment.</summary>
public sealed record DraftRating(string Enabler, string Rating, string Evidence, string Last, string Change);

/// <summary>Something said, why it stands there (or empty), and what it rests on.</summary>
public sealed record DraftPoint(string Text, string Why, IReadOnlyList<Citation> Sources);

/// <summary>An early sign of slipping back: what to watch, and who does; empty when nobody does yet.</summary>
public sealed record DraftSign(string Sign, string Watch, string Who, IReadOnlyList<Citation> Sources);
