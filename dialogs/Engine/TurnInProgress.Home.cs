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

    private void Tell(Answer answer)
    {
        Say(new Reply.Text(answer.Text));
        if (answer.Citations.Count > 0) Say(new Reply.Citations(answer.Citations));
    }
}
