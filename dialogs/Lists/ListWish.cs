using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>The rows that words mean. Numbers are those that were on show when the person spoke, so <c>Rows</c> holds their ids already;
/// other words are looked up when the wish is granted, so that wishes in one message build on each other.</summary>
/// <param name="Words">As the person said it: "the second one", "it", "the finance one".</param>
public sealed record RowRef(string Words)
{
    /// <summary>The spoken-of row.</summary>
    public static RowRef It { get; } = new("it");

    /// <summary>The ids that the numbers named; empty where there were none.</summary>
    public ImmutableList<string> Rows { get; init; } = [];

    /// <summary>Numbers that were not on show.</summary>
    public ImmutableList<string> Missing { get; init; } = [];
}

/// <summary>What a person can wish of a list.</summary>
/// <param name="List">The key of the list.</param>
public abstract record ListWish(string List) : IWish
{
    public sealed record Drop(string List, RowRef Which) : ListWish(List);

    /// <summary>Drops what is about a topic; only the best match where one was spoken of.</summary>
    public sealed record DropAbout(string List, string Topic, bool OnlyOne) : ListWish(List);

    /// <summary>Yes and no, row by row. <c>Rest</c> is what becomes of the others: true to keep them, false to drop them.</summary>
    public sealed record Verdicts(string List, RowRef Yes, RowRef No, bool Rest) : ListWish(List);

    /// <summary>Keeps a row as it is, or brings it back.</summary>
    public sealed record Keep(string List, RowRef Which) : ListWish(List);

    public sealed record Swap(string List, RowRef One, RowRef Other) : ListWish(List);

    public sealed record Move(string List, RowRef Which, string Where) : ListWish(List)
    {
        /// <summary>The row named in <c>Where</c>; null when it names none.</summary>
        public RowRef? Beside { get; init; }
    }

    public sealed record MoveToGroup(string List, RowRef Which, string Group) : ListWish(List);

    /// <summary>These first, in this order.</summary>
    public sealed record Order(string List, RowRef Which) : ListWish(List);

    public sealed record Reword(string List, RowRef Which, string Text) : ListWish(List);

    public sealed record Softer(string List, RowRef Which) : ListWish(List);

    /// <summary>Another row in the place of one; on a topic where <c>Topic</c> is not empty.</summary>
    public sealed record Another(string List, RowRef Which, string Topic) : ListWish(List);

    /// <summary>A row in the person's own words.</summary>
    public sealed record Add(string List, string Text) : ListWish(List);

    /// <summary>A row on a topic, from what there is.</summary>
    public sealed record AddAbout(string List, string Topic) : ListWish(List);

    /// <summary>So many rows more.</summary>
    public sealed record More(string List, int HowMany) : ListWish(List);

    public sealed record Limit(string List, int Most) : ListWish(List);

    public sealed record DropWeakest(string List, int HowMany) : ListWish(List);

    public sealed record Show(string List) : ListWish(List);

    public sealed record ShowFirst(string List, int HowMany) : ListWish(List);
}
