using System.Globalization;

namespace ScrutinyBot.Content.Loading;

/// <summary>Reads <c>sources.yaml</c>: the publications and the sections that a citation may name.</summary>
internal static class SourcesReader
{
    public const string FileName = "sources.yaml";

    /// <param name="lines">Takes the line of each publication, and of each section under its reference.</param>
    public static IReadOnlyList<Publication> Read(string folder, Mistakes mistakes, Dictionary<string, int> lines)
    {
        if (TextFile.Read(folder, FileName, mistakes) is not { } text
            || Yaml.Mapping(FileName, text, 0, mistakes) is not { } mapping) return [];

        var fields = new Fields(FileName, mapping, 0, mistakes);
        fields.ReportUnknown(["publications"], "This file");
        if (!fields.Has("publications")) fields.Report(1, "'publications' is missing. Add it: a list of publications with their sections.");

        var found = new Dictionary<string, Publication>(StringComparer.Ordinal);
        foreach (var item in fields.Mappings("publications"))
        {
            if (Publication(item, lines) is not { } publication) continue;
            if (!found.TryAdd(publication.Id, publication))
                item.Report(item.LineOf("id"), $"The publication '{publication.Id}' is listed twice. Take one out.");
        }

        return [.. found.Values];
    }

    private static Publication? Publication(Fields item, Dictionary<string, int> lines)
    {
        item.ReportUnknown(["id", "title", "publisher", "authors", "year", "edition", "owner", "review", "sections"], "A publication");
        foreach (var name in new[] { "id", "title", "publisher", "year", "edition", "sections" })
        {
            if (!item.Has(name)) item.Report(item.FirstLine, $"'{name}' of this publication is missing. Add it.");
        }

        var year = item.Number("year", 1900, 2100);
        var id = item.Text("id");
        if (id is { } named) lines.TryAdd(named.Value, named.Line);
        var sections = Sections(item, (section, line) => lines.TryAdd($"{id?.Value}#{section}", line));
        return id is null ? null : new(
            id.Value.Value, item.Text("title")?.Value ?? "", item.Text("publisher")?.Value ?? "",
            item.Has("authors") ? [.. item.List("authors").Select(a => a.Value)] : [], year ?? 0, sections)
        {
            Edition = item.Text("edition")?.Value ?? "",
            Owner = item.Text("owner")?.Value,
            Review = item.Date("review"),
        };
    }

    private static List<Section> Sections(Fields publication, Action<string, int> found)
    {
        var sections = new List<Section>();
        var parents = new List<(Fields Item, Located Parent)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in publication.Mappings("sections"))
        {
            item.ReportUnknown(["id", "title", "parent"], "A section");
            if (!item.Has("id")) item.Report(item.FirstLine, "'id' of this section is missing. Add it.");
            if (!item.Has("title")) item.Report(item.FirstLine, "'title' of this section is missing. Add it.");
            if (item.Text("id") is not { } id) continue;
            var parent = item.Text("parent");
            if (parent is { } p) parents.Add((item, p));
            found(id.Value, id.Line);
            if (ids.Add(id.Value)) sections.Add(new(id.Value, item.Text("title")?.Value ?? "", parent?.Value));
            else item.Report(id.Line, $"The section '{id.Value}' is listed twice in this publication. Take one out.");
        }

        foreach (var (item, parent) in parents.Where(p => !ids.Contains(p.Parent.Value)))
            item.Report(parent.Line, string.Create(CultureInfo.InvariantCulture, $"The parent '{parent.Value}' is not a section of this publication. {Nearest.Hint(parent.Value, ids)}"));
        return sections;
    }
}
