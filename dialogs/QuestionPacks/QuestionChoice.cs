using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Chooses questions for a session: by stage, never of another; by theme, in the order named; and by who answers.</summary>
internal static class QuestionChoice
{
    private const string Guide = "adm-scrutiny";
    private const string OfDeveloping = "appendix-b-developing-questions";
    private const string OfEstablished = "appendix-c-established-questions";

    /// <summary>Everything that fits, best first, the themes in turn.</summary>
    public static IReadOnlyList<ItemCandidate> For(PackReading pack)
    {
        var opening = Bank(pack, "opening").Take(1);
        var roles = Bank(pack, "role").ToList();
        var pool = Pool(pack);
        var turns = ThemesOf(pack).Select(t => pool.Select(e => (Entry: e, Fit: Fit(e, t, pack)))
            .Where(x => x.Fit >= 5).OrderByDescending(x => x.Fit + Favour(x.Entry, pack)).ThenBy(x => x.Entry.Id, StringComparer.Ordinal).Select(x => x.Entry).ToList()).ToList();
        var ranked = new List<ItemCandidate>(opening);
        for (var turn = 0; turn < turns.Select(t => t.Count).DefaultIfEmpty(0).Max(); turn++)
        {
            ranked.AddRange(turns.Where(t => turn < t.Count).Select(t => Candidate(t[turn], pack)));
            // What only this witness can say comes in before the themes are exhausted.
            if (turn == 0) ranked.AddRange(roles);
        }
        if (turns.Count == 0) ranked.AddRange(roles);
        ranked.AddRange(pool.OrderByDescending(e => Favour(e, pack)).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => Candidate(e, pack)));
        return [.. ranked.DistinctBy(c => c.Entry)];
    }

    /// <summary>The first set: as many as the time and the person's wish allow.</summary>
    public static ItemList First(PackReading pack)
    {
        if (!pack.IsReady) return ItemList.Empty;
        var onThemes = pack.Candidates.Where(c => IsWanted(c, pack)).ToList();
        var most = pack.Limit ?? Usual(pack);
        var chosen = onThemes.Concat(pack.Candidates.Where(c => !onThemes.Contains(c))).Take(pack.Limit is not null ? most : Math.Min(most, Math.Max(4, onThemes.Count))).ToList();
        // Asked theme by theme, with the opening first.
        var order = pack.Themes.Select(t => t.Topic ?? "").ToList();
        return ItemList.Of(chosen.OrderBy(c => c.Entry.StartsWith("open-", StringComparison.Ordinal) ? -2 : Place(c, order)));
    }

    // Without any theme, what the proposal itself speaks of.
    private static IReadOnlyList<PackTheme> ThemesOf(PackReading pack) => pack.Themes.Count > 0 ? pack.Themes
        : [.. pack.Vocabulary.Topics(PlainText.Of(pack.Answers.Get<string>(SharedKeys.Proposal) ?? "")).Select(t => new PackTheme(t.Id, pack.TopicTitle(t.Id))).DistinctBy(t => t.Topic)];

    private static int Usual(PackReading pack)
    {
        var most = pack.Witnesses.Count > 1 ? 6 * pack.Witnesses.Count : 8;
        return pack.Minutes is { } minutes ? Math.Clamp(minutes / 5, 3, most) : most;
    }

    private static bool IsWanted(ItemCandidate candidate, PackReading pack) =>
        pack.Themes.Count == 0 || candidate.Entry.StartsWith("open-", StringComparison.Ordinal) || candidate.Entry.StartsWith("role-", StringComparison.Ordinal)
        || pack.Library.Find(candidate.Entry) is { } entry && pack.Themes.Any(t => Fit(entry, t, pack) >= 5);

    private static int Place(ItemCandidate candidate, List<string> order)
    {
        var place = candidate.Themes.Select(t => order.IndexOf(t)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).First();
        return place;
    }

    // Questions of the guide for this stage; lines of enquiry stand in on topics where it has no question.
    private static List<Entry> Pool(PackReading pack)
    {
        var stage = pack.StageForQuestions;
        bool Fits(Entry e) => e.Stages.Contains(stage) && e.Text is not null && e.Sources.Any(s => s.Publication == Guide)
            && !e.Sources.Any(s => s.Section == (stage == Stage.Established ? OfDeveloping : OfEstablished));
        var questions = pack.Library.OfKind(EntryKind.Question).Where(Fits).ToList();
        var bare = ThemesOf(pack).Where(t => questions.Count(q => Fit(q, t, pack) >= 10) < 2).ToList();
        return [.. questions, .. pack.Library.OfKind(EntryKind.Line).Where(l => Fits(l) && bare.Exists(t => Fit(l, t, pack) >= 10))];
    }

    private static int Fit(Entry entry, PackTheme theme, PackReading pack)
    {
        if (theme.Topic is { } topic)
        {
            if (entry.Themes.Count > 0 && entry.Themes[0] == topic) return 14;
            if (entry.Area == topic) return 10;
            if (entry.Themes.Contains(topic)) return 8;
        }
        var words = QuestionWords.Stems(theme.Words);
        if (words.Count == 0) return 0;
        var best = pack.Words.Most(entry, words);
        return best * 3 >= words.Count * 2 ? theme.Topic is null ? 12 : 6 : 0;
    }

    // The questions that the guide itself lists for the stage, and what the witnesses can speak to.
    private static int Favour(Entry entry, PackReading pack)
    {
        var own = pack.StageForQuestions == Stage.Established ? OfEstablished : OfDeveloping;
        var listed = entry.Sources.Any(s => s.Section == own) ? 3 : 0;
        var speaks = pack.Witnesses.Any(w => w.Entry is { } id && entry.Area is { } area && pack.Library.Find(id)?.Areas.Contains(area) == true) ? 1 : 0;
        return listed + speaks + (entry.Kind == EntryKind.Question ? 1 : 0);
    }

    private static ItemCandidate Candidate(Entry entry, PackReading pack) => new(entry.Id, Wording.Fill(entry.Text!, pack.Blanks), null, entry.Themes);

    // Of our own for a role; the first of a bank that fits the stage and a witness.
    private static IEnumerable<ItemCandidate> Bank(PackReading pack, string bank)
    {
        foreach (var item in pack.Script.Bank(bank))
        {
            var roles = item.When.GetValueOrDefault("pack-role");
            var witness = roles is null ? null : pack.Witnesses.FirstOrDefault(w => roles.Contains(w.Entry ?? "", StringComparer.Ordinal));
            if (roles is not null && witness is null) continue;
            if (item.When.GetValueOrDefault("stage") is { } stages && !stages.Contains(pack.StageForQuestions.ToString(), StringComparer.OrdinalIgnoreCase)) continue;
            yield return new ItemCandidate(item.Id, Wording.Fill(item.Text, pack.Blanks), witness?.Id, item.Group is { } theme ? [theme] : []);
        }
    }
}
