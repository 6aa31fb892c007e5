using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>What can be told from what a member says in their own words; the words stay as they are.</summary>
internal static partial class OwnWords
{
    /// <summary>What brought the trouble about: <c>people-left</c>, <c>volume</c>.</summary>
    public static IEnumerable<string> Causes(string words)
    {
        var plain = PlainOf(words);
        if (PeopleLeft().IsMatch(plain)) yield return "people-left";
        if (Volume().IsMatch(plain)) yield return "volume";
    }

    /// <summary>What is in the way: <c>partners</c>, <c>people</c>, <c>corporate</c>, <c>grip</c>.</summary>
    public static IEnumerable<string> Obstacles(string words)
    {
        var plain = PlainOf(words);
        if (Partners().IsMatch(plain)) yield return "partners";
        if (People().IsMatch(plain)) yield return "people";
        if (Corporate().IsMatch(plain)) yield return "corporate";
        if (Grip().IsMatch(plain)) yield return "grip";
    }

    /// <summary>What was tried and how it went, such as <c>peer-little</c> or <c>board-helped</c>; <c>nothing</c>; <c>several</c> beside three or more.</summary>
    public static IEnumerable<string> Tried(string words)
    {
        var plain = PlainOf(words);
        if (Nothing().IsMatch(plain))
        {
            yield return "nothing";
            yield break;
        }
        var kinds = new List<string>();
        if (Peers().IsMatch(plain)) kinds.Add("peer");
        if (Board().IsMatch(plain)) kinds.Add("board");
        if (Partner().IsMatch(plain)) kinds.Add("partner");
        var others = Others().Count(plain);
        var result = Little().IsMatch(plain) ? "little" : Helped().IsMatch(plain) ? "helped" : null;
        foreach (var kind in kinds.Where(_ => result is not null)) yield return $"{kind}-{result}";
        if (kinds.Count + others >= 3) yield return "several";
    }

    private static string PlainOf(string words) => words.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:left|leav\w+|gone|quit|resign\w*|retir\w+|turnover|churn|vacanc\w+|vacant|lost|interims?|moved on|walked|agency|revolving door|unfilled|short[- ]?staffed)\b")]
    private static partial Regex PeopleLeft();

    [GeneratedRegex(@"\b(?:demand|referrals?|volumes?|numbers|caseloads?|contacts|more (?:children|cases|work)|backlogs?|flood(?:ed)?|doubled|surge|swamped|workloads?)\b")]
    private static partial Regex Volume();

    [GeneratedRegex(@"\b(?:partners?|police|health|nhs|icb|schools?|heads|agencies|safeguarding partnership|probation|gps?|camhs)\b")]
    private static partial Regex Partners();

    [GeneratedRegex(@"\b(?:staff|social workers?|caseloads?|vacanc\w+|capacity|people to do|hands|recruit\w*|agency|overstretched|stretched|workloads?|too few|firefighting)\b")]
    private static partial Regex People();

    [GeneratedRegex(@"\b(?:corporate|hr|it systems?|the system|finance team|legal|procurement|the centre|back office|chief exec\w*|s151|the rest of the council)\b")]
    private static partial Regex Corporate();

    [GeneratedRegex(@"\b(?:chas(?:es?|ing)|follow(?:s|ed)?[- ]?(?:up|through)|project manage\w*|nobody checks?|no one checks?|drift\w*|slips?|slipping|milestones?|no (?:grip|pace|deadlines?)|who does what|talking shop)\b")]
    private static partial Regex Grip();

    [GeneratedRegex(@"^\W*(?:nothing|none|no(?:thing)? (?:outside |external )?(?:help|support)|no|not (?:had )?any(?:thing)?|never had any|we havent had any|havent had any\w*)\b(?! (?:changed|came|much))")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\bpeers?\b|\bsector[- ]led\b|\blga (?:review|challenge|visit|team)\b|\bdiagnostic\b")]
    private static partial Regex Peers();

    [GeneratedRegex(@"\bboards?\b|\bcommissioners?\b|\bintervention\b")]
    private static partial Regex Board();

    [GeneratedRegex(@"\bpartner(?:ship)? (?:council|with|authority)\b|\bstrategic partner\w*|\bimprovement partner\w*|\bpartners? in practice\b|\bneighbour\w*|\banother (?:council|authority)\b|\btwinn\w+|\bbuddy\w*|\bbuddied\b")]
    private static partial Regex Partner();

    [GeneratedRegex(@"\b(?:consultants?|advis[eo]rs?|mentors?|mentoring|coach\w*|dfe|consultancy|interim team|training|network)\b")]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:didnt|did not|doesnt|hasnt|never)\b[^.;!?]{0,20}\b(?:change|changed|do|help|helped|make|made|last|work|worked|stick|land|go|went|lead|get)\b|\bno (?:real )?(?:difference|change|impact|effect|use)\b|\b(?:pleasant|cosy|cozy|waste|useless|toothless|shelf|fizzled|lip service|not much|nothing (?:came|changed|much)|soft|superficial|tick[- ]?box\w*|polite|not (?:that |very )?(?:useful|helpful|good)|wasnt (?:useful|much|any))\b")]
    private static partial Regex Little();

    [GeneratedRegex(@"\b(?:help(?:ed|ful)|useful|made a (?:real |big )?difference|worked|good|brilliant|great|excellent|eye[- ]?opener|turned|moved us on|valuable|worth)\b")]
    private static partial Regex Helped();
}
