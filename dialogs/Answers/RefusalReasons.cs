using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Tells from the words of a question why the sources cannot hold its answer. Pure.</summary>
internal static partial class RefusalReasons
{
    /// <summary>A reason not to look at all, since whatever was found would be an answer to another question; null to look.</summary>
    /// <param name="lastYear">The year of the newest publication.</param>
    public static RefusalReason? BeforeLooking(string question, int lastYear)
    {
        if (OtherBusiness().IsMatch(question)) return RefusalReason.OutsideSubject;
        if (Legal().IsMatch(question)) return RefusalReason.LegalAdvice;
        if (Person().IsMatch(question)) return RefusalReason.NamedPerson;
        if (OwnFigures().IsMatch(question)) return RefusalReason.OwnFigures;
        return Today().IsMatch(question) || LaterThan(question, lastYear) ? RefusalReason.Today : null;
    }

    /// <summary>The likeliest reason that nothing was found.</summary>
    /// <param name="near">True when the library has something on the subject.</param>
    public static RefusalReason AfterLooking(string question, bool near)
    {
        if (Own().IsMatch(question) && Amount().IsMatch(question)) return RefusalReason.OwnFigures;
        if (Now().IsMatch(question)) return RefusalReason.Today;
        return near || Field().IsMatch(question) ? RefusalReason.NotInSources : RefusalReason.OutsideSubject;
    }

    private static bool LaterThan(string question, int year) =>
        Years().Matches(question).Any(y => int.Parse(y.Groups["year"].Value, CultureInfo.InvariantCulture) is var n && (n < 100 ? n + 2000 : n) > year);

    // "2023", "23/24" and "2023-24".
    [GeneratedRegex(@"\b(?<year>20[2-9]\d)\b|\b(?<year>2\d)/2\d\b", RegexOptions.None, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"\b(?:bins?|recycling|potholes?|unadopted roads?|street ?lights?|lamp ?posts?|council tax|parking|taxi|licensing|allotments?|blue badges?|fly[- ]?tipping|dog (?:mess|fouling)|bus (?:stop|route|pass|times?)|train times?|hotels?|planning permission|without planning|loft|conservatory|storey extension|hedges?|pavements?"
        + @"|adult social care|care homes?|home care|dementia|pensioners?|over 65s?|gcses?|a[- ]levels?|exam results?|school places?|jokes?|leaflets?|wi-?fi|laptop|password|printer|mileage|members'? allowances?|my allowance|expenses|weather|football|rugby|cricket|recipe|toast|civic dinner|capital of|ibuprofen|paracetamol|translate|council house|housing (?:list|benefit)|universal credit|passport|for tea|electoral|postal vote|vote by post|dropped kerb|rats?|library card|swimming pool|graffiti|grit|business rates|street party|skip permit|speed limit|zebra crossing|cyclists?|trading standards|cemetery|flood\w*|broadband|evict\w*|rent arrears|village hall|ballroom|restaurants?|taxis?|weddings?|boiler|plumbers?|music|telly)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherBusiness();

    [GeneratedRegex(
        @"\b(?:legal advice|legally (?:have|bound|obliged to hand)|unlawful|illegal|sue|sued|suing|come after my|liable|tribunal|ombudsman|solicitor|barrister|judicial review|standards complaint|code of conduct|grounds for appeal|prosecut\w+|court order|compensation|defamation|libel|breach of contract|break clause|predetermin\w+|grievance|owe it|do we owe|declare (?:it|an? interest|that)|leave the room|pink papers|leak|overrule|foi|in our case|penalty|be upheld)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Legal();

    [GeneratedRegex(@"\b(?:cllr|councillor|mr|mrs|ms|dr|sir|dame)\.? (?!in\b|on\b|who\b|for\b|is\b|and\b|with\b|to\b|asks?\b|led\b|or\b|chairs?\b|should\b|can\b|development|training|mentors?\b)[a-z][\w'’-]+ [a-z][\w'’-]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Person();

    // A figure, a date or a name of the asker's own council.
    [GeneratedRegex(
        @"\b(?:how (?:many|much|far|high|big)|number of|percent(?:age)? of|share of|proportion of|total of|date of|when(?:'?s| is| does| did)?|who(?:'?s| is)|what(?:'?s| is)(?: the)?(?: names? of)?|names? of|average|avg|forecast|latest)\b(?:(?!\b(?:and|so|but|if|should|role|duty|job|responsib\w+)\b).){0,30}\b(?:our|my) (?:new )?(?:dcs|director|ad|head of service|officers?|next|last|meeting|agenda|budget|portfolio budget|caseloads?|overspend|placements?|locality|north|south|east|west|teams?|deal|contract|ward|vacancy|vacancies|agency|care leavers|recs|item|patch|sw|kids|children|young people|social workers?|foster carers?)\b"
        + @"|\b(?:have we got|did we get|we got (?:out|in)|are we (?:on|over|under) |are we spending|do we (?:spend|pay|have in care))|^\s*(?:our|my) (?:\w+ ){1,3}(?:spend|rate|budget|figures?|numbers?)\b|\b(?:avg|average|typical) caseload in our|\bforecast\b.*\bour\b|\bof our (?:kids|children|care leavers|social workers)\b.*\bthis (?:month|year|week)|\bin my ward\b|\bnext meeting\b|\bexempt appendix\b|\bwhat did cabinet\b|\bhas the exec answered\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OwnFigures();

    [GeneratedRegex(
        @"\b(?:current|currently|as of|latest|most recent|newest|right now|at the (?:moment|mo|min|minute)|these days|today|tomorrow|tonight|this (?:financial |fin )?(?:year|yr|month|week|morning|qtr|quarter)|next (?:year|month|week|(?:full )?(?:council|committee|cabinet) meeting)|when is the next|still (?:going|running|open|around|exist\w*|in charge|in post)|does .{3,30} still|(?:been |got )?brought in yet|so far this)\b|\b(?:grade|rating|judgement|in charge|runs? (?:it|the)|have gone)\b.{0,30}\b(?:now|instead)\b|\b(?:what|which|who|how|did)\b.{0,60}\blast (?:week|month|mon|tues?|weds?|thurs?|fri)\w*\b|\bfrom april\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Today();

    [GeneratedRegex(@"\b(?:our|we|we've|weve|my|us|ours)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:how (?:many|much|high|big|far|long|often)|number|numbers|figures?|budget|overspend\w*|spend|spent|rate|caseloads?|percentage|rating|score|date|when)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:now|recent(?:ly)?|yet|still|upcoming|this time)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(?:child(?:ren)?(?:'?s)?|kids?|young people|social work\w*|social care|safeguard\w*|ofsted|scrutin\w+|foster\w*|adopt\w*|care leavers?|looked after|trusts?|lead member|portfolio holder|dcs|director of children|lga|intervention|inspect\w+|commissioner|improvement|mentor\w*|peer)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Field();
}
