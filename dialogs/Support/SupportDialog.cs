using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Support.Granting;
using ScrutinyBot.Dialogs.Support.Hearing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>From what has gone wrong to the form of improvement support that fits, reasoned step by step.</summary>
public sealed partial class SupportDialog : Dialog
{
    private readonly DialogScript script;
    private readonly SupportPrompts ask;
    private readonly SupportReplies replies;
    private readonly SupportWishGranter granter;

    public SupportDialog(Library library) : base(library.Script("improvement-support"), version: 1)
    {
        script = library.Script("improvement-support");
        ask = new SupportPrompts(script);
        replies = new SupportReplies(script, library);
        granter = new SupportWishGranter(script, library, replies);
        Prompts = ask.All;
        Recognisers =
        [
            new PutBackRecogniser(),
            .. Understanding.Recognisers.Around(new AskRecogniser(), new WhoRecogniser(), new HindranceRecogniser(), new FactsRecogniser(), new StoryRecogniser()),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<(string Key, string Section)> Milestones => [(SupportKeys.Told, ask.Next.Section)];

    public override IReadOnlyList<DocumentChoice> Documents { get; } =
    [
        new(DraftDocument.SupportNote, ["full note", "note", "support note", "full version", "full one", "reasoning note"]),
        new(DraftDocument.SupportSummary, ["summary", "half page", "half a page", "one pager", "short note", "short version", "page for the chief exec"]),
    ];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (AboutMe().IsMatch(said.Plain) && !Trouble().IsMatch(said.Plain)) return Likelihood.No;
        if (WhichForm().IsMatch(said.Plain)) return Likelihood.Surely;
        var asksForHelp = WhatIsThere().IsMatch(said.Plain);
        var tells = Trouble().IsMatch(said.Plain) || FactsRecogniser.Tells(said);
        if (asksForHelp && (tells || OutThere().IsMatch(said.Plain))) return Likelihood.Surely;
        return asksForHelp || tells && WantsHelp().IsMatch(said.Plain) ? Likelihood.Maybe : Likelihood.No;
    }

    protected internal override async Task RunAsync(DialogContext d)
    {
        var facts = SupportFacts.Of(d.Answers);
        var wrong = facts[SupportKeys.Spread] != "none";
        await d.AskAsync(ask.Spread);
        if (facts[SupportKeys.Spread] == "contained") await d.AskAsync(ask.Area);
        if (wrong) await d.AskAsync(ask.Cause);
        if (wrong) await d.AskAsync(ask.History);
        await d.AskAsync(ask.Assess);
        await d.AskAsync(ask.Strategy);
        await d.AskAsync(ask.Implement);
        if (facts.Lacks(SupportKeys.Implement)) await d.AskAsync(ask.Obstacle);
        await d.AskAsync(ask.Leadership);
        await d.AskAsync(ask.Tried);
        await d.AskAsync(ask.Oversight);
        await d.AskAsync(ask.Position);

        if (!d.Answers.Has(SupportKeys.Told))
        {
            foreach (var reply in replies.ShortAnswer(SupportReasoning.Of(facts, script))) d.Say(reply);
        }
        await d.AskAsync(ask.Next);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish is ExportWish export
        ? Exporting.Grant(export, SupportDraftBuilder.Of(moment, script), [], moment)
        : granter.Grant((SupportWish)wish, moment);

    /// <summary>The council of last time.</summary>
    public override AnswerSet Prefill(AnswerSet answers) =>
        !answers.Has(SharedKeys.Council) && answers.Get<string>(EngineKeys.Remembered(SharedKeys.Council)) is { Length: > 0 } known ? answers.With(SharedKeys.Council, known) : answers;

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => [new Reply.Text(script.Say("opening"))];

    /// <summary>What changed, and what the suggestion is with it.</summary>
    public override string DescribeStep(DialogMoment before, DialogMoment after)
    {
        var changed = base.DescribeStep(before, after);
        var now = SupportReasoning.Of(SupportFacts.Of(after.Answers), script);
        return changed.Length == 0 || now.Suggestion is null ? changed : $"{changed} {script.Say("suggestion-is", ("form", now.Suggestion.Text))}";
    }

    public override string? Audience(DialogMoment moment) => "lead-member";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["improvement-support"];

    public override DraftView View(DialogMoment moment)
    {
        var view = base.View(moment);
        var reasoning = SupportReasoning.Of(SupportFacts.Of(moment.Answers), script);
        if (reasoning.Suggestion is not { } suggestion) return view;
        var rows = new List<DraftRow> { new(script.Say("suggested"), SupportReplies.Sentence(suggestion.Text), null, suggestion.Detail) };
        return view with { Sections = [.. view.Sections, new DraftSection(ask.Next.Section, rows)], Gaps = [.. reasoning.Assumed.Select(k => SupportReplies.Sentence(script.Say("assumed-" + k["support-".Length..])))] };
    }

    // A lead member's own support is another journey.
    [GeneratedRegex(@"\b(?:support|help|training|courses?|mentor\w*|network)\b[^.;!?]{0,30}\b(?:for|as) (?:me|myself|a (?:new )?lead member|new lead members?|lead members?|the lead member|a (?:new )?portfolio holder|a (?:new )?cabinet member)\b|\b(?:mentor|mentoring|courses?|training)\b")]
    private static partial Regex AboutMe();

    [GeneratedRegex(@"\b(?:which|what) (?:form|kind|sort|type)s? of (?:outside |external )?(?:improvement )?(?:support|help)\b[^.;!?]{0,20}\b(?:fits?|suits?|(?:is )?(?:best|right)|(?:should|do|would|could) we|for us|do you)\b|\b(?:which|what) (?:improvement )?support (?:fits|suits|do we need|should we)\b|\bform of (?:improvement )?support fits\b|\b(?:do|should) we (?:need|get|have|ask for|go for|set up) (?:an? )?(?:improvement board|peer (?:review|challenge)|commissioner|strategic partner|outside help|external (?:scrutiny|support|help))\b[^.;!?]{0,15}\bor\b|\bfind out which form of improvement support\b")]
    private static partial Regex WhichForm();

    [GeneratedRegex(@"\bwhat(?:s| is)? (?:is |there )?(?:out there|available|on offer)\b|\bwhat (?:outside |external |improvement )?(?:support|help)(?: is| could| might| can| would| do)? (?:there|we|available|out there|help|i|should)\b|\bwhat (?:might|could|would|will|can) help\b|\bwhere (?:can|do) we (?:get|find|turn for) (?:outside )?help\b|\bwho (?:can|could|might) help us\b|\bwhat should we (?:do|ask for|go for)\b|\bwhat (?:kind|sort|form) of (?:help|support)\b")]
    private static partial Regex WhatIsThere();

    [GeneratedRegex(@"\bout there\b|\bmight help\b|\bcould help us\b")]
    private static partial Regex OutThere();

    [GeneratedRegex(@"\b(?:gone wrong|going wrong|went wrong|its (?:all )?(?:broken|failing|a mess)|in trouble|struggling|failing|in (?:formal )?intervention|judged inadequate|(?:were|weve been|got|rated) inadequate|in difficulty|not working|gone to pot|gone downhill|slipped|on its knees|in a mess|broken|fallen apart|falling apart|slipping)\b")]
    private static partial Regex Trouble();

    [GeneratedRegex(@"\b(?:need|want|looking for|after|could do with|get|bring in|ask for) (?:some |any |outside |external |more )*(?:help|support|outsiders?|improvement support)\b")]
    private static partial Regex WantsHelp();
}
