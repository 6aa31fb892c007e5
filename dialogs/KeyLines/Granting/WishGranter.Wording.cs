using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

// The wording of lines: split, soften, reword, mend, keep, and advice on it.
internal sealed partial class WishGranter
{
    private void Split(Wish.Split split)
    {
        var found = LineReference.Find(split.Which, draft);
        if (found.Count == 0) found = draft.Lines.Rows.Where(r => Rewording.Parts(draft.TextOf(r)).Count > 1).TakeLast(1).ToList();
        if (Missed(split.Which, found)) return;
        var row = found[0];
        var parts = Rewording.Parts(draft.TextOf(row));
        if (parts.Count < 2)
        {
            Notice($"I see only one question in {Numbered(row)}, {Quoted(row)}, so I have left it. Type the two lines as you want them and I will add both.");
            return;
        }
        SplitInto(row, parts, row.Origin);
    }

    private void SplitInto(LineRow row, IReadOnlyList<string> parts, Origin origin)
    {
        var lines = draft.Lines.Split(row.Id, parts, origin);
        RecordLines(lines);
        focus = focus with { Row = row.Id };
        Notice($"Split {Numbered(row)} into {Count(parts.Count)}:\n" + string.Join('\n', parts.Select(p => "- " + p)));
        WarnOfMany(lines);
    }

    private void MakeNeutral(Wish.MakeNeutral neutral)
    {
        var found = LineReference.Find(neutral.Which, draft);
        if (Missed(neutral.Which, found)) return;
        foreach (var id in found.Select(r => r.Id).Take(3).ToList())
        {
            if (draft.Lines.Find(id) is not { } row) continue;
            MakeNeutral(row);
            draft = After();
        }
    }

    private void MakeNeutral(LineRow row)
    {
        focus = focus with { Row = row.Id };
        if (row.Text is null && row.Entry is not null && Library.Find(row.Entry) is { Softer.Count: > 0 } entry)
        {
            var variant = row.Variant % entry.Softer.Count + 1;
            Replace(row, row with { Variant = variant });
            var now = Wording.Fill(entry.Softer[variant - 1], draft.Blanks);
            var other = entry.Softer.Count > 1 ? $" Another way to put it: “{Wording.Fill(entry.Softer[variant % entry.Softer.Count], draft.Blanks)}”: say “another wording for {draft.Lines.NumberOf(row.Id)}”." : "";
            Notice($"{Capital(Numbered(row))} now reads: “{now}” The other lines are as they were.{other}");
            return;
        }
        var text = Rewording.Neutral(draft.TextOf(row));
        if (text == draft.TextOf(row))
        {
            Notice($"I find nothing accusing or leading in {Numbered(row)}, so I have left it: {Quoted(row)} Say “change {draft.Lines.NumberOf(row.Id)} to: …” for a wording of your own.");
            return;
        }
        Replace(row, row with { Text = text, Origin = Origin.Adapted });
        Notice($"{Capital(Numbered(row))} was {Quoted(row)} It now reads: “{text}” It is marked as adapted. Say “undo” to have your words back.");
    }

    private void AnotherWording(Wish.AnotherWording another)
    {
        var found = LineReference.Find(another.Which, draft);
        if (Missed(another.Which, found)) return;
        var row = found[0];
        if (row.Entry is null)
        {
            var suggestions = new[] { Rewording.Open(draft.TextOf(row)), Rewording.Neutral(draft.TextOf(row)) }.Distinct(StringComparer.Ordinal).Where(t => t != draft.TextOf(row)).ToList();
            Notice(suggestions.Count == 0
                ? $"That line is yours, and I see nothing to mend in it. Say “change {draft.Lines.NumberOf(row.Id)} to: …” with your new wording."
                : $"That line is yours, so I only suggest: {string.Join(" or ", suggestions.Select(s => $"“{s}”"))} Say “change {draft.Lines.NumberOf(row.Id)} to: …” to use one.");
            return;
        }
        var next = another.NewLine ? LineSuggestions.Candidates(draft, row.Area).FirstOrDefault(e => draft.Lines.Find(e.Id) is null) : null;
        if (next is null)
        {
            MakeNeutral(row);
            return;
        }
        var lines = draft.Lines with { Rows = draft.Lines.Rows.SetItem(draft.Lines.Rows.IndexOf(row), new LineRow(next.Id, null, row.Area, next.Id, Origin.Prompted)) };
        RecordLines(lines);
        focus = focus with { Row = next.Id };
        Notice($"In place of {Numbered(row)}: “{Wording.Fill(next.Text ?? "", draft.Blanks)}” The other lines are as they were.");
    }

    private void Reword(Wish.Reword reword)
    {
        var found = LineReference.Find(reword.Which, draft);
        if (found.Count == 0 && reword.Which == "it")
        {
            // No line was spoken of: the words are a line of their own.
            AddOwn(new Wish.AddOwn(reword.Text));
            return;
        }
        if (Missed(reword.Which, found)) return;
        var row = found[0];
        Replace(row, row with { Text = reword.Text, Origin = row.Entry is null ? Origin.Own : Origin.Adapted });
        Notice($"{Capital(Numbered(row))} now reads, in your words: “{reword.Text}”");
    }

    private void Mend(Wish.Mend mend)
    {
        var found = mend.Which is "them" or "those" ? draft.Lines.Rows.Where(r => LineAdvice.For(draft.TextOf(r)).Count > 0).ToList() : LineReference.Find(mend.Which, draft);
        if (Missed(mend.Which, found)) return;
        // One after the other, each on what the one before has left.
        foreach (var id in found.Select(r => r.Id).ToList())
        {
            if (draft.Lines.Find(id) is not { } row) continue;
            Mend(row);
            draft = After();
        }
    }

    private void Mend(LineRow row)
    {
        var text = draft.TextOf(row);
        var parts = Rewording.Parts(text);
        if (parts.Count > 1)
        {
            SplitInto(row, [.. parts.Select(p => LineAdvice.For(p).Any(a => a.Kind is AdviceKind.Accusing or AdviceKind.Leading) ? Rewording.Neutral(p) : Rewording.Open(p))], Origin.Adapted);
            return;
        }
        MakeNeutral(row);
    }

    private void Keep(Wish.Keep keep)
    {
        var found = LineReference.Find(keep.Which, draft);
        if (found.Count > 1 && found.Count < draft.Lines.Rows.Count)
        {
            // "Keep 1, 3 and 5" says what becomes of the others.
            var kept = draft.Lines with { Rows = draft.Lines.Rows.RemoveAll(r => !found.Contains(r)) };
            RecordLines(kept);
            foreach (var row in draft.Lines.Rows.Where(r => !found.Contains(r))) Notice($"Dropped {Numbered(row)}: {Quoted(row)}");
            Notice($"Kept {Count(kept.Rows.Count)}. Say “undo” if you wanted the others as well.");
            return;
        }
        Notice(found.Count == 0 ? "I have left everything as it is." : $"Kept as it is: {Quoted(found[0])}");
        if (found.Count > 0) focus = focus with { Row = found[0].Id };
    }

    private void MarkOwn(Wish.MarkOwn own)
    {
        var found = LineReference.Find(own.Which, draft);
        if (Missed(own.Which, found)) return;
        var lines = draft.Lines;
        foreach (var row in found) lines = lines.Replace(row.Id, r => r with { Origin = Origin.Own, Text = draft.TextOf(r) });
        RecordLines(lines);
        Notice($"Marked as your own: {string.Join(" and ", found.Select(Quoted))}");
    }

    private void Check(Wish.Check check)
    {
        var found = check.Which is "these" or "those" or "them" or "they" ? draft.Lines.Rows : LineReference.Find(check.Which, draft);
        if (Missed(check.Which, found)) return;
        AdviseOn(found, draft.Lines);
    }

    private void AdviseOn(IReadOnlyList<LineRow> rows, LineList lines)
    {
        var sources = new List<SectionRef>();
        var words = new List<string>();
        // A library of fine lines needs one sentence, a member's own list a word on each.
        var inOne = rows.Count > 3 && rows.All(r => r.Entry is not null && LineAdvice.For(draft.TextOf(r)).Count == 0);
        if (inOne) words.Add($"All {Numbers.InWords(rows.Count)} lines are fine: open, one thing each, and answerable with evidence.");
        foreach (var row in inOne ? [] : rows)
        {
            var text = row.Text ?? draft.TextOf(row);
            var advice = LineAdvice.For(text);
            sources.AddRange(advice.Select(a => SectionRef.TryParse(a.Source)!));
            words.Add($"**{lines.NumberOf(row.Id)}.** “{text}” {(advice.Count == 0 ? "This one is" : "My advice:")} {LineAdvice.InWords(advice)}.");
        }
        if (rows.Count == 1) focus = focus with { Row = rows[0].Id };
        var advised = sources.Count > 0;
        if (!advised) sources.Add(SectionRef.TryParse("adm-scrutiny#key-lines-of-enquiry")!);
        if (rows.Count == 1 && advised && !LineAdvice.For(draft.TextOf(rows[0])).Any(a => a.Kind is AdviceKind.Leading or AdviceKind.Accusing))
            words.Add("It does not lead the witness or accuse anybody.");
        if (advised) words.Add("This is advice: I have changed nothing. Say for example “fix 2”, “make 1 neutral”, “drop 4” or “leave 5”.");
        Say(string.Join('\n', words));
        Cite(sources);
    }

    private void Replace(LineRow row, LineRow now)
    {
        RecordLines(draft.Lines.Replace(row.Id, _ => now));
        focus = focus with { Row = row.Id };
    }
}
