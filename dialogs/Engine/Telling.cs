using System.Text.Json;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What one telling of a dialog came to.</summary>
internal sealed record Telling(Prompt? Open, IReadOnlyList<Reply> Said, IReadOnlyList<JobRequest> Jobs)
{
    private IReadOnlyDictionary<Reply, string> Once { get; init; } = new Dictionary<Reply, string>();

    /// <summary>A conversation without a dialog.</summary>
    public static Telling None { get; } = new(null, [], []);

    /// <summary>Tells a dialog from the top against the answers recorded so far.</summary>
    public static Telling Of(Dialog? dialog, DialogMoment moment)
    {
        if (dialog is null) return None;
        var context = new DialogContext(dialog, moment);
        var story = dialog.RunAsync(context);
        // A telling never waits: it is complete, or it stands at the open question for good.
        if (story.IsFaulted) story.GetAwaiter().GetResult();
        // A question that the person opened again comes before the one where the story stands.
        var reopened = moment.Focus.Reopened is { } key ? dialog.FindPrompt(key) : null;
        return new(reopened ?? context.Open, context.Said, context.Jobs) { Once = context.Once };
    }

    /// <summary>What this telling says that the earlier one did not, and that has not been said in this turn already.</summary>
    public IEnumerable<Reply> SaidSince(Telling before, IEnumerable<Reply> already)
    {
        if (Said.Count == 0) return [];
        var heard = before.Said.Concat(already).Select(Print).ToHashSet(StringComparer.Ordinal);
        var saidOnce = before.Once.Values.ToHashSet(StringComparer.Ordinal);
        return Said.Where(reply => Once.TryGetValue(reply, out var key) ? !saidOnce.Contains(key) : !heard.Contains(Print(reply)));
    }

    /// <summary>The replies without repetition: two wishes in one message may show the same table.</summary>
    public static IEnumerable<Reply> WithoutRepeats(IReadOnlyList<Reply> replies) => replies.Count < 2 ? replies : replies.DistinctBy(Print);

    // Replies hold lists, which records compare by reference; their JSON compares what a reader sees.
    private static string Print(Reply reply) => JsonSerializer.Serialize(reply, JsonSerializerOptions.Web);
}
