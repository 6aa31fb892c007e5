using System.Collections.Immutable;
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
        var isQuestion = QuestionRecogniser.IsQuestion(said.Plain);
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
            Say(new Reply.Text(Sentences.Greeting));
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
}
