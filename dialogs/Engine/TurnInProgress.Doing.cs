using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

// Does what was heard: records answers, grants wishes, shows what a change would set aside.
internal sealed partial class TurnInProgress
{
    private void Do(Heard thing, Offer? offer, Prompt? open)
    {
        // An undo in the same message may have gone back to before the dialog began; what is said after it still belongs to the dialog.
        if (Dialog is null && thing is Heard.Answer or Heard.Wish && listener is { } left) Start(left);
        if (Dialog is null && thing is Heard.NotKnown) return;
        switch (thing)
        {
            case Heard.Answer answer:
                RecordAnswer(answer);
                break;
            case Heard.NotKnown { Key: null } when open?.WhenNotKnown is { } instead && !answers.Has(open.Key):
                Hear(instead);
                break;
            case Heard.NotKnown unknown when (unknown.Key is { } key ? Dialog?.FindPrompt(key) : open) is { } prompt:
                answers = answers.WithNotKnown(prompt.Key);
                Forget(prompt.Key);
                heard.Add(prompt.PressedIsSaid ? Sentences.LeftOpen : Sentences.Skipped(prompt.Label));
                break;
            case Heard.WrongAnswer wrong:
                Say(new Reply.Notice(wrong.Help));
                break;
            case Heard.Command command:
                Obey(command, open);
                break;
            case Heard.Wish wish:
                Grant(wish.Wanted);
                break;
            case Heard.Reminding reminding:
                DoReminder(reminding.Wanted);
                break;
            case Heard.Question question:
                Ask(question.Words);
                break;
            case Heard.ToOffer reply when offer is not null:
                AnswerOffer(offer, reply.Yes);
                break;
            default:
                break;
        }
    }

    private void RecordAnswer(Heard.Answer answer)
    {
        var prompt = Dialog!.FindPrompt(answer.Key);
        var label = prompt?.Label ?? answer.Key;
        var was = prompt?.Describe(answers, Moment) ?? "";
        var after = new AnswerSet(answers.Items.SetItem(answer.Key, answer.Value));
        var now = prompt?.Describe(after, Moment) ?? "";
        Forget(answer.Key);
        if (was == now && answers.Has(answer.Key)) return;
        var known = was.Length > 0 && !answers.IsNotKnown(answer.Key);
        Change(after, known ? $"{label}: changed from {was} to {now}. Everything else is kept." : $"{label}: {now}", $"change “{label}” to {now}");
    }

    private void Grant(IWish wish)
    {
        var granted = Dialog!.Grant(wish, Moment);
        if (granted.Focus is { } newFocus) focus = newFocus;
        jobs.AddRange(granted.Jobs);
        keepsMessage &= granted.KeepsMessage;
        var changed = granted.Answers.ChangesSince(answers);
        if (!Change(granted.Answers, null, "do that")) return;
        replies.AddRange(granted.Replies);
        if (changed.Exists(c => c.Key == focus.Reopened)) focus = focus with { Reopened = null };
    }

    // Shows what a change would set aside before it is done.
    private bool Change(AnswerSet after, string? done, string doing)
    {
        var newlySetAside = Dialog!.SetAside(after).Except(Dialog.SetAside(answers), StringComparer.Ordinal).ToList();
        if (newlySetAside.Count == 0)
        {
            answers = after;
            if (done is not null) heard.Add(done);
            return true;
        }
        var list = string.Join("\n", newlySetAside.Select(s => "- " + s));
        Say(new Reply.Notice($"If you {doing}, this is set aside (undo brings it back):\n{list}"));
        focus = focus with { Offer = new Offer("Shall I go ahead?", done ?? "Done.", after.ChangesSince(answers)) };
        return false;
    }

    private void Forget(string reopened)
    {
        focus = focus with
        {
            Keys = focus.Keys.Remove(reopened).Add(reopened),
            Reopened = focus.Reopened == reopened ? null : focus.Reopened,
        };
    }

    // In a terminal the choices of a menu have numbers; its words are what the number stands for.
    private string? ChosenByNumber(Utterance said, Prompt? open)
    {
        if (open is not null && Numbers.Read(said.Plain.Trim('.', ' ')) is { } picked && at.Council.Offered(open.Key, Today) is { Count: > 0 } offers && picked >= 1 && picked <= offers.Count) return offers[picked - 1].Label;
        if (focus.Offer is null && open is MenuPrompt { YesIsFirst: true } menu && Assent.IsYes(said.Plain)) return menu.View(Moment).Choices[0].Value;
        if (open is not { PressedIsSaid: true } || Numbers.Read(said.Plain.Trim('.', ' ')) is not { } number) return null;
        var choices = open.View(Moment).Choices;
        return number >= 1 && number <= choices.Count ? choices[number - 1].Value : null;
    }

    private void Miss(List<Heard.Aside> rest)
    {
        focus = focus with { Misses = focus.Misses + 1 };
        var words = string.Join(" … ", rest.Select(r => r.Words));
        // Nobody is asked the same thing for ever: after the second miss the question becomes a gap and the talk goes on.
        if (focus.Misses > 1 && TellAgain().Open is { PressedIsSaid: false } open && focus.Reopened is null)
        {
            answers = answers.WithNotKnown(open.Key);
            focus = focus with { Misses = 0 };
            Say(new Reply.Notice($"{Sentences.DidNotCatch(words)} {Sentences.MovedOn(open.Label)}"));
            return;
        }
        var help = focus.Misses > 1 ? " You can say “skip” to leave this question, “help” to see what I understand, or pick one of the choices." : "";
        Say(new Reply.Notice(Sentences.DidNotCatch(words) + help));
    }

    // One note for all that was left over; scraps of grammar are no loss to anybody.
    private void KeepAsNotes(List<Heard.Aside> rest)
    {
        var worth = rest.Select(r => r.Words).Where(w => ContentWords.Count(w) >= 2).ToList();
        if (worth.Count == 0) return;
        var notes = answers.Get<ImmutableList<string>>(EngineKeys.Notes) ?? [];
        answers = answers.With(EngineKeys.Notes, notes.AddRange(worth));
        Say(new Reply.Notice(Sentences.KeptAsNote(string.Join("” and “", worth))));
    }
}
