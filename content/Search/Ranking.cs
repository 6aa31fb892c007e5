namespace ScrutinyBot.Content.Search;

/// <summary>How the likenesses of an entry to a question become one score. The weights: docs/evaluation.md.</summary>
internal static class Ranking
{
    private const double Coverage = 0.7;
    private const double Ask = 0.3;
    private const double Name = 0.6;
    private const double AllAsks = 1.3;
    private const double Section = 0.7;

    // Who asks what a word means wants the definition first.
    private const double DefinitionBonus = 0.4;

    // Who asks about Slough wants to hear about Slough.
    private const double AboutPlace = 1.2;
    private const double AboutElsewhere = 0.6;

    // Who asks how many wants a number.
    private const double WithoutTheFact = 0.85;

    private const double ForThisReader = 1.03;
    private const double OnThisTheme = 1.03;

    /// <summary>What counts of an entry when its section is looked at as a whole.</summary>
    public static double Alone(double words, double ask, double meaning) => words + (Ask * ask) + meaning;

    public static double Score(Entry entry, Likeness likeness, AskedFor asked, bool? aboutPlace, SearchContext context)
    {
        var score = Alone(likeness.Words, likeness.Ask, likeness.Meaning) + (Coverage * likeness.Coverage) + (Name * likeness.Name)
            + (AllAsks * likeness.AllAsks) + (Section * likeness.Section);
        if (asked.Definition && entry.Kind == EntryKind.Term && likeness.Name > 0) score += DefinitionBonus;
        if (aboutPlace is { } about) score *= about ? AboutPlace : AboutElsewhere;
        score *= WithoutTheFact + ((1 - WithoutTheFact) * likeness.Fact);
        if (context.Audience is { } reader && entry.Audience.Contains(reader, StringComparer.Ordinal)) score *= ForThisReader;
        if (entry.Themes.Any(t => context.Themes.Contains(t, StringComparer.Ordinal))) score *= OnThisTheme;
        return score * KindFactor(entry.Kind);
    }

    // Wordings and labels are for building a draft; a question is answered better by an entry that explains.
    private static double KindFactor(EntryKind kind) => kind switch
    {
        EntryKind.Guidance or EntryKind.Term or EntryKind.Case or EntryKind.Form => 1,
        EntryKind.Question or EntryKind.Reading => 0.95,
        EntryKind.Method => 0.8,
        _ => 0.6,
    };
}
