using ScrutinyBot.Content;

namespace ScrutinyBot.Evaluation;

/// <summary>Decides whether what is cited supports a right answer: a section counts as its parent and as its children do.</summary>
internal sealed class GoldMatch(IEnumerable<Publication> publications)
{
    // Every section of the publications, with the one it belongs to.
    private readonly Dictionary<SectionRef, SectionRef?> parents = publications
        .SelectMany(p => p.Sections, (p, s) => (Section: new SectionRef(p.Id, s.Id), Parent: s.Parent is null ? null : new SectionRef(p.Id, s.Parent)))
        .ToDictionary(s => s.Section, s => s.Parent);

    /// <summary>Whether the publications have this section at all.</summary>
    public bool Knows(SectionRef section) => parents.ContainsKey(section);

    /// <summary>The place, from 1, of the first section cited that matches one of <paramref name="gold"/>; null when none does.</summary>
    public int? RankOf(IReadOnlyList<SectionRef> gold, IEnumerable<SectionRef> cited) =>
        cited.Select((section, i) => (section, Rank: i + 1)).Where(c => gold.Any(g => Matches(g, c.section))).Select(c => (int?)c.Rank).FirstOrDefault();

    private bool Matches(SectionRef gold, SectionRef cited) => cited == gold || Parent(cited) == gold || Parent(gold) == cited;

    private SectionRef? Parent(SectionRef section) => parents.GetValueOrDefault(section);
}
