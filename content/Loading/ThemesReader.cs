namespace ScrutinyBot.Content.Loading;

/// <summary>A theme as read, with the place of its area.</summary>
internal sealed record ReadTheme(Theme Theme, Located? Area);

/// <summary>Reads <c>themes.yaml</c>.</summary>
internal static class ThemesReader
{
    public const string FileName = "themes.yaml";

    public static IReadOnlyList<ReadTheme> Read(string folder, Mistakes mistakes)
    {
        if (TextFile.Read(folder, FileName, mistakes) is not { } text
            || Yaml.Mapping(FileName, text, 0, mistakes) is not { } mapping) return [];

        var fields = new Fields(FileName, mapping, 0, mistakes);
        fields.ReportUnknown(["themes"], "This file");
        if (!fields.Has("themes")) fields.Report(1, "'themes' is missing. Add it: a list of themes with id, area and names.");

        var found = new Dictionary<string, ReadTheme>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in fields.Mappings("themes"))
        {
            item.ReportUnknown(["id", "area", "names"], "A theme");
            foreach (var name in new[] { "id", "names" })
            {
                if (!item.Has(name)) item.Report(item.FirstLine, $"'{name}' of this theme is missing. Add it.");
            }

            if (item.Text("id") is not { } id) continue;
            var area = item.Text("area");
            var called = item.List("names");
            foreach (var name in called.Where(n => !names.TryAdd(n.Value, id.Value)))
                item.Report(name.Line, $"The name '{name.Value}' also belongs to the theme '{names[name.Value]}'. Keep it in one of them.");
            if (!found.TryAdd(id.Value, new(new(id.Value, area?.Value, [.. called.Select(n => n.Value)]), area)))
                item.Report(id.Line, $"The theme '{id.Value}' is listed twice. Take one out.");
        }

        return [.. found.Values];
    }
}
