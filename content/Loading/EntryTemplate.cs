using System.Text;

namespace ScrutinyBot.Content.Loading;

/// <summary>The text of an entry that is still to be filled in: every field its kind needs, and the others as
/// comments.</summary>
internal static class EntryTemplate
{
    // Wordings stand one to a line; ids fit between brackets.
    private static readonly string[] OneToALine = ["asks", "names", "probes", "softer"];

    public static string Of(EntryKind kind, string id, string publication, string? title)
    {
        var text = new StringBuilder("---\n");
        var fields = EntryFields.All.Values.Where(f => f.Allowed.Contains(kind)).ToLookup(f => f.Needed.Contains(kind));
        foreach (var field in fields[true])
        {
            var given = field.Name switch
            {
                "id" => id,
                "kind" => kind.ToString().ToLowerInvariant(),
                "title" when title is not null => Quoted(title),
                "sources" => $"[{publication}#]",
                _ => null,
            };
            if (field.Name is not ("id" or "kind")) text.Append("# ").Append(field.Name).Append(": ").Append(field.Hint).Append('\n');
            text.Append(given is null ? Open(field.Name) : $"{field.Name}: {given}\n");
        }

        text.Append("\n# These may be left out. To use one, take away the # before its name.\n");
        foreach (var field in fields[false])
            text.Append("# ").Append(field.Name).Append(EntryReader.ListFields.Contains(field.Name) ? ": []" : ":").Append("  # ").Append(field.Hint).Append('\n');
        text.Append("\n# Below the next line of dashes: ").Append(BodyOf(kind)).Append(", in two to five short sentences of our own.\n");
        return text.Append("---\n\n").ToString();
    }

    private static string Open(string field) => field switch
    {
        "why" => "why:\n" + string.Concat(Words.Stages.Keys.Select(s => $"  {s}:\n")),
        "asks" => "asks:\n  -\n  -\n  -\n",
        _ when OneToALine.Contains(field) => $"{field}:\n  -\n",
        _ when EntryReader.ListFields.Contains(field) => $"{field}: []\n",
        _ => $"{field}:\n",
    };

    private static string Quoted(string title) => '"' + string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    private static string BodyOf(EntryKind kind) => kind switch
    {
        EntryKind.Question => "why it is worth asking and what a good answer shows",
        EntryKind.Line => "why this line of enquiry matters at this stage",
        EntryKind.Area => "what the area covers",
        EntryKind.Objective => "what meeting it involves",
        EntryKind.Witness => "what this witness can tell a committee",
        EntryKind.Evidence => "what it shows and its limits",
        EntryKind.Form => "what this organisational form is, and what follows for scrutiny",
        EntryKind.Method => "what this way of working is good for",
        EntryKind.Case => "one thing about this place",
        EntryKind.Term => "a definition",
        EntryKind.Reading => "what the publication is and why read it",
        _ => "the one idea",
    };
}
