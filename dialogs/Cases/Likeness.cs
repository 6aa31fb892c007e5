using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs.Cases;

/// <summary>A place and what it shares with the member's council; items of the bank <c>features</c>.</summary>
internal sealed record LikePlace(string Place, IReadOnlyList<ScriptItem> Shared);

/// <summary>Which case studies are like a council, as it is told in the member's own words. Pure.</summary>
internal static partial class Likeness
{
    /// <summary>Places that share something, those that share most first.</summary>
    public static IReadOnlyList<LikePlace> Of(AnswerSet answers, CaseBook book)
    {
        var known = Known(answers);
        return
        [
            .. book.Places.Select(p => new LikePlace(p.Id, [.. book.Script.Bank("features").Where(f => f.Group == p.Id && known.Holds(f))]))
                .Where(p => p.Shared.Count > 0).OrderByDescending(p => p.Shared.Count),
        ];
    }

    /// <summary>What the sources say to a council of this kind, beside likenesses.</summary>
    public static IReadOnlyList<ScriptItem> Notes(AnswerSet answers, CaseBook book)
    {
        var known = Known(answers);
        return [.. book.Script.Bank("notes").Where(known.Holds)];
    }

    private static KnownFacts Known(AnswerSet answers) => new(Kinds($"{answers.Get<string>(CaseKeys.About)} {answers.Get<string>(SharedKeys.Proposal)}").Select(k => ("case-like", (string?)k)));

    /// <summary>What can be told from words about a council and its proposal.</summary>
    public static IEnumerable<string> Kinds(string words)
    {
        var plain = words.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        return Cues.Where(c => c.Cue.IsMatch(plain)).Select(c => c.Kind);
    }

    private static readonly (string Kind, Regex Cue)[] Cues =
    [
        ("company", Company()), ("trust", Trust()), ("community-interest", CommunityInterest()), ("mutual", Mutual()), ("shared", Shared()), ("joining", Joining()),
        ("partner", Partner()), ("board", Board()), ("commissioner", Commissioner()), ("peers", Peers()), ("in-house", InHouse()), ("by-choice", ByChoice()),
        ("directed", Directed()), ("inadequate", Inadequate()), ("persistent", Persistent()), ("widespread", Widespread()), ("new-leaders", NewLeaders()),
        ("large", Large()), ("small", Small()), ("county", County()), ("front-door", FrontDoor()), ("workforce", Workforce()), ("after", After()),
    ];

    [GeneratedRegex(@"\b(?:company|companies|latc|latco|wholly[- ]owned|arms?[- ]length)\b")]
    private static partial Regex Company();

    [GeneratedRegex(@"\btrusts?\b")]
    private static partial Regex Trust();

    [GeneratedRegex(@"\b(?:cic|community interest)\b")]
    private static partial Regex CommunityInterest();

    [GeneratedRegex(@"\b(?:mutual|staff[- ]owned|employee[- ]owned|co-?op\w*)\b")]
    private static partial Regex Mutual();

    [GeneratedRegex(@"\b(?:shar(?:e|ed|ing)|joint (?:director|leadership|service)|executive leadership|one director|merg\w+|combin\w+)\b")]
    private static partial Regex Shared();

    [GeneratedRegex(@"\b(?:join(?:ing)?|with (?:a|our|another|the) (?:neighbour\w*|council)|two councils|three councils|together with)\b")]
    private static partial Regex Joining();

    [GeneratedRegex(@"\b(?:partner council|strategic partner|partnership with|partnering)\b")]
    private static partial Regex Partner();

    [GeneratedRegex(@"\b(?:improvement board|board)\b")]
    private static partial Regex Board();

    [GeneratedRegex(@"\bcommissioner\b")]
    private static partial Regex Commissioner();

    [GeneratedRegex(@"\bpeer\b")]
    private static partial Regex Peers();

    [GeneratedRegex(@"\b(?:in[- ]house|keep(?:ing)? it (?:in|ourselves)|staying (?:put|as we are)|not (?:moving|outsourcing))\b")]
    private static partial Regex InHouse();

    [GeneratedRegex(@"\b(?:voluntar\w+|our own (?:choice|decision|idea)|by choice|nobody is (?:making|forcing)|not (?:been )?(?:directed|forced|told)|asked for help)\b")]
    private static partial Regex ByChoice();

    [GeneratedRegex(@"(?<!not (?:been )?)\b(?:direct(?:ion|ed) (?:from|by)|statutory direction|directed|forced (?:to|by|on)|imposed|secretary of state|dfe (?:has )?told|told by (?:the )?dfe)\b")]
    private static partial Regex Directed();

    [GeneratedRegex(@"\binadequate\b")]
    private static partial Regex Inadequate();

    [GeneratedRegex(@"\b(?:for years|twice|again|keeps? coming back|persistent|long[- ]standing|cycle)\b")]
    private static partial Regex Persistent();

    [GeneratedRegex(@"\b(?:widespread|systemic|everywhere|serious failings)\b")]
    private static partial Regex Widespread();

    [GeneratedRegex(@"\bnew (?:director|dcs|leaders?|leadership|top team)\b")]
    private static partial Regex NewLeaders();

    [GeneratedRegex(@"\b(?:large|big|biggest|huge|big city|core city)\b")]
    private static partial Regex Large();

    [GeneratedRegex(@"\b(?:small|smaller|smallest|tiny|little)\b")]
    private static partial Regex Small();

    [GeneratedRegex(@"\b(?:county|shire|rural)\b")]
    private static partial Regex County();

    [GeneratedRegex(@"\b(?:front door|mash|referrals?|thresholds?|contact centre)\b")]
    private static partial Regex FrontDoor();

    [GeneratedRegex(@"\b(?:workforce|turnover|agency|recruit\w*|retention|vacanc\w+|social workers (?:leav\w+|keep leaving))\b")]
    private static partial Regex Workforce();

    [GeneratedRegex(@"\b(?:after intervention|out of intervention|notice (?:is |was )?lifted|keep(?:ing)? (?:the )?pace)\b")]
    private static partial Regex After();
}
