namespace ScrutinyBot.Content.Search;

/// <summary>A part of an entry that is searched.</summary>
/// <param name="Weight">How much a word there counts; 1 in the body.</param>
/// <param name="LengthCounts">From 0 to 1: how much a long text dilutes its words.</param>
/// <param name="Presence">From 0 to 1: how surely an entry is about a word that stands there.</param>
internal sealed record SearchField(string Name, double Weight, double LengthCounts, double Presence, Func<Entry, Library, IEnumerable<string>> Texts);

/// <summary>The words of an entry, field by field.</summary>
internal sealed record FieldTexts(IReadOnlyList<IReadOnlyList<string>> Words)
{
    public static IReadOnlyList<SearchField> Fields { get; } =
    [
        new("title", 2.5, 0.3, 1, (e, _) => [e.Title]),
        new("asks", 1.2, 0.5, 1, (e, _) => e.Asks),
        new("names", 2.5, 0.3, 1, (e, _) => e.Names),
        new("text", 1.2, 0.5, 1, (e, _) => [e.Text ?? "", .. e.Probes]),
        new("place", 2.5, 0.3, 1, (e, _) => [e.Place ?? ""]),
        new("body", 1, 0.6, 0.9, (e, _) => [e.Body]),
        new("themes", 0.4, 0.5, 0.5, (e, library) => e.Themes.SelectMany(t => library.FindTheme(t)?.Names ?? [])),
    ];

    public static FieldTexts Of(Entry entry, Library library) =>
        new([.. Fields.Select(f => (IReadOnlyList<string>)[.. f.Texts(entry, library).SelectMany(Tokens.Meaningful)])]);

    public static double[] AverageLengths(IReadOnlyCollection<FieldTexts> all) =>
        [.. Fields.Select((_, f) => all.Where(t => t.Words[f].Count > 0).Select(t => t.Words[f].Count).DefaultIfEmpty(1).Average())];
}
