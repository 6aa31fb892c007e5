using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Dialogs.Findings.Hearing;

namespace ScrutinyBot.Dialogs.Findings.Granting;

internal sealed partial class FindingsGranter
{
    private void Log(ImmutableList<EvidenceItem> items)
    {
        var log = state.Log;
        var first = log.Next;
        // With one line there is no doubt which is meant.
        foreach (var item in items) log = log.Add(item.Lines.IsEmpty && state.Lines is [var only] ? item with { Lines = [only.Id] } : item);
        Record(FindingsKeys.Evidence, log);
        var added = log.Rows.FindAll(r => r.Number >= first);
        SpokeOf(added[^1].Ref);
        Notice(added.Count == 1 ? "logged-one" : "logged-many", ("refs", And([.. added.Select(a => a.Ref)])));
        replies.Add(Show.Log(added));
        foreach (var id in added.SelectMany(a => a.Lines).Distinct()) TellLine(id);
        if (state.Lines.Count == 0) Notice("no-lines-yet");
        if (added.Where(a => a.Exempt).Select(a => a.Ref).ToList() is { Count: > 0 } exempt) Notice("marked-exempt", ("refs", And(exempt)));
        if (added.Where(a => a.Date is null).Select(a => a.Ref).ToList() is { Count: > 0 } undated)
            Notice(undated.Count == 1 ? "missing-date" : "missing-date-many", ("refs", And(undated)), ("ref", undated[0]));
        foreach (var item in added)
        {
            if (item.Kind is null) Notice("missing-kind", ("ref", item.Ref));
            if (item.Date is { } date && date.First > state.Moment.Today.AddMonths(12)) Notice("far-date", ("ref", item.Ref), ("date", date.Text));
            if (item.Lines.IsEmpty) AskForLine(item);
        }
    }

    private void TellLine(string id)
    {
        if (state.Line(id) is not { } line) return;
        var support = new LineSupport(line, state.EvidenceOf(id));
        Notice("line-now", ("number", line.Number), ("sources", support.Sources == 1 ? "one source" : $"{Numbers.InWords(support.Sources)} sources"), ("voice", script.Say(support.HearsFamilies ? "voice-heard" : "voice-not-heard")));
    }

    private void AskForLine(EvidenceItem item)
    {
        if (state.Lines.Count == 0) return;
        SpokeOf(item.Ref);
        var guess = Ties.Of($"{item.Source} {item.Shows}", state);
        if (guess is null) Notice("missing-line", ("ref", item.Ref), ("number", state.Lines[0].Number));
        else Notice("missing-line-guess", ("ref", item.Ref), ("number", guess.Number));
    }

    private void ChangeItem(FindingsWish.ChangeItem wish)
    {
        var found = EvidenceReference.Find(wish.Which, state);
        if (found.Count == 0)
        {
            ItemNotFound(wish.Which);
            return;
        }
        var change = wish.Change;
        if ((change.ToLine ?? change.AlsoLine) is { } number && state.LineNumbered(number) is null)
        {
            NoSuchLine(number);
            return;
        }
        foreach (var item in found)
        {
            if (Changed(item, change) is not { } after)
            {
                Notice("item-number-unclear", ("ref", item.Ref));
                continue;
            }
            Record(FindingsKeys.Evidence, state.Log.Replace(item.Number, _ => after));
            SpokeOf(item.Ref);
            if (change.ToLine is not null || change.AlsoLine is not null) Notice("item-line", ("ref", item.Ref), ("number", state.NumbersOf(after.Lines)));
            else if (Difference(item, after) is { Length: > 0 } what) Notice("item-changed", ("ref", item.Ref), ("what", what));
            if (change.Exempt == true) Notice("marked-exempt", ("refs", item.Ref));
        }
        replies.Add(Show.Log(state.Log.Rows.Where(r => found.Any(f => f.Number == r.Number))));
    }

    private EvidenceItem? Changed(EvidenceItem item, EvidenceChange change)
    {
        if (change.Value is { } value) return Recount(item, value);
        var line = change.ToLine is { } to ? state.LineNumbered(to)!.Id : null;
        var also = change.AlsoLine is { } number ? state.LineNumbered(number)!.Id : null;
        var source = change.Source ?? item.Source;
        var kind = change.Kind ?? item.Kind;
        return item with
        {
            Kind = kind, Direction = change.Direction ?? item.Direction, Exempt = change.Exempt ?? item.Exempt, Date = change.Date ?? item.Date,
            Source = source, Shows = change.Shows ?? item.Shows, Reliability = change.Reliability ?? item.Reliability, KeptAt = change.KeptAt ?? item.KeptAt,
            Voice = change.Voice ?? (change.Source is null && change.Kind is null ? item.Voice : Voices.AreHeard(PlainText.Of(source), kind)),
            Lines = line is not null ? [line] : also is not null && !item.Lines.Contains(also) ? item.Lines.Add(also) : item.Lines,
        };
    }

    // "72 carers" takes the place of "62 carers"; a number by itself of the only number there is.
    private static EvidenceItem? Recount(EvidenceItem item, string value)
    {
        if (Figure().Match(value) is not { Success: true } now) return null;
        var noun = Noun().Match(value[(now.Index + now.Length)..]).Value;
        foreach (var inSource in new[] { true, false })
        {
            var text = inSource ? item.Source : item.Shows;
            var numbers = Figure().Matches(text).ToList();
            var same = noun.Length > 2 ? numbers.Where(n => text[(n.Index + n.Length)..].TrimStart().StartsWith(noun[..Math.Min(noun.Length, 4)], StringComparison.OrdinalIgnoreCase)).ToList() : numbers;
            if (same.Count == 0 && numbers.Count == 1 && noun.Length <= 2) same = numbers;
            if (same.Count != 1) continue;
            var right = text.Remove(same[0].Index, same[0].Length).Insert(same[0].Index, now.Value);
            return inSource ? item with { Source = right } : item with { Shows = right };
        }
        return null;
    }

    private string Difference(EvidenceItem was, EvidenceItem now)
    {
        var show = Show;
        var changes = new List<string>();
        if (was.Source != now.Source) changes.Add($"“{was.Source}” to “{now.Source}”");
        if (was.Shows != now.Shows) changes.Add(was.Shows.Length == 0 ? $"“{now.Shows}”" : $"“{was.Shows}” to “{now.Shows}”");
        if (was.Date != now.Date) changes.Add(was.Date is null ? now.Date!.Text : $"{was.Date.Text} to {now.Date!.Text}");
        if (was.Kind != now.Kind) changes.Add(show.KindOf(now.Kind).ToLowerInvariant());
        if (was.Direction != now.Direction) changes.Add(show.DirectionOf(now.Direction).ToLowerInvariant());
        if (was.Exempt && !now.Exempt) changes.Add(script.Say("status-public").ToLowerInvariant());
        if (was.Reliability != now.Reliability) changes.Add(now.Reliability);
        if (was.KeptAt != now.KeptAt) changes.Add(now.KeptAt);
        if (!was.Voice && now.Voice) changes.Add(script.Say("voice-heard"));
        return string.Join("; ", changes);
    }

    private void DropItems(string which)
    {
        var found = EvidenceReference.Find(which, state);
        if (found.Count == 0)
        {
            ItemNotFound(which);
            return;
        }
        Record(FindingsKeys.Evidence, state.Log.Drop([.. found.Select(f => f.Number)]));
        Notice("item-dropped", ("items", And([.. found.Select(f => $"{f.Ref} ({f.Source})")])));
        if (state.Log.Rows.Count > 0) replies.Add(Show.Log());
    }

    private void ItemNotFound(string which) =>
        Notice("item-not-found", ("which", which.Trim()), ("ref", state.Log.Rows is [var first, ..] ? first.Ref : "E1"));

    private void SetFinding(FindingsWish.SetFinding finding)
    {
        Record(FindingsKeys.Findings, new Dictionary<string, string>(state.Found, StringComparer.Ordinal) { [finding.Line] = finding.Text });
        Notice("finding-kept", ("number", state.Line(finding.Line)?.Number ?? ""), ("text", finding.Text));
    }

    private void ShowLog()
    {
        if (state.Log.Rows.IsEmpty) Notice("log-empty");
        else replies.Add(Show.Log());
    }

    private void ShowShort()
    {
        if (state.Lines.Count == 0) Notice("no-lines-yet");
        if (state.Log.Rows.IsEmpty) Notice("log-empty");
        var lines = Triangulation.Of(state);
        var show = Show;
        var told = new List<string>();
        void Tell(string name, IEnumerable<string> items)
        {
            if (items.ToList() is { Count: > 0 } some) told.Add("- " + script.Say(name, ("lines", And(some)), ("refs", And(some))));
        }
        Tell("short-one", lines.Where(l => l.Sources == 1).Select(l => script.Say("line-alone", ("line", show.LineInWords(l.Line)), ("ref", l.Items[0].Ref))));
        Tell("short-none", lines.Where(l => l.Sources == 0).Select(l => show.LineInWords(l.Line)));
        Tell("short-voice", lines.Where(l => !l.HearsFamilies).Select(l => show.LineInWords(l.Line)));
        foreach (var line in lines.Where(l => l.Sources > 1 && l.Items.Select(i => i.Kind).Distinct().Count() == 1 && l.Items[0].Kind is not null))
            told.Add("- " + script.Say("short-kind", ("kind", show.KindOf(line.Items[0].Kind).ToLowerInvariant()), ("lines", show.LineInWords(line.Line))));
        Tell("short-line", state.Log.Rows.Where(r => r.Lines.IsEmpty).Select(r => r.Ref));
        Tell("short-date", state.Log.Rows.Where(r => r.Date is null).Select(r => $"{r.Ref} ({r.Source})"));
        if (told.Count > 0) replies.Add(new Reply.Text(string.Join('\n', told) + "\n" + script.Say("short-why")));
        else if (lines.Count > 0) Say("short-enough");
        if (lines.Count > 0) replies.Add(show.Map());
        CiteBank("kinds-of-evidence", "kinds-several");
    }

    private void ShowDisagreement()
    {
        var lines = Triangulation.Of(state).Where(l => l.Disagrees).ToList();
        if (lines.Count == 0) Say("disagree-none");
        foreach (var line in lines)
        {
            var told = new List<string> { script.Say("disagree-line", ("number", line.Line.Number), ("text", line.Line.Text)) };
            foreach (var (name, items) in new[] { ("disagree-for", line.For), ("disagree-against", line.Against), ("disagree-mixed", line.Mixed) })
            {
                if (items.Any()) told.Add("- " + script.Say(name, ("items", string.Join("; ", items.Select(i => i.Shows.Length > 0 ? $"{i.Source}: “{i.Shows}” ({i.Ref})" : $"{i.Source} ({i.Ref})")))));
            }
            replies.Add(new Reply.Text(string.Join('\n', told)));
        }
        if (lines.Count > 0) Say("disagree-yours");
        if (state.Log.Rows.Where(r => r.Direction is null && r.Lines.Exists(l => state.EvidenceOf(l).Count > 1)).Select(r => r.Ref).ToList() is { Count: > 0 } unsaid)
            Notice(unsaid.Count == 1 ? "disagree-unsaid" : "disagree-unsaid-many", ("refs", And(unsaid)), ("ref", unsaid[0]));
        CiteBank("kinds-of-evidence", "kinds-several");
    }

    [GeneratedRegex(@"£?\d[\d,]*(?:\.\d+)?(?:k|m|%)?|\b(?:" + EvidenceEditRecogniser.Amounts + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"[A-Za-z]+")]
    private static partial Regex Noun();
}
