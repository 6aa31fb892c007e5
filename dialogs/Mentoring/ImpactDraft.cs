using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>What came of a mentoring, six months after. It holds no name.</summary>
public sealed record ImpactDraft : Draft
{
    /// <summary>Empty strings and lists below mean "not said".</summary>
    public string Subtitle { get; init; } = "";
    public string Intro { get; init; } = "";
    public string Ended { get; init; } = "";
    public IReadOnlyList<DraftComparison> Comparisons { get; init; } = [];
    /// <summary>What the ratings say, in a sentence or two.</summary>
    public string Verdict { get; init; } = "";
    /// <summary>How the ratings are to be read, a sentence each.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];
    public IReadOnlyList<string> Circumstances { get; init; } = [];
    public IReadOnlyList<string> Helped { get; init; } = [];
    public IReadOnlyList<string> NotHelped { get; init; } = [];
    public string BecomingMentor { get; init; } = "";
    public string NextStep { get; init; } = "";
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <summary>An aim with its ratings at the start and now, and what became of it, all in words.</summary>
public sealed record DraftComparison(string Aim, string Before, string Now, string Change);
