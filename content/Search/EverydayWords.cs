namespace ScrutinyBot.Content.Search;

/// <summary>Everyday words that stand for each other in this field; a help for what the library's asks and names have not foreseen.</summary>
internal static class EverydayWords
{
    private static readonly string[] Groups =
    [
        "duty obligation responsibility liability", "staff workforce employee worker", "money budget finance funding cash", "cost price expense spend",
        "report writeup write-up", "firm company business", "negotiation talk", "launch start begin", "executive cabinet", "director boss",
        "judgment rating grade verdict", "inspection ofsted", "opinion view say", "check monitor track", "pilot trial test tested",
        "contract agreement deal", "transfer move handover", "outsource privatise", "accountable answerable responsible",
        "duplicate overlap", "goal aim objective target", "advantage benefit upside", "drawback disadvantage downside", "risk danger",
        "poor weak failing inadequate", "good strong effective", "meeting session", "expert specialist adviser", "record document note minute",
        "layout structure format", "jargon terminology term", "training briefing induction", "school academy", "doctor gp health",
        "parent mum dad", "vacancy turnover retention", "carer foster", "law legal statute statutory", "region regional", "share joint",
        "forced imposed compelled", "voluntary charity", "nhs health", "help support", "begin outset beforehand", "speed fast quick pace",
        "quit leave resign", "pay salary wage", "vote election", "question query", "complaint grievance", "reason rationale driver",
        "review inquiry investigation", "evidence proof", "children young youth youngster", "limit boundary remit", "tell inform",
    ];

    private static readonly Dictionary<string, string[]> ByStem = Build();

    /// <summary>The stems that may stand for this one.</summary>
    public static IReadOnlyList<string> For(string stem) => ByStem.GetValueOrDefault(stem, []);

    private static Dictionary<string, string[]> Build()
    {
        var pairs = Groups.Select(g => Tokens.Stems(g).Distinct(StringComparer.Ordinal).ToArray())
            .SelectMany(g => g.SelectMany(stem => g.Where(o => o != stem).Select(other => (stem, other))));
        return pairs.GroupBy(p => p.stem, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.other).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }
}
