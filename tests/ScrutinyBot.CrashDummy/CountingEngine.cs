using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.CrashDummy;

/// <summary>Records what was said under the number of the turn and echoes it. "job KIND" asks for a job of that kind, "later KIND" for
/// one that is due in an hour, "boom" throws.</summary>
public sealed class CountingEngine(int mostAnswers = int.MaxValue) : IConversationEngine
{
    public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        var version = before.Version + 1;
        return incoming switch
        {
            Incoming.Said("boom") => throw new InvalidOperationException("A mistake in a dialog."),
            Incoming.Said(var text) =>
                Record(before, Key(version), JsonSerializer.SerializeToElement(text), $"{version}: {text}", Jobs(text, version, now)),
            Incoming.JobFinished(_, { ValueKind: JsonValueKind.Null }) => throw new InvalidOperationException("No result."),
            Incoming.JobFinished(var key, var result) => Record(before, $"result-{key}", result, $"{version}: {key} ended", []),
            _ => Record(before, Key(version), JsonSerializer.SerializeToElement("?"), $"{version}: ?", []),
        };
    }

    public DraftView? View(ConversationState state, DateTimeOffset now) =>
        new($"Draft of {state.Answers.Count} answers", new Progress(1, 1), [], []);

    /// <summary>The key under which a turn's words are recorded.</summary>
    public static string Key(long version) => string.Create(CultureInfo.InvariantCulture, $"said-{version:D6}");

    private static JobRequest[] Jobs(string text, long version, DateTimeOffset now) => text.Split(' ') switch
    {
        ["job", var kind] => [new JobRequest($"job-{version}", kind, JsonSerializer.SerializeToElement(new { version }))],
        ["later", var kind] => [new JobRequest($"job-{version}", kind, JsonSerializer.SerializeToElement(new { version }), now.AddHours(1))],
        _ => [],
    };

    private Turn Record(ConversationState before, string key, JsonElement value, string reply, IReadOnlyList<JobRequest> jobs)
    {
        var change = new Change(key, before.Answers.TryGetValue(key, out var old) ? old : null, value);
        var answers = before.Answers.SetItem(key, value);
        if (answers.Count > mostAnswers) answers = answers.Remove(answers.Keys.First());
        var undo = before.Undo.Add([change]);
        if (undo.Count > Math.Min(mostAnswers, ConversationState.MostSteps)) undo = undo.RemoveAt(0);
        var after = before with { Answers = answers, Undo = undo, Version = before.Version + 1 };
        return new Turn(after, [change], [new Reply.Text(reply)], jobs);
    }
}
