using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>What a proposal calls the body that is to run the services: "the hub", "the firm", "the regional agency".</summary>
internal static partial class ProposedBody
{
    // The forms that a noun may stand for; a noun of the form that was found is preferred.
    private static readonly Dictionary<string, string[]> Forms = new(StringComparer.Ordinal)
    {
        ["firm"] = ["form-contract"], ["provider"] = ["form-contract"], ["contractor"] = ["form-contract"], ["parish council"] = ["form-contract"],
        ["town council"] = ["form-contract"], ["charity"] = ["form-voluntary-sector"], ["community group"] = ["form-voluntary-sector"],
        ["mutual"] = ["form-mutual"], ["co-operative"] = ["form-mutual"], ["co-op"] = ["form-mutual"],
        ["company"] = ["form-trading-company", "form-teckal", "form-co-ownership"],
        ["delivery arm"] = ["form-commissioner-split"], ["delivery unit"] = ["form-commissioner-split"],
        ["joint service"] = ["form-joint-health"], ["integrated service"] = ["form-joint-health"],
        ["shared service"] = ["form-shared-with-council"], ["shared team"] = ["form-shared-with-council"],
    };

    /// <summary>The body as a line names it, with its article; null when the proposal has no word for it.</summary>
    /// <param name="proposal">The proposal as typed.</param>
    /// <param name="form">The form found in it, or null.</param>
    public static string? Named(string proposal, Entry? form)
    {
        var plain = PlainText.Of(proposal);
        if (form?.Id == "form-in-house") return form.Model;
        var best = Nouns().Matches(plain)
            .Select(m => (Match: m, Noun: Canonical(m.Groups["noun"].Value), Left: IsLeft(plain, m.Index)))
            .OrderBy(x => x.Left ? 1 : 0)
            .ThenBy(x => x.Match.Groups["service"].Success ? 1 : 0)
            .ThenBy(x => form is not null && (Fits(x.Noun, form) || Strong(x.Noun)) ? 0 : 1)
            .ThenBy(x => Strong(x.Noun) ? 0 : 1)
            .ThenBy(x => x.Match.Index)
            .ToList();
        if (best.Count == 0 || best[0].Left) return Several().IsMatch(plain) ? Blanks.Default.Model : null;
        var (match, noun, _) = best[0];
        // What is only the place where the work is done gives way to the body that the form names.
        if (match.Groups["service"].Success && form is not null) return null;
        if (!Strong(noun) && form is not null && !Fits(noun, form) && form.Id != "form-contract") return null;
        var kind = match.Groups["kind"].Value.Trim();
        if (kind is "foster") kind = "fostering";
        return kind.Length > 0 && KeepsItsKind(noun) ? $"the {kind} {noun}" : $"the {noun}";
    }

    /// <summary>True when the services are to come back from the body that has been running them.</summary>
    public static bool ComesBack(string plain) => Return().Matches(plain).Any(m => !Ruled().IsMatch(plain[..m.Index]));

    /// <summary>True when the body named at a place is the one that services leave: "from the trust to a charity".</summary>
    public static bool IsLeft(string plain, int start) => Leaving().IsMatch(plain[..start]);

    private static bool Fits(string noun, Entry form) => Forms.TryGetValue(noun, out var forms) && forms.Contains(form.Id, StringComparer.Ordinal);

    private static bool Strong(string noun) => !Forms.ContainsKey(noun);

    private static bool KeepsItsKind(string noun) => Kinds().IsMatch(noun);

    private static string Canonical(string noun)
    {
        noun = noun.Replace('-', ' ');
        if (noun.EndsWith(" director", StringComparison.Ordinal) || noun.EndsWith(" dcs", StringComparison.Ordinal)) return "shared director arrangement";
        return noun switch
        {
            "community interest company" or "cic" => "community interest company",
            "co operative" or "cooperative" or "staff co operative" => "co-operative",
            "co op" or "coop" => "co-op",
            "shared services" => "shared service",
            "joint management" => "joint management arrangement",
            "shared management" => "shared management arrangement",
            _ => noun,
        };
    }

    [GeneratedRegex(@"\b(?:(?<service>family|childrens|youth|community)(?= hub\b) )?(?<kind>(?:(?:regional|joint|shared|early help|adoption|fostering|foster|safeguarding|commissioning|delivery|improvement|placements?)\s+){0,2}(?=(?:agency|hub|partnership|alliance|consortium|network|federation|board|collaborative)\b))?(?<noun>(?:shared|joint|single) (?:director|dcs)\b(?! of)|(?:shared|joint|single) director|(?:shared|joint) management team|(?:shared|joint) management|(?:shared|joint) team|shared services?|joint service|integrated service|community interest company|cic|social enterprise|joint venture|joint board|(?<!housing |advertising )agency(?! staff| worker| social)|hub|partnership|consortium|alliance|federation|collaborative|network|delivery arm|delivery unit|(?:staff )?co-?\s?operative|co-?op|mutual|company|(?<!nhs |academy |hospital |foundation |health )trust|charity|firm|contractor|provider|parish council|town council|community group|housing association)\b(?! hubs| law)")]
    private static partial Regex Nouns();

    [GeneratedRegex(@"\b(?:(?:parish|town) councils|charities|firms|providers|companies|trusts|community groups|several bodies)\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:agency|hub|partnership|alliance|consortium|network|federation|collaborative)$")]
    private static partial Regex Kinds();

    [GeneratedRegex(@"\b(?:back (?:in[- ]?house|(?:in)?to (?:the )?(?:council|authority|borough|county|us)\b(?! (?:owned|company))|under (?:direct )?council|with the council)|(?:br(?:ing|ings|inging|ought)|t(?:ake|akes|aking|aken|ook)|mov(?:e|es|ing|ed)|com(?:e|es|ing)|return\w*|transfer\w*|go(?:es|ing)?|run) (?:[a-z-]+ ){0,6}?in[- ]?house\b(?! (?:split|company))|insourc\w+|in-?housing|w(?:ound|ind|inding) (?:[a-z]+ ){0,3}?up\b|hand(?:s|ed|ing)? (?:[a-z-]+ ){0,4}?back\b|giv(?:e|en|ing|es) (?:[a-z-]+ ){0,4}?back\b|(?:br(?:ing|inging|ought)|tak(?:e|ing|en)) (?:[a-z-]+ ){0,5}?back\b|return\w* (?:[a-z-]+ ){0,5}?to (?:the )?(?:council|authority)\b(?! (?:owned|company))|(?:transfer\w*|mov\w+) (?:[a-z-]+ ){1,8}?(?:from|out of) (?:[a-z-]+ ){1,5}?(?:in)?to (?:the )?council\b(?! (?:owned|company)))")]
    private static partial Regex Return();

    [GeneratedRegex(@"\b(?:rather than|instead of|not|never|no plans? to|ruled? out|ruling out|against|without|dont want to|wont|decided against)(?: [a-z-]+){0,2} $")]
    private static partial Regex Ruled();

    [GeneratedRegex(@"\b(?:from|out of|instead of|rather than|replac\w+|leav(?:e|es|ing)(?! care)|not)(?: (?:by|to|with|into))?(?: (?:the|a|an|our|their|its|this|that|being|setting up|having|current|present|existing|old|national|local|private|outside|regional|own|childrens)){0,4} $")]
    private static partial Regex Leaving();
}
