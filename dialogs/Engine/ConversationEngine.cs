using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>Plays turns of conversations: hears, records, tells the dialog again, and says what is new.</summary>
public sealed class ConversationEngine(DialogCatalogue catalogue, Library library, AnswerComposer composer) : IConversationEngine
{
    /// <summary>Longer messages are not read; the person is asked to send them in parts.</summary>
    public const int MostCharacters = 8000;

    private readonly Asking asking = new(composer);

    /// <summary>When reminders may be told.</summary>
    public ReminderTimes Times { get; init; } = ReminderTimes.Usual;

    /// <summary>The council as it is known now.</summary>
    public Func<CouncilProfile> Council { get; init; } = () => CouncilProfile.Unknown;

    public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        var turn = new TurnInProgress(catalogue, library, asking, before, new Circumstances(now, incoming.From, Council(), Times));
        switch (incoming)
        {
            case Incoming.Joined joined:
                turn.Greet(joined.Remembered);
                break;
            case Incoming.Said { Text.Length: > MostCharacters }:
                turn.Say(new Reply.Notice(Sentences.TooLong(MostCharacters)));
                break;
            case Incoming.Said said:
                turn.Hear(said.Text);
                break;
            case Incoming.Pressed pressed:
                turn.Press(pressed);
                break;
            case Incoming.JobFinished finished when ReminderLedger.IsJob(finished.Key):
                return turn.Remind(finished.Key);
            case Incoming.JobFinished finished:
                turn.Record(finished);
                break;
        }
        return turn.End();
    }

    public DraftView? View(ConversationState state, DateTimeOffset now)
    {
        var answers = new AnswerSet(state.Answers);
        var council = Council();
        return catalogue.Of(answers)?.View(new DialogMoment(answers, state.Focus, library, ReminderTimes.DayOf(now)) { Council = council }) is { } view
            ? LocalWords.Fill(view, council) : null;
    }
}
