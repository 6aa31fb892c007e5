using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>The recorded answers by key, typed on the way in and out. Immutable.</summary>
public sealed record AnswerSet(ImmutableSortedDictionary<string, JsonElement> Items)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Stands in the place of a value when the person said they don't know, or skipped the question.</summary>
    private static readonly JsonElement NotKnownMark = JsonSerializer.SerializeToElement(new { notKnown = true });

    /// <summary>True when something is recorded, be it a value or "don't know".</summary>
    public bool Has(string key) => Items.ContainsKey(key);

    /// <summary>True when "don't know yet" is recorded.</summary>
    public bool IsNotKnown(string key) => Items.TryGetValue(key, out var value) && IsNotKnownMark(value);

    /// <summary>The value recorded under the key; default when there is none, it is not known, or it has another shape.</summary>
    public T? Get<T>(string key)
    {
        return Items.TryGetValue(key, out var value) && !IsNotKnownMark(value) ? FromJson<T>(value) : default;
    }

    /// <summary>The answers with this value recorded.</summary>
    public AnswerSet With<T>(string key, T value) => new(Items.SetItem(key, ToJson(value)));

    /// <summary>The answers with "don't know yet" recorded.</summary>
    public AnswerSet WithNotKnown(string key) => new(Items.SetItem(key, NotKnownMark));

    /// <summary>The answers without anything recorded under the key.</summary>
    public AnswerSet Without(string key) => new(Items.Remove(key));

    /// <summary>A recorded value, or a part of one; default when it has another shape.</summary>
    public static T? FromJson<T>(JsonElement value)
    {
        try
        {
            return value.Deserialize<T>(Json);
        }
        catch (JsonException)
        {
            // An earlier version of the dialog recorded another shape: the question is open again.
            return default;
        }
    }

    /// <summary>A value as it is recorded.</summary>
    public static JsonElement ToJson<T>(T value) => JsonSerializer.SerializeToElement(value, Json);

    /// <summary>What must change to come from <paramref name="before"/> to here, by key.</summary>
    public ImmutableList<Change> ChangesSince(AnswerSet before)
    {
        if (ReferenceEquals(before.Items, Items)) return [];
        var changes = ImmutableList.CreateBuilder<Change>();
        foreach (var key in before.Items.Keys.Union(Items.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var was = before.Items.TryGetValue(key, out var b) ? b : (JsonElement?)null;
            var now = Items.TryGetValue(key, out var a) ? a : (JsonElement?)null;
            if (was is null && now is null) continue;
            if (was is { } x && now is { } y && JsonElement.DeepEquals(x, y)) continue;
            changes.Add(new Change(key, was, now));
        }
        return changes.ToImmutable();
    }

    /// <summary>The answers with the changes made, or taken back.</summary>
    public AnswerSet Apply(IEnumerable<Change> changes, bool back = false)
    {
        var items = Items.ToBuilder();
        foreach (var change in changes)
        {
            if ((back ? change.Before : change.After) is { } value) items[change.Key] = value;
            else items.Remove(change.Key);
        }
        return new AnswerSet(items.ToImmutable());
    }

    private static bool IsNotKnownMark(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("notKnown", out _);
}
