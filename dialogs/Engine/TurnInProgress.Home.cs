using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

// Outside any dialog: the menu, the start of a dialog, questions for the library.
internal sealed partial class TurnInProgress
{
    // Outside a dialog a message picks from the menu, starts a dialog, or is a question for the library.
    private bool Enter(Utterance said)
    {
        var likely = focus.Likely;
        focus = focus with { Likely = [] };
        var commands = CommandsIn(said, out var nothingElse, out var rest);
        if (commands.Count > 0 && nothingElse)
        {
            foreach (var command in commands) Obey(command, null);
            return false;
        }
        // "What's our caseload this year, log it": what there is to log comes first.
        if (commands.Where(c => c.Kind is CommandKind.Log).ToList() is { Count: > 0 } logs)
        {
            Ask(rest);
            foreach (var command in logs) Obey(command, null);
            return false;
        }
        if (before.Focus.AskedLast && LeaningWords.Lean(said.Plain))
        {
            Ask(said.Typed);
            return false;
        }
        if (catalogue.PickedFrom(said.Plain, likely) is { } picked && (before.Focus.Asked == DialogCatalogue.MenuKey || picked.Length > 3))
        {
            StartFromMenu(picked);
            return false;
        }
        if (GoesOn().IsMatch(said.Plain) && answers.Get<string>(EngineKeys.LeftDialog) is { } left && catalogue.Find(left) is { } again)
        {
            Start(again);
            return true;
        }
        var isQuestion = QuestionRecogniser.IsQuestion(said.Plain);
        var (likelihood, asked) = catalogue.AskedFor(said, Moment);
        // What sounds like a question is one, unless it plainly asks for a dialog: "what should I ask the trust's chair?"
        if (isQuestion && likelihood != Likelihood.Surely) asked = [];
        if (asked is [var one])
        {
            Start(one);
            return true;
        }
        if (asked.Count > 1)
        {
            Say(new Reply.Text(Sentences.NotSureWhich));
            focus = focus with { Likely = [.. asked.Select(d => d.Id)], Waiting = focus.Waiting.Add(said.Typed).TakeLast(3).ToImmutableList() };
            return false;
        }
        // Words that do not ask lean on nothing: "thanks for that" is no question about it.
        if (TryAsk(said.Typed, onlyIfAnswered: !isQuestion, mayLean: isQuestion)) return false;
        if (!Courtesies.IsOnly(said))
        {
            Say(new Reply.Text(Sentences.NotSureYet));
            // A command was meant for that moment, not for later.
            if (commands.Count == 0) focus = focus with { Waiting = focus.Waiting.Add(said.Typed).TakeLast(3).ToImmutableList() };
        }
        else
        {
            asks = before.Focus.AskedLast;
            Say(new Reply.Text(catalogue.Greeting()));
        }
        return false;
    }

    // "Undo" brings back a draft that was left by "restart", and "help" helps everywhere.
    private List<Heard.Command> CommandsIn(Utterance said, out bool nothingElse, out string rest)
    {
        var words = Utterance.Read(said.Typed, catalogue.Spelling);
        var listening = new Listening(null, null, Moment);
        var commands = new OfficerRecogniser().Hear(words, listening).Concat(new CommandRecogniser().Hear(words, listening)).OfType<Heard.Command>()
            .Where(c => c.Kind is not (CommandKind.Back or CommandKind.Skip)).OrderBy(c => c.At).ToList();
        nothingElse = Courtesies.IsOnly(words);
        rest = string.Join(' ', words.Unclaimed().Select(words.TypedAt));
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
            focus = focus with { Likely = [], Waiting = [] };
            // In the middle of a dialog its open question stays open.
            asksNothing = Dialog is null;
            Say(new Reply.Text(Sentences.AskAway));
        }
    }

    private void Start(Dialog dialog)
    {
        started = true;
        var wasHere = answers.Has(EngineKeys.Left(dialog.Id));
        if (Dialog is { } left) opening.Add(new Reply.Notice(wasHere ? Sentences.BackTo(dialog.Title) : Sentences.OverTo(dialog.Title, left.Names is [var name, ..] ? name : left.Title)));
        else if (wasHere) opening.Add(new Reply.Notice(Sentences.BackTo(dialog.Title)));
        Leave();
        answers = answers.With(EngineKeys.Dialog, dialog.Id).With(EngineKeys.DialogVersion, dialog.Version);
        if (wasHere) return;
        answers = dialog.Prefill(answers);
        opening.AddRange(dialog.Opening(Moment));
    }

    // What was left last is what "carry on" goes back to.
    private void Leave()
    {
        if (Dialog is not { } left) return;
        answers = answers.With(EngineKeys.LeftDialog, left.Id).With(EngineKeys.Left(left.Id), true).Without(EngineKeys.Dialog);
        focus = focus with { Reopened = null, Offer = null, Row = null };
    }

    // "Do the questions one instead": the words that ask for it are heard here, the rest by the dialog gone over to.
    private void GoOver(Utterance said)
    {
        if (Dialog is not { } current || catalogue.SwitchedTo(said, current) is not { } other) return;
        said.Claim(other.At);
        Start(other.Dialog);
        wentOver = true;
    }

    [GeneratedRegex(@"^(?:(?:ok|hi|hello|im back|right|so|yes)[,. ]+)*(?:carry on|resume|continue|go on|go back(?: to it)?|back to it|pick (?:it|this) up(?: again)?)[.! ]*$")]
    private static partial Regex GoesOn();

    private void TellOfNewVersion()
    {
        if (Dialog is not { } dialog || answers.Get<int>(EngineKeys.DialogVersion) >= dialog.Version) return;
        answers = stepFrom = answers.With(EngineKeys.DialogVersion, dialog.Version);
        Say(new Reply.Notice(Sentences.NewVersion(dialog.Title)));
    }
}
