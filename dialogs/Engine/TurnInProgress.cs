using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>One turn while it is played: what was heard is done in the order it was said, then the dialog is told again.</summary>
internal sealed partial class TurnInProgress
{
    private readonly DialogCatalogue catalogue;
    private readonly Library library;
    private readonly Asking asking;
    private readonly ConversationState before;
    private readonly Circumstances at;
    private readonly AnswerSet answersBefore;
    private readonly Telling tellingBefore;
    private readonly List<Reply> replies = [];
    private readonly List<JobRequest> jobs = [];
    private readonly List<string> heard = [];
    private readonly List<QuestionForOfficer> forOfficer = [];
    private readonly List<Reply> opening = [];
    private AnswerSet answers;
    private AnswerSet stepFrom;
    private Focus focus;
    private ImmutableList<ImmutableList<Change>> undo;
    private ImmutableList<ImmutableList<Change>> redo;
    private ReminderLedger ledger;
    private Dialog? listener;
    private bool asks;
    private bool asksNothing;
    private bool offered;
    private bool started;
    private bool wentOver;
    private bool keepsMessage = true;

    public TurnInProgress(DialogCatalogue catalogue, Library library, Asking asking, ConversationState before, Circumstances at)
    {
        this.catalogue = catalogue;
        this.library = library;
        this.asking = asking;
        this.before = before;
        this.at = at;
        answers = answersBefore = stepFrom = new AnswerSet(before.Answers);
        focus = before.Focus;
        undo = before.Undo;
        redo = before.Redo;
        ledger = before.Reminders;
        BeginSharing();
        tellingBefore = Telling.Of(Dialog, Moment);
    }

    private Dialog? Dialog => catalogue.Of(answers);

    private DateOnly Today => at.Today;

    private DialogMoment Moment => MomentOf(answers);

    public void Say(Reply reply) => replies.Add(reply);

    public void Greet(IReadOnlyDictionary<string, string> remembered)
    {
        if (before.Version > 0) return;
        foreach (var (key, value) in remembered) answers = answers.With(EngineKeys.Remembered(key), value);
        // Nothing the person did: undo has nothing to take back.
        stepFrom = answers;
        Say(new Reply.Text(catalogue.Greeting()));
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
            // "Log it" would mean this message; it must find nothing.
            focus = focus with { Question = null, Unanswered = [] };
            Say(new Reply.Notice(Refusals.ForAChild(at.Council.Contacts)));
            return;
        }
        if (AnswersReminder(message)) return;
        if (!early && HearSharing(Printable(message))) return;
        var said = Utterance.Read(Printable(message), catalogue.Spelling);
        TellOfNewVersion();
        var reminders = early ? [] : HearReminders(said);
        if (Dialog is null && (reminders.Count > 0 || focus.Offer is not null))
        {
            if (DoneOutsideDialogs(said, reminders)) return;
            said = Utterance.Read(string.Join(' ', said.Unclaimed().Select(said.TypedAt)), catalogue.Spelling);
            reminders = [];
        }
        if (Dialog is null && !Enter(said)) return;
        GoOver(said);
        listener = Dialog;
        // What was said before anything was asked answers no question; only facts are heard in it.
        var listening = new Listening(Dialog, early ? null : TellAgain().Open, Moment);
        if (ChosenByNumber(said, listening.Open) is { } chosen) said = Utterance.Read(chosen, catalogue.Spelling);
        var things = reminders.Concat(Dialog!.Recognisers.SelectMany(r => r.Hear(said, listening).ToList())).ToList();
        var rest = said.Unclaimed().Select(span => new Heard.Aside(span.Start, said.TypedAt(span))).ToList();
        var offer = focus.Offer;
        offered = offer is not null;
        focus = focus with { Offer = null };
        if (things.TrueForAll(t => t is Heard.Courtesy) && rest.Count > 0)
        {
            if (early || wentOver)
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
        if (things.TrueForAll(t => t is Heard.Courtesy)) asks = before.Focus.AskedLast;
        foreach (var thing in things.OrderBy(t => t.At)) Do(thing, offer, listening.Open);
        KeepAsNotes(rest);
        // An offer stands until it is answered or something else is done; small talk does not end it.
        if (offer is not null && focus.Offer is null && things.TrueForAll(t => t is Heard.Courtesy or Heard.Question or Heard.Command { Kind: CommandKind.Log or CommandKind.TakeBack })) focus = focus with { Offer = offer };
    }

    /// <summary>Takes a press on a control; a press on an old one opens its question instead.</summary>
    public void Press(Incoming.Pressed pressed)
    {
        if (PressName(pressed)) return;
        if (pressed.PromptKey == Offer.PromptKey)
        {
            PressOffer(pressed);
            return;
        }
        if (PressReminder(pressed)) return;
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
        RefuseViewer();
        var telling = TellAgain();
        var changes = tookUp ? [] : ChangesWrittenOut(answersBefore, answers);
        TellNews(changes);
        EndStep();
        ScheduleReminders();
        var all = new List<Reply>([.. news, .. opening]);
        if (heard.Count > 0) all.Add(new Reply.Notice(string.Join("\n", heard)));
        all.AddRange(Telling.WithoutRepeats(replies));
        all.AddRange(telling.SaidSince(tellingBefore, replies));
        if (OpenQuestion(telling) is { } question) all.Add(new Reply.Prompt(question));
        var asked = all.LastOrDefault() is Reply.Prompt last ? last.View.Key : IsOfReminder(focus.Asked) ? "" : focus.Asked;
        var version = before.Version + 1;
        focus = focus with { ReminderLast = spokeOfReminder, ReminderWithoutDay = withoutDay };
        focus = focus with { Changed = told is null ? changes.Count > 0 : before.Focus.Changed, AskedLast = asks && focus.Question is not null, Asked = asked, AskedAt = asked == before.Focus.Asked && focus.Offer is null ? focus.AskedAt : version };
        var (draft, kept) = SharingAfter(changes);
        var after = before with
        {
            Answers = answers.Items, Undo = undo, Redo = redo, Focus = focus, Reminders = ledger, Version = version, Shared = draft, Membership = kept, PutOut = false, Given = Given.Nothing,
        };
        return new Turn(after, changes, [.. all.Select(r => LocalWords.Fill(r, at.Council))], [.. jobs, .. telling.Jobs]) { KeepsMessage = keepsMessage, ForOfficer = forOfficer, Sharing = requests };
    }

    // The dialog told as things stand; as long as nothing has changed, that is the telling the turn began with.
    private Telling TellAgain() =>
        ReferenceEquals(answers.Items, answersBefore.Items) && focus == before.Focus ? tellingBefore : Telling.Of(Dialog, Moment);

    // What was done since the last step, in this turn, is one step to undo.
    private void EndStep()
    {
        var step = ChangesWrittenOut(stepFrom, answers);
        stepFrom = answers;
        if (step.Count == 0) return;
        undo = undo.Add([.. step]);
        if (undo.Count > ConversationState.MostSteps) undo = undo.RemoveAt(0);
        redo = [];
    }

    private PromptView? OpenQuestion(Telling telling)
    {
        if (asksName) return NameQuestion();
        if (focus.Offer is { } offer) return offer.View();
        if (told is not null) return ReminderPrompt.Of(told, catalogue);
        if (asksNothing || shared is { Role: MemberRole.Viewer }) return null;
        if (Dialog is not { } dialog) return catalogue.Menu(focus.Likely);
        if (telling.Open is not { } open) return null;
        var step = 1 + dialog.Sections.TakeWhile(s => s != open.Section).Count();
        return at.Council.Offer(open.View(Moment), Today) with { Progress = new Progress(step, dialog.Sections.Count) };
    }

    // Control characters have no place in a document; everything else a person types is kept.
    private static string Printable(string text) => text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        ? new string([.. text.Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t')])
        : text;
}
