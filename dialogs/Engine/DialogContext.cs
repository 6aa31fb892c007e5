using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What a dialog is told with. Lives for one telling.</summary>
public sealed class DialogContext
{
    private readonly Dialog dialog;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> sections;
    private readonly int reachedSection;

    internal DialogContext(Dialog dialog, DialogMoment moment)
    {
        this.dialog = dialog;
        Moment = moment;
        sections = dialog.Sections;
        reachedSection = dialog.Prompts.Where(p => p.ReachedWith is null || moment.Answers.Has(p.ReachedWith)).Select(p => (p.Key, p.Section)).Concat(dialog.Milestones)
            .Where(p => moment.Answers.Has(p.Key))
            .Select(p => SectionNumber(p.Section))
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>The answers, the library and the day, for pure functions that need them.</summary>
    public DialogMoment Moment { get; }

    public AnswerSet Answers => Moment.Answers;

    public Library Library => Moment.Library;

    /// <summary>The day of the turn being played, the same for the whole telling.</summary>
    public DateOnly Today => Moment.Today;

    /// <summary>What has been said so far, in order.</summary>
    internal List<Reply> Said { get; } = [];

    /// <summary>What was said once, with its key.</summary>
    internal Dictionary<Reply, string> Once { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first question without an answer, where the telling stopped; null when it came to the end.</summary>
    internal Prompt? Open { get; private set; }

    /// <summary>Jobs that were asked for and have no result yet.</summary>
    internal List<JobRequest> Jobs { get; } = [];

    /// <summary>Asks, or returns what was answered. Null (or default) when the person does not know, skipped it, or has gone on to a later
    /// section: "don't know yet" is an answer everywhere.</summary>
    /// <exception cref="DuplicatePromptKeyException">The key was asked before in this telling.</exception>
    public Task<T?> AskAsync<T>(Prompt<T> prompt)
    {
        if (!asked.Add(prompt.Key)) throw new DuplicatePromptKeyException(dialog.Id, prompt.Key);
        if (Open is not null) return Suspended<T>();
        if (prompt.TryRecall(Answers, Moment, out var value)) return Task.FromResult<T?>(value);
        if (Answers.IsNotKnown(prompt.Key) || IsPassedOver(prompt)) return Task.FromResult<T?>(default);
        Open = prompt;
        return Suspended<T>();
    }

    /// <summary>Says something. What an earlier telling said already is not said again.</summary>
    public void Say(Reply reply) => Said.Add(reply);

    /// <summary>Says something the first time the telling comes here; when it has changed since, it is not said again unasked.</summary>
    public void SayOnce(string key, Reply reply)
    {
        Once.Add(reply, key);
        Said.Add(reply);
    }

    /// <summary>Has something slow or unrepeatable done once, by a durable job, and returns its result once it is recorded.</summary>
    public Task<T?> OnceAsync<T>(JobRequest job)
    {
        if (Open is not null) return Suspended<T>();
        if (Answers.Has(EngineKeys.Once(job.Key))) return Task.FromResult(Answers.Get<T>(EngineKeys.Once(job.Key)));
        Jobs.Add(job);
        return Suspended<T>();
    }

    // A person who has answered something further on wants to be there; what was left out is named among the gaps.
    private bool IsPassedOver(Prompt prompt) =>
        SectionNumber(prompt.Section) < reachedSection && (prompt.NeededUntil is null || prompt.NeededUntil.Any(Answers.Has));

    private int SectionNumber(string section)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i] == section) return i;
        }
        return 0;
    }

    // Never completes: the telling is left where it stands and told again on the next turn.
    private static Task<T?> Suspended<T>() => new TaskCompletionSource<T?>().Task;
}
