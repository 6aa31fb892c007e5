using System.Collections.Immutable;
using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Picks lines of enquiry from the library for this proposal, its stage, the areas chosen and what the member worries about.</summary>
public static class LineSuggestions
{
    private const int UsualMost = 6;

    /// <summary>The suggested lines, area by area.</summary>
    public static LineList For(KeyLinesDraft draft)
    {
        var list = LineList.Empty with { Next = draft.TakenUp.Next };
        var share = Shares(draft);
        foreach (var area in draft.Areas)
        {
            // What the member took up from an answer comes before what nobody asked for.
            var takenUp = draft.TakenUp.Rows.Where(r => r.Entry is not null && r.Area == area).ToList();
            list = list with { Rows = list.Rows.AddRange(takenUp) };
            var candidates = Candidates(draft, area).Where(e => !takenUp.Exists(r => r.Entry == e.Id));
            foreach (var entry in candidates.Take(share[area] - takenUp.Count)) list = list.AddFromLibrary(entry.Id, area);
        }
        return list with { Rows = list.Rows.AddRange(draft.TakenUp.Rows.Where(r => r.Entry is null)) };
    }

    /// <summary>The library's lines for an area at this stage, best first.</summary>
    public static IReadOnlyList<Entry> Candidates(KeyLinesDraft draft, string area) =>
    [
        .. draft.Library.OfKind(EntryKind.Line)
            .Where(e => e.Area == area && e.Stages.Contains(draft.StageForSuggestions))
            .OrderByDescending(e => Fit(e, draft)).ThenByDescending(e => e.Weight).ThenBy(e => e.Order).ThenBy(e => e.Id, StringComparer.Ordinal),
    ];

    /// <summary>How many lines each area gets.</summary>
    private static Dictionary<string, int> Shares(KeyLinesDraft draft)
    {
        var areas = draft.Areas;
        var count = draft.Count;
        if (count.EachArea > 0) return areas.ToDictionary(a => a, _ => count.EachArea, StringComparer.Ordinal);
        var total = count.Most > 0 ? count.Most : Math.Clamp(areas.Count * 2, Math.Min(4, areas.Count * 2), Math.Max(UsualMost, areas.Count));
        var shares = areas.ToDictionary(a => a, _ => total / areas.Count, StringComparer.Ordinal);
        // Areas that carry more worries come first for a line more; then those named first.
        var extra = areas.OrderByDescending(a => draft.Concerns.Count(c => draft.Library.FindTheme(c)?.Area == a)).Take(total % areas.Count);
        foreach (var area in extra) shares[area]++;
        return shares;
    }

    // What the proposal itself is about: a joint service with the NHS makes health matter.
    private static HashSet<string> ThemesOf(KeyLinesDraft draft) =>
        [.. draft.Vocabulary.Themes.Find(draft.Proposal.ToLowerInvariant()).Select(t => t.Id).Where(t => t is "health" or "assets" or "workforce" or "staff-voice" or "families")];

    // A worry the member named outweighs the library's own order.
    private static int Fit(Entry entry, KeyLinesDraft draft)
    {
        // What a line is first about counts for more than what it also touches.
        var ofProposal = ThemesOf(draft);
        var fit = entry.Themes.Count > 0 && ofProposal.Contains(entry.Themes[0]) ? 3 : entry.Themes.Any(ofProposal.Contains) ? 1 : 0;
        for (var i = 0; i < entry.Themes.Count; i++)
        {
            if (draft.Concerns.Contains(entry.Themes[i])) fit += i == 0 ? 10 : 4;
        }
        return fit;
    }
}
