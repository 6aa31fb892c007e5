namespace ScrutinyBot.Content.Search;

/// <summary>Says whether a match is good enough to answer from. Better an honest "I don't have that" than an answer to another question.</summary>
internal static class Confidence
{
    // Found by holding back one ask of every entry and asking it, against questions that the library does not cover.
    private const double LeastCoverage = 0.5;
    private const double LeastScore = 0.6;
    private const double ClearLead = 1.4;
    private const double LeastCoverageInTheLead = 0.42;
    private const double LeastScoreInTheLead = 0.5;
    private const double NearlyAnAsk = 0.85;
    private const double NearTheBest = 0.75;
    private const double NameInDefinition = 0.25;

    private const double LeastCoverageNear = 0.35;
    private const double LeastScoreNear = 0.45;

    /// <summary>Not sure enough to answer from, but worth naming.</summary>
    public static bool IsNear(Match match) => match.Coverage >= LeastCoverageNear && match.Strength >= LeastScoreNear;

    public static bool In(Match match, Match best, double lead, AskedFor asked)
    {
        if (match.Score < NearTheBest * best.Score) return false;
        if (asked.Definition && !asked.Now && IsDefined(match)) return true;
        if (match.Ask >= NearlyAnAsk && asked.IsAskedOf(match.Entry)) return true;
        if (asked.Now || !Explains(match)) return false;
        if (!asked.IsIn(match.Entry) && !(asked.IsAskedOf(match.Entry) && match.Ask >= 0.6)) return false;
        if (match.Coverage >= LeastCoverage && match.Strength >= LeastScore) return true;
        return match == best && lead >= ClearLead && match.Coverage >= LeastCoverageInTheLead && match.Strength >= LeastScoreInTheLead;
    }

    /// <summary>How many times the best match is better than the best one that rests on other sections.</summary>
    public static double LeadOf(IReadOnlyList<Match> ranked) => ranked.Count == 0 ? 0
        : ranked.FirstOrDefault(m => !m.Entry.Sources.Intersect(ranked[0].Entry.Sources).Any()) is { } rival ? ranked[0].Score / rival.Score
        : double.PositiveInfinity;

    private static bool IsDefined(Match match) =>
        match is { Entry.Kind: EntryKind.Term, Name: >= NameInDefinition } && (match.Name >= 0.5 || match.Ask >= 0.3);

    // Witnesses, evidence and areas answer a question about their name; wordings answer none.
    private static bool Explains(Match match) => match.Entry.Kind switch
    {
        EntryKind.Line or EntryKind.Objective => false,
        EntryKind.Witness or EntryKind.Evidence or EntryKind.Area => match.Name >= 0.6,
        _ => true,
    };
}
