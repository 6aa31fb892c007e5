namespace ScrutinyBot.Content.Search;

/// <summary>How the likenesses of an entry to a question become one score: each counts by its weight, and a few circumstances raise or lower the sum.</summary>
/// <remarks>The weights were found on questions that are no entry's asks: docs/evaluation.md.</remarks>
internal static class Ranking
{
    /// <summary>What a score is the sum of: the likeness, and what it counts.</summary>
    public static IReadOnlyList<(string Name, double Weight, Func<Likeness, double> Of)> Parts { get; } =
    [
        ("words", 1, l => l.Words),
        ("coverage", 0.7, l => l.Coverage),
        ("nearest ask", 0.3, l => l.Ask),
        ("name", 0.6, l => l.Name),
        ("meaning", 1, l => l.Meaning),
        ("all asks", 1.3, l => l.AllAsks),
        ("section", 0.7, l => l.Section),
    ];

    // What is looked at of all entries, before the best are looked at closely.
    private const double AskAtFirst = 0.7;
    private const double AllAsksAtFirst = 1.3;

    // Who asks what a word means wants the definition first.
    private const double DefinitionBonus = 0.4;

    // Who asks about Slough wants to hear about Slough.
    private const double AboutPlace = 1.2;
    private const double AboutElsewhere = 0.6;

    // Who asks how many wants a number.
    private const double WithoutTheFact = 0.85;

    private const double ForThisReader = 1.03;
    private const double OnThisTheme = 1.03;

    /// <summary>A rough score, good enough to tell the entries that may be among the best.</summary>
    public static double AtFirst(double words, double ask, double allAsks) => words + (AskAtFirst * ask) + (AllAsksAtFirst * allAsks);

    /// <summary>What counts of an entry when its section is looked at as a whole.</summary>
    public static double Alone(double words, double ask, double meaning) => words + (AskAtFirst * ask) + meaning;

    public static double Score(Entry entry, Likeness likeness, AskedFor asked, bool? aboutPlace, SearchContext context)
    {
        var sum = 0.0;
        foreach (var (_, weight, of) in Parts) sum += weight * of(likeness);
        foreach (var (_, amount) in Bonuses(entry, likeness, asked)) sum += amount;
        foreach (var (_, factor) in Factors(entry, likeness, aboutPlace, context)) sum *= factor;
        return sum;
    }

    /// <summary>What is added to the sum.</summary>
    public static IEnumerable<(string Name, double Amount)> Bonuses(Entry entry, Likeness likeness, AskedFor asked)
    {
        if (asked.Definition && entry.Kind == EntryKind.Term && likeness.Name > 0) yield return ("a definition is wanted", DefinitionBonus);
    }

    /// <summary>What the sum is multiplied by; only what is not 1.</summary>
    public static IEnumerable<(string Name, double Factor)> Factors(Entry entry, Likeness likeness, bool? aboutPlace, SearchContext context)
    {
        if (KindFactor(entry.Kind) is not 1 and var kind) yield return ($"it is a {entry.Kind.ToString().ToLowerInvariant()}", kind);
        if (aboutPlace is { } about) yield return about ? ("it is about the place", AboutPlace) : ("it is not about the place", AboutElsewhere);
        if (likeness.Fact < 1) yield return ("it lacks the sort of fact wanted", WithoutTheFact + ((1 - WithoutTheFact) * likeness.Fact));
        if (context.Audience is { } reader && entry.Audience.Contains(reader, StringComparer.Ordinal)) yield return ("it is for this reader", ForThisReader);
        if (context.Themes.Count > 0 && entry.Themes.Any(t => context.Themes.Contains(t, StringComparer.Ordinal))) yield return ("it is on the dialog's theme", OnThisTheme);
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
