using System.Text.Json;
using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>A row of a list in words, whatever list it is: its own text, or the title of the library's entry it stands for.</summary>
internal static class RowWords
{
    private static readonly string[] Texts = ["text", "words", "name", "title", "what"];

    public static string Of(JsonElement row, Library library) => row.ValueKind switch
    {
        JsonValueKind.String => library.Find(row.GetString()!)?.Title ?? row.GetString()!,
        JsonValueKind.Number => row.GetRawText(),
        JsonValueKind.Object => Texts.Select(t => Read(row, t)).FirstOrDefault(t => t is { Length: > 0 })
            ?? (Read(row, "entry") is { } entry ? library.Find(entry)?.Title ?? "" : ""),
        _ => "",
    };

    private static string? Read(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
