using System.Collections.Immutable;
using System.Text.Json;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>Everything a conversation is: the answers recorded so far, and the steps that can be taken back. Immutable; serialises to JSON.</summary>
public sealed record ConversationState
{
    /// <summary>How many steps can be taken back.</summary>
    public const int MostSteps = 100;

    /// <summary>A conversation in which nothing has been said.</summary>
    public static ConversationState Empty { get; } = new();

    /// <summary>Recorded answers by key. Keys that start with <c>$</c> belong to the engine (<see cref="EngineKeys"/>).</summary>
    public ImmutableSortedDictionary<string, JsonElement> Answers { get; init; } =
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>The steps that undo takes back, newest last; at most <see cref="MostSteps"/>.</summary>
    public ImmutableList<ImmutableList<Change>> Undo { get; init; } = [];

    /// <summary>The steps that redo brings again, newest last.</summary>
    public ImmutableList<ImmutableList<Change>> Redo { get; init; } = [];

    /// <summary>What the last turn was about; no part of the answers, so undo does not touch it.</summary>
    public Focus Focus { get; init; } = Focus.None;

    /// <summary>The number of turns played; the version that guards a commit.</summary>
    public long Version { get; init; }
}

/// <summary>Keys of answers that belong to the engine.</summary>
public static class EngineKeys
{
    /// <summary>The id of the dialog under way.</summary>
    public const string Dialog = "$dialog";

    /// <summary>The version of the dialog that the conversation last heard.</summary>
    public const string DialogVersion = "$dialog-version";

    /// <summary>The id of the dialog that was left last, to go back to.</summary>
    public const string LeftDialog = "$left-dialog";

    /// <summary>True once a dialog was left: <c>$left/id</c>. Going back to it needs no welcome.</summary>
    public static string Left(string dialog) => "$left/" + dialog;

    /// <summary>Asides that belong to no question, as typed.</summary>
    public const string Notes = "$notes";

    /// <summary>What the person said in an earlier conversation: <c>$remembered/key</c>.</summary>
    public static string Remembered(string key) => "$remembered/" + key;

    /// <summary>Results of jobs: <c>$once/key</c>.</summary>
    public static string Once(string key) => "$once/" + key;
}
