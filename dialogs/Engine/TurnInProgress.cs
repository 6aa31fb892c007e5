using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>One turn while it is played: what was heard is done in the order it was said, then the dialog is told again.</summary>
internal sealed class TurnInProgress
{
    private readonly DialogCatalogue catalogue;
    private readonly Library library;
    private readonly AnswerComposer composer;
    private readonly ConversationState before;
    private readonly DateOnly today;
    private readonly AnswerSet answersBefore;
    private readonly Telling tellingBefore;
    private readonly List<Reply> replies = [];
    private readonly List<JobRequest> jobs = [];
    private readonly List<string> heard = [];
    private readonly List<Reply> opening = [];
    private AnswerSet answers;
    private AnswerSet stepFrom;
    private Focus focus;
    private ImmutableList<ImmutableList<Change>> undo;
    private ImmutableList<ImmutableList<Change>> redo;
    private Dialog? listener;
    private bool asksNothing;
    private bool offered;
    private bool started;
    private bool keepsMessage = true;

    public TurnInProgress(DialogCatalogue catalogue, Library library, AnswerComposer composer, ConversationState before, DateOnly today)
    {
        this.catalogue = catalogue;
        this.library = library;
        this.composer = composer;
        this.before = before;
        this.today = today;
        answers = answersBefore = stepFrom = new AnswerSet(before.Answers);
        focus = before.Focus;
        undo = before.Undo;
        redo = before.Redo;
        tellingBefore = Telling.Of(Dialog, Moment);
    }

    private Dialog? Dialog => catalogue.Of(answers);

    private DialogMoment Moment => new(answers, focus, library, today);

    public void Say(Reply reply) => replies.Add(reply);

    public void Greet(IReadOnlyDictionary<string, string> remembered)
    {
        if (before.Version > 0) return;
        foreach (var (key, value) in remembered) answers = answers.With(EngineKeys.Remembered(key), value);
        // Nothing the person did: undo has nothing to take back.
        stepFrom = answers;
        Say(new Reply.Text(Sentences.Greeting));
    }

    /// <summary>Hears what was typed and does it, and then what was typed before it was clear what it was for.</summary>
    public void Hear(string message)
    {
        Hear(message, early: false);
        if (!started || focus.Waiting.IsEmpty) return;
        var waiting = focus.Waiting;
        focus = focus with { Waiting = [] };
        foreach (var earlier in waiting) Hear(earlier, early: true);
    }

    private void Hear(string message, bool early)
    {
        if (!message.Any(char.IsLetterOrDigit) && !message.Contains("👍", StringComparison.Ordinal) && !message.Contains("👎", StringComparison.Ordinal)
            && message.Trim() is not "?")
        {
            Say(new Reply.Notice(Sentences.NothingSaid));
            return;
        }
        if (MessageCheck.Of(message) == MessageConcern.ChildAtRisk)
        {
            // Nothing of it is heard, recorded or kept: a member may not put a child in our records.
            keepsMessage = false;
            Say(new Reply.Notice(Refusals.ChildAtRisk));
            return;
        }
        var said = Utterance.Read(Printable(message), catalogue.Spelling);
        TellOfNewVersion();
        if (Dialog is null && !Enter(said)) return;
        listener = Dialog;
        // What was said before anything was asked answers no question; only facts are heard in it.
        var listening = new Listening(Dialog, early ? null : Telling.Of(Dialog, Moment).Open, Moment);
        if (ChosenByNumber(said, listening.Open) is { } chosen) said = Utterance.Read(chosen, catalogue.Spelling);
        var things = Dialog!.Recognisers.SelectMany(r => r.Hear(said, listening).ToList()).ToList();
        var rest = said.Unclaimed().Select(span => new Heard.Aside(span.Start, said.TypedAt(span))).ToList();
        var offer = focus.Offer;
        offered = offer is not null;
        focus = focus with { Offer = null };
        if (things.TrueForAll(t => t is Heard.Courtesy) && rest.Count > 0)
        {
            if (early)
            {
                KeepAsNotes(rest);
                return;
            }
            Miss(rest);
            return;
        }
        focus = focus with { Misses = 0 };
        // "Not sure, cabinet I think" is an answer after all.
        var answered = things.OfType<Heard.Answer>().Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        things.RemoveAll(t => t is Heard.NotKnown { Key: null } && listening.Open is not null && answered.Contains(listening.Open.Key));
        foreach (var thing in things.OrderBy(t => t.At)) Do(thing, offer, listening.Open);
        KeepAsNotes(rest);
        // An offer stands until it is answered or something else is done; small talk does not end it.
        if (offer is not null && focus.Offer is null && things.TrueForAll(t => t is Heard.Courtesy or Heard.Question)) focus = focus with { Offer = offer };
    }

    /// <summary>Takes a press on a control; a press on an old one opens its question instead.</summary>
    public void Press(Incoming.Pressed pressed)
    {
        if (pressed.PromptKey == Offer.PromptKey)
        {
            PressOffer(pressed);
            return;
        }
        if (pressed.PromptKey == DialogCatalogue.MenuKey)
        {
            StartFromMenu(pressed.Values is [var id, ..] ? id : "");
            return;
        }
        if (Dialog?.FindPrompt(pressed.PromptKey) is not { } prompt)
        {
            Say(new Reply.Notice(Sentences.OldOffer));
            return;
        }
        if (tellingBefore.Open?.Key != prompt.Key || pressed.Values.Count == 0)
        {
            focus = focus with { Reopened = prompt.Key };
            if (pressed.Values.Count > 0) Say(new Reply.Notice(Sentences.OldControl));
            return;
        }
        if (pressed.Values is ["$skip"])
        {
            Do(new Heard.NotKnown(0), null, prompt);
            return;
        }
        if (prompt.PressedIsSaid)
        {
            Hear(pressed.Values is [var words, ..] ? words : "");
            return;
        }
        switch (prompt.ReadPressed(pressed.Values, Moment))
        {
            case Reading.Understood understood:
                Do(new Heard.Answer(0, prompt.Key, understood.Value), null, prompt);
                break;
            case Reading.Wrong wrong:
                Say(new Reply.Notice(wrong.Help));
                break;
        }
    }

    /// <summary>Records the result of a job; no step of the person's, so undo does not touch it.</summary>
    public void Record(Incoming.JobFinished finished)
    {
        answers = new AnswerSet(answers.Items.SetItem(EngineKeys.Once(finished.Key), finished.Result));
        stepFrom = answers;
        asksNothing = Dialog is not null;
        if (Dialog is { } dialog) replies.AddRange(dialog.Report(finished.Key, Moment));
    }

    /// <summary>The turn: what was heard first, then what was done, what the dialog now says, and the open question.</summary>
    public Turn End()
    {
        var telling = Telling.Of(Dialog, Moment);
        var changes = answers.ChangesSince(answersBefore);
        EndStep();
        var all = new List<Reply>(opening);
        if (heard.Count > 0) all.Add(new Reply.Notice(string.Join("\n", heard)));
        all.AddRange(Telling.WithoutRepeats(replies));
        all.AddRange(telling.SaidSince(tellingBefore, replies));
        if (OpenQuestion(telling) is { } question) all.Add(new Reply.Prompt(question));
        var asked = all.LastOrDefault() is Reply.Prompt last ? last.View.Key : focus.Asked;
        var version = before.Version + 1;
        focus = focus with { Asked = asked, AskedAt = asked == before.Focus.Asked && focus.Offer is null ? focus.AskedAt : version };
        var after = before with { Answers = answers.Items, Undo = undo, Redo = redo, Focus = focus, Version = version };
        return new Turn(after, changes, all, [.. jobs, .. telling.Jobs]) { KeepsMessage = keepsMessage };
    }

    // What was done since the last step, in this turn, is one step to undo.
    private void EndStep()
    {
        var step = answers.ChangesSince(stepFrom);
        stepFrom = answers;
        if (step.Count == 0) return;
        undo = undo.Add(step);
        if (undo.Count > ConversationState.MostSteps) undo = undo.RemoveAt(0);
        redo = [];
    }

    private PromptView? OpenQuestion(Telling telling)
    {
        if (focus.Offer is { } offer) return offer.View();
        if (asksNothing) return null;
        if (Dialog is not { } dialog) return catalogue.Menu();
        if (telling.Open is not { } open) return null;
        var step = 1 + dialog.Sections.TakeWhile(s => s != open.Section).Count();
        return open.View(Moment) with { Progress = new Progress(step, dialog.Sections.Count) };
    }

    // Outside a dialog a message picks from the menu, starts a dialog, or is a question for the library.
    private bool Enter(Utterance said)
    {
        var commands = CommandsIn(said, out var nothingElse);
        if (commands.Count > 0 && nothingElse)
        {
            foreach (var command in commands) Obey(command, null);
            return false;
        }
        if (catalogue.PickedFrom(said.Plain) is { } picked && (before.Focus.Asked == DialogCatalogue.MenuKey || picked.Length > 3))
        {
            StartFromMenu(picked);
            return false;
        }
        if (catalogue.StartedBy(said, Moment) is { } dialog)
        {
            Start(dialog);
            return true;
        }
        var answer = composer.Compose(said.Typed);
        if (answer.Answered || QuestionRecogniser.IsQuestion(said.Plain)) Tell(answer);
        else if (!Courtesies.IsOnly(said))
        {
            Say(new Reply.Text(Sentences.NotSureYet));
            // A command was meant for that moment, not for later.
            if (commands.Count == 0) focus = focus with { Waiting = focus.Waiting.Add(said.Typed).TakeLast(3).ToImmutableList() };
        }
        else Say(new Reply.Text(Sentences.Greeting));
        return false;
    }

    // "Undo" brings back a draft that was left by "restart", and "help" helps everywhere.
    private List<Heard.Command> CommandsIn(Utterance said, out bool nothingElse)
    {
        var words = Utterance.Read(said.Typed, catalogue.Spelling);
        var commands = new CommandRecogniser().Hear(words, new Listening(null, null, Moment)).OfType<Heard.Command>()
            .Where(c => c.Kind is not (CommandKind.Back or CommandKind.Skip)).OrderBy(c => c.At).ToList();
        nothingElse = Courtesies.IsOnly(words);
        return commands;
    }

    private void StartFromMenu(string picked)
    {
        if (catalogue.Dialogs.FirstOrDefault(d => d.Id == picked) is { } dialog)
        {
            if (dialog != Dialog) Start(dialog);
        }
        else
        {
            // In the middle of a dialog its open question stays open.
            asksNothing = Dialog is null;
            Say(new Reply.Text(Sentences.AskAway));
        }
    }

    private void Start(Dialog dialog)
    {
        started = true;
        answers = dialog.Prefill(answers.With(EngineKeys.Dialog, dialog.Id).With(EngineKeys.DialogVersion, dialog.Version));
        opening.AddRange(dialog.Opening(Moment));
    }

    private void TellOfNewVersion()
    {
        if (Dialog is not { } dialog || answers.Get<int>(EngineKeys.DialogVersion) >= dialog.Version) return;
        answers = stepFrom = answers.With(EngineKeys.DialogVersion, dialog.Version);
        Say(new Reply.Notice(Sentences.NewVersion(dialog.Title)));
    }

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
            case Heard.Question question:
                Tell(composer.Compose(question.Words, Dialog?.Context(Moment)));
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
        var changed = granted.Answers.ChangesSince(answers);
        if (!Change(granted.Answers, null, "do that")) return;
        replies.AddRange(granted.Replies);
        if (changed.Exists(c => c.Key == focus.Reopened)) focus = focus with { Reopened = null };
    }

    // In a terminal the choices of a menu have numbers; its words are what the number stands for.
    private string? ChosenByNumber(Utterance said, Prompt? open)
    {
        if (focus.Offer is null && open is MenuPrompt { YesIsFirst: true } menu && Assent.IsYes(said.Plain)) return menu.View(Moment).Choices[0].Value;
        if (open is not { PressedIsSaid: true } || Numbers.Read(said.Plain.Trim('.', ' ')) is not { } number) return null;
        var choices = open.View(Moment).Choices;
        return number >= 1 && number <= choices.Count ? choices[number - 1].Value : null;
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

    private void Obey(Heard.Command command, Prompt? open)
    {
        switch (command.Kind)
        {
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
            case CommandKind.Restart:
                answers = new AnswerSet(answersBefore.Items.RemoveRange(answersBefore.Items.Keys.Where(k => !k.StartsWith(EngineKeys.Remembered(""), StringComparison.Ordinal))));
                focus = Focus.None;
                Say(new Reply.Notice(Sentences.StartedAfresh));
                break;
            case CommandKind.Stop:
                answers = answers.Without(EngineKeys.Dialog);
                Say(new Reply.Notice(Sentences.Stopped));
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
        to = to.Add(step);
        var was = Moment;
        answers = stepFrom = answers.Apply(step, back);
        focus = focus with { Reopened = null, Offer = null };
        var what = (catalogue.Of(was.Answers) ?? Dialog)?.DescribeStep(was, Moment) ?? "";
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
        answers = answers.Apply(offer.Changes);
        focus = focus with { Row = offer.Row ?? focus.Row };
        Say(new Reply.Notice(offer.Done));
    }

    private void Summarise()
    {
        if (Dialog is not { } dialog)
        {
            Say(new Reply.Notice(Sentences.NoDraft));
            return;
        }
        replies.AddRange(dialog.Summary(Moment));
    }

    private void Tell(Answer answer)
    {
        Say(new Reply.Text(answer.Text));
        if (answer.Citations.Count > 0) Say(new Reply.Citations(answer.Citations));
        focus = focus with { Entries = [.. answer.Entries] };
    }

    private void Miss(List<Heard.Aside> rest)
    {
        focus = focus with { Misses = focus.Misses + 1 };
        var words = string.Join(" … ", rest.Select(r => r.Words));
        // Nobody is asked the same thing for ever: after the second miss the question becomes a gap and the talk goes on.
        if (focus.Misses > 1 && Telling.Of(Dialog, Moment).Open is { PressedIsSaid: false } open && focus.Reopened is null)
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

    // Control characters have no place in a document; everything else a person types is kept.
    private static string Printable(string text) => text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        ? new string([.. text.Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t')])
        : text;
}
