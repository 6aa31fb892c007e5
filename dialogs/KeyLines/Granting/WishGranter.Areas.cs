using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

internal sealed partial class WishGranter
{
    private void SetAreas(Wish.SetAreas set)
    {
        var named = set.Topics.Select(t => Library.FindTheme(t)?.Area ?? t).Distinct(StringComparer.Ordinal).ToImmutableList();
        var areas = set.Only ? named : [.. draft.Areas, .. named.Where(a => !draft.Areas.Contains(a))];
        var added = areas.Where(a => !draft.Areas.Contains(a)).ToList();
        Record(Keys.Areas, areas);
        answers = answers.Without(Keys.AreasChosenForYou);
        Record(Keys.AreasLeftOut, draft.AreasLeftOut.Where(a => !areas.Contains(a)).ToImmutableList());
        // An area's own name says nothing finer than the area.
        KeepConcerns(set.Topics.Where(t => Library.FindTheme(t) is not null && Library.Find(t) is null));
        Notice($"Areas, in this order: {Listed(areas)}.");
        FitLines(areas, added);
    }

    private void LeaveOutAreas(Wish.LeaveOutAreas leave)
    {
        Record(Keys.AreasLeftOut, draft.AreasLeftOut.Union(leave.Areas, StringComparer.Ordinal).ToImmutableList());
        // The answers may have changed earlier in this wish; the areas to leave are taken from what is recorded now.
        var areas = (answers.Get<ImmutableList<string>>(Keys.Areas) ?? []).RemoveAll(a => leave.Areas.Contains(a));
        if (answers.Has(Keys.Areas)) Record(Keys.Areas, areas);
        Notice($"Left out: {Listed(leave.Areas)}.");
    }

    private void MoveArea(Wish.MoveArea move)
    {
        var known = draft.Areas.Contains(move.Area);
        var rest = draft.Areas.Where(a => a != move.Area).ToImmutableList();
        var areas = move.First ? rest.Insert(0, move.Area) : rest.Add(move.Area);
        Record(Keys.Areas, areas);
        Notice(known ? $"Areas, in this order: {Listed(areas)}." : $"Added {draft.AreaTitle(move.Area)}. Areas, in this order: {Listed(areas)}.");
        FitLines(areas, known ? [] : [move.Area]);
    }

    private void ChooseAreas()
    {
        var chosen = AreaSuggestions.For(After()).ToImmutableList();
        Record(Keys.Areas, chosen);
        Record(Keys.AreasChosenForYou, true);
        var own = draft.LinesAreRecorded ? draft.Lines.Rows.Select(r => r.Area).ToHashSet(StringComparer.Ordinal) : [];
        if (draft.LinesAreRecorded) FitLines(chosen, [.. chosen.Where(a => !own.Contains(a))], each: 1);
        Notice($"I have chosen {Numbers.InWords(chosen.Count)} areas for you: {Listed(chosen)}. Why each, below; say “why those”, or name others.");
    }

    private void WhyAreas()
    {
        if (draft.Areas.Count == 0)
        {
            Notice("No areas are chosen yet.");
            return;
        }
        var reasons = draft.Areas.Select(a => $"- **{draft.AreaTitle(a)}**: {KeyLinesReplies.WhyArea(draft, a)}");
        Say("Each for its own reason:\n" + string.Join('\n', reasons));
        Cite(draft.Areas.SelectMany(a => Library.Find(a)?.Sources.Take(1) ?? []));
    }

    private void SwapArea(Wish.SwapArea swap)
    {
        if (draft.Areas.Contains(swap.Out) && draft.Areas.Contains(swap.In))
        {
            var swapped = draft.Areas.Select(a => a == swap.Out ? swap.In : a == swap.In ? swap.Out : a).ToImmutableList();
            Record(Keys.Areas, swapped);
            Notice($"Areas, in this order: {Listed(swapped)}.");
            FitLines(swapped, []);
            return;
        }
        var areas = draft.Areas.Select(a => a == swap.Out ? swap.In : a).Distinct(StringComparer.Ordinal).ToImmutableList();
        if (!areas.Contains(swap.In)) areas = areas.Add(swap.In);
        Record(Keys.Areas, areas);
        Notice($"{draft.AreaTitle(swap.In)} in place of {draft.AreaTitle(swap.Out)}. Areas, in this order: {Listed(areas)}.");
        FitLines(areas, [swap.In]);
    }

    private void MoreLines(int howMany)
    {
        if (draft.Lines.Rows.Count == 0)
        {
            Notice("There are no lines yet. Tell me the areas, or say “you choose”.");
            return;
        }
        TopUp(howMany);
    }

    private void AddConcerns(ImmutableList<string> topics)
    {
        KeepConcerns(topics);
        Notice($"What matters to you: {string.Join(", ", topics.Select(TopicTitle))}. I will put that first.");
    }

    private void SetCount(LineCount wanted)
    {
        Record(Keys.LineCount, wanted);
        if (!draft.LinesAreRecorded)
        {
            Notice(wanted.EachArea > 0 ? $"{Capital(Numbers.InWords(wanted.EachArea))} for each area." : $"{Capital(Spelled(wanted))} {(wanted.Most == 1 ? "line" : "lines")}.");
            return;
        }
        if (wanted.EachArea > 0) LevelEachArea(wanted.EachArea);
        else if (draft.Lines.Rows.Count > wanted.Most) Notice($"You have {Count(draft.Lines.Rows.Count)}. Say which to drop, or “lose the weakest”.");
        else TopUp(wanted.Least - draft.Lines.Rows.Count);
    }

    private void LevelEachArea(int each)
    {
        var lines = draft.Lines;
        foreach (var area in draft.Areas)
        {
            var rows = lines.Rows.Where(r => r.Area == area).ToList();
            // Prompts make room, the member's own never.
            var spare = rows.Where(r => r.Origin == Origin.Prompted).Reverse().Take(Math.Max(0, rows.Count - each)).Select(r => r.Id).ToList();
            lines = lines.Drop(spare);
            foreach (var entry in LineSuggestions.Candidates(draft, area).Where(e => lines.Find(e.Id) is null && !spare.Contains(e.Id)).Take(each - rows.Count))
                lines = lines.AddFromLibrary(entry.Id, area);
        }
        RecordLines(lines.GroupBy(draft.Areas));
        Notice($"{Capital(Numbers.InWords(each))} for each area: {Count(lines.Rows.Count)}.");
    }

    private void TopUp(int missing)
    {
        var lines = draft.Lines;
        var candidates = draft.Areas.SelectMany(a => LineSuggestions.Candidates(draft, a).Select((e, i) => (Entry: e, Rank: i))).OrderBy(x => x.Rank).Select(x => x.Entry);
        foreach (var entry in candidates.Where(e => draft.Lines.Find(e.Id) is null).Take(Math.Max(0, missing))) lines = lines.AddFromLibrary(entry.Id, entry.Area ?? "");
        RecordLines(lines);
        Notice($"You now have {Count(lines.Rows.Count)}.");
    }

    // Lines that were touched keep; a new area brings its own, and all follow the order of the areas.
    private void FitLines(ImmutableList<string> areas, IReadOnlyList<string> added, int each = 2)
    {
        if (!draft.LinesAreRecorded) return;
        var after = After();
        var lines = after.Lines;
        foreach (var area in added)
        {
            if (lines.Rows.Any(r => r.Area == area && r.Entry is not null)) continue;
            foreach (var entry in LineSuggestions.Candidates(after, area).Take(Math.Max(1, draft.Count.EachArea > 0 ? draft.Count.EachArea : each)))
                lines = lines.AddFromLibrary(entry.Id, area);
        }
        RecordLines(lines.GroupBy(areas));
    }

    private void EnsureArea(string area)
    {
        if (area.Length > 0 && draft.Areas.Count > 0 && !draft.Areas.Contains(area)) Record(Keys.Areas, draft.Areas.Append(area).ToImmutableList());
    }

    private void KeepConcerns(IEnumerable<string> topics) =>
        Record(Keys.Concerns, draft.Concerns.Union(topics, StringComparer.Ordinal).ToImmutableList());

    private string Listed(IEnumerable<string> areas) => string.Join(", ", areas.Select(draft.AreaTitle));

    private string TopicTitle(string id) => Library.Find(id)?.Title ?? id.Replace('-', ' ');
}
