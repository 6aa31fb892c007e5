using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>How long the member has been in the role: "second week", "been doing it 7 months", "since May", "just been made lead member".</summary>
internal sealed partial class TimeRecogniser : IRecogniser
{
    private const int QuarterInDays = 92;
    private const int YearInDays = 366;
    private const int MostWordsOfADate = 4;

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var today = listening.Moment.Today;
        foreach (var match in Places(said, listening))
        {
            said.Claim(new(match.At.Index, match.At.Length));
            if (match.Started is not { } started)
            {
                yield return Heard.Answer.Of(match.At.Index, RoleKeys.Time, "weeks");
                continue;
            }
            var days = today.DayNumber - (started.First.DayNumber + (started.Last.DayNumber - started.First.DayNumber) / 2);
            yield return Heard.Answer.Of(match.At.Index, RoleKeys.Time, days < QuarterInDays ? "weeks" : days < YearInDays ? "months" : "years");
            yield return Heard.Answer.Of(match.At.Index, RoleKeys.Started, started);
            yield break;
        }
    }

    // What tells the day comes first; "just been made" only says that it is not long ago.
    private static IEnumerable<(Match At, PlanDate? Started)> Places(Utterance said, Listening listening)
    {
        var today = listening.Moment.Today;
        var asked = listening.Open?.Key is RoleKeys.Time or RoleKeys.Started;
        foreach (var match in said.Free(Duration()).Concat(asked ? said.Free(BareDuration()) : []))
        {
            if (SomethingElse().IsMatch(Clause(said.Plain, match.Index))) continue;
            yield return (match, PastDate.Back(today, PastDate.Count(match.Groups["n"].Value), Whole(match.Groups["unit"].Value)));
        }
        foreach (var match in said.Free(Ordinal()))
        {
            var place = Numbers.ReadOrdinal(match.Groups["ord"].Value) ?? 1;
            yield return (match, PastDate.Back(today, Math.Max(0, place - 1), match.Groups["unit"].Value) is { } day && match.Groups["unit"].Value == "day" ? day : Within(today, place, match.Groups["unit"].Value));
        }
        foreach (var match in said.Free(WeekNumber())) yield return (match, Within(today, PastDate.Count(match.Groups["n"].Value), match.Groups["unit"].Value));
        foreach (var match in said.Free(SinceThen()))
        {
            if (SomethingElse().IsMatch(Clause(said.Plain, match.Index))) continue;
            var coming = Coming().IsMatch(match.Value);
            if (PastDate.Find(match.Groups["when"].Value, today, past: !coming) is { } found) yield return (match, found.Date);
        }
        if (asked && said.Free(WholeMessage()).FirstOrDefault() is { } whole && ContentWords.Count(whole.Value) <= MostWordsOfADate && PastDate.Find(whole.Value, today, past: true) is { } alone) yield return (whole, alone.Date);
        foreach (var match in said.Free(AppointedThen()))
        {
            if (PastDate.Find(match.Groups["when"].Value, today, past: true) is { } found) yield return (match, found.Date);
        }
        foreach (var match in said.Free(New())) yield return (match, null);
    }

    // "Second week": one whole week lies behind, and part of another.
    private static PlanDate Within(DateOnly today, int place, string unit) => unit switch
    {
        "day" => PlanDate.Day(today.AddDays(1 - place)),
        "week" => PlanDate.About(today.AddDays(-7 * (place - 1) - 3), 4),
        "month" => PlanDate.About(today.AddMonths(1 - place).AddDays(-15), 15),
        _ => PlanDate.About(today.AddYears(1 - place).AddDays(-180), 180),
    };

    private static string Whole(string unit) => unit switch
    {
        "yr" => "year",
        "mth" => "month",
        "wk" => "week",
        _ => unit,
    };

    private static string Clause(string plain, int at) => plain[(plain.LastIndexOfAny(['.', ',', ';', '!', '?', '\n'], Math.Max(0, at - 1)) + 1)..at];

    // "The trust has been doing it 7 months" tells of the trust.
    [GeneratedRegex(@"\b(?:trust|company|they|theyve|services?|director|dcs|it has|its been|provider|charity|social workers?|mentor|we|weve)\b")]
    private static partial Regex SomethingElse();

    private const string Count = @"(?<n>a|an|half a|" + Numbers.Pattern + ")";
    private const string Unit = "(?:(?<unit>day|week|month|year)s?|(?<unit>yr|mth|wk)s?)";
    private const string Role = "(?:the |this |my )?(?:job|role|post|portfolio|brief|seat|chair|position)";
    private const string Roughly = @"(?:for |about |around |roughly |nearly |almost |only |just |just over |just under |over |under |some |getting on for |coming up to |the (?:last|past) )*";

    [GeneratedRegex(@"\b(?:(?:and |but )?(?:ive |i have |have |im |i am )?(?:only |just |now )*been (?:doing |in |at )?(?:it|this|" + Role + "|(?:the |a )?(?:lead|cabinet) member|portfolio holder|lead|here|there)?(?: for childrens?(?: services)?)? ?" + Roughly + Count + " " + Unit + @"(?: now| or so)?|(?:doing (?:it|this)|had (?:it|the (?:portfolio|brief|job))|in (?:post|" + Role + ")|(?:lead|cabinet) member|portfolio holder)(?: for childrens?(?: services)?)? " + Roughly + Count + " " + Unit + @"(?: now)?|(?:im |i am )?" + Roughly + Count + " " + Unit + @" (?:in(?!-| ?house)|into)(?: (?:it|post|this|" + Role + @"))?(?: now)?)(?=$|[\s,.;!?])")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^" + Roughly + Count + " " + Unit + @"(?: now| or so| ish)?[.! ]*$")]
    private static partial Regex BareDuration();

    [GeneratedRegex(@"(?<=^|[,.;!\n(]\s*)(?:(?:and|its|this is|im|i am|still|only|just|barely|into|in|on|day|my|the) )*(?<ord>" + Numbers.OrdinalPattern + @") (?<unit>day|week|month|year)(?: (?:in|of|on|at|as)(?: (?:it|post|lead member|" + Role + @"|the job))?)?(?= *(?:$|[,.;!?\n)]| so | and | help))|\b(?:this is |its |im in |in )my (?<ord>" + Numbers.OrdinalPattern + @") (?<unit>day|week|month|year)\b")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<=^|[,.;!\n] ?|\b(?:im|its|on|in) )(?<unit>week|day|month|year) (?<n>\d{1,2}|one|two|three|four|five|six)\b(?! (?:plan|agenda))")]
    private static partial Regex WeekNumber();

    private const string When = @"(?<when>(?:on |in |at |around |about |the |end of |start of |beginning of |early |late |mid[- ])*[^,.;!?\n]{3,30}?)(?=$|[,.;!?\n]| and | so | but )";

    [GeneratedRegex(@"\b(?:(?:ive |i have )?(?:been |was )?(?:lead member|cabinet member|portfolio holder|in (?:post|" + Role + @")|doing (?:it|this)|(?:had|held) (?:it|the portfolio)|elected to it)(?: for childrens?(?: services)?)? (?:since|from|in|on|last|this) " + When + @"|\bi (?:only |just |officially |formally )*(?:started|took (?:it |over|on)(?: the (?:role|portfolio|job))?|got (?:it|the (?:job|role|portfolio|brief))|became (?:the )?(?:lead|cabinet) member|begin|start|take (?:it |over|on))(?: (?:it|the role|the job|as (?:the )?(?:lead|cabinet) member))? " + When + @"|\bi(?:ll| will| am going to)? (?:start|begin|take over|take it on)(?: (?:the role|the job|as lead member))? " + When + ")")]
    private static partial Regex SinceThen();

    [GeneratedRegex(@"^.+$", RegexOptions.Singleline)]
    private static partial Regex WholeMessage();

    [GeneratedRegex(@"\b(?:(?:just |only |newly |been |was )*(?:made|appointed|given|became|took (?:over|it on|on)|started|elected|got))\b[^.;!?\n]{0,60}?\b(?<when>(?:last|this) (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|on (?:monday|tuesday|wednesday|thursday|friday)|(?:a|an|" + Numbers.Pattern + @") (?:days?|weeks?|months?|years?) (?:ago|back))\b")]
    private static partial Regex AppointedThen();

    [GeneratedRegex(@"\bi(?:ll| will| am going to)? (?:start|begin|take)\b")]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:ive |i have |i was |im )?(?:only )?(?:just|newly|recently|freshly)(?: been)? (?:made|appointed|given|become|taken (?:on|over)|took (?:on|over)|got|been|started|asked to (?:be|do)|picked up|landed|inherited|handed|elected|joined|promoted)\b(?: (?:as|to|the|to be|with))*|\b(?:im |i am |as )?(?:a |the )?(?:brand |very |completely |totally |pretty |quite |fairly |all )*new (?:to (?:this|it|the (?:role|job|portfolio|brief)|childrens?(?: services)?|all (?:this|of this))|in (?:the )?(?:post|role|job)|(?=lead member|cabinet member|portfolio holder))|\b(?:so )?(?:this|its|it) (?:is |s )?(?:all )?(?:very |brand |completely |quite )?new(?: to me)?\b")]
    private static partial Regex New();
}
