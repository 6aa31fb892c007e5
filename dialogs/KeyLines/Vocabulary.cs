using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The names that the library gives to things, ready to be found in what people type. Made once, immutable.</summary>
public sealed class Vocabulary
{
    private static readonly string[] Everyday =
    [
        "proposal", "proposed", "considering", "developing", "established", "developed", "objectives", "enquiry", "committee", "commission",
        "decision", "decides", "cabinet", "council", "meeting", "witness", "witnesses", "evidence", "scrutiny", "children", "childrens",
        "services", "service", "question", "questions", "export", "document", "markdown", "tomorrow", "actually", "difference", "really",
        "january", "february", "march", "april", "august", "september", "october", "november", "december", "undo", "second", "third", "fourth",
        "summary", "wording", "bought", "about", "thought", "though", "through", "brought", "accountability", "partnerships", "business", "already", "running", "something",
        "mentor", "mentors", "mentoring", "mentored", "mentee", "mentees", "confidence", "confident", "promised", "ratings",
    ];

    private static readonly Dictionary<string, string> Shorthand = new(StringComparer.Ordinal)
    {
        ["sry"] = "sorry", ["gr8"] = "great", ["pls"] = "please", ["plz"] = "please", ["u"] = "you", ["qs"] = "questions", ["kloes"] = "kloes",
        ["tho"] = "though", ["cos"] = "because", ["thx"] = "thanks", ["feb"] = "february", ["nvm"] = "never mind",
    };

    public Vocabulary(Library library)
    {
        Library = library;
        Areas = new(Named(library, EntryKind.Area));
        Themes = new(library.Themes.Where(t => t.Area is not null).SelectMany(t => t.Names.Append(t.Id.Replace('-', ' ')).Select(n => (n, t.Id))));
        Witnesses = new(Named(library, EntryKind.Witness));
        Evidence = new(Named(library, EntryKind.Evidence));
        Forms = new(Named(library, EntryKind.Form));
        Methods = new(Named(library, EntryKind.Method));
        Spelling = new(
            Areas.Words.Concat(Themes.Words).Concat(Witnesses.Words).Concat(Evidence.Words).Concat(Forms.Words).Concat(Everyday), Shorthand);
    }

    public Library Library { get; }

    public NameIndex Areas { get; }

    public NameIndex Themes { get; }

    public NameIndex Witnesses { get; }

    public NameIndex Evidence { get; }

    public NameIndex Forms { get; }

    public NameIndex Methods { get; }

    public Spelling Spelling { get; }

    /// <summary>Areas and themes named in plain text, in order: a theme counts as itself, and stands in its area.</summary>
    public IReadOnlyList<Topic> Topics(string plain)
    {
        var areas = Areas.Find(plain);
        // A theme is more exact than its area, unless it is the area's namesake: "partnerships" names the area.
        var themes = Themes.Find(plain)
            .Where(t => !areas.Any(a => Overlap(a.At, t.At) && (a.At.Length > t.At.Length || a.Id == t.Id || plain.Substring(a.At.Start, a.At.Length) == a.Id)))
            .ToList();
        return
        [
            .. areas.Where(a => !themes.Exists(t => Overlap(a.At, t.At))).Select(a => new Topic(a.At, a.Id, null))
                .Concat(themes.Select(t => new Topic(t.At, Library.FindTheme(t.Id)!.Area!, t.Id)))
                .OrderBy(t => t.At.Start),
        ];
    }

    /// <summary>The organisational form that a proposal names; the more exact one where it names several; null for none.</summary>
    public Entry? FormOf(string proposal)
    {
        var plain = PlainText.Of(proposal);
        if (ProposedBody.ComesBack(plain)) return Library.Find("form-in-house");
        var found = Forms.Find(plain).Where(f => f.Id != "form-in-house");
        // A body that the service leaves is not the one proposed, and contract is the word for any handing over.
        return found.OrderBy(f => ProposedBody.IsLeft(plain, f.At.Start) ? 1 : 0).ThenBy(f => f.Id == "form-contract" ? 1 : 0).ThenByDescending(f => f.At.Length)
            .Select(f => Library.Find(f.Id)).FirstOrDefault();
    }

    private static bool Overlap(Span a, Span b) => a.Start < b.End && b.Start < a.End;

    private static IEnumerable<(string, string)> Named(Library library, EntryKind kind) =>
        library.OfKind(kind).SelectMany(e => e.Names.Append(e.Title.ToLowerInvariant()).Select(n => (n, e.Id)));
}

/// <summary>Something a review may be about, as named in a message. <c>Theme</c> is null when the area itself was named.</summary>
public sealed record Topic(Span At, string Area, string? Theme)
{
    /// <summary>The id recorded for it: the theme's, or the area's.</summary>
    public string Id => Theme ?? Area;
}
