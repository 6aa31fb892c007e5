using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>One item of a pasted list. <c>Number</c> is the one typed before it, null for a bullet.</summary>
public sealed record ListItem(int? Number, string Text)
{
    /// <summary>True when the list was lettered: a) b) c).</summary>
    public bool Lettered { get; init; }
}

/// <summary>Reads a list pasted as lines that start with numbers or bullets.</summary>
public static partial class NumberedListReader
{
    /// <summary>The items, as typed, or none when fewer than two lines look like items.</summary>
    public static IReadOnlyList<ListItem> Read(string typed)
    {
        var items = typed.Split('\n')
            .Select(line => Item().Match(line))
            .Where(m => m.Success)
            .Select(m => new ListItem(m.Groups["n"].Success ? Numbers.Read(m.Groups["n"].Value) : m.Groups["letter"].Success ? char.ToLowerInvariant(m.Groups["letter"].Value[0]) - 'a' + 1 : null, m.Groups["text"].Value.Trim()) { Lettered = m.Groups["letter"].Success })
            .ToList();
        return items.Count >= 2 ? items : [];
    }

    [GeneratedRegex(@"^\s*(?:(?:q|kloe|line)?\s?(?<n>\d{1,2})\s*[.):-]|(?<letter>[a-h])[.)]|[-*•–])\s*(?<text>\S.*)$")]
    private static partial Regex Item();
}
