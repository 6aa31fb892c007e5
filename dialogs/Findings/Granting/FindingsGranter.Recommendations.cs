using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Findings.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Granting;

internal sealed partial class FindingsGranter
{
    private void AddRecommendations(ImmutableList<string> texts)
    {
        var list = state.Recommendations;
        var first = list.Next;
        foreach (var text in texts) list = list.Add(text);
        list = list with { Rows = [.. list.Rows.Select(r => r.Number < first ? r : Read(r))] };
        Record(FindingsKeys.Recommendations, list);
        // Whoever writes recommendations has left the log, and may go back to it.
        if (!state.Answers.Has(FindingsKeys.EvidenceWork)) Record(FindingsKeys.EvidenceWork, "done");
        SpokeOf($"R{Number(list.Rows[^1].Number)}");
        CheckRecommendations(first);
        var tied = list.Rows.Where(r => r.Number >= first && r.TieIsProposed).Select(r => script.Say("tie-one", ("number", Number(r.Number)), ("lines", state.NumbersOf(r.Lines)))).ToList();
        if (tied.Count > 0) Notice("tied", ("ties", And(tied)));
        if (first == 1) Notice("untouched");
    }

    // Who and when as the recommendation says itself; which line by its words.
    private Recommendation Read(Recommendation recommendation)
    {
        var said = Utterance.Read(recommendation.Text, vocabulary.Spelling);
        var dates = DateReader.Find(said.Plain, state.Moment.Today);
        var by = dates.Count > 0 ? new DateFloor(state, dates).For(dates[^1]) : null;
        var line = Ties.Of(recommendation.Text, state);
        return recommendation with
        {
            Owner = Owners.AtHead(said.Plain) is { } owner ? said.TypedAt(owner) : "", By = by,
            Lines = line is null ? [] : [line.Id], TieIsProposed = line is not null,
        };
    }

    // The whole table, and words on those from a number on: what was said of the others has not changed.
    private void CheckRecommendations(int from = 1)
    {
        if (state.Recommendations.Rows.IsEmpty)
        {
            Notice("recommendations-none");
            return;
        }
        var show = Show;
        replies.Add(show.Check());
        var rows = state.Recommendations.Rows.FindAll(r => r.Number >= from);
        var told = rows.Select(show.Reasons).ToList();
        foreach (var row in rows)
        {
            if (RecommendationCheck.PartnerIn(row.Text) is { Length: > 0 } partner) told.Add(script.Say("partner", ("number", Number(row.Number)), ("partner", partner)));
        }
        if (state.Recommendations.Rows.Count > RecommendationCheck.MostAdvised)
            told.Add($"{script.Say("too-many", ("count", Numbers.InWords(state.Recommendations.Rows.Count)))} {script.Say("keep-few")}");
        replies.Add(new Reply.Text(string.Join('\n', told.Select(t => "- " + t))));
        CiteBank("good-recommendations", "good-smart");
    }

    private IReadOnlyList<Recommendation> Found(string which)
    {
        var found = RecommendationReference.Find(which, state);
        if (found.Count > 0) SpokeOf($"R{Number(found[^1].Number)}");
        else if (state.Recommendations.Rows.IsEmpty) Notice("recommendations-none");
        else Notice("recommendation-not-found", ("numbers", And([.. state.Recommendations.Rows.Select(r => Number(r.Number))])));
        return found;
    }

    private void Change(int number, Func<Recommendation, Recommendation> change) => Record(FindingsKeys.Recommendations, state.Recommendations.Replace(number, change));

    private void Fix(string which)
    {
        var blank = 0;
        foreach (var row in Found(which))
        {
            if (row.KeptAsWritten)
            {
                Notice("fixed-kept", ("number", Number(row.Number)));
                continue;
            }
            var wording = RecommendationFix.Of(row, state, script);
            Change(row.Number, r => r with { Text = wording, TextBefore = r.TextBefore ?? r.Text });
            Say("fixed", ("number", Number(row.Number)), ("before", row.TextBefore ?? row.Text), ("after", wording));
            if (blank == 0 && wording.Contains('[', StringComparison.Ordinal)) blank = row.Number;
        }
        if (blank > 0) Notice("fixed-blanks", ("number", Number(blank)));
    }

    private void DropRecommendations(string which)
    {
        if (Found(which) is not { Count: > 0 } found) return;
        Record(FindingsKeys.Recommendations, state.Recommendations.Drop([.. found.Select(f => f.Number)]));
        Notice("dropped", ("items", And([.. found.Select(f => $"{Number(f.Number)} (“{f.Text}”)")])));
    }

    private void KeepWording(string which)
    {
        foreach (var row in Found(which))
        {
            Change(row.Number, r => r with { KeptAsWritten = true, Text = r.TextBefore ?? r.Text, TextBefore = null });
            Notice("kept", ("number", Number(row.Number)));
        }
    }

    private void PutBack(string which)
    {
        foreach (var row in Found(which))
        {
            if (row.TextBefore is not { } before)
            {
                Notice("nothing-to-put-back", ("number", Number(row.Number)));
                continue;
            }
            Change(row.Number, r => r with { Text = before, TextBefore = null });
            Notice("put-back", ("number", Number(row.Number)), ("text", before));
        }
    }

    private void Renumber()
    {
        Record(FindingsKeys.Recommendations, state.Recommendations.Renumbered());
        Notice("renumbered");
        CheckRecommendations();
    }

    private void SetFacts(FindingsWish.SetFacts wish)
    {
        var facts = wish.Facts;
        var lines = facts.Lines.Select(n => state.LineNumbered(n)).ToList();
        if (lines.FindIndex(l => l is null) is var missing and >= 0)
        {
            NoSuchLine(facts.Lines[missing]);
            return;
        }
        foreach (var row in Found(wish.Which))
        {
            Change(row.Number, r =>
            {
                var after = r with
                {
                    Text = facts.Text ?? r.Text, TextBefore = facts.Text is null ? r.TextBefore : null, Owner = facts.Owner ?? r.Owner, By = facts.By ?? r.By,
                    Measure = facts.Measure ?? r.Measure, Cost = facts.Cost ?? r.Cost, Lead = facts.Lead ?? r.Lead,
                };
                if (facts.Text is not null) after = Reread(after, r);
                if (!facts.Lines.IsEmpty || !facts.Evidence.IsEmpty)
                    after = after with { Lines = lines.Count > 0 ? [.. lines.Select(l => l!.Id)] : [.. state.Log.Rows.Where(e => facts.Evidence.Contains(e.Number)).SelectMany(e => e.Lines).Distinct()], Evidence = facts.Evidence, TieIsProposed = false };
                return after.TextBefore is null ? after : after with { Text = RecommendationFix.Filled(after, script) };
            });
            Tell(state.Recommendations.Find(row.Number)!, row, facts);
        }
    }

    private Recommendation Reread(Recommendation after, Recommendation was)
    {
        var read = Read(after);
        var rereads = read.Lines.Count > 0 && (was.TieIsProposed || was.Lines.IsEmpty);
        return after with
        {
            Owner = read.Owner.Length > 0 ? read.Owner : was.Owner, By = read.By ?? was.By,
            Lines = rereads ? read.Lines : was.Lines, TieIsProposed = rereads ? read.TieIsProposed : was.TieIsProposed,
        };
    }

    private void Tell(Recommendation now, Recommendation was, RecommendationFacts facts)
    {
        var told = new List<string>();
        if (facts.Text is not null) told.Add(script.Say("fact-text", ("text", now.Text)));
        if (facts.Owner is not null) told.Add(script.Say("fact-owner", ("owner", now.Owner)));
        if (facts.By is not null) told.Add(script.Say("fact-by", ("date", now.By!.Text)));
        if (facts.Measure is not null) told.Add(script.Say("fact-measure", ("measure", now.Measure)));
        if (facts.Cost is not null) told.Add(script.Say("fact-cost", ("cost", now.Cost)));
        if (facts.Lead is not null) told.Add(script.Say("fact-lead", ("lead", now.Lead)));
        if (!facts.Lines.IsEmpty || !facts.Evidence.IsEmpty) told.Add(script.Say("fact-rests", ("what", Show.RestsOn(now))));
        var words = script.Say("facts-set", ("number", Number(now.Number)), ("facts", string.Join(", ", told)));
        replies.Add(new Reply.Notice(facts.Text is null && now.Text == was.Text ? $"{words} {script.Say("wording-same")}" : facts.Text is null ? $"{words} {Capitalised(script.Say("fact-text", ("text", now.Text)))}." : words));
        // What it still lacks is worth a word each time, and no more.
        replies.Add(new Reply.Text(Show.Reasons(now)));
    }

    private static string Capitalised(string text) => FindingsReplies.Capital(text);
}
