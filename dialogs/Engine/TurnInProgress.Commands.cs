using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

// Commands that work anywhere, and offers.
internal sealed partial class TurnInProgress
{
    private void Obey(Heard.Command command, Prompt? open)
    {
        switch (command.Kind)
        {
            case CommandKind.Undo when offered:
                // What was only offered is taken back first.
                offered = false;
                Say(new Reply.Notice(Sentences.LeftAlone));
                break;
            case CommandKind.Undo when command.Argument.Length > 0 && !before.Focus.Changed:
                // "Put them back" speaks of the turn before; where that changed nothing, an older change is not what is meant.
                Say(new Reply.Notice(Sentences.NothingChangedThen));
                break;
            case CommandKind.Undo:
                EndStep();
                Move(ref undo, ref redo, back: true);
                break;
            case CommandKind.Redo:
                EndStep();
                Move(ref redo, ref undo, back: false);
                break;
            case CommandKind.Back:
                if (focus.Keys.Count == 0) Say(new Reply.Notice(Sentences.NothingToGoBackTo));
                else focus = focus with { Reopened = focus.Keys[^1], Keys = focus.Keys.RemoveAt(focus.Keys.Count - 1) };
                break;
            case CommandKind.Skip:
                if (open is null) Say(new Reply.Notice(Sentences.NothingOpen));
                else Do(new Heard.NotKnown(command.At), null, open);
                break;
            case CommandKind.Change:
                focus = focus with { Reopened = command.Argument };
                break;
            case CommandKind.Summary:
                Summarise();
                break;
            case CommandKind.Pause:
                Say(new Reply.Notice(Sentences.Kept));
                asksNothing = true;
                break;
            case CommandKind.Restart when shared is { Members.Count: > 1 }:
                Say(new Reply.Notice(SharingSentences.NoRestart));
                break;
            case CommandKind.Stop when shared is { Members.Count: > 1 }:
                // The others are still in it.
                Say(new Reply.Notice(Sentences.Kept));
                asksNothing = true;
                break;
            case CommandKind.Restart:
                answers = new AnswerSet(answersBefore.Items.RemoveRange(answersBefore.Items.Keys.Where(k => !k.StartsWith(EngineKeys.Remembered(""), StringComparison.Ordinal) && !ReminderKeys.Is(k))));
                focus = Focus.None;
                Say(new Reply.Notice(Sentences.StartedAfresh));
                break;
            case CommandKind.Stop:
                Leave();
                Say(new Reply.Notice(Sentences.Stopped));
                break;
            case CommandKind.Log:
                KeepForOfficer();
                break;
            case CommandKind.TakeBack:
                TakeBackFromOfficer();
                break;
            case CommandKind.Help:
                Say(new Reply.Text(Sentences.Help));
                break;
        }
    }

    private void Move(ref ImmutableList<ImmutableList<Change>> from, ref ImmutableList<ImmutableList<Change>> to, bool back)
    {
        if (from.IsEmpty)
        {
            Say(new Reply.Notice(back ? Sentences.NothingToUndo : Sentences.NothingToRedo));
            return;
        }
        var step = from[^1];
        from = from.RemoveAt(from.Count - 1);
        var was = Moment;
        if (shared is null) answers = stepFrom = answers.Apply(step, back);
        else if (!MoveShared(step, back)) return;
        to = to.Add(step);
        focus = focus with { Reopened = null, Offer = null };
        var what = (catalogue.Of(was.Answers) ?? Dialog)?.DescribeStep(was, Moment) ?? "";
        if (what.Length == 0) what = DescribeReminders(was);
        Say(new Reply.Notice(back ? Sentences.Undone(what) : Sentences.Redone(what)));
    }

    private void PressOffer(Incoming.Pressed pressed)
    {
        var offer = focus.Offer;
        if (offer is null || pressed.Asked != focus.AskedAt)
        {
            Say(new Reply.Notice(Sentences.OldOffer));
            return;
        }
        focus = focus with { Offer = null };
        AnswerOffer(offer, pressed.Values is ["yes"]);
    }

    private void AnswerOffer(Offer offer, bool yes)
    {
        if (!yes)
        {
            Say(new Reply.Notice(Sentences.LeftAlone));
            return;
        }
        answers = Applied(offer.Changes);
        focus = focus with { Row = offer.Row ?? focus.Row };
        Say(new Reply.Notice(offer.Done));
    }

    private void Summarise()
    {
        if ((Dialog ?? catalogue.Find(answers.Get<string>(EngineKeys.LeftDialog) ?? "")) is not { } dialog)
        {
            Say(new Reply.Notice(Sentences.NoDraft));
            return;
        }
        replies.AddRange(dialog.Summary(Moment));
    }
}
