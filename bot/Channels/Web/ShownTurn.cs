using System.Globalization;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>A turn as the page shows it.</summary>
internal sealed record ShownTurn(long Version, DateTimeOffset At, ShownIncoming Incoming, IReadOnlyList<Reply> Replies);

/// <summary>A turn, and the draft as it stands.</summary>
internal sealed record ShownEvent(ShownTurn Turn, DraftView? Draft);

/// <summary>The draft as it stands, after others changed it.</summary>
internal sealed record ShownDraft(DraftView? Draft);

/// <summary>What was said, as the person would put it: labels, not the values behind them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Pressed), "pressed")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Job), "job")]
internal abstract record ShownIncoming
{
    private ShownIncoming()
    {
    }

    public sealed record Said(string Text) : ShownIncoming;

    /// <param name="Question">The question whose control was pressed; empty when it is not known any more.</param>
    /// <param name="Labels">What was picked; empty when the question was only opened for change.</param>
    public sealed record Pressed(string PromptKey, long Asked, string Question, IReadOnlyList<string> Labels) : ShownIncoming;

    public sealed record Joined : ShownIncoming;

    public sealed record Job : ShownIncoming;
}

/// <summary>Makes turns fit to be shown.</summary>
internal static class ShownTurns
{
    /// <summary>The turns of a conversation after a version, as the page shows them.</summary>
    public static async Task<IReadOnlyList<ShownTurn>> ReadAsync(IStore store, ConversationId id, long after, CancellationToken ct) =>
        await ShowAsync(store, id, await store.TranscriptAsync(id, after, ct), ct);

    /// <summary>Turns of a conversation, oldest first, as the page shows them.</summary>
    public static async Task<IReadOnlyList<ShownTurn>> ShowAsync(
        IStore store, ConversationId id, IReadOnlyList<StoredTurn> turns, CancellationToken ct)
    {
        // A press names the version that showed its control, which may be older than what was asked for.
        var oldest = turns.Select(t => t.Incoming).OfType<Incoming.Pressed>().Select(p => p.Asked).Where(v => v > 0).DefaultIfEmpty(long.MaxValue).Min();
        var known = turns.Count > 0 && oldest < turns[0].Version ? await store.TranscriptAsync(id, oldest - 1, ct) : turns;
        return [.. turns.Select(t => new ShownTurn(t.Version, t.At, Show(t, known), t.Replies))];
    }

    private static ShownIncoming Show(StoredTurn turn, IReadOnlyList<StoredTurn> known) => turn.Incoming switch
    {
        Incoming.Said said => new ShownIncoming.Said(said.Text),
        Incoming.Pressed pressed => Show(pressed, PromptOf(pressed, turn.Version, known)),
        Incoming.JobFinished => new ShownIncoming.Job(),
        _ => new ShownIncoming.Joined(),
    };

    private static ShownIncoming.Pressed Show(Incoming.Pressed pressed, PromptView? prompt) => new(
        pressed.PromptKey,
        pressed.Asked,
        prompt?.Question ?? "",
        [.. pressed.Values.Select(v => LabelOf(v, prompt))]);

    private static string LabelOf(string value, PromptView? prompt) =>
        prompt?.Choices.FirstOrDefault(c => c.Value == value)?.Label
        ?? RatingOf(value, prompt)
        ?? (prompt?.Kind is PromptKind.Date && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : value);

    // "workforce=4" as "Workforce: 4".
    private static string? RatingOf(string value, PromptView? prompt) =>
        prompt?.Kind is PromptKind.Ratings && value.Split('=', 2) is [var row, var rating] && prompt.Choices.FirstOrDefault(c => c.Value == row) is { } rated
            ? $"{rated.Label}: {prompt.Scale.FirstOrDefault(s => s.Value == rating)?.Label ?? rating}" : null;

    /// <summary>The prompt as the pressed version showed it, or as it was last shown before the press.</summary>
    private static PromptView? PromptOf(Incoming.Pressed pressed, long before, IReadOnlyList<StoredTurn> known) => known
        .Where(t => t.Version < before)
        .SelectMany(t => t.Replies.OfType<Reply.Prompt>().Where(p => p.View.Key == pressed.PromptKey).Select(p => (t.Version, p.View)))
        .OrderByDescending(p => p.Version == pressed.Asked).ThenByDescending(p => p.Version)
        .Select(p => p.View).FirstOrDefault();
}
