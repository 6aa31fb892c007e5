using ScrutinyBot.Content;

namespace ScrutinyBot.Tests.Content;

/// <summary>A small library in a folder of its own, without mistakes until a test makes one; deleted at the end.</summary>
internal sealed class SmallLibrary : IDisposable
{
    public const string Guidance = "library/a-guide/guidance/g-one.md";

    public SmallLibrary()
    {
        Write("sources.yaml", """
            publications:
              - id: a-guide
                title: "A guide"
                publisher: "A centre"
                authors: ["A. Writer"]
                year: 2017
                edition: "May 2017"
                owner: the scrutiny officer
                review: 2999-12-31
                sections:
                  - id: start
                    title: "Where to start"
                  - id: glossary
                    title: "Glossary"
                    parent: start
            """);
        Write("not-cited.yaml", """
            sections:
              - { section: a-guide#glossary, reason: "Only words" }
            """);
        Write("themes.yaml", """
            themes:
              - { id: finance, area: area-money, names: [money, budget] }
            """);
        Write("library/a-guide/areas/area-money.md", """
            ---
            id: area-money
            kind: area
            title: Money
            audience: [chair]
            themes: [finance]
            stage: [considering]
            names: [finances]
            why:
              considering: Because it is early.
              developing: Because it is being priced.
              established: Because it is being spent.
            sources: [a-guide#start]
            ---

            What it costs.
            """);
        Write(Guidance, GuidanceWith());
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("library-").FullName;

    /// <summary>A guidance entry without mistakes, with one line exchanged; the number of lines stays as it is.</summary>
    public static string GuidanceWith(string line = "", string instead = "") => """
        ---
        id: g-one
        kind: guidance
        title: Start with the money
        audience: [chair, officer]
        themes: [finance]
        stage: [considering]
        asks:
          - where do we begin
          - what about the cost
        sources: [a-guide#start]
        authority: good-practice
        ---

        Begin with what it costs.
        """.Replace(line.Length == 0 ? "\0" : line, instead, StringComparison.Ordinal);

    /// <summary>A guidance entry that a check has nothing to say about, with one line exchanged.</summary>
    public static string SoundGuidanceWith(string line = "", string instead = "") => GuidanceWith()
        .Replace("  - what about the cost\n", "  - what about the cost\n  - who pays for it all\n", StringComparison.Ordinal)
        .Replace("Begin with what it costs.", "Begin with what it costs. The rest can wait.", StringComparison.Ordinal)
        .Replace(line.Length == 0 ? "\0" : line, instead, StringComparison.Ordinal);

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public LoadResult Load() => LibraryLoader.Load(Folder);

    /// <summary>The mistakes as an author reads them.</summary>
    public string[] Mistakes() => [.. Load().Mistakes.Select(m => m.ToString())];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
