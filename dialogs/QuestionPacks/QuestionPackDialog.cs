using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.KeyLines.Hearing;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.QuestionPacks.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>From "what do I ask the trust's chair?" to a pack for members, a version for the witness, and the session itself.</summary>
public sealed partial class QuestionPackDialog : Dialog
{
    public const string DialogId = "question-pack";

    private readonly Vocabulary vocabulary;
    private readonly DialogScript script;
    private readonly QuestionWords words;
    private readonly PackPrompts ask;
    private readonly EditableLists lists;

    public QuestionPackDialog(Vocabulary vocabulary) : base(vocabulary.Library.Script(DialogId), version: 1)
    {
        this.vocabulary = vocabulary;
        script = vocabulary.Library.Script(DialogId);
        words = new QuestionWords(vocabulary.Library);
        ask = new PackPrompts(vocabulary, script);
        lists = new EditableLists(vocabulary.Library, [Questions()]);
        Prompts = ask.All;
        Recognisers =
        [
            // "Next" and "back" mean the next question and the last one while the session is held.
            new MeetingRecogniser(),
            .. Understanding.Recognisers.Around(
                new PackWishRecogniser(), new AskersRecogniser(script.Say("me")), lists.Recogniser, new SessionFactsRecogniser(vocabulary), new StageRecogniser(), new ThemeRecogniser(vocabulary)),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<DocumentChoice> Documents { get; } =
    [
        new(DraftDocument.SessionPack, ["pack", "question pack", "full one", "full pack", "full version", "whole pack", "long one", "members version", "version for us", "version for members", "one for us", "the questions"]),
        new(DraftDocument.SessionWitnessVersion, ["short one", "short version", "shorter one", "shorter version", "witness version", "version for the witness", "version for her", "version for him", "version for them", "one for the witness", "one for her", "one for him", "themes only", "public version"]),
    ];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (Difference().IsMatch(said.Plain)) return Likelihood.No;
        if (OwnDirector().IsMatch(said.Plain)) return Likelihood.Maybe;
        if (Wanted().IsMatch(said.Plain)) return Likelihood.Surely;
        if (ToAsk().Match(said.Plain) is { Success: true } ask)
            return Pronoun().IsMatch(ask.Groups["who"].Value) && vocabulary.Witnesses.Find(said.Plain).Count == 0 || vocabulary.Witnesses.Find(ask.Groups["who"].Value).Count == 0 && !Pronoun().IsMatch(ask.Groups["who"].Value)
                ? Likelihood.Maybe : Likelihood.Surely;
        return MayBe().IsMatch(said.Plain) ? Likelihood.Maybe : Likelihood.No;
    }

    public override EditableLists? Lists => lists;

    protected internal override async Task RunAsync(DialogContext d)
    {
        var pack = Read(d.Moment);
        if (pack.Session.Running && pack.Questions.Rows.Count > 0)
        {
            d.Say(PackReplies.Now(pack));
            await d.AskAsync(ask.Now);
            return;
        }
        var wasHeld = !pack.Session.Asked.IsEmpty || !pack.Session.Notes.IsEmpty;
        if (!pack.IsReady) await d.AskAsync(ask.Themes);
        await d.AskAsync(ask.Stage);
        if (pack.IsReady && !wasHeld) Show(d, pack);
        await d.AskAsync(ask.Minutes);
        await d.AskAsync(ask.Witnesses);
        if (pack.Questions.Rows.Count > 0)
        {
            await d.AskAsync(ask.Agreed);
            await d.AskAsync(ask.Askers);
        }
        if (wasHeld)
        {
            foreach (var reply in PackReplies.Outcome(pack)) d.Say(reply);
        }
        await d.AskAsync(ask.Next);
    }

    private void Show(DialogContext d, PackReading pack)
    {
        if (pack.Questions.Rows.Count == 0)
        {
            d.Say(new Reply.Notice(script.Say("no-questions")));
            return;
        }
        d.Say(PackReplies.Questions(pack));
        if (pack.Stage is null) d.SayOnce("stage-assumed", new Reply.Notice(script.Say("stage-assumed")));
        if (PackReplies.Sources(pack) is { } sources) d.SayOnce("sources", sources);
        if (pack.Minutes is { } minutes && pack.Plan.Least < 2)
        {
            var fewer = PackReplies.InFigures(Math.Max(1, minutes / 3));
            d.Say(new Reply.Notice(pack.Plan.Least == 0 ? script.Say("no-room", ("fewer", fewer)) : script.Say("tight", ("each", PackReplies.InFigures(pack.Plan.Least)), ("fewer", fewer))));
        }
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish switch
    {
        ListWish list => lists.Grant(list, moment),
        ExportWish export => Exporting.Grant(export, PackBuilder.Build(Read(moment)), PackBuilder.Gaps(Read(moment)), moment),
        _ => PackGranter.Grant((PackWish)wish, Read(moment)),
    };

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => [new Reply.Text(script.Say("opening"))];

    public override string? Context(DialogMoment moment) => moment.Answers.Get<string>(SharedKeys.Proposal) ?? moment.Answers.Get<string>(PackKeys.Body);

    /// <summary>Questions to witnesses are a chair's work, whoever types them in.</summary>
    public override string? Audience(DialogMoment moment) => "chair";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => [.. Read(moment).Themes.Select(t => t.Topic).OfType<string>()];

    public override IReadOnlyList<Reply> Summary(DialogMoment moment)
    {
        var pack = Read(moment);
        return pack.IsReady && pack.Questions.Rows.Count > 0 ? [PromptFacts.Table(Prompts, moment), PackReplies.Questions(pack)] : [PromptFacts.Table(Prompts, moment)];
    }

    public override string DescribeStep(DialogMoment before, DialogMoment after)
    {
        var (was, now) = (Read(before), Read(after));
        // An undo that leaves this dialog says where the conversation is again.
        if (after.Answers.Get<string>(EngineKeys.Dialog) is { } other && other != Id) return script.Say("back-to", ("title", vocabulary.Library.Script(other).Title));
        var changes = PromptFacts.Changes(Prompts, before, after).ToList();
        changes.AddRange(was.Questions.Rows.Where(r => now.Questions.Find(r.Id) is null).Take(3).Select(r => $"“{was.TextOf(r)}” is taken out"));
        changes.AddRange(now.Questions.Rows.Where(r => was.Questions.Find(r.Id) is null).Take(3).Select(r => $"“{now.TextOf(r)}” is back"));
        changes.AddRange(now.Questions.Rows.Where(r => was.Questions.Find(r.Id) is { } old && was.TextOf(old) != now.TextOf(r)).Take(3).Select(r => $"number {now.Questions.NumberOf(r.Id)} reads “{now.TextOf(r)}”"));
        return changes.Count == 0 ? "" : string.Join("; ", changes) + ".";
    }

    public override DraftView View(DialogMoment moment)
    {
        var pack = Read(moment);
        var sections = PromptFacts.Sections(this, moment).ToList();
        if (pack.IsReady && pack.Questions.Rows.Count > 0)
        {
            var rows = pack.Plan.Questions.Select(q => new DraftRow($"Question {pack.Questions.NumberOf(q.Row!.Id)}", pack.TextOf(q.Row), null,
                string.Join(" · ", new[] { q.Witness?.Name ?? "", q.Asker ?? "", PackReplies.Minutes(pack, q.Minutes), pack.Session.Asked.Contains(q.Row.Id) ? script.Say("now-asked") : "" }.Where(n => n.Length > 0)))).ToList();
            sections.Add(new DraftSection(ask.Agreed.Section, rows));
        }
        return new DraftView(PackBuilder.TitleOf(pack), new Progress(sections.Count, Sections.Count), sections, PackBuilder.Gaps(pack));
    }

    private PackReading Read(DialogMoment moment) => new(moment, vocabulary, script, words);

    private EditableList Questions() => new()
    {
        Key = PackKeys.Questions, Noun = "question", Plural = "questions", Names = ["q", "qs"], InView = [PackKeys.Agreed, PackKeys.Askers, PackKeys.Witnesses, PackKeys.Next],
        Rows = m => Read(m).Questions,
        TextOf = (m, row) => Read(m).TextOf(row),
        Candidates = m => Read(m).Candidates,
        Groups = m => Read(m).Witnesses is { Count: > 1 } several ? [.. several.Select(w => new Option(w.Id, w.Name, [PlainText.Of(w.Name), .. w.Entry is { } id ? m.Library.Find(id)?.Names ?? [] : []]))] : [],
        Arranged = (m, list) => Read(m).Arranged(list),
        Shown = m => PackReplies.Questions(Read(m)),
        Most = 20,
    };

    [GeneratedRegex(@"\bdiff?erence\b|\bor (?:that|the|a|is it) (?:kloe|key line|line of enquiry)")]
    private static partial Regex Difference();

    [GeneratedRegex(@"\b(?:ask|questions? for) (?:my|our) (?:new |own )?(?:director|dcs)\b")]
    private static partial Regex OwnDirector();

    [GeneratedRegex(@"\bquestion packs?\b|\b(?:witness|evidence|annual scrutiny|questioning|question) sessions?\b|\bwitness (?:questions|hearing)\b|\bquestions? (?:for|to (?:ask|put to)) (?:the |a |our |some |this |these |my )?(?:witness(?:es)?|session|meeting|hearing|evidence|panel|chair|shadow chair|trusts? chair|chief exec\w*|ceo|company|trust|board)\b|\b(?:prepare|prep|plan|write|draft|need|want|help (?:me |us )?with)\b[^.?!\n]{0,30}\bquestions\b[^.?!\n]{0,30}\b(?:for|to ask|meeting|session|tomorrow|tonight|next week)\b|\b(?:interview|grill|quiz|question)(?:ing)? (?:the |our )(?:chair|chief|shadow|director|board|trust|company|witness)")]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\b(?:what|which questions) (?:do|should|can|could|would|shall|might|must|am|are) (?:i|we)(?: going to| be)? (?:ask|asking|put to) (?<who>(?:the |a |our )?[a-z' ]{2,40})")]
    private static partial Regex ToAsk();

    [GeneratedRegex("^(?:her|him|them)\\b")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\bquestions (?:for|at) (?:a|the|our|my|tomorrows|next weeks) meeting\b|\b(?:chief exec\w*|director|dcs|chair)\b[^.?!\n]{0,40}\b(?:is |are |both )?coming\b")]
    private static partial Regex MayBe();
}
