using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Content.Checks;

/// <summary>Sections that nothing in the library rests on. Each is either work to do or listed in not-cited.yaml with its reason.</summary>
internal static class LeftOut
{
    public const string FileName = "not-cited.yaml";

    public static IEnumerable<ContentMistake> Sections(string folder, LoadResult loaded)
    {
        var citedBy = loaded.Places.Entries
            .SelectMany(e => e.Entry.Sources.Select(s => (Section: s.ToString(), e.Entry.Id)))
            .ToLookup(c => c.Section, c => c.Id, StringComparer.Ordinal);
        var sections = loaded.Library.Publications
            .SelectMany(p => p.Sections.Select(s => (Id: new SectionRef(p.Id, s.Id).ToString(), s.Title)))
            .ToList();
        var mistakes = new Mistakes();
        var listed = File.Exists(Path.Combine(folder, FileName)) ? Listed(folder, [.. sections.Select(s => s.Id)], citedBy, mistakes) : [];
        var uncited = sections.Where(s => !citedBy.Contains(s.Id) && !listed.Contains(s.Id)).Select(s => loaded.Places.AtSource(s.Id,
            $"No entry cites '{s.Id}' ({s.Title}). Write one that rests on it, or list the section in {FileName} with the reason."));
        return [.. mistakes.InOrder(), .. uncited];
    }

    private static HashSet<string> Listed(string folder, string[] known, ILookup<string, string> citedBy, Mistakes mistakes)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        if (TextFile.Read(folder, FileName, mistakes) is not { } text || Yaml.Mapping(FileName, text, 0, mistakes) is not { } mapping) return listed;
        var fields = new Fields(FileName, mapping, 0, mistakes);
        fields.ReportUnknown(["sections"], "This file");
        foreach (var item in fields.Mappings("sections"))
        {
            item.ReportUnknown(["section", "reason"], "An item");
            foreach (var name in new[] { "section", "reason" })
            {
                if (!item.Has(name)) item.Report(item.FirstLine, $"'{name}' of this item is missing. Add it.");
            }

            item.Text("reason");
            if (item.Text("section") is not { } section) continue;
            if (!known.Contains(section.Value, StringComparer.Ordinal))
                item.Report(section.Line, $"There is no section '{section.Value}' in sources.yaml. {Nearest.Hint(section.Value, known)}");
            else if (citedBy[section.Value].FirstOrDefault() is { } entry)
                item.Report(section.Line, $"'{section.Value}' is cited after all, by '{entry}'. Take it out of this list.");
            if (!listed.Add(section.Value)) item.Report(section.Line, $"'{section.Value}' is listed twice. Take one out.");
        }

        return listed;
    }
}
