using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;
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

    public TurnNeeds NeedsOf(ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        if (incoming is not Incoming.Said { Text.Length: <= MostCharacters and var length } said || length == 0) return TurnNeeds.None;
        return SharingWords.Read(said.Text, Day(now)) switch
        {
            SharingWish.Share => new TurnNeeds { FreshCode = true, Latest = true },
            SharingWish.Join join => new TurnNeeds { Lookup = join.Code, Latest = true },
            SharingWish.WhatChanged changed => new TurnNeeds { HistorySince = LocalTime.StartOf(changed.Since.From) },
            SharingWish.WhoChanged => new TurnNeeds { HistorySince = DateTimeOffset.MinValue },
            { } => new TurnNeeds { Latest = true },
            // To refuse an undo it has to be known who changed the same since.
            null => before.Shared is not null && before.Undo.Count > 0 && IsUndo(said.Text) ? new TurnNeeds { HistorySince = DateTimeOffset.MinValue } : TurnNeeds.None,
        };
    }

    public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        var turn = PlayOn(before, incoming, now, out var knowsItsRows);
        var isPerson = incoming is Incoming.Said or Incoming.Pressed;
        return isPerson && !knowsItsRows && before.Shared is { News.Count: > 0 } && turn.After.Shared?.Id == before.Shared.Id ? AsMeant(turn, before, incoming, now) : turn;
    }

    // Others changed the draft since this person saw it: numbers and "that one" mean what was seen.
    private Turn AsMeant(Turn turn, ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        var seen = SeenAnswers.Of(before);
        var asSeen = PlayOn(before with { Answers = seen.Items, Shared = before.Shared! with { News = [] } }, incoming, now, out _);
        if (asSeen.After.Shared?.Id != before.Shared.Id || SeenAnswers.SameAim(asSeen.Changes, turn.Changes)) return turn;
        var newest = new AnswerSet(before.Answers);
        var merge = RowMerge.Onto(catalogue.Of(newest)?.WrittenOut(new DialogMoment(newest, before.Focus, library, Day(now))) ?? newest, asSeen.Changes);
        var again = Begin(before, incoming, now);
        if (merge.Possible && !merge.Clashes.Exists(c => c.IsOrder)) again.TakeOver(asSeen, merge.Answers);
        else again.AskAgain();
        return again.End();
    }

    private TurnInProgress Begin(ConversationState before, Incoming incoming, DateTimeOffset now) =>
        new(catalogue, library, asking, before, new Circumstances(now, incoming.From, Council(), Times)) { IsPerson = incoming is Incoming.Said or Incoming.Pressed };

    private Turn PlayOn(ConversationState before, Incoming incoming, DateTimeOffset now, out bool knowsItsRows)
    {
        var turn = Begin(before, incoming, now);
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
                knowsItsRows = false;
                return turn.Remind(finished.Key);
            case Incoming.JobFinished finished:
                turn.Record(finished);
                break;
        }
        knowsItsRows = turn.KnowsItsRows;
        return turn.End();
    }

    public DraftView? View(ConversationState state, DateTimeOffset now)
    {
        var answers = new AnswerSet(state.Answers);
        var council = Council();
        return catalogue.Of(answers)?.View(new DialogMoment(answers, state.Focus, library, Day(now)) { Council = council, Members = state.Members }) is { } view
            ? LocalWords.Fill(view, council) : null;
    }

    private bool IsUndo(string text) => new CommandRecogniser().Hear(Utterance.Read(text, catalogue.Spelling), new Listening(null, null, new DialogMoment(new AnswerSet(ConversationState.Empty.Answers), Focus.None, library, default)))
        .Any(h => h is Heard.Command { Kind: CommandKind.Undo or CommandKind.Redo });

    private static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(LocalTime.Of(now).DateTime);
}
