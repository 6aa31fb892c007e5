using System.Text.Json;
using ScrutinyBot.Commands;
using ScrutinyBot.Content;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>A paragraph of a publication's text.</summary>
internal sealed record PublishedParagraph(SectionRef Section, string Text)
{
    /// <summary>All paragraphs, a line each, of a folder with the texts and <c>outline.json</c>, which says where each section begins and ends.</summary>
    public static IReadOnlyList<PublishedParagraph> ReadAll(string folder)
    {
        var path = Path.Combine(folder, "outline.json");
        if (!File.Exists(path)) throw new CommandFailedException($"There is no file {path}. Name the folder that holds it and the texts.");
        var outline = JsonSerializer.Deserialize<Outline>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
        return [.. outline.Documents.SelectMany(document => Of(document, File.ReadAllText(Path.Combine(folder, document.File)).Split('\n')))];
    }

    private static IEnumerable<PublishedParagraph> Of(Document document, string[] lines) =>
        from section in document.Sections
        from line in lines[(section.StartLine - 1)..Math.Min(section.EndLine, lines.Length)]
        where !string.IsNullOrWhiteSpace(line)
        select new PublishedParagraph(new(document.Id, section.Id), line);

    private sealed record Outline(IReadOnlyList<Document> Documents);

    private sealed record Document(string Id, string File, IReadOnlyList<Extent> Sections);

    private sealed record Extent(
        string Id,
        [property: System.Text.Json.Serialization.JsonPropertyName("start_line")] int StartLine,
        [property: System.Text.Json.Serialization.JsonPropertyName("end_line")] int EndLine);
}
