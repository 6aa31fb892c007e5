using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>The seven enablers, in the order of the research, as the dialog's words name them. Made once, immutable.</summary>
public sealed class Enablers
{
    private readonly NameIndex names;

    public Enablers(DialogScript script)
    {
        All = Option.Of(script.Question(JourneyKeys.Ratings));
        names = new(All.SelectMany(o => o.Names.Append(o.Label.ToLowerInvariant()).Select(n => (n, o.Value))));
    }

    /// <summary>The enablers, first to last.</summary>
    public IReadOnlyList<Option> All { get; }

    public string NameOf(string id) => All.First(o => o.Value == id).Label;

    /// <summary>"1 Strategic approach, 2 Leadership and governance, ..."</summary>
    public string InOrder => string.Join(", ", All.Select((o, i) => $"{i + 1} {o.Label}"));

    /// <summary>The enabler that words name: by its number, its place ("third", "last") or a name; null for none.</summary>
    public string? Find(string words)
    {
        var plain = words.Trim();
        if (names.Exactly(plain) is { } named) return named;
        var place = Numbers.ReadOrdinal(plain) ?? Numbers.Read(plain);
        if (place == -1) place = All.Count;
        return place >= 1 && place <= All.Count ? All[place.Value - 1].Value : null;
    }

    /// <summary>Every enabler named in plain text, in order.</summary>
    public IReadOnlyList<FoundName> FindAll(string plain) => names.Find(plain);

    /// <summary>A pattern for any of their names, longest first.</summary>
    internal string NamePattern => string.Join('|', All.SelectMany(o => o.Names.Append(o.Label.ToLowerInvariant())).Distinct(StringComparer.Ordinal)
        .OrderByDescending(n => n.Length).Select(System.Text.RegularExpressions.Regex.Escape));
}
