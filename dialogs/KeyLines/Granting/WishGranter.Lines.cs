using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

internal sealed partial class WishGranter
{
    private void AddOwn(Wish.AddOwn add)
    {
        var lines = draft.Lines.AddOwn(add.Text, AreaOf(add.Text));
        RecordLines(lines);
        focus = focus with { Row = lines.Rows[^1].Id };
        var advice = LineAdvice.For(add.Text);
        Notice($"Added, in your words: “{add.Text}”");
        if (advice.Count > 0)
        {
            Say($"My advice on it: {LineAdvice.InWords(advice)}. I have not changed it; say “split it”, “make it neutral” or “leave it”.");
            Cite(advice.Select(a => SectionRef.TryParse(a.Source)!));
        }
        WarnOfMany(lines);
    }

    private void AddAbout(Wish.AddAbout add)
    {
        // "A line on whether staff will stay": the topic is the question.
        if (add.Question.Length == 0 && add.Topic.Split(' ')[0].ToLowerInvariant() is "whether" or "how" or "if" or "why" or "what" or "who")
        {
            AddOwn(new Wish.AddOwn(char.ToUpperInvariant(add.Topic[0]) + add.Topic[1..]));
            return;
        }
        var topics = draft.Vocabulary.Topics(add.Topic.ToLowerInvariant());
        // A topic the library covers, and nothing more particular: the library's line for it.
        var covers = topics.Count > 0 && topics.Sum(t => t.At.Length) * 10 >= add.Topic.Length * 7;
        if (add.Question.Length == 0 && covers && CandidateFor(topics[0]) is { } entry)
        {
            var withEntry = draft.Lines.AddFromLibrary(entry.Id, entry.Area ?? "");
            EnsureArea(entry.Area ?? "");
            RecordLines(withEntry);
            focus = focus with { Row = entry.Id };
            Notice($"Added as a prompt, under {draft.AreaTitle(entry.Area ?? "")}: “{Wording.Fill(entry.Text ?? "", draft.Blanks)}”");
            WarnOfMany(withEntry);
            return;
        }
        var text = LineFrom(add);
        var lines = draft.Lines.AddOwn(text, AreaOf(add.Topic + " " + add.Question));
        RecordLines(lines);
        focus = focus with { Row = lines.Rows[^1].Id };
        Notice($"Added from what you said: “{text}” Say “change it to: …” for another wording.");
        WarnOfMany(lines);
    }

    // "care leavers, whether they get a say in picking the charity": the member's words, with "they" said in full.
    private string LineFrom(Wish.AddAbout add)
    {
        var topic = add.Topic.Trim();
        if (add.Question.Length == 0) return $"What would {draft.Blanks.Model} mean for {topic}?";
        var question = add.Question.Trim().TrimEnd('?', '.');
        var words = question.Split(' ', 3);
        var pronoun = words.Length == 3 && words[1].ToLowerInvariant() is "they" or "it" or "he" or "she" or "we" ? words[1] : null;
        var opening = words[0].ToLowerInvariant() == "if" ? "whether" : words[0].ToLowerInvariant();
        var full = pronoun is "they" or "it" ? $"{opening} {topic} {words[2]}" : $"{opening} {string.Join(' ', words.Skip(1))}";
        var text = opening is "whether" ? full : pronoun is null or "we" ? $"{topic}: {full}" : full;
        return char.ToUpperInvariant(text[0]) + text[1..] + (opening is "whether" ? "" : "?");
    }

    private void Paste(Wish.Paste paste)
    {
        var lines = draft.LinesAreRecorded ? draft.Lines : LineList.Empty;
        foreach (var item in paste.Items) lines = lines.AddOwn(item.Text, AreaOf(item.Text), typedAs: item.Number);
        RecordLines(lines);
        Notice($"I have taken {Count(paste.Items.Count)} as your own, word for word. I change nothing unless you ask.");
        AdviseOn(lines.Rows.TakeLast(paste.Items.Count).ToList(), lines);
    }

    private void Drop(Wish.Drop drop)
    {
        // "drop vision" names an area; "drop the vision one" a line.
        var topics = draft.Vocabulary.Topics(drop.Which);
        if (topics.Count == 1 && topics[0].Theme is null && draft.Areas.Contains(topics[0].Area) && drop.Which.Trim().Length <= topics[0].At.Length + 4)
        {
            LeaveOutAreas(new Wish.LeaveOutAreas([topics[0].Area]));
            return;
        }
        var rows = LineReference.Find(drop.Which, draft);
        if (Missed(drop.Which, rows)) return;
        RecordLines(draft.Lines.Drop([.. rows.Select(r => r.Id)]));
        foreach (var row in rows) Notice($"Dropped {Numbered(row)}: {Quoted(row)} The others are as they were.");
    }

    private void DropWeakest(int howMany)
    {
        var left = draft.Lines;
        for (var n = 0; n < howMany; n++)
        {
            if (Weakest(left) is not { } weakest)
            {
                Notice("The lines that are left are yours, so I would rather not choose among them. Which one shall I drop?");
                break;
            }
            var others = left.Rows.Count(r => r.Area == weakest.Area) - 1;
            var reason = others > 0
                ? $"{draft.AreaTitle(weakest.Area)} has {Count(others)} besides it, and it is the one the guide's questions lean on least"
                : "it is a prompt of mine, not one of yours, and the guide's questions lean on it least";
            Notice($"I have dropped line {left.NumberOf(weakest.Id)}, {Quoted(weakest)}, because {reason}.");
            left = left.Drop([weakest.Id]);
        }
        if (left.Rows.Count == draft.Lines.Rows.Count) return;
        RecordLines(left);
        Notice($"Your own lines are untouched. You now have {Count(left.Rows.Count)}; say “undo” to have it back.");
    }

    // The member's own lines are never the ones to lose; then the area with most lines can spare one best.
    private LineRow? Weakest(LineList lines) => lines.Rows.Where(r => r.Entry is not null && r.Origin == Origin.Prompted)
        .OrderByDescending(r => lines.Rows.Count(o => o.Area == r.Area))
        .ThenBy(r => Library.Find(r.Entry!)?.Weight ?? 0)
        .ThenByDescending(r => lines.Rows.IndexOf(r))
        .FirstOrDefault();

    private void WhyLine(Wish.WhyLine why)
    {
        var found = LineReference.Find(why.Which, draft);
        if (Missed(why.Which, found)) return;
        foreach (var row in found.Take(3))
        {
            if (row.Entry is not null && Library.Find(row.Entry) is { } entry)
            {
                Say($"{Capital(Numbered(row))}, {Quoted(row)}: {entry.Body}");
                Cite(entry.Sources);
            }
            else
            {
                Say($"{Capital(Numbered(row))}, {Quoted(row)}, is in your own words; it rests on no source of mine.");
            }
        }
        focus = focus with { Row = found[0].Id };
    }

    private void Swap(Wish.Swap swap)
    {
        var one = LineReference.Find(swap.One, draft);
        var other = LineReference.Find(swap.Other, draft);
        if (Missed(swap.One, one) || Missed(swap.Other, other)) return;
        RecordLines(draft.Lines.Swap(one[0].Id, other[0].Id));
        Notice($"Swapped {Numbered(one[0])} and {Numbered(other[0])}.");
    }

    private void Move(Wish.Move move)
    {
        var found = LineReference.Find(move.Which, draft);
        if (Missed(move.Which, found)) return;
        var row = found[0];
        var where = move.Where;
        var rest = draft.Lines.Rows.Where(r => r.Id != row.Id).ToList();
        int place;
        if (where.Contains("above", StringComparison.Ordinal) || where.Contains("before", StringComparison.Ordinal) || where.Contains("front of", StringComparison.Ordinal)
            || where.Contains("ahead", StringComparison.Ordinal) || where.Contains("below", StringComparison.Ordinal) || where.Contains("after", StringComparison.Ordinal)
            || where.Contains("under", StringComparison.Ordinal) || where.Contains("behind", StringComparison.Ordinal))
        {
            var beside = LineReference.Find(where, draft);
            if (Missed(where, beside)) return;
            var behind = where.Contains("below", StringComparison.Ordinal) || where.Contains("after", StringComparison.Ordinal)
                || where.Contains("under", StringComparison.Ordinal) || where.Contains("behind", StringComparison.Ordinal);
            place = rest.FindIndex(r => r.Id == beside[0].Id) + (behind ? 1 : 0);
        }
        else if (where.Any(char.IsDigit) && LineReference.Find(where, draft).Count == 0)
        {
            Missed(where, []);
            return;
        }
        else if (LineReference.Find(where, draft) is [var target, ..] && (where.Any(char.IsDigit) || Numbers.ReadOrdinal(where.Split(' ')[^1]) > 1))
        {
            place = draft.Lines.Rows.IndexOf(target);
        }
        else
        {
            place = where.Contains("end", StringComparison.Ordinal) || where.Contains("bottom", StringComparison.Ordinal) || where.Contains("last", StringComparison.Ordinal) ? rest.Count : 0;
        }
        var lines = draft.Lines.Move(row.Id, place);
        RecordLines(lines);
        focus = focus with { Row = row.Id };
        Notice($"Moved {Quoted(row)}; it is now line {lines.NumberOf(row.Id)}.");
    }

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

    private void AgreeLines()
    {
        if (draft.Lines.Rows.Count == 0)
        {
            Notice("There are no lines to agree yet.");
            return;
        }
        RecordLines(draft.Lines);
        Record(Keys.LinesAgreed, "yes");
        var prompts = draft.Lines.Rows.Count(r => r.Origin == Origin.Prompted);
        Notice(prompts == 0
            ? $"Agreed: {Count(draft.Lines.Rows.Count)}."
            : $"Agreed: {Count(draft.Lines.Rows.Count)}, of which {Count(prompts)} stand as prompts. Where a prompt has become yours, say “3 is mine”.");
    }

    private void ShowLines()
    {
        if (draft.Lines.Rows.Count == 0) Notice("There are no lines yet. Tell me the areas, or say “you choose”.");
        else replies.Add(KeyLinesReplies.Lines(draft));
    }

    private void Replace(LineRow row, LineRow now)
    {
        RecordLines(draft.Lines.Replace(row.Id, _ => now));
        focus = focus with { Row = row.Id };
    }

    private void WarnOfMany(LineList lines)
    {
        if (draft.Count.Most > 0 && lines.Rows.Count > draft.Count.Most)
            Notice($"That makes {Count(lines.Rows.Count)}; you asked for {Spelled(draft.Count)}. Say “lose the weakest” if that is too many.");
        else if (lines.Rows.Count == KeyLinesReplies.MostAdvised + 1)
            Notice($"That makes {Count(lines.Rows.Count)}. Four to eight is a number that a review can finish; more is your choice.");
    }

    private Entry? CandidateFor(Topic topic) => LineSuggestions.Candidates(draft, topic.Area)
        .Where(e => draft.Lines.Find(e.Id) is null && (topic.Theme is null || e.Themes.Contains(topic.Theme))).FirstOrDefault();

    private string AreaOf(string text)
    {
        var topics = draft.Vocabulary.Topics(text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
        return topics.GroupBy(t => t.Area).OrderByDescending(g => g.Sum(t => t.At.Length)).Select(g => g.Key).FirstOrDefault() ?? "";
    }

    private static string Count(int lines) => lines == 1 ? "one line" : $"{Numbers.InWords(lines)} lines";

    private static string Spelled(LineCount count) => count.Least == count.Most ? Numbers.InWords(count.Most) : $"{Numbers.InWords(count.Least)} to {Numbers.InWords(count.Most)}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
