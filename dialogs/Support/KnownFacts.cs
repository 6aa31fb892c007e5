using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>What is known, as values by key; items of a bank are drawn by it. Unlike <see cref="ScriptItem.Fits"/>, what is not known holds for nothing.</summary>
public sealed class KnownFacts(IEnumerable<(string Key, string? Value)> facts)
{
    private readonly ILookup<string, string> values = facts.Where(f => f.Value is { Length: > 0 }).ToLookup(f => f.Key, f => f.Value!, StringComparer.Ordinal);

    /// <summary>True when everything that the item is for is known to be so.</summary>
    public bool Holds(ScriptItem item) => item.When.All(w => values[w.Key].Any(v => w.Value.Contains(v, StringComparer.Ordinal)));
}
