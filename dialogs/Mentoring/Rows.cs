using System.Collections.Immutable;
using System.Globalization;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Something that is changing around the mentee, as the mentor put it. <c>Kind</c> is the id of a kind of change, or "other".</summary>
public sealed record ChangeRow(string Kind, string Text);

/// <summary>Something that happened between sessions.</summary>
public sealed record LogEntry(DateOnly Day, string Text);

/// <summary>An aim, in the mentee's or the mentor's words. Its ratings hang on the <c>Id</c>, so they stay with it when it is reworded.</summary>
public sealed record AimRow(string Id, string Text);

/// <summary>The aims in order. Immutable; ids are never used twice.</summary>
/// <param name="Next">The number of the next aim.</param>
public sealed record AimList(int Next, ImmutableList<AimRow> Rows)
{
    public static AimList Empty { get; } = new(1, []);

    public AimList Add(string text) => new(Next + 1, Rows.Add(new($"aim-{Next.ToString(CultureInfo.InvariantCulture)}", text)));

    public AimList Drop(string id) => this with { Rows = Rows.RemoveAll(r => r.Id == id) };

    public AimList Reword(string id, string text) => this with { Rows = [.. Rows.Select(r => r.Id == id ? r with { Text = text } : r)] };

    /// <summary>These aims in this order; one that is there already keeps its id, and with it its rating.</summary>
    public AimList Become(IEnumerable<string> texts)
    {
        var list = this with { Rows = [] };
        foreach (var text in texts)
        {
            var there = Rows.Find(r => r.Text.Equals(text, StringComparison.OrdinalIgnoreCase));
            list = there is not null && list.Rows.TrueForAll(r => r.Id != there.Id) ? list with { Rows = list.Rows.Add(there with { Text = text }) } : list.Add(text);
        }
        return list;
    }
}
