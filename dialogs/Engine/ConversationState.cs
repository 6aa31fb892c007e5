using System.Collections.Immutable;
using System.Text.Json;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>Everything a conversation is: the answers recorded so far, and the steps that can be taken back. Immutable; serialises to JSON.</summary>
public sealed record ConversationState
{
    /// <summary>A conversation in which nothing has been said.</summary>
    public static ConversationState Empty { get; } = new();

    /// <summary>Recorded answers by key. Keys that start with <c>$</c> belong to the engine (<see cref="EngineKeys"/>).</summary>
    public ImmutableSortedDictionary<string, JsonElement> Answers { get; init; } =
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The steps that undo takes back, newest last; at most <see cref="MostSteps"/>.</summary>
    public ImmutableList<ImmutableList<Change>> Undo { get; init; } = [];

    /// <summary>The steps that redo brings again, newest last.</summary>
    public ImmutableList<ImmutableList<Change>> Redo { get; init; } = [];

    /// <summary>The number of turns played; the version that guards a commit.</summary>
    public long Version { get; init; }

    /// <summary>How many steps can be taken back.</summary>
    public const int MostSteps = 200;
}
