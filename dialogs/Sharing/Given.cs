using System.Collections.Immutable;
using System.Text.Json;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>What a turn is given beside the conversation's own state: who speaks, and what the engine said it needs. Never stored.</summary>
public sealed record Given
{
    public static Given Nothing { get; } = new();

    /// <summary>Who said it; null where a job ended.</summary>
    public Voice? Speaker { get; init; }

    /// <summary>A new code, should the turn want one.</summary>
    public string? FreshCode { get; init; }

    /// <summary>A new draft's id, should the turn want one.</summary>
    public string? FreshDraft { get; init; }

    /// <summary>What the code in the message came to.</summary>
    public CodeLookup? Found { get; init; }

    /// <summary>The history that was asked about, oldest first.</summary>
    public IReadOnlyList<DraftChange> History { get; init; } = [];
}

/// <summary>Who speaks. <c>Name</c> is what the channel calls them; null where it gives no name.</summary>
public sealed record Voice(string User, string? Name);

/// <summary>What the engine needs to be given for a turn.</summary>
public sealed record TurnNeeds
{
    public static TurnNeeds None { get; } = new();

    /// <summary>A code to look up; null when none was said.</summary>
    public string? Lookup { get; init; }

    /// <summary>True when a new code may be wanted.</summary>
    public bool FreshCode { get; init; }

    /// <summary>The moment from which the history is wanted; null when it is not.</summary>
    public DateTimeOffset? HistorySince { get; init; }

    /// <summary>True when what is remembered of the conversation will not do, because others may have come or gone.</summary>
    public bool Latest { get; init; }
}

/// <summary>What a code came to.</summary>
public abstract record CodeLookup
{
    private CodeLookup()
    {
    }

    /// <summary>It opens a draft, in this role.</summary>
    public sealed record Opens(SharedDraft Draft, ImmutableSortedDictionary<string, JsonElement> Answers) : CodeLookup;

    /// <summary>It opens nothing: unknown, withdrawn, or no longer valid. Which of them, nobody is told.</summary>
    public sealed record OpensNothing : CodeLookup;

    /// <summary>Too many wrong codes were tried.</summary>
    public sealed record TooManyTried : CodeLookup;
}
