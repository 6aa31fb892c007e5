using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>The places, forms and terms of the library by what people call them, for questions that put two of them side by side.</summary>
internal sealed class Subjects
{
    private static readonly string[] CommonInPlaces =
        ["council", "county", "city", "borough", "metropolitan", "trust", "children's", "services", "the", "of", "and", "upon", "thames", "for", "isle", "north", "south", "east", "west", "achieving"];

    private readonly List<(string Name, Subject Subject)> names = [];

    public Subjects(Library library)
    {
        foreach (var place in library.OfKind(EntryKind.Case).Select(c => c.Place).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            foreach (var word in place.Split([' ', ',', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length > 3 && char.IsUpper(word[0]) && !CommonInPlaces.Contains(word.ToLowerInvariant(), StringComparer.Ordinal))
                    names.Add((word.ToLowerInvariant(), new(word, SubjectGroup.Place)));
            }
        }

        foreach (var entry in library.OfKind(EntryKind.Form).Concat(library.OfKind(EntryKind.Term)))
            names.AddRange(entry.Names.Where(n => n.Length > 2).Select(n => (n, new Subject(entry.Title, SubjectGroup.Thing))));
        // A longer name is more exact: "staff mutual" before "mutual".
        names = [.. names.DistinctBy(n => n.Name, StringComparer.Ordinal).OrderByDescending(n => n.Name.Length)];
    }

    /// <summary>The subjects named in a question, each once, in the order named.</summary>
    public IReadOnlyList<Subject> Named(string question) =>
        [.. Places(question).OrderBy(p => p.At).Select(p => p.Subject).DistinctBy(s => s.Label, StringComparer.Ordinal)];

    /// <summary>The question without the names of some subjects.</summary>
    public string Without(string question, Func<Subject, bool> left)
    {
        var text = question;
        foreach (var (at, length, _) in Places(question).Where(p => left(p.Subject)).OrderByDescending(p => p.At)) text = text.Remove(at, length);
        return text;
    }

    private List<(int At, int Length, Subject Subject)> Places(string question)
    {
        var lower = question.ToLowerInvariant().Replace('’', '\'');
        var found = new List<(int At, int Length, Subject Subject)>();
        foreach (var (name, subject) in names)
        {
            for (var at = lower.IndexOf(name, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                var whole = (at == 0 || !char.IsLetterOrDigit(lower[at - 1])) && (end == lower.Length || !char.IsLetterOrDigit(lower[end]));
                if (whole && found.TrueForAll(f => end <= f.At || at >= f.At + f.Length)) found.Add((at, name.Length, subject));
            }
        }

        return found;
    }
}

/// <summary>What sort of thing a subject is; only things of one sort are compared.</summary>
internal enum SubjectGroup
{
    Place, Thing,
}

/// <summary>Something a question may be about.</summary>
internal sealed record Subject(string Label, SubjectGroup Group);
