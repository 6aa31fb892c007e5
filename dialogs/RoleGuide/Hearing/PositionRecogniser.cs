using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>How the council was judged, last and the time before: "we're RI", "we were good at the last inspection", "good was the time before".</summary>
internal sealed partial class PositionRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var asked = listening.Open?.Key == RoleKeys.Position;
        var told = new List<(Match At, string Key, string Grade)>();
        foreach (var (pattern, key) in (ReadOnlySpan<(Regex, string)>)[(FromTo(), ""), (EarlierFirst(), RoleKeys.Before), (EarlierLast(), RoleKeys.Before), (Now(), RoleKeys.Position)])
        {
            foreach (var match in said.Free(pattern).ToList())
            {
                if (IsSupposed(said.Plain, match.Index)) continue;
                said.Claim(new(match.Index, match.Length));
                if (match.Groups["from"].Success) told.Add((match, RoleKeys.Before, Grade(match.Groups["from"].Value)));
                if (match.Groups["to"].Success) told.Add((match, RoleKeys.Position, Grade(match.Groups["to"].Value)));
                if (match.Groups["grade"].Success) told.Add((match, IsNoLonger(said.Plain, match.Index) ? RoleKeys.Before : key, Grade(match.Groups["grade"].Value)));
            }
        }
        // A grade alone says enough where it was asked for, or where no other thing is so called.
        if (told.Count == 0)
        {
            foreach (var match in said.Free(asked ? Any() : Unmistakable()).Take(1).ToList())
            {
                if (IsSupposed(said.Plain, match.Index) || OfOthers().IsMatch(said.Plain)) continue;
                said.Claim(new(match.Index, match.Length));
                told.Add((match, IsNoLonger(said.Plain, match.Index) ? RoleKeys.Before : RoleKeys.Position, Grade(match.Groups["grade"].Value)));
            }
        }
        // The last word on each counts: "we're good, no, requires improvement".
        foreach (var last in told.GroupBy(t => t.Key, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(t => t.At.Index))
            yield return Heard.Answer.Of(last.At.Index, last.Key, last.Grade);
        foreach (var match in said.Free(NotKnown()).Take(1).ToList())
        {
            if (told.Count > 0) break;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index, RoleKeys.Position);
        }
    }

    private static string Grade(string words) => words switch
    {
        _ when words.Contains("improve", StringComparison.Ordinal) || words is "ri" or "rtbg" => "requires-improvement",
        _ when Low().IsMatch(words) => "inadequate",
        _ => "good",
    };

    // "What happens if we're judged inadequate?" tells nothing of this council.
    private static bool IsSupposed(string plain, int at) =>
        Supposed().IsMatch(plain[(plain.LastIndexOfAny(['.', ';', '!', '?', '\n'], Math.Max(0, at - 1)) + 1)..at]);

    private static bool IsNoLonger(string plain, int at) => NoLonger().IsMatch(plain[Math.Max(0, at - 20)..at]);

    private const string Grades = @"(?:requires? improvement(?: to be good)?|requiring improvement|needs? improvement|required improvement|\bri\b|\brtbg\b|inadequate|in special measures|special measures|failing|failed|outstanding|good)";
    private const string Last = @"(?: (?:at|in|by|on|from|after|with) (?:the |our |my )?(?:last |latest |most recent |recent |previous |20\d\d )?(?:ofsted|ilacs|inspections?|inspectors?|judgement|visit|time|one|go|20\d\d|" + Months + @")(?: inspection| judgement| visit)?(?: in)?(?: " + Months + @")?(?: (?:20\d\d|last (?:year|month)|this year))?| last (?:time|year|inspection|month|autumn|spring|summer)| now| currently| overall| apparently)*";
    private const string Months = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private const string Rated = @"(?: (?:were|was|are|is|got|been|rated|judged|graded|found(?: to be)?|came out(?: as)?|given|still|only|just|now|currently|at|as|actually|apparently|supposedly|a|an|in|meant to be|told|down as|last|officially|overall|probably|fairly|not|no longer|stuck (?:at|on)|back (?:at|to|in)))*";
    private const string TimeBefore = @"(?:the )?(?:time|one|inspection|judgement) before(?: (?:that|last|then|this))?|before(?: (?:that|then))?|previously|at the (?:previous|earlier) (?:one|inspection)|last time but one|the last but one|the previous (?:one|time|inspection|judgement)";

    [GeneratedRegex(@"\b(?:(?:weve |we |we have |it |its |the council |theyve |they )?(?:went|gone|dropped|fell|fallen|slipped|slid|moved|improved|came|come|up|down|gone up|gone down|been (?:down)?graded|were (?:down)?graded)(?: (?:up|down|back))? )?from (?:a |an )?(?<from>" + Grades + @") (?:down |up |back )*(?:to|into) (?:a |an )?(?<to>" + Grades + ")" + Last + @"|\b(?:(?:ofsted|they|inspectors?) (?:said|gave us|had us) |(?:we|it) (?:were|was|got) )?(?:an? )?(?<from>" + Grades + @")(?: (?:in|last|at) (?:the )?[a-z]+(?: \d{4})?| in \d{4})?,?(?: and| but)? (?:then|now|since then|later)(?: (?:its|it was|we were|we are|were|went|got|moved|up|to|a|an))* (?<to>" + Grades + ")" + Last + @"|\b(?:up|down|dropped|fell|fallen|slipped|improved) from (?:a |an )?(?<from>" + Grades + @")\b")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:the )?(?<grade>" + Grades + @")(?: (?:grade|one|rating|judgement))? (?:was|were|is) (?:" + TimeBefore + @")\b|\b(?:(?:we|it|they|that) )?(?:were|was|had been|used to be|got)(?: (?:rated|judged|graded))? (?<grade>" + Grades + @") (?:" + TimeBefore + @")\b|\b(?:we |it )?used to be (?:rated |judged |graded )?(?<grade>" + Grades + @")\b|\b(?<grade>" + Grades + @") (?:the time|the one|the inspection) before\b")]
    private static partial Regex EarlierFirst();

    [GeneratedRegex(@"\b(?:" + TimeBefore + @") (?:it was |we were |that was |was |they said |it said )?(?:rated |judged |graded )?(?<grade>" + Grades + @")\b")]
    private static partial Regex EarlierLast();

    [GeneratedRegex(@"\b(?:(?:we|weve|(?:the )?council|our council|ofsted|inspectors?|the service|our services?|childrens services|services|it|its|that|theyre|they|judgement|grade|rating|(?:last |latest )?inspection|ofsted (?:grade|rating|judgement))(?: (?:says?|said|gave us|put us|told us|thinks?|has us|have us|had us|make us|makes us|found us|rated us|graded us|judged us|marked us))?" + Rated + @" (?:as |at |a |an |in |=|: ?)*|(?:rated|judged|graded|found|came out(?: as)?|a council (?:rated|judged|thats|that is)|im (?:at|in) an?|in an?|were an?|we are an?) (?:as |at |a |an )*)(?<grade>" + Grades + @")(?! (?:at (?!the last|our last)|to (?:go|know|hear)|thanks|for now|with that|idea|question|one\b|at the moment thanks|practice|start|point))" + Last + "(?: council| authority)?")]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(?<grade>requires? improvement(?: to be good)?|needs? improvement|inadequate|special measures|ri|rtbg)\b" + Last)]
    private static partial Regex Unmistakable();

    [GeneratedRegex(@"\b(?<grade>" + Grades + @")\b(?: (?:or (?:better|outstanding)|i think|apparently))?" + Last)]
    private static partial Regex Any();

    [GeneratedRegex(@"\b(?:(?:dont|do not|not sure|no idea|cant remember|never heard|unsure|need to find out|ill find out)(?: (?:know|about|of|sure))? (?:how|what) (?:we|the council|it|ofsted|inspectors?|they) (?:were|was|are|is|got|said|gave us|did|judged|rated)[^,.;!?\n]{0,30}|(?:dont|do not) know (?:the |our )?(?:grade|judgement|rating|ofsted (?:grade|rating)?|inspection (?:result|grade))|not (?:sure|certain) (?:about |of )?(?:the |our )?(?:grade|judgement|rating|ofsted))\b")]
    private static partial Regex NotKnown();

    [GeneratedRegex(@"inadequate|special|fail")]
    private static partial Regex Low();

    [GeneratedRegex(@"\b(?:if|whether|what (?:happens|does|makes|is|would)|would|could|might|how (?:do|does|can|to)|why (?:do|does|are|is)|become|becoming|getting to|get to|path to|until|unless|councils?(?= (?:that|which|judged|rated)))\b")]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:no longer|not|isnt|arent|out of|came out of)(?: (?:any ?more|in|an?|rated|judged))* ?$")]
    private static partial Regex NoLonger();

    [GeneratedRegex(@"\b(?:next door|neighbours?|neighbouring|their council|other councils?|slough|doncaster|birmingham|which (?:councils?|places?))\b")]
    private static partial Regex OfOthers();
}
