using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Navigator.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Support.Hearing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Navigator;

/// <summary>Which of the sector's support for lead members fits one of them: a short list with reasons.</summary>
public sealed partial class NavigatorDialog : Dialog
{
    private readonly DialogScript script;
    private readonly NavigatorReplies replies;
    private readonly ChoicePrompt role;
    private readonly ChoicePrompt time;
    private readonly ChoicesPrompt needs;
    private readonly ChoicePrompt style;
    private readonly ChoicePrompt hours;
    private readonly MenuPrompt next;

    public NavigatorDialog(Library library) : base(library.Script("support-navigator"), version: 1)
    {
        script = library.Script("support-navigator");
        replies = new NavigatorReplies(script, library);
        role = new(script.Question(NavigatorKeys.Role)) { ReachedWith = NavigatorKeys.Told };
        time = new(script.Question(NavigatorKeys.Time)) { NeededUntil = [NavigatorKeys.Told] };
        needs = new(script.Question(NavigatorKeys.Needs)) { NeededUntil = [NavigatorKeys.Told] };
        style = new(script.Question(NavigatorKeys.Style));
        hours = new(script.Question(NavigatorKeys.Hours));
        next = new(script.Question(NavigatorKeys.Next));
        Prompts = [role, time, needs, style, hours, next];
        Recognisers = Understanding.Recognisers.Around(new NavigatorAskRecogniser(script), new WhoRecogniser(), new MemberRecogniser());
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<(string Key, string Section)> Milestones => [(NavigatorKeys.Told, next.Section)];

    public override IReadOnlyList<DocumentChoice> Documents { get; } = [new(DraftDocument.SupportShortList, ["short list", "shortlist", "list", "note"])];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (ForLeadMembers().IsMatch(said.Plain)) return Likelihood.Surely;
        return ForMe().IsMatch(said.Plain) ? Likelihood.Surely : SomeHelp().IsMatch(said.Plain) ? Likelihood.Maybe : Likelihood.No;
    }

    protected internal override async Task RunAsync(DialogContext d)
    {
        await d.AskAsync(role);
        await d.AskAsync(time);
        await d.AskAsync(needs);
        await d.AskAsync(style);
        await d.AskAsync(hours);
        if (!d.Answers.Has(NavigatorKeys.Told))
        {
            foreach (var reply in replies.ShortList(d.Moment)) d.Say(reply);
        }
        await d.AskAsync(next);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish switch
    {
        ExportWish export => Exporting.Grant(export, NavigatorDraft.Of(moment, script), [], moment),
        NavigatorWish.Tell => new(moment.Answers.With(NavigatorKeys.Told, true), [.. replies.ShortList(moment)]),
        NavigatorWish.Everything => new(moment.Answers, [.. replies.Everything()]),
        NavigatorWish.AskFirst => new(moment.Answers, [.. replies.AskFirst()]),
        NavigatorWish.WhyNot against => new(moment.Answers, [.. replies.WhyNot(against.Offer, moment)]),
        NavigatorWish.AddNeeds add => Add(add.Needs, moment),
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "There is no such wish."),
    };

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => [new Reply.Text(script.Say("opening"))];

    public override string? Audience(DialogMoment moment) => "lead-member";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["sector-led-improvement"];

    private Granted Add(IReadOnlyList<string> more, DialogMoment moment)
    {
        var known = moment.Answers.Get<IReadOnlyList<string>>(NavigatorKeys.Needs) ?? [];
        var after = moment.Answers.With(NavigatorKeys.Needs, known.Union(more, StringComparer.Ordinal).ToList());
        var now = moment with { Answers = after };
        if (needs.Describe(after, now) == needs.Describe(moment.Answers, moment)) return new(moment.Answers, []);
        var offers = string.Join(", ", Navigator.ShortList.Of(after, script).First.Select(o => o.Offer.Text));
        // Once the list was told, say what the need makes of it.
        return new(after, [new Reply.Notice($"{needs.Label}: {needs.Describe(after, now)}"), .. moment.Answers.Has(NavigatorKeys.Told) || moment.Focus.Asked == NavigatorKeys.Next ? [new Reply.Text(script.Say("changed", ("offers", offers)))] : Array.Empty<Reply>()]);
    }

    [GeneratedRegex(@"\b(?:what|which|whats|any|is there(?: any)?|are there(?: any)?|where|looking for|find|need|want|get|show)\b[^.;!?]{0,40}\b(?:support|help|training|courses?|mentor(?:ing|s)?|networks?|development|learning|advis[eo]rs?)\b[^.;!?]{0,30}\b(?:for|as|to|of) (?:me|myself|us|a|an|the|our|my|new|most|councillors|lead members?|portfolio holders?)(?: \w+){0,2}? ?(?:lead members?|portfolio holders?|cabinet members?|lmcs|new in (?:role|post)|chairs?|councillors?|new (?:to|in) (?:the )?(?:role|post|job|portfolio))\b|\b(?:what|which|whats|any|is there(?: any)?|are there(?: any)?)\b[^.;!?]{0,30}\b(?:support|help|training|courses?|mentor\w*|networks?)\b[^.;!?]{0,20}\bfor (?:me|myself|(?:someone|somebody|people) (?:like me|new|in my))\b|\bnavigator of support\b|\bsupport (?:for|open to|available to) (?:new )?(?:lead members?|portfolio holders?)\b(?=[^?]*$)")]
    private static partial Regex ForLeadMembers();

    [GeneratedRegex(@"\b(?:(?:im|i am|ive just become|just become|just been made|ive been made|new) (?:a |the )?(?:new )?(?:lead member|portfolio holder|cabinet member|lmcs)\b|as (?:a |the )?(?:new )?(?:lead member|portfolio holder))[^?!]{0,80}\b(?:what|which|any|where)\b[^.;!?]{0,25}\b(?:support|help|training|courses?|mentor\w*|network)|\b(?:what|which) (?:courses?|training|mentoring|support|networks?|help) (?:should|could|can) i (?:do|take|go|get|join|have|use|look)\b|\b(?:find|get) (?:me )?(?:some )?(?:support|training|a mentor|a course) for (?:me|myself)\b")]
    private static partial Regex ForMe();

    [GeneratedRegex(@"\bwhat(?:s| is)? (?:is |there )?(?:out there|available|on offer)\b|\bwhat (?:support|help) is there\b(?=[?. ]*$)|\b(?:i|could i|id) (?:need|want|like|could do with|do with) (?:some |a |more )?(?:training|mentor|mentoring|support|course)\b")]
    private static partial Regex SomeHelp();
}
