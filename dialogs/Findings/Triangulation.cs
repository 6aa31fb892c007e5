namespace ScrutinyBot.Dialogs.Findings;

/// <summary>What one line rests on, and what speaks for and against.</summary>
public sealed record LineSupport(ReviewLine Line, IReadOnlyList<EvidenceItem> Items)
{
    /// <summary>Sources that differ; two items of one source count once.</summary>
    public int Sources => Items.Select(i => i.Source.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count();

    public bool HearsFamilies => Items.Any(i => i.Voice);

    public IEnumerable<EvidenceItem> For => Items.Where(i => i.Direction == Direction.Supports);

    public IEnumerable<EvidenceItem> Against => Items.Where(i => i.Direction == Direction.Against);

    public IEnumerable<EvidenceItem> Mixed => Items.Where(i => i.Direction == Direction.Mixed);

    /// <summary>True when sources point different ways. Which is right is for the members.</summary>
    public bool Disagrees => For.Any() && Against.Any() || Mixed.Any() && Items.Count > 1;
}

/// <summary>Every line with what it rests on.</summary>
public static class Triangulation
{
    public static IReadOnlyList<LineSupport> Of(FindingsState state) => [.. state.Lines.Select(l => new LineSupport(l, state.EvidenceOf(l.Id)))];
}
