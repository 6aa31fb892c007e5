using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>What holds of reminders whatever is said and whenever the bot is up: a job table, an engine and a clock, over some weeks.</summary>
public sealed class ReminderLaws
{
    private static readonly string[] Sayings =
    [
        "remind me tomorrow to ring Priya", "remind me in a week to chase the witnesses", "remind me on saturday to read the papers", "remind me in two weeks to order lunch",
        "snooze that a week", "snooze that two days", "move the last reminder to 12 december", "move reminder 1 to 9 december", "cancel reminder 1", "no more reminders", "reminders on again",
        "undo", "redo", "hello", "cabinet wants a trust", "restart", "what reminders have I got?",
    ];

    [Fact]
    public void Every_reminder_is_told_once_at_an_allowed_moment_if_it_is_wanted_then()
    {
        var steps = Gen.ListOf(Gen.OneOf(Gen.Elements(Sayings).Select(s => (Say: s, Hours: 0)), Gen.Choose(1, 60).Select(h => (Say: "", Hours: h)))).Select(s => s.Take(40).ToList());
        Prop.ForAll(steps.ToArbitrary(), all =>
        {
            var world = new World();
            foreach (var (say, hours) in all)
            {
                if (hours > 0) world.Pass(hours);
                else world.Say(say);
            }
            world.Pass(24 * 60);
            // Whatever was wanted to the end and had its day has been told.
            Assert.Empty(world.NotTold());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private sealed class World
    {
        private readonly Dictionary<string, DateTimeOffset> jobs = new(StringComparer.Ordinal);
        private readonly HashSet<string> done = new(StringComparer.Ordinal);
        private readonly HashSet<string> told = new(StringComparer.Ordinal);
        private ConversationState state = ConversationState.Empty;
        private DateTimeOffset now = Talk.Morning;

        public void Say(string text) => Play(new Incoming.Said(text));

        // The bot is up only every so often, so that jobs come late.
        public void Pass(int hours)
        {
            for (var h = 0; h < hours; h++)
            {
                now = now.AddHours(1);
                if (h % 3 == 1 && hours < 100) continue;
                while (jobs.Where(j => j.Value <= now).Select(j => j.Key).FirstOrDefault() is { } due)
                {
                    jobs.Remove(due);
                    done.Add(due);
                    Play(new Incoming.JobFinished(due, AnswerSet.ToJson(new { due = true })));
                }
            }
        }

        public IEnumerable<string> NotTold()
        {
            var book = new ReminderBook(new AnswerSet(state.Answers), []);
            return book.AreOff ? [] : book.All.Where(r => r.On < ReminderTimes.DayOf(now).AddDays(-4) && WasWanted(r) && !told.Contains(r.Mark)).Select(r => r.Mark);
        }

        // Cancelled or switched off on its day and brought back later, it has had its time.
        private bool WasWanted(KnownReminder reminder) => state.Reminders.Waiting.Exists(w => w.Id == reminder.Id && w.On == reminder.On);

        private void Play(Incoming incoming)
        {
            var before = state;
            var turn = Talk.Shipped.Play(state, incoming, now);
            state = turn.After;
            // Asking for the same key again does nothing.
            foreach (var job in turn.Jobs.Where(j => !done.Contains(j.Key))) jobs.TryAdd(job.Key, job.DueAt ?? now);
            var fresh = state.Reminders.Told.Except(before.Reminders.Told).ToList();
            var shown = turn.Replies.OfType<Reply.Text>().Count(t => t.Words.StartsWith("**Reminder", StringComparison.Ordinal));
            Assert.Equal(fresh.Count, shown);
            foreach (var mark in fresh)
            {
                Assert.True(told.Add(mark), $"{mark} was told twice.");
                Assert.Equal(now, ReminderTimes.Usual.NextAllowed(now, even: false));
            }
            // A reminder that is to come has a job that waits for it.
            var book = new ReminderBook(new AnswerSet(state.Answers), []);
            Assert.All(state.Reminders.ToCome(book, now), r => Assert.Contains(state.Reminders.Waiting, w => w.IsFor(r) && jobs.ContainsKey(w.Key)));
        }
    }
}
