using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>An answer that is a list of rows, each with an id of its own: the list itself, an object with a list of rows, or
/// ratings by row.</summary>
internal sealed record ListValue(ImmutableList<ListValue.Item> Items, JsonElement? Around, string? Property)
{
    // Stands for the property where the object itself holds the rows.
    private const string ItsOwn = "";

    // What tells rows apart, best first: an id, or else what the row stands for.
    private static readonly string[] Names = ["id", "key", "name", "entry", "text"];

    /// <summary>One row.</summary>
    internal sealed record Item(string Id, JsonElement Value);

    public static ListValue Empty { get; } = new([], null, null);

    /// <summary>The rows of an answer; null when it is no list, or its rows cannot be told apart.</summary>
    public static ListValue? Read(JsonElement? answer)
    {
        if (answer is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Array) return ReadItems(value) is { } items ? new ListValue(items, null, null) : null;
        if (value.ValueKind != JsonValueKind.Object) return null;
        var lists = value.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).ToList();
        // What stands beside rows follows from them.
        if (lists.FindIndex(p => p.Name is "rows" or "items") is >= 0 and var named) lists = [lists[named]];
        if (lists is [var list]) return ReadItems(list.Value) is { } rows ? new ListValue(rows, value, list.Name) : null;
        return lists.Count == 0 && value.EnumerateObject().All(p => p.Value.ValueKind is JsonValueKind.Number or JsonValueKind.Null)
            ? new ListValue([.. value.EnumerateObject().Select(p => new Item(p.Name, p.Value))], null, ItsOwn) : null;
    }

    public Item? Find(string id) => Items.Find(i => i.Id == id);

    /// <summary>Where a row stands, counted from 1; 0 where it does not.</summary>
    public int PlaceOf(string id) => Items.FindIndex(i => i.Id == id) + 1;

    /// <summary>The ids in order, of those among others only.</summary>
    public IEnumerable<string> OrderOf(IReadOnlySet<string> among) => Items.Select(i => i.Id).Where(among.Contains);

    public ListValue With(string id, JsonElement value, int index)
    {
        var at = Items.FindIndex(i => i.Id == id);
        var item = new Item(id, value);
        return this with { Items = at >= 0 ? Items.SetItem(at, item) : Items.Insert(Math.Clamp(index, 0, Items.Count), item) };
    }

    public ListValue Without(string id) => this with { Items = Items.RemoveAll(i => i.Id == id) };

    /// <summary>As an answer is recorded, with what I changed beside the rows.</summary>
    /// <param name="seen">The answer that I changed; null when there is nothing to bring.</param>
    /// <param name="mine">What I made of it.</param>
    public JsonElement Write(JsonElement? seen = null, JsonElement? mine = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            if (Property == ItsOwn)
            {
                json.WriteStartObject();
                foreach (var item in Items)
                {
                    json.WritePropertyName(item.Id);
                    item.Value.WriteTo(json);
                }
                json.WriteEndObject();
            }
            else if (Around is not { } around)
            {
                WriteItems(json);
            }
            else
            {
                json.WriteStartObject();
                foreach (var property in around.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    if (property.Name == Property) WriteItems(json);
                    else WriteBeside(json, property.Value, In(seen, property.Name), In(mine, property.Name));
                }
                json.WriteEndObject();
            }
        }
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    // Numbers count upward (the next id), so the larger stands; lists (rows that were dropped) lose and gain what I took out and put in.
    private static void WriteBeside(Utf8JsonWriter json, JsonElement theirs, JsonElement? seen, JsonElement? mine)
    {
        if (mine is not { } my || seen is { } was && JsonElement.DeepEquals(was, my) || my.ValueKind != theirs.ValueKind)
        {
            theirs.WriteTo(json);
        }
        else if (my.ValueKind == JsonValueKind.Number)
        {
            (my.GetDecimal() > theirs.GetDecimal() ? my : theirs).WriteTo(json);
        }
        else if (my.ValueKind == JsonValueKind.Array)
        {
            var (wasHere, isHere) = (seen is { ValueKind: JsonValueKind.Array } s ? s.EnumerateArray().ToList() : [], my.EnumerateArray().ToList());
            json.WriteStartArray();
            foreach (var element in theirs.EnumerateArray().Where(e => Has(isHere, e) || !Has(wasHere, e))) element.WriteTo(json);
            foreach (var element in isHere.Where(e => !Has(wasHere, e) && !Has([.. theirs.EnumerateArray()], e))) element.WriteTo(json);
            json.WriteEndArray();
        }
        else
        {
            my.WriteTo(json);
        }
    }

    private static bool Has(List<JsonElement> list, JsonElement element) => list.Exists(e => JsonElement.DeepEquals(e, element));

    private static JsonElement? In(JsonElement? whole, string property) =>
        whole is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(property, out var value) ? value : null;

    private void WriteItems(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var item in Items) item.Value.WriteTo(json);
        json.WriteEndArray();
    }

    private static ImmutableList<Item>? ReadItems(JsonElement array)
    {
        var items = ImmutableList.CreateBuilder<Item>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in array.EnumerateArray())
        {
            if (IdOf(element) is not { Length: > 0 } id || !seen.Add(id)) return null;
            items.Add(new Item(id, element));
        }
        return items.ToImmutable();
    }

    private static string? IdOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Object => Names.Select(n => element.TryGetProperty(n, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
            .FirstOrDefault(v => v is { Length: > 0 }),
        _ => null,
    };
}
