using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Which prompts fit a session, in the order of asking: what was promised, then each aim in turn, what is changing, and a close.</summary>
internal sealed class PromptPlan
{
    public const string LastTime = "last-time";
    public const string Opening = "opening";
    public const string Changing = "changing";
    public const string Closing = "closing";

    private const string General = "general";
    private const string OtherChange = "other";
    private const int MostPromisesEach = 3;
    private const int Low = 3;

    private readonly SessionNotes notes;
    private readonly Dictionary<string, PlannedPrompt> byId;
    private readonly IReadOnlyList<PlannedPrompt> opening;
    private readonly IReadOnlyList<IReadOnlyList<PlannedPrompt>> byAim;
    private readonly IReadOnlyList<PlannedPrompt> changing;
    private readonly IReadOnlyList<PlannedPrompt> closing;

    public PromptPlan(SessionNotes notes)
    {
        this.notes = notes;
        opening = Allowed([.. OpeningPrompts()]);
        var used = new HashSet<string>(StringComparer.Ordinal);
        byAim = [.. (notes.Aims.Rows.IsEmpty ? [null] : notes.Aims.Rows.Cast<AimRow?>()).Select(a => Allowed([.. ForAim(a).Where(p => used.Add(p.Id))]))];
        changing = Allowed([.. ChangePrompts()]);
        closing = Allowed([.. Bank("closings", Closing)]);
        byId = opening.Concat(byAim.SelectMany(a => a)).Concat(changing).Concat(closing).DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>The prompts in order, no more than are wanted or than fit the time.</summary>
    public IReadOnlyList<ItemCandidate> Suggested
    {
        get
        {
            var most = Math.Max(1, notes.MostPrompts ?? MeetingLength.PromptsFor(notes.Minutes));
            var first = opening.Take(Math.Max(1, most - 2)).ToList();
            var last = closing.Take(most > first.Count + 1 ? 1 : 0).ToList();
            var room = most - first.Count - last.Count;
            var change = changing.Take(room > byAim.Count ? 1 : 0).ToList();
            return [.. first.Concat(Share(room - change.Count)).Concat(change).Concat(last).Select(AsCandidate)];
        }
    }

    /// <summary>Everything that could be asked, best first.</summary>
    public IReadOnlyList<ItemCandidate> Candidates
    {
        get
        {
            var rounds = byAim.Count == 0 ? 0 : byAim.Max(a => a.Count);
            var inTurn = Enumerable.Range(0, rounds).SelectMany(i => byAim.Where(a => i < a.Count).Select(a => a[i]));
            return [.. opening.Concat(inTurn).Concat(changing).Concat(closing).Concat(Rest()).DistinctBy(p => p.Id).Select(AsCandidate)];
        }
    }

    /// <summary>The prompt as it reads in this session; the wording of the bank for one that no longer fits it.</summary>
    public string TextOf(string id) => Find(id)?.Text ?? "";

    /// <summary>What a row is for: the id of an aim, or a part of the session; null for the mentor's own.</summary>
    public string? GroupOf(ItemRow row) => row.Entry is { } id ? Find(id)?.Group : null;

    /// <summary>Why to ask it; empty when that is not known.</summary>
    public string WhyOf(string id) => Find(id)?.Why ?? "";

    public IReadOnlyList<SectionRef> SourcesOf(string id) => Find(id)?.Sources ?? [];

    /// <summary>True when a text is about a topic that the mentor wants left out.</summary>
    public bool IsLeftOut(string text) => notes.LeftOut.Exists(topic => About(text, topic));

    /// <summary>True when a text is about a topic: an id of the bank, or words of the mentor's own.</summary>
    public bool About(string text, string topic)
    {
        if (notes.Words.Topics.Find(topic) is not null) return notes.Words.Topics.Speaks(text, topic);
        var stems = WordStems.Of(topic);
        var own = WordStems.Of(text);
        return stems.Count > 0 && stems.All(s => own.Contains(s, StringComparer.Ordinal));
    }

    private PlannedPrompt? Find(string id) =>
        byId.GetValueOrDefault(id) ?? Everything().FirstOrDefault(p => p.Id == id);

    private IEnumerable<PlannedPrompt> Everything() => OpeningPrompts().Concat(notes.Aims.Rows.SelectMany(a => ForAim(a))).Concat(ChangePrompts()).Concat(Bank("openings", Opening)).Concat(Bank("closings", Closing)).Concat(Rest());

    // What no aim asks for: last in line for "another".
    private IEnumerable<PlannedPrompt> Rest() => Allowed([.. notes.Script.Bank("prompts").Where(Fits).OrderByDescending(i => i.Group == General).Select(i => Of(i, i.Group ?? General))]);

    private IReadOnlyList<PlannedPrompt> Allowed(IReadOnlyList<PlannedPrompt> prompts) => [.. prompts.Where(p => !IsLeftOut($"{p.Text} {p.Why}"))];

    // Turn and turn about, so that no aim goes short; then in the order of the aims.
    private List<PlannedPrompt> Share(int room)
    {
        var taken = byAim.Select(_ => 0).ToArray();
        for (var left = room; left > 0;)
        {
            var before = left;
            for (var i = 0; i < byAim.Count && left > 0; i++)
            {
                if (taken[i] >= byAim[i].Count) continue;
                taken[i]++;
                left--;
            }
            if (left == before) break;
        }
        return [.. byAim.SelectMany((a, i) => a.Take(taken[i]))];
    }

    private IEnumerable<PlannedPrompt> OpeningPrompts()
    {
        var promises = notes.Promises;
        for (var i = 0; i < promises.Count && (i < MostPromisesEach - 1 || promises.Count == MostPromisesEach && i < MostPromisesEach); i++)
            yield return Promise(i, notes.Script.Say("prompt-promise", ("promise", Inside(promises[i]))));
        if (promises.Count > MostPromisesEach)
            yield return Promise(MostPromisesEach - 1, notes.Script.Say("prompt-promises-rest", ("promises", string.Join("; ", promises.Skip(MostPromisesEach - 1).Select(Inside)))));
        if (promises.Count > 0) yield break;
        var group = notes.Aims.Rows.IsEmpty ? "no-aims" : notes.MetBefore ? "again" : "first";
        foreach (var item in notes.Script.Bank("openings").Where(i => i.Group == group)) yield return Of(item, Opening);
    }

    private PlannedPrompt Promise(int index, string text) =>
        new($"promise-{(index + 1).ToString(CultureInfo.InvariantCulture)}", text, LastTime, "", notes.Script.Bank("openings")[0].Sources);

    private IEnumerable<PlannedPrompt> ForAim(AimRow? aim)
    {
        var kind = aim is null ? null : notes.Words.KindOf(aim.Text);
        var group = aim?.Id ?? General;
        var items = notes.Script.Bank("prompts").Where(i => i.Group == (kind ?? General) && Fits(i)).ToList();
        var own = items.Where(i => i.When.Count == 0).Select(i => Of(i, group)).ToList();
        var ofPhase = items.Where(i => i.When.Count > 0).Select(i => Of(i, group));
        var general = kind is null ? [] : notes.Script.Bank("prompts").Where(i => i.Group == General).Select(i => Of(i, group));
        return own.Take(1).Concat(ofPhase).Concat(Rated(aim)).Concat(own.Skip(1)).Concat(general);
    }

    private IEnumerable<PlannedPrompt> Rated(AimRow? aim)
    {
        if (aim is null || !notes.Ratings.TryGetValue(aim.Id, out var rating)) yield break;
        var sentence = rating is null ? "prompt-unrated" : rating <= Low ? "prompt-one-higher" : "prompt-kept-up";
        var text = notes.Script.Say(sentence, ("aim", Inside(aim.Text)), ("rating", rating?.ToString(CultureInfo.InvariantCulture) ?? ""));
        yield return new($"rating-{aim.Id}", text, aim.Id, "", notes.Script.Bank("openings")[0].Sources);
    }

    private IEnumerable<PlannedPrompt> ChangePrompts()
    {
        var bank = notes.Script.Bank("change-prompts");
        foreach (var change in notes.Changes)
        {
            if ((bank.FirstOrDefault(i => i.Group == change.Kind) ?? bank.FirstOrDefault(i => i.Group == OtherChange)) is { } item)
                yield return Of(item, Changing) with { Text = item.Text.Replace("{change}", Inside(change.Text), StringComparison.Ordinal) };
        }
    }

    private IEnumerable<PlannedPrompt> Bank(string bank, string group) => notes.Script.Bank(bank).Select(i => Of(i, group));

    // What is for one phase is for nobody whose phase is not known.
    private bool Fits(ScriptItem item) => item.When.Count == 0 || notes.Position is not null && item.Fits(k => notes.Answers.Get<string>(k));

    private static PlannedPrompt Of(ScriptItem item, string group) => new(item.Id, item.Text, group, item.Detail ?? "", item.Sources);

    private static ItemCandidate AsCandidate(PlannedPrompt prompt) => new(prompt.Id, prompt.Text, null, []);

    // In the middle of a sentence, as it was said.
    private static string Inside(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.', '?');
}

/// <summary>A prompt with what it is for: the id of an aim, or a part of the session.</summary>
internal sealed record PlannedPrompt(string Id, string Text, string Group, string Why, IReadOnlyList<SectionRef> Sources);
