using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Sharing;

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

    /// <summary>The reminders that wait and those that were told; no part of the answers, so undo does not touch it.</summary>
    /// <remarks>A conversation stored before there was such a ledger is read with null in its place.</remarks>
    public ReminderLedger Reminders { get; init => field = value ?? ReminderLedger.Empty; } = ReminderLedger.Empty;

    /// <summary>The number of turns played; the version that guards a commit.</summary>
    public long Version { get; init; }

    /// <summary>What the conversation keeps of its own about sharing; null when that is nothing.</summary>
    public Membership? Membership { get; init; }

    /// <summary>The shared draft whose answers stand among <see cref="Answers"/>; null when the draft is the conversation's own. Stored apart.</summary>
    [JsonIgnore]
    public SharedDraft? Shared { get; init; }

    /// <summary>True when the conversation was attached to a draft that it has no access to any more. Known by loading, never stored.</summary>
    [JsonIgnore]
    public bool PutOut { get; init; }

    /// <summary>What the turn being played is given; <see cref="Sharing.Given.Nothing"/> between turns.</summary>
    [JsonIgnore]
    public Given Given { get; init; } = Given.Nothing;

    /// <summary>Who can see the draft, this conversation included; empty when the draft is its own.</summary>
    [JsonIgnore]
    public IReadOnlyList<Member> Members => Shared?.Members ?? [];

    /// <summary>The conversation's own part, as it is stored: of a shared draft's answers it has none.</summary>
    public ConversationState OwnPart() => Shared is null ? this : this with { Answers = Answers.RemoveRange(Answers.Keys.Where(k => !EngineKeys.IsPersonal(k))) };

    /// <summary>The shared part of the answers.</summary>
    public ImmutableSortedDictionary<string, JsonElement> SharedPart() => Answers.RemoveRange(Answers.Keys.Where(EngineKeys.IsPersonal));

    /// <summary>The conversation with a shared draft's answers in the place of its own.</summary>
    public ConversationState AttachedTo(SharedDraft draft, ImmutableSortedDictionary<string, JsonElement> answers)
    {
        var all = OwnAnswers(personal: true).ToBuilder();
        foreach (var (key, value) in answers) all[key] = value;
        return this with { Answers = all.ToImmutable(), Shared = draft };
    }

    /// <summary>The conversation with the draft back that it had before it joined.</summary>
    public ConversationState Detached()
    {
        var all = OwnAnswers(personal: true).ToBuilder();
        foreach (var (key, value) in Membership?.Aside?.Answers ?? Empty.Answers) all[key] = value;
        return this with
        {
            Answers = all.ToImmutable(), Undo = Membership?.Aside?.Undo ?? [], Redo = Membership?.Aside?.Redo ?? [], Shared = null,
            Membership = (Membership ?? Membership.None) with { Attached = false, Aside = null, Theirs = [] },
        };
    }

    /// <summary>The conversation's own answers, for it to set aside.</summary>
    internal ImmutableSortedDictionary<string, JsonElement> OwnAnswers(bool personal) =>
        Answers.RemoveRange(Answers.Keys.Where(k => EngineKeys.IsPersonal(k) != personal));
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

    /// <summary>True for what stays with a conversation when its draft is shared: asides, remembered facts, jobs and their results. Which dialog
    /// is under way belongs to the draft.</summary>
    public static bool IsPersonal(string key) => key is Exports or Export
        || key.StartsWith('$') && key is not (Dialog or DialogVersion or LeftDialog) && !key.StartsWith(Left(""), StringComparison.Ordinal);

    // Documents are made for who asks for them.
    private const string Exports = "exports";
    private const string Export = "export";
}
