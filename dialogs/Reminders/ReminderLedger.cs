using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>Which reminders of a conversation a job waits for, and which have been told. No part of the answers: undo takes back neither. Immutable.</summary>
public sealed record ReminderLedger
{
    /// <summary>The kind of a reminder's job.</summary>
    public const string JobKind = "reminder";

    private const string JobPrefix = "remind:";
    private const int MostTold = 200;

    public static ReminderLedger Empty { get; } = new();

    public ImmutableList<WaitingReminder> Waiting { get; init => field = value ?? []; } = [];

    /// <summary>The marks of reminders that have been told, newest last.</summary>
    public ImmutableList<string> Told { get; init => field = value ?? []; } = [];

    /// <summary>True for the key of a reminder's job.</summary>
    public static bool IsJob(string key) => key.StartsWith(JobPrefix, StringComparison.Ordinal);

    public bool WasTold(KnownReminder reminder) => Told.Contains(reminder.Mark);

    /// <summary>Those still to come, soonest first.</summary>
    public IReadOnlyList<KnownReminder> ToCome(ReminderBook book, DateTimeOffset now) => [.. book.All.Where(r => IsToCome(r, now) || Waits(r))];

    /// <summary>Asks for a job for each reminder to come that none waits for yet.</summary>
    public (ReminderLedger Ledger, IReadOnlyList<JobRequest> Jobs) Schedule(ReminderBook book, ReminderTimes times, DateTimeOffset now)
    {
        var waiting = Waiting;
        var jobs = new List<JobRequest>();
        foreach (var reminder in book.All.Where(r => IsToCome(r, now)))
        {
            var due = times.DueAt(reminder.On, book.Even);
            if (waiting.Exists(w => w.IsFor(reminder) && w.Due <= due)) continue;
            var job = WaitingReminder.For(reminder, due);
            waiting = waiting.Add(job);
            jobs.Add(job.Request());
        }
        return jobs.Count == 0 ? (this, jobs) : (this with { Waiting = waiting }, jobs);
    }

    /// <summary>What a job that has come makes of the conversation.</summary>
    public DueReminder Come(string jobKey, ReminderBook book, ReminderTimes times, DateTimeOffset now)
    {
        if (Waiting.Find(w => w.Key == jobKey) is not { } job) return new(this, null, []);
        var without = this with { Waiting = Waiting.Remove(job) };
        // The day may have changed, or the reminder gone, since the job was asked for.
        if (book.AreOff || book.Find(job.Id) is not { } reminder || !job.IsFor(reminder) || WasTold(reminder)) return new(without, null, []);
        var allowed = times.NextAllowed(now, book.Even);
        if (allowed <= now) return new(without with { Told = Told.Add(reminder.Mark).TakeLast(MostTold).ToImmutableList() }, reminder, []);
        var later = WaitingReminder.For(reminder, allowed);
        return new(without with { Waiting = without.Waiting.Add(later) }, null, [later.Request()]);
    }

    private bool Waits(KnownReminder reminder) => !WasTold(reminder) && Waiting.Exists(w => w.IsFor(reminder));

    // What was due before it was made is a thing of this very hour, which nobody needs to be told again.
    private bool IsToCome(KnownReminder reminder, DateTimeOffset now) => ReminderTimes.Nine(reminder.On) > now && !WasTold(reminder);

    /// <summary>A job that waits: for which reminder, on which day it is for, and when the job comes.</summary>
    public sealed record WaitingReminder(string Id, DateOnly On, DateTimeOffset Due)
    {
        /// <summary>The job's key. The moment is part of it, so that a job put off is another job.</summary>
        [JsonIgnore]
        public string Key => string.Create(CultureInfo.InvariantCulture, $"{JobPrefix}{KnownReminder.MarkOf(Id, On)}/{Due.ToUnixTimeSeconds()}");

        public static WaitingReminder For(KnownReminder reminder, DateTimeOffset due) => new(reminder.Id, reminder.On, due);

        public bool IsFor(KnownReminder reminder) => Id == reminder.Id && On == reminder.On;

        public JobRequest Request() => new(Key, JobKind, JsonSerializer.SerializeToElement(new { reminder = Id, on = On }, JsonSerializerOptions.Web), Due);
    }
}

/// <summary>What came of a job: the reminder to tell, or null when there is nothing to say; and the job to ask for where it is put off.</summary>
public sealed record DueReminder(ReminderLedger Ledger, KnownReminder? Tell, IReadOnlyList<JobRequest> Jobs);
