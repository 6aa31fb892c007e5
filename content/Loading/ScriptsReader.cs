namespace ScrutinyBot.Content.Loading;

/// <summary>Reads the words of dialogs from <c>dialogs/*.yaml</c>.</summary>
internal sealed class ScriptsReader(string folder, IReadOnlyList<Publication> publications, Mistakes mistakes)
{
    private const string Folder = "dialogs";

    private readonly HashSet<string> sections = [.. publications.SelectMany(p => p.Sections.Select(s => $"{p.Id}#{s.Id}"))];

    /// <summary>The scripts that have no mistakes. A folder without any is a library without dialogs.</summary>
    public IReadOnlyList<DialogScript> Read() => [.. Files(folder).Select(Read).OfType<DialogScript>()];

    /// <summary>The files of scripts, relative to the content folder, in order.</summary>
    public static IEnumerable<string> Files(string folder) => !Directory.Exists(Path.Combine(folder, Folder)) ? [] : Directory
        .EnumerateFiles(Path.Combine(folder, Folder), "*.yaml").Select(f => $"{Folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

    private DialogScript? Read(string file)
    {
        var before = mistakes.Count;
        if (TextFile.Read(folder, file, mistakes) is not { } text || Yaml.Mapping(file, text, 0, mistakes) is not { } mapping) return null;
        var fields = new Fields(file, mapping, 0, mistakes);
        fields.ReportUnknown(["id", "title", "names", "for", "purpose", "sections", "sentences", "banks"], "A dialog");
        var id = Needed(fields, "id", "a dialog");
        if (id is not null && file != $"{Folder}/{id}.yaml") fields.Report(fields.LineOf("id"), $"The id is '{id}', so the file must be called {id}.yaml.");
        var script = new DialogScript
        {
            Id = id ?? "",
            Title = Needed(fields, "title", "a dialog") ?? "",
            Purpose = Needed(fields, "purpose", "a dialog") ?? "",
            Names = LowerCase(fields, "names"),
            For = Values(fields, "for"),
            Questions = Questions(fields),
            Sentences = Sentences(fields),
            Banks = Banks(fields),
        };
        return mistakes.Count == before ? script : null;
    }

    private static List<ScriptQuestion> Questions(Fields fields)
    {
        var questions = new List<ScriptQuestion>();
        foreach (var section in fields.Mappings("sections"))
        {
            section.ReportUnknown(["name", "questions"], "A section");
            var name = Needed(section, "name", "a section") ?? "";
            foreach (var item in section.Mappings("questions"))
            {
                item.ReportUnknown(["key", "question", "label", "hint", "names", "choices"], "A question");
                var question = new ScriptQuestion
                {
                    Key = Needed(item, "key", "a question") ?? "",
                    Section = name,
                    Question = Needed(item, "question", "a question") ?? "",
                    Label = Needed(item, "label", "a question") ?? "",
                    Hint = item.Text("hint")?.Value,
                    Names = LowerCase(item, "names"),
                    Choices = Choices(item),
                };
                if (questions.Exists(q => q.Key == question.Key)) item.Report(item.LineOf("key"), $"The question '{question.Key}' is there twice. Take one out.");
                questions.Add(question);
            }
        }
        return questions;
    }

    private static List<ScriptChoice> Choices(Fields question)
    {
        var choices = new List<ScriptChoice>();
        foreach (var item in question.Mappings("choices"))
        {
            item.ReportUnknown(["value", "label", "detail", "names"], "A choice");
            var choice = new ScriptChoice(Needed(item, "value", "a choice") ?? "", Needed(item, "label", "a choice") ?? "", item.Text("detail")?.Value, LowerCase(item, "names"));
            if (choices.Exists(c => c.Value == choice.Value)) item.Report(item.LineOf("value"), $"The choice '{choice.Value}' is there twice. Take one out.");
            choices.Add(choice);
        }
        return choices;
    }

    private static Dictionary<string, string> Sentences(Fields fields)
    {
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        if (fields.Mapping("sentences") is not { } mapping) return sentences;
        foreach (var name in mapping.Names)
        {
            if (mapping.Text(name.Value) is { } text) sentences[name.Value] = text.Value;
        }
        return sentences;
    }

    private Dictionary<string, IReadOnlyList<ScriptItem>> Banks(Fields fields)
    {
        var banks = new Dictionary<string, IReadOnlyList<ScriptItem>>(StringComparer.Ordinal);
        if (fields.Mapping("banks") is not { } mapping) return banks;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bank in mapping.Names) banks[bank.Value] = [.. mapping.Mappings(bank.Value).Select(item => Item(item, ids))];
        return banks;
    }

    private ScriptItem Item(Fields item, HashSet<string> ids)
    {
        item.ReportUnknown(["id", "text", "detail", "probes", "group", "when", "sources"], "An item");
        var id = Needed(item, "id", "an item") ?? "";
        if (!ids.Add(id)) item.Report(item.LineOf("id"), $"The item '{id}' is there twice in this file. Give one another id.");
        return new ScriptItem
        {
            Id = id,
            Text = Needed(item, "text", "an item") ?? "",
            Detail = item.Text("detail")?.Value,
            Probes = Values(item, "probes"),
            Group = item.Text("group")?.Value,
            When = When(item),
            Sources = [.. item.List("sources").Select(s => Source(item, s)).OfType<SectionRef>()],
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> When(Fields item)
    {
        var when = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (item.Mapping("when") is not { } mapping) return when;
        foreach (var key in mapping.Names) when[key.Value] = Values(mapping, key.Value);
        return when;
    }

    private SectionRef? Source(Fields item, Located source)
    {
        if (sections.Contains(source.Value)) return SectionRef.TryParse(source.Value);
        item.Report(source.Line, $"There is no section '{source.Value}' in sources.yaml. {Nearest.Hint(source.Value, sections)}");
        return null;
    }

    private static string? Needed(Fields fields, string name, string of)
    {
        if (!fields.Has(name)) fields.Report(fields.FirstLine, $"'{name}' of {of} is missing. Add it.");
        return fields.Text(name)?.Value;
    }

    private static IReadOnlyList<string> Values(Fields fields, string name) => [.. fields.List(name).Select(v => v.Value)];

    private static IReadOnlyList<string> LowerCase(Fields fields, string name)
    {
        var values = fields.List(name);
        foreach (var value in values.Where(v => v.Value.Any(char.IsUpper))) fields.Report(value.Line, $"'{value.Value}' must be in lower case: it is compared with what people type.");
        return [.. values.Select(v => v.Value)];
    }
}
