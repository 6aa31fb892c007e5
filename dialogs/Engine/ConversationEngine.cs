using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>Plays turns of conversations: hears, records, tells the dialog again, and says what is new.</summary>
public sealed class ConversationEngine(DialogCatalogue catalogue, Library library, AnswerComposer composer) : IConversationEngine
{
    /// <summary>Longer messages are not read; the person is asked to send them in parts.</summary>
    public const int MostCharacters = 8000;

    private readonly Asking asking = new(composer);

    private static readonly TimeZoneInfo Local = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        var turn = new TurnInProgress(catalogue, library, asking, before, Day(now));
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
            case Incoming.JobFinished finished:
                turn.Record(finished);
                break;
        }
        return turn.End();
    }

    public DraftView? View(ConversationState state, DateTimeOffset now)
    {
        var answers = new AnswerSet(state.Answers);
        return catalogue.Of(answers)?.View(new DialogMoment(answers, state.Focus, library, Day(now)));
    }

    private static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Local).DateTime);
}
