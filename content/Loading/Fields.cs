using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ScrutinyBot.Content.Loading;

/// <summary>Takes values out of a YAML mapping and reports what is not as it should be, with its line.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, (YamlNode Node, int Line)> byName = new(StringComparer.Ordinal);
    private readonly int linesBefore;
    private readonly Mistakes mistakes;

    public Fields(string file, YamlMappingNode mapping, int linesBefore, Mistakes mistakes)
    {
        File = file;
        this.linesBefore = linesBefore;
        this.mistakes = mistakes;
        FirstLine = LineOf(mapping);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name }) byName[name] = (value, LineOf(key));
            else Report(LineOf(key), "A field's name must be plain text. Write it as 'name: value'.");
        }
    }

    public string File { get; }

    /// <summary>Where a field that is missing would be added.</summary>
    public int FirstLine { get; }

    public IEnumerable<Located> Names => byName.Select(f => new Located(f.Key, f.Value.Line));

    public bool Has(string name) => byName.ContainsKey(name);

    /// <summary>The line of a field, or the first line when it is not there.</summary>
    public int LineOf(string name) => byName.TryGetValue(name, out var field) ? field.Line : FirstLine;

    public void Report(int line, string message) => mistakes.Add(File, line, message);

    /// <summary>A single text; null when absent, or when it is not one, which was then reported.</summary>
    public Located? Text(string name)
    {
        if (!byName.TryGetValue(name, out var field)) return null;
        if (field.Node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text) return new(text, field.Line);
        Report(field.Line, field.Node is YamlScalarNode
            ? $"'{name}' is empty. Fill it in, or take the line out."
            : $"'{name}' must be a single text. If the text holds ': ', put it in double quotes.");
        return null;
    }

    /// <summary>A list of texts; empty when absent, or when it is not one, which was then reported.</summary>
    public IReadOnlyList<Located> List(string name)
    {
        if (!byName.TryGetValue(name, out var field)) return [];
        if (field.Node is not YamlSequenceNode { Children: { Count: > 0 } nodes })
        {
            Report(field.Line, field.Node is YamlSequenceNode or YamlScalarNode { Value: null or "" }
                ? $"'{name}' is an empty list. Give it at least one item, or take the line out."
                : $"'{name}' must be a list. Write it as [one, two], or put each item on a line that starts with '- '.");
            return [];
        }

        var items = new List<Located>(nodes.Count);
        foreach (var node in nodes)
        {
            if (node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text) items.Add(new(text, LineOf(node)));
            else if (node is YamlScalarNode) Report(LineOf(node), $"An item of '{name}' is empty. Fill it in, or take the line out.");
            else Report(LineOf(node), $"An item of '{name}' is not a text. If the text holds ': ', put it in double quotes.");
        }

        return items;
    }

    /// <summary>A whole number in a range; null when absent, or when it is not one, which was then reported.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text) return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Report(text.Line, most == int.MaxValue
            ? $"'{name}' must be a whole number, not '{text.Value}'."
            : $"'{name}' must be a whole number from {least} to {most}, not '{text.Value}'.");
        return null;
    }

    /// <summary>A day; null when absent, or when it is not one, which was then reported.</summary>
    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Report(text.Line, $"'{name}' must be a day written as year-month-day, such as 2027-11-30, not '{text.Value}'.");
        return null;
    }

    /// <summary>A mapping of texts; null when absent, or when it is not one, which was then reported.</summary>
    public Fields? Mapping(string name)
    {
        if (!byName.TryGetValue(name, out var field)) return null;
        if (field.Node is YamlMappingNode mapping) return new(File, mapping, linesBefore, mistakes);
        Report(field.Line, $"'{name}' must hold fields of its own, each on an indented line as 'name: value'.");
        return null;
    }

    /// <summary>A list of mappings; empty when absent, or when it is not one, which was then reported.</summary>
    public IReadOnlyList<Fields> Mappings(string name)
    {
        if (!byName.TryGetValue(name, out var field)) return [];
        if (field.Node is not YamlSequenceNode sequence)
        {
            Report(field.Line, $"'{name}' must be a list, each item on a line that starts with '- '.");
            return [];
        }

        var items = new List<Fields>(sequence.Children.Count);
        foreach (var node in sequence.Children)
        {
            if (node is YamlMappingNode mapping) items.Add(new(File, mapping, linesBefore, mistakes));
            else Report(LineOf(node), $"An item of '{name}' must hold fields, each as 'name: value'.");
        }

        return items;
    }

    /// <summary>Reports fields that are not among the known ones, with the nearest known one.</summary>
    public void ReportUnknown(IReadOnlyCollection<string> known, string of)
    {
        foreach (var (name, line) in Names)
        {
            if (!known.Contains(name, StringComparer.Ordinal)) Report(line, $"{of} has no field '{name}'. {Nearest.Hint(name, known)}");
        }
    }

    private int LineOf(YamlNode node) => linesBefore + (int)node.Start.Line;
}
