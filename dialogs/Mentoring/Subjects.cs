using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Tells what a text in anybody's own words is about, by the phrases of a bank: the longest phrase in it counts most, and phrases are
/// compared by their stems, so that "chaired" finds "chairing".</summary>
internal sealed class Subjects(IReadOnlyList<ScriptItem> bank)
{
    // All words of a phrase say more than some of them; one word out of three says nothing.
    private const double LeastShare = 0.6;

    private readonly IReadOnlyList<(ScriptItem Item, IReadOnlyList<IReadOnlyList<string>> Phrases)> subjects =
        [.. bank.Select(i => (i, (IReadOnlyList<IReadOnlyList<string>>)[.. i.Probes.Select(WordStems.Of).Where(p => p.Count > 0)]))];

    public ScriptItem? Find(string id) => bank.FirstOrDefault(i => i.Id == id);

    /// <summary>What the text is about; null when it is about none of them.</summary>
    public ScriptItem? Of(string text)
    {
        var stems = WordStems.Of(text);
        if (stems.Count == 0) return null;
        var best = subjects.Select(s => (s.Item, Score: s.Phrases.Max(p => Score(p, stems)))).MaxBy(s => s.Score);
        return best.Score > 0 ? best.Item : null;
    }

    /// <summary>True when a whole phrase of the subject stands in the text.</summary>
    public bool Speaks(string text, string id)
    {
        var stems = WordStems.Of(text);
        return subjects.FirstOrDefault(s => s.Item.Id == id).Phrases is { } phrases && phrases.Any(p => p.All(w => stems.Contains(w, StringComparer.Ordinal)));
    }

    private static double Score(IReadOnlyList<string> phrase, IReadOnlyList<string> stems)
    {
        var found = phrase.Count(w => stems.Contains(w, StringComparer.Ordinal));
        var share = (double)found / phrase.Count;
        return share < LeastShare || found < Math.Min(2, phrase.Count) ? 0 : found * share;
    }
}
