using System.Text.RegularExpressions;

namespace ScrutinyBot.Content.Loading;

/// <summary>An entry as read, with the places of what other checks look at. <c>Sound</c> is false when the file alone has a mistake.</summary>
internal sealed record ReadEntry(Entry Entry, Fields Fields, bool Sound)
{
    public string File => Fields.File;

    /// <summary>The line of the file on which the body begins.</summary>
    public required int BodyLine { get; init; }

    /// <summary>The items of the fields that name something or must be unique.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Located>> Items { get; init; }
}

/// <summary>Makes an entry of one file, checking all that the file alone can show.</summary>
internal static partial class EntryReader
{
    /// <summary>The fields that hold a list.</summary>
    internal static readonly string[] ListFields =
        ["audience", "themes", "stage", "phase", "asks", "names", "sources", "probes", "softer", "witnesses", "evidence", "areas"];

    /// <summary>The entry; null when it has no usable id or kind. Mistakes were added.</summary>
    public static ReadEntry? Read(string file, string text, Mistakes mistakes)
    {
        var before = mistakes.Count;
        if (EntryFile.Split(file, text, mistakes) is not { } parts
            || Yaml.Mapping(file, parts.FrontMatter, EntryFile.LinesBefore, mistakes) is not { } mapping) return null;

        var fields = new Fields(file, mapping, EntryFile.LinesBefore, mistakes);
        fields.ReportUnknown([.. EntryFields.All.Keys], "An entry");
        var kind = Kind(fields);
        ReportMissing(fields, kind);
        if (kind is { } known) ReportFieldsOfOtherKinds(fields, known);
        if (parts.Body.Length == 0)
            fields.Report(parts.BodyLine, "The body is empty. Say the idea in two to five short sentences below the second line of dashes.");

        var id = Id(fields);
        var items = ListFields.ToDictionary(f => f, fields.List, StringComparer.Ordinal);
        var area = fields.Text("area");
        items["area"] = area is { } a ? [a] : [];
        var wording = kind is { } k && EntryFields.TextFieldOf(k) is { } textField ? fields.Text(textField) : null;
        CheckBlanks(fields, items, wording, parts);
        var entry = new Entry
        {
            Id = id ?? "",
            Kind = kind ?? default,
            Title = fields.Text("title")?.Value ?? "",
            Body = parts.Body,
            Audience = OneOf(fields, items["audience"], Words.Audiences, "audience"),
            Themes = Values(items["themes"]),
            Stages = [.. OneOf(fields, items["stage"], Words.Stages.Keys, "stage").Select(s => Words.Stages[s])],
            Phases = [.. OneOf(fields, items["phase"], Words.Phases.Keys, "phase").Select(p => Words.Phases[p])],
            Authority = Pick(fields, "authority", Words.Authorities) ?? (kind == EntryKind.Case ? Authority.Example : Authority.GoodPractice),
            Asks = Values(items["asks"]),
            Names = Values(items["names"]),
            Sources = [.. items["sources"].Select(s => Source(fields, s)).OfType<SectionRef>()],
            Dated = fields.Text("dated")?.Value,
            Differs = fields.Text("differs")?.Value,
            Owner = fields.Text("owner")?.Value,
            Review = fields.Date("review"),
            Order = fields.Number("order", 0, int.MaxValue) ?? int.MaxValue,
            Area = area?.Value,
            Text = wording?.Value,
            Probes = Values(items["probes"]),
            Softer = Values(items["softer"]),
            Witnesses = Values(items["witnesses"]),
            Evidence = kind == EntryKind.Line ? Values(items["evidence"]) : [],
            Weight = fields.Number("weight", 1, 3) ?? 1,
            Why = Why(fields),
            Areas = Values(items["areas"]),
            Perspective = Pick(fields, "perspective", Words.Perspectives),
            Form = Pick(fields, "form", Words.EvidenceForms),
            Holder = fields.Text("holder")?.Value,
            Model = fields.Text("model")?.Value,
            Place = fields.Text("place")?.Value,
        };
        return id is null || kind is null ? null : new(entry, fields, mistakes.Count == before) { BodyLine = parts.BodyLine, Items = items };
    }

    /// <summary>True for lower-case words and numbers joined by hyphens.</summary>
    public static bool IsId(string text) => IdForm().IsMatch(text);

    private static EntryKind? Kind(Fields fields)
    {
        if (fields.Text("kind") is not { } text) return null;
        if (Words.Kinds.TryGetValue(text.Value, out var kind)) return kind;
        fields.Report(text.Line, $"There is no kind '{text.Value}'. {Nearest.Hint(text.Value, Words.Kinds.Keys)}");
        return null;
    }

    private static string? Id(Fields fields)
    {
        if (fields.Text("id") is not { } id) return null;
        var name = Path.GetFileNameWithoutExtension(fields.File);
        if (!IsId(id.Value))
            fields.Report(id.Line, $"The id '{id.Value}' must be lower-case words and numbers joined by hyphens.");
        else if (id.Value != name)
            fields.Report(id.Line, $"The id '{id.Value}' differs from the file's name '{name}'. Change one of them.");
        return id.Value;
    }

    private static void ReportMissing(Fields fields, EntryKind? kind)
    {
        foreach (var field in EntryFields.All.Values)
        {
            var needed = kind is { } k ? field.Needed.Contains(k) : field.Needed.Length == Words.Kinds.Count;
            if (needed && !fields.Has(field.Name)) fields.Report(fields.FirstLine, $"'{field.Name}' is missing. Add it: {field.Hint}.");
        }
    }

    private static void ReportFieldsOfOtherKinds(Fields fields, EntryKind kind)
    {
        foreach (var (name, line) in fields.Names)
        {
            if (!EntryFields.All.TryGetValue(name, out var field) || field.Allowed.Contains(kind)) continue;
            var kinds = string.Join(", ", field.Allowed.Select(k => k.ToString().ToLowerInvariant()));
            fields.Report(line, $"'{name}' belongs to the kind {kinds}, not to {kind.ToString().ToLowerInvariant()}. Take it out or change the kind.");
        }
    }

    private static void CheckBlanks(
        Fields fields, Dictionary<string, IReadOnlyList<Located>> items, Located? wording, EntryFile parts)
    {
        foreach (var text in items["probes"].Concat(items["softer"]).Concat(wording is { } w ? [w] : []))
        {
            foreach (var blank in Blanks(text.Value).Where(b => !Wording.KnownBlanks.Contains(b, StringComparer.Ordinal)))
                fields.Report(text.Line, $"There is no blank {blank}. Use one of: {string.Join(", ", Wording.KnownBlanks)}.");
        }

        foreach (var blank in Blanks(parts.Body))
            fields.Report(parts.BodyLine, $"A body has no blanks, so {blank} would be shown as it is. Put it in plain words.");
    }

    private static IEnumerable<string> Blanks(string text) =>
        text.Contains('{', StringComparison.Ordinal) ? Blank().Matches(text).Select(m => m.Value) : [];

    private static string[] OneOf(Fields fields, IReadOnlyList<Located> items, IEnumerable<string> known, string name)
    {
        foreach (var item in items.Where(i => !known.Contains(i.Value, StringComparer.Ordinal)))
            fields.Report(item.Line, $"There is no {name} '{item.Value}'. {Nearest.Hint(item.Value, known)}");
        return [.. items.Select(i => i.Value).Where(v => known.Contains(v, StringComparer.Ordinal))];
    }

    private static T? Pick<T>(Fields fields, string name, IReadOnlyDictionary<string, T> known)
        where T : struct
    {
        if (fields.Text(name) is not { } text) return null;
        if (known.TryGetValue(text.Value, out var value)) return value;
        fields.Report(text.Line, $"There is no {name} '{text.Value}'. {Nearest.Hint(text.Value, known.Keys)}");
        return null;
    }

    private static SectionRef? Source(Fields fields, Located text)
    {
        var source = SectionRef.TryParse(text.Value);
        if (source is null)
            fields.Report(text.Line, $"'{text.Value}' does not name a section. Write it as publication#section, for example adm-scrutiny#glossary.");
        return source;
    }

    private static Dictionary<Stage, string> Why(Fields fields)
    {
        var why = new Dictionary<Stage, string>();
        if (fields.Mapping("why") is not { } mapping) return why;
        mapping.ReportUnknown([.. Words.Stages.Keys], "'why'");
        foreach (var (word, stage) in Words.Stages)
        {
            if (mapping.Text(word) is { } text) why[stage] = text.Value;
            else if (!mapping.Has(word)) fields.Report(fields.LineOf("why"), $"'why' has no sentence for '{word}'. Add one.");
        }

        return why;
    }

    private static string[] Values(IReadOnlyList<Located> items) => [.. items.Select(i => i.Value)];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
