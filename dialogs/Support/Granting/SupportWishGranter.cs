using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Support.Granting;

/// <summary>Does what a person wished; everything said of the case comes from one reasoning over the facts as they stand.</summary>
internal sealed class SupportWishGranter(DialogScript script, Library library, SupportReplies replies)
{
    public Granted Grant(SupportWish wish, DialogMoment moment)
    {
        var answers = moment.Answers;
        var facts = SupportFacts.Of(answers);
        var reasoning = SupportReasoning.Of(facts, script);
        return wish switch
        {
            SupportWish.Forms => reasoning.Suggestion is null ? Said(answers, replies.Forms()) : Said(answers, replies.Forms().Concat(replies.ShortAnswer(reasoning))),
            SupportWish.Tell when facts.Said.Count == 0 => Said(answers, replies.Forms()),
            SupportWish.Tell => Said(Told(answers, reasoning), replies.StepByStep(reasoning)),
            SupportWish.Compare => Said(Told(answers, reasoning), replies.Compared(SupportReasoning.Of(Before(answers, facts), script), reasoning)),
            SupportWish.Remember => new Granted(answers.With(SupportKeys.Earlier, facts.Said), []),
            SupportWish.PutBack => PutBack(answers, facts),
            SupportWish.Withdraw withdraw => Withdraw(answers, facts, withdraw.Key),
            SupportWish.ExplainSpread => Said(answers, replies.Spread(facts)),
            SupportWish.WouldChange when facts.Said.Count > 0 => Said(Told(answers, reasoning), replies.WouldChange(reasoning)),
            SupportWish.AskProvider => Said(answers, replies.Provider(reasoning)),
            SupportWish.Examples => Said(answers, replies.Examples(reasoning)),
            SupportWish.Costs => Said(answers, replies.Costs()),
            SupportWish.WhyNot or SupportWish.WouldChange when facts.Said.Count == 0 => Said(answers, replies.Forms()),
            SupportWish.WhyNot against => Said(answers, replies.WhyNot(against.Form, reasoning)),
            SupportWish.Brief brief => Brief(moment, reasoning, brief.Markdown),
            _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "There is no such wish."),
        };
    }

    private static Granted Said(AnswerSet answers, IEnumerable<Reply> replies) => new(answers, [.. replies]);

    // Before the last change, or else when the suggestion was told last.
    private static SupportFacts Before(AnswerSet answers, SupportFacts now)
    {
        var earlier = SupportFacts.Kept(answers, SupportKeys.Earlier);
        return earlier is not null && now.ChangedSince(earlier).Count > 0 ? earlier : SupportFacts.Kept(answers, SupportKeys.Told) ?? earlier ?? now;
    }

    // What was suggested on which facts; a question about a case of which too little is known reaches nothing.
    private static AnswerSet Told(AnswerSet answers, SupportReasoning reasoning) =>
        reasoning.Suggestion is null ? answers : answers.With(SupportKeys.Told, reasoning.Facts.Said);

    private Granted PutBack(AnswerSet answers, SupportFacts facts)
    {
        if (SupportFacts.Kept(answers, SupportKeys.Earlier) is not { } earlier || facts.ChangedSince(earlier) is not { Count: > 0 } changed)
            return new Granted(answers, [new Reply.Notice(script.Say("nothing-to-put-back"))]);
        // Only what was changed goes back; what is new since then stays.
        var back = changed.Where(k => earlier[k] is not null).ToList();
        var after = back.Aggregate(answers.With(SupportKeys.Earlier, facts.Said), (set, key) => set.With(key, earlier[key]!));
        var reasoning = SupportReasoning.Of(SupportFacts.Of(after), script);
        var labels = string.Join(", ", back.Select(k => script.Question(k).Label));
        return new Granted(after, [new Reply.Notice(reasoning.Suggestion is { } suggestion
            ? script.Say("back-as-before", ("fact", labels), ("form", suggestion.Text))
            : script.Say("back", ("fact", labels)))]);
    }

    private Granted Withdraw(AnswerSet answers, SupportFacts facts, string key)
    {
        var after = answers.With(SupportKeys.Earlier, facts.Said).WithNotKnown(key);
        var reasoning = SupportReasoning.Of(SupportFacts.Of(after), script);
        return new Granted(after, [new Reply.Notice(script.Say("withdrawn", ("fact", script.Question(key).Label))), .. replies.Compared(SupportReasoning.Of(facts, script), reasoning)]);
    }

    private Granted Brief(DialogMoment moment, SupportReasoning reasoning, bool markdown)
    {
        if (reasoning.Suggestion is null) return Said(moment.Answers, replies.ShortAnswer(reasoning));
        var draft = SupportDraftBuilder.Of(moment, script);
        var export = Exporting.Grant(new ExportWish([DraftDocument.SupportSummary], markdown ? [DocumentFormat.Markdown] : [DocumentFormat.Word, DocumentFormat.Markdown], WantsPdf: false, WantsSending: false), draft, [], moment);
        return export with { Answers = Told(export.Answers, reasoning), Replies = [replies.Brief(draft), new Reply.Citations([.. reasoning.Suggestion.Sources.Select(library.Cite).OfType<Citation>()]), .. export.Replies] };
    }
}
