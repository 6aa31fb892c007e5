using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScrutinyBot.Commands;

/// <summary>Files with a JSON object on each line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Read by people too: an apostrophe should look like one. The file is never put in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the whole file before anything is done with it, so that a mistake at its end costs no time. Empty lines are passed over.</summary>
    /// <exception cref="CommandFailedException">The file cannot be read, or a line is not as it should be.</exception>
    public static IReadOnlyList<T> Read<T>(string path, Func<JsonLine, T> read)
    {
        if (!File.Exists(path)) throw new CommandFailedException($"There is no file {path}. Check the path.");
        var items = new List<T>();
        var number = 0;
        foreach (var text in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            items.Add(read(Parse(path, number, text)));
        }

        return items;
    }

    /// <summary>Writes each item as soon as it is there.</summary>
    public static async Task WriteAsync<T>(string path, IAsyncEnumerable<T> items, CancellationToken ct)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        await using var writer = new StreamWriter(path) { NewLine = "\n" };
        await foreach (var item in items.WithCancellation(ct))
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(item, Options));
            await writer.FlushAsync(ct);
        }
    }

    private static JsonLine Parse(string path, int number, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(path, number, document.RootElement.Clone())
                : throw JsonLine.Wrong(path, number, "this is not a JSON object. Put one object on each line");
        }
        catch (JsonException)
        {
            throw JsonLine.Wrong(path, number, "this is not valid JSON. Put one object on each line");
        }
    }
}

/// <summary>A line as read. Fields that nobody asks for are ignored.</summary>
internal sealed record JsonLine(string Path, int Number, JsonElement Value)
{
    /// <summary>The line's <c>id</c>; its number when it has none.</summary>
    public string Id => Value.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
        ? Value.GetProperty("id").ToString()
        : Number.ToString(CultureInfo.InvariantCulture);

    public string Text(string name) => Value.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw Wrong($"'{name}' is missing or not a text");

    public IReadOnlyList<JsonElement> List(string name) => Value.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray()]
        : throw Wrong($"'{name}' is missing or not a list");

    public bool Flag(string name) => Value.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : throw Wrong($"'{name}' is missing or neither true nor false");

    public CommandFailedException Wrong(string what) => Wrong(Path, Number, what);

    public static CommandFailedException Wrong(string path, int number, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileName(path)}, line {number}: {what}."));
}
