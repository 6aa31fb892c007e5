using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Granting;

/// <summary>Does what a member wished: pure, from the state and the wish to new answers and words. Split by what the wish is about.</summary>
internal sealed partial class FindingsGranter(FindingsState start, Vocabulary vocabulary, DialogScript script)
{
    private readonly List<Reply> replies = [];
    private FindingsState state = start;
    private Focus focus = start.Moment.Focus;
    private IReadOnlyList<JobRequest> jobs = [];

    public static Granted Grant(IWish wish, FindingsState state, Vocabulary vocabulary, DialogScript script)
    {
        var granter = new FindingsGranter(state, vocabulary, script);
        granter.Do(wish);
        return new(granter.state.Answers, granter.replies, granter.focus) { Jobs = granter.jobs };
    }

    private FindingsReplies Show => new(state, script);

    private void Do(IWish wish)
    {
        switch (wish)
        {
            case ExportWish export: Export(export, forPublic: false); break;
            case FindingsWish.Publish publish: Publish(publish.Export); break;
            case FindingsWish.GoTo go: GoTo(go.Menu); break;
            case FindingsWish.AddLine add: AddLine(add.Text); break;
            case FindingsWish.RewordLine reword: RewordLine(reword); break;
            case FindingsWish.LogItems log: Log(log.Items); break;
            case FindingsWish.ChangeItem change: ChangeItem(change); break;
            case FindingsWish.DropItems drop: DropItems(drop.Which); break;
            case FindingsWish.SetFinding finding: SetFinding(finding); break;
            case FindingsWish.ShowLog: ShowLog(); break;
            case FindingsWish.ShowShort: ShowShort(); break;
            case FindingsWish.ShowDisagreement: ShowDisagreement(); break;
            case FindingsWish.ShowLeftOut: TellLeftOut("left-out-none"); break;
            case FindingsWish.Advise advise: Advise(advise.Bank); break;
            case FindingsWish.ShowOutline: ShowOutline(); break;
            case FindingsWish.AddRecommendations add: AddRecommendations(add.Texts); break;
            case FindingsWish.CheckRecommendations: CheckRecommendations(); break;
            case FindingsWish.FixRecommendations fix: Fix(fix.Which); break;
            case FindingsWish.DropRecommendations drop: DropRecommendations(drop.Which); break;
            case FindingsWish.KeepWording keep: KeepWording(keep.Which); break;
            case FindingsWish.PutBack back: PutBack(back.Which); break;
            case FindingsWish.Renumber: Renumber(); break;
            case FindingsWish.SetFacts facts: SetFacts(facts); break;
            case FindingsWish.SetResponses responses: SetResponses(responses.Responses); break;
            case FindingsWish.SetProgress progress: SetProgress(progress.Progress); break;
            case FindingsWish.ShowTracker: ShowTracker(); break;
            case FindingsWish.ShowReviewDate: ShowReviewDate(); break;
        }
    }

    private void Record<T>(string key, T value) => state = new(state.Moment with { Answers = state.Answers.With(key, value) }, vocabulary);

    private void Say(string name, params ReadOnlySpan<(string, string)> blanks) => replies.Add(new Reply.Text(script.Say(name, blanks)));

    private void Notice(string name, params ReadOnlySpan<(string, string)> blanks) => replies.Add(new Reply.Notice(script.Say(name, blanks)));

    private void Cite(params IEnumerable<SectionRef> sources)
    {
        var citations = sources.Distinct().Select(state.Library.Cite).OfType<Citation>().ToList();
        if (citations.Count > 0) replies.Add(new Reply.Citations(citations));
    }

    private void CiteBank(string bank, string id) => Cite(script.Bank(bank).First(i => i.Id == id).Sources);

    private void SpokeOf(string row) => focus = focus with { Row = row };

    private static string Number(int number) => number.ToString(PlanDate.British);

    private static string And(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    // The part of the work before the one gone to is done with, for now; each can be gone back to.
    private void GoTo(string menu)
    {
        // There is nothing to track before something is recommended.
        if (menu == FindingsKeys.TrackerWork && state.Recommendations.Rows.IsEmpty)
        {
            menu = FindingsKeys.RecommendationsWork;
            Notice("track-first");
        }
        var answers = state.Answers;
        string[] work = [FindingsKeys.EvidenceWork, FindingsKeys.RecommendationsWork, FindingsKeys.TrackerWork];
        var place = Array.IndexOf(work, menu);
        for (var i = 0; i < work.Length; i++) answers = i < place ? answers.With(work[i], "done") : answers.Without(work[i]);
        state = new(state.Moment with { Answers = answers }, vocabulary);
        focus = focus with { Reopened = place == 2 ? null : menu };
        if (place == 2 && state.Recommendations.Rows.Count > 0) ShowTracker();
        if (place == 1 && state.Recommendations.Rows.IsEmpty && replies.Count == 0) Advise("good-recommendations");
        if (place == 1 && state.Recommendations.Rows.Count > 0) CheckRecommendations();
    }

    private void AddLine(string text)
    {
        var number = Number(state.Lines.Count + 1);
        Record(FindingsKeys.Lines, state.Lines.Append(new ReviewLine(ReviewLine.IdOf(number), number, text)).ToImmutableList());
        Notice("line-added", ("number", number), ("text", text));
    }

    private void RewordLine(FindingsWish.RewordLine reword)
    {
        if (state.LineNumbered(reword.Number) is not { } line)
        {
            NoSuchLine(reword.Number);
            return;
        }
        Record(FindingsKeys.Lines, state.Lines.Select(l => l.Id == line.Id ? l with { Text = reword.Text } : l).ToImmutableList());
        Notice("line-reworded", ("number", line.Number), ("text", reword.Text));
    }

    private void NoSuchLine(string number)
    {
        if (state.Lines.Count == 0) Notice("no-lines-yet");
        else Notice("no-such-line", ("number", number), ("numbers", And([.. state.Lines.Select(l => l.Number)])));
    }

    private void Advise(string bank)
    {
        var items = script.Bank(bank);
        var count = state.Recommendations.Rows.Count;
        var lead = bank == "how-many" && count > RecommendationCheck.MostAdvised ? script.Say("too-many", ("count", Numbers.InWords(count))) + "\n" : "";
        replies.Add(new Reply.Text(lead + string.Join('\n', items.Select(i => "- " + i.Text))));
        Cite(items.SelectMany(i => i.Sources));
    }

    private void ShowOutline()
    {
        var items = script.Bank("report-outline");
        replies.Add(new Reply.Text(script.Say("outline-lead") + "\n" + string.Join('\n', items.Select((i, n) => $"{Number(n + 1)}. **{i.Text}.** {i.Detail}"))));
        Cite(items.SelectMany(i => i.Sources));
    }

    private void Publish(ExportWish wish)
    {
        TellLeftOut("publish-nothing-out", "publish-first");
        var documents = wish.Documents.IsEmpty ? [DraftDocument.EvidenceLog, DraftDocument.FindingsReport, DraftDocument.RecommendationTracker] : wish.Documents;
        Export(wish with { Documents = documents }, forPublic: true);
    }

    private void Export(ExportWish wish, bool forPublic)
    {
        var granted = Exporting.Grant(wish, FindingsDraftBuilder.Build(state, script, forPublic), forPublic ? [] : FindingsGaps.Of(state, script), state.Moment);
        state = new(state.Moment with { Answers = granted.Answers }, vocabulary);
        replies.AddRange(granted.Replies);
        jobs = granted.Jobs;
    }

    private void TellLeftOut(string none, string? lead = null)
    {
        var rows = new List<IReadOnlyList<string>>();
        rows.AddRange(LeftOut.Items(state).Select(e => (IReadOnlyList<string>)[$"{script.Say("left-out-item", ("ref", e.Ref))}: {e.Source}", script.Say("left-out-item-why")]));
        rows.AddRange(LeftOut.Recommendations(state).Select(r => (IReadOnlyList<string>)[script.Say("left-out-recommendation", ("number", Number(r.Recommendation.Number))), Repeating(r.Repeats)]));
        foreach (var (line, text) in state.Found)
        {
            if (state.Line(line) is { } of && LeftOut.InText(state, text) is { } repeats) rows.Add([script.Say("left-out-finding", ("number", of.Number)), Repeating(repeats)]);
        }
        if (rows.Count == 0)
        {
            Notice(none);
            return;
        }
        if (lead is not null) Notice(lead);
        replies.Add(new Reply.Table(script.Say("left-out-caption"), script.Say("columns-left-out").Split('|'), rows));
    }

    private string Repeating(Repeats repeats) => script.Say("left-out-repeats", ("figure", repeats.Figure), ("ref", repeats.Item.Ref));
}
