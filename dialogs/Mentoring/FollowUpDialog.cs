using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Mentoring.Granting;
using ScrutinyBot.Dialogs.Mentoring.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Six months after mentoring: ratings then and now, what was influential, and an impact note without names.</summary>
public sealed partial class FollowUpDialog : Dialog
{
    private readonly MentoringWords words;
    private readonly FollowUpPrompts ask;

    public FollowUpDialog(MentoringWords words) : base(words.FollowUp, version: 1)
    {
        this.words = words;
        ask = new FollowUpPrompts(words);
        Prompts = ask.All;
        // Before the commands: "remind me what we agreed" asks for more than the answers so far.
        Recognisers =
        [
            new RemindRecogniser(),
            .. Understanding.Recognisers.Around(
                new WhoCanSeeRecogniser(),
                new NameRecogniser(),
                new LogRecogniser(),
                new ExampleRecogniser(words),
                new AimsRecogniser(words, Keys.FollowAims, Keys.Before),
                new RatingsRecogniser(words, Keys.FollowAims, Keys.Before, Keys.Now),
                new FollowUpRecogniser(words),
                new HelpedRecogniser()),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<DocumentChoice> Documents => [new(DraftDocument.ImpactNote, ["impact note", "note", "one pager", "one page"])];

    /// <summary>True when the words are about looking back on a mentoring.</summary>
    internal static bool Asks(string plain) => LooksBack().IsMatch(plain) && SixMonths().IsMatch(plain);

    /// <summary>The notes are the pair's own: who can see them is said before the first, and asked again before anybody is let in.</summary>
    public override bool TellsWhoCanSee => true;

    public override string? SharingCaution => words.Session.Say("sharing-caution");

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (Asks(said.Plain)) return Likelihood.Surely;
        if (!SixMonthFollowUp().IsMatch(said.Plain)) return Likelihood.No;
        return moment.Answers.Has(Keys.Aims) ? Likelihood.Surely : Likelihood.Maybe;
    }

    protected internal override async Task RunAsync(DialogContext d)
    {
        var notes = Notes(d.Moment);

        await d.AskAsync(ask.Ended);
        await d.AskAsync(ask.Aims);

        if (!notes.Aims.Rows.IsEmpty)
        {
            await d.AskAsync(ask.Before);
            await d.AskAsync(ask.Now);
            if (notes.CanCompare)
            {
                d.Say(FollowUpReplies.Comparison(notes));
                if (notes.Fall.Length > 0) d.Say(new Reply.Text(notes.Fall));
                d.SayOnce("cause", new Reply.Text(words.FollowUp.Say("verdict-cause")));
            }
        }

        await d.AskAsync(ask.Helped);
        await d.AskAsync(ask.NotHelped);

        await d.AskAsync(ask.BecomeMentor);
        if (FollowUpReplies.BecomingMentor(notes) is { } kind) d.Say(new Reply.Text(kind));
        await d.AskAsync(ask.NextStep);

        await d.AskAsync(ask.Export);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish is ExportWish export
        ? Exporting.Grant(export, ImpactDraftBuilder.Build(Notes(moment)), Gaps(Notes(moment)), moment)
        : FollowUpGranter.Grant((Wish)wish, Notes(moment));

    /// <summary>The aims and the ratings at the start, where the sessions were prepared in this conversation.</summary>
    public override AnswerSet Prefill(AnswerSet answers)
    {
        if (answers.Has(Keys.FollowAims) || answers.Get<AimList>(Keys.Aims) is not { Rows.IsEmpty: false } aims) return answers;
        answers = answers.With(Keys.FollowAims, aims);
        return answers.Items.TryGetValue(Keys.Ratings, out var ratings) && !answers.IsNotKnown(Keys.Ratings) ? answers.With(Keys.Before, ratings) : answers;
    }

    public override IReadOnlyList<Reply> Opening(DialogMoment moment)
    {
        var replies = new List<Reply>();
        // Who can see the notes was said where the sessions were prepared in this conversation.
        if (!moment.Answers.Has(Keys.Aims)) replies.Add(new Reply.Notice(words.Session.Say("who-can-see-first")));
        replies.Add(new Reply.Text(words.FollowUp.Say("opening")));
        if (moment.Answers.Has(Keys.FollowAims)) replies.Add(new Reply.Notice(words.FollowUp.Say("taken-over")));
        return replies;
    }

    public override string? Audience(DialogMoment moment) => "mentor";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["mentoring", "lead-member"];

    public override string? Context(DialogMoment moment) => moment.Answers.Get<string>(Keys.NextStep);

    public override IReadOnlyList<Reminder> Reminders(DialogMoment moment)
    {
        var notes = Notes(moment);
        if (notes.Ended is not { } ended || moment.Answers.Has(Keys.Now)) return [];
        return FollowUp.After(ended.Last) is var due && due > moment.Today ? [new Reminder(FollowUp.ReminderKey, due, words.FollowUp.Say("reminder"))] : [];
    }

    public override IReadOnlyList<Reply> Summary(DialogMoment moment)
    {
        var notes = Notes(moment);
        return notes.CanCompare ? [PromptFacts.Table(Prompts, moment), FollowUpReplies.Comparison(notes)] : [PromptFacts.Table(Prompts, moment)];
    }

    private FollowUpNotes Notes(DialogMoment moment) => new(moment, words);

    private List<string> Gaps(FollowUpNotes notes) => notes.CanCompare ? [] : [words.FollowUp.Say("verdict-no-ratings")];

    [GeneratedRegex(@"\b(?:mentee|mentees|mentor|mentored|mentoring|lead member)\b")]
    private static partial Regex LooksBack();

    [GeneratedRegex(@"\b(?:six|6)[- ]?months?(?:ly)? (?:catch|follow|review|visit|meeting|check|later|on\b|after|ago|chat|call|since)|\bfollow(?:ing)?[- ]?up\b|\bimpact note\b|\bdid (?:the |my )?mentoring (?:work|help|make)|\b(?:mentoring|we|it) (?:has )?(?:finished|ended)\b|\bbefore and after\b|\b(?:six|6)[- ]month")]
    private static partial Regex SixMonths();

    [GeneratedRegex(@"^(?:(?:hi|hello|ok|please|lets do the|the|my|start the|do the) )*(?:six|6)[- ]?months?(?:ly)? (?:follow[- ]?up|catch[- ]?up|review)\b|\bimpact note\b")]
    private static partial Regex SixMonthFollowUp();
}
