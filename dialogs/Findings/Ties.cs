namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Reckons by shared words which line a text belongs to. Only proposed: the member says where it is wrong.</summary>
internal static class Ties
{
    /// <summary>The line that shares most words with the text; null when none does, or two do alike.</summary>
    public static ReviewLine? Of(string text, FindingsState state)
    {
        var words = Overlap.Stems(text);
        var scores = state.Lines.Select(l => (Line: l, Score: 3 * Overlap.Stems(l.Text).Count(words.Contains) + state.EvidenceOf(l.Id).SelectMany(e => Overlap.Stems($"{e.Source} {e.Shows}")).Distinct(StringComparer.Ordinal).Count(words.Contains)))
            .Where(s => s.Score > 0).OrderByDescending(s => s.Score).Take(2).ToList();
        return scores.Count == 0 || scores.Count == 2 && scores[0].Score == scores[1].Score ? null : scores[0].Line;
    }
}
