using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Dialogs.Wordings;

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
            // "What voting rights we have" tells; turned round, it asks.
            var asked = WhatWeHave().Replace(add.Topic, "${ask} ${thing} have ${who}${rest}");
            AddOwn(new Wish.AddOwn(char.ToUpperInvariant(asked[0]) + asked[1..] + (asked == add.Topic ? "" : "?")));
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
        var lines = draft.LinesAreRecorded ? draft.Lines : draft.TakenUp;
        foreach (var item in paste.Items) lines = lines.AddOwn(item.Text, AreaOf(item.Text), typedAs: item.Number);
        Record(Keys.Lines, lines);
        Notice($"I have taken {Count(paste.Items.Count)} as your own, word for word. I change nothing unless you ask.");
        AdviseOn(lines.Rows.TakeLast(paste.Items.Count).ToList(), lines);
    }

    private void Drop(Wish.Drop drop)
    {
        // "drop vision" names an area; "drop the vision one" a line.
        if (draft.Vocabulary.Areas.Exactly(drop.Which.Trim()) is { } area && draft.Areas.Contains(area))
        {
            LeaveOutAreas(new Wish.LeaveOutAreas([area]));
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

    private void AgreeLines()
    {
        if (draft.Lines.Rows.Count == 0)
        {
            Notice("There are no lines to agree yet.");
            return;
        }
        RecordLines(draft.Lines);
        if (!answers.Has(Keys.Lines)) Record(Keys.Lines, draft.Lines);
        Record(Keys.LinesAgreed, "yes");
        var prompts = draft.Lines.Rows.Count(r => r.Origin == Origin.Prompted);
        Notice(prompts == 0
            ? $"Agreed: {Count(draft.Lines.Rows.Count)}."
            : $"Agreed: {Count(draft.Lines.Rows.Count)}, {(prompts == 1 ? "one of them as a prompt" : $"{Numbers.InWords(prompts)} of them as prompts")}. Where a prompt has become yours, say “3 is mine”.");
    }

    private void ShowLines()
    {
        if (draft.Lines.Rows.Count == 0) Notice("There are no lines yet. Tell me the areas, or say “you choose”.");
        else replies.Add(KeyLinesReplies.Lines(draft));
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
        var topics = draft.Vocabulary.Topics(PlainText.Of(text));
        return topics.GroupBy(t => t.Area).OrderByDescending(g => g.Sum(t => t.At.Length)).Select(g => g.Key).FirstOrDefault() ?? "";
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"^(?<ask>what|which|how much|how many) (?<thing>.+?) (?<who>we|they)(?:['’]ve| have)(?: actually)?(?: got)?\b(?<rest>.*)$", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex WhatWeHave();

    private static string Count(int lines) => lines == 1 ? "one line" : $"{Numbers.InWords(lines)} lines";

    private static string Spelled(LineCount count) => count.Least == count.Most ? Numbers.InWords(count.Most) : $"{Numbers.InWords(count.Least)} to {Numbers.InWords(count.Most)}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
