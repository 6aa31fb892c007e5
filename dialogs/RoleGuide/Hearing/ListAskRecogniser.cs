using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>A wish for one of the lists: "first 100 days then, not too long", "an agenda for my 1 to 1, half an hour", "five things every month",
/// "3 questions for the company's chair", "show me the five".</summary>
internal sealed partial class ListAskRecogniser : IRecogniser
{
    private static readonly (RoleList List, Regex Pattern)[] Lists =
    [
        (RoleList.Agenda, Agenda()), (RoleList.Chair, Chair()), (RoleList.Director, Director()), (RoleList.Plan, Plan()), (RoleList.Monthly, Monthly()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(MinutesFor()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new RoleWish.MinutesFor(Numbers.ReadOrdinal(match.Groups["which"].Value) ?? Numbers.Read(match.Groups["which"].Value) ?? 1, ReadMinutes(match) ?? 5));
        }
        foreach (var (list, pattern) in Lists)
        {
            var found = said.Free(pattern).ToList();
            if (found.Count == 0 || !AsksForAList(said, found[0])) continue;
            // "The questions for the chair in Word" wants the document of a list that is there.
            if (RoleLists.IsMade(list, listening.Moment.Answers) && Document().IsMatch(said.Plain)) continue;
            var clause = Around(said, found[0]);
            var words = said.Plain.Substring(clause.Start, clause.Length);
            said.Claim(clause);
            yield return new Heard.Wish(clause.Start, Shows(words) ? new RoleWish.Show(list) : new RoleWish.Make(list, CountIn(words))
            {
                Group = GroupIn(words), InFull = LongIn(words), Lasts = list == RoleList.Agenda && Minutes().Match(words) is { Success: true } m ? ReadMinutes(m) : null,
            });
        }
        foreach (var match in said.Free(ShowCount()).ToList())
        {
            if (Numbers.Read(match.Groups["n"].Value) is not { } count) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new RoleWish.Show(null, count));
        }
        foreach (var match in said.Free(ShowAll()).Take(1).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new RoleWish.Show(null));
        }
        foreach (var match in said.Free(ShowPlace()).Take(1).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new RoleWish.Show(null));
        }
        if (said.Free(OtherLength()).FirstOrDefault() is { } length)
        {
            said.Claim(new(length.Index, length.Length));
            yield return new Heard.Wish(length.Index, new RoleWish.Length(LongIn(length.Value) ?? true));
        }
        if (said.Free(OtherMinutes()).FirstOrDefault() is { } minutes && ReadMinutes(minutes) is { } total)
        {
            said.Claim(new(minutes.Index, minutes.Length));
            yield return new Heard.Wish(minutes.Index, new RoleWish.Minutes(total));
        }
        if (listening.Moment.Focus.List is { } last && RoleLists.WithKey(last.Key) is not null)
        {
            foreach (var match in said.Free(OtherNumber()).Take(1).ToList())
            {
                if (Numbers.Read(match.Groups["n"].Value) is not { } number) continue;
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, new RoleWish.Number(number));
            }
            foreach (var match in said.Free(AndOneOn()).Take(1).ToList())
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, new ListWish.AddAbout(last.Key, match.Groups["topic"].Value.Trim()));
            }
        }
        foreach (var match in said.Free(Reminders()).Take(1).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new RoleWish.Remind(!No().IsMatch(match.Value)));
        }
    }

    /// <summary>The list that words name; null for none.</summary>
    public static RoleList? Named(string plain)
    {
        foreach (var (list, pattern) in Lists)
        {
            if (pattern.IsMatch(plain)) return list;
        }
        return null;
    }

    // "Does the plan go to cabinet?" asks; "what should I look at every month?" wants the list.
    private static bool AsksForAList(Utterance said, Match match)
    {
        var sentence = said.SentenceAt(match.Index);
        var words = said.Plain.Substring(sentence.Start, sentence.Length).Trim();
        if (Edits().IsMatch(words)) return false;
        return !QuestionRecogniser.IsQuestion(words) || Should().IsMatch(words);
    }

    // The sentence, and what comes after it in the same breath: "what should i look at every month then. five things".
    private static Span Around(Utterance said, Match match)
    {
        var sentence = said.SentenceAt(match.Index);
        var start = sentence.Start;
        // "Fair enough. now ..." leaves the courtesies to others; "both" and a document are another wish.
        var words = said.Plain.Substring(start, sentence.Length);
        var cut = Document().Match(words);
        var end = cut.Success && start + cut.Index > match.Index ? start + cut.Index : sentence.End;
        foreach (var next in said.Sentences().Where(s => s.Start >= end))
        {
            if (!Continues().IsMatch(said.Plain.Substring(next.Start, next.Length).Trim()) || !said.IsFree(next)) break;
            end = Math.Min(said.Plain.Length, next.End + 1);
        }
        for (; start < match.Index && !said.IsFree(new(start, 1)); start++) { }
        return new(start, FreeEnd(said, match, end) - start);
    }

    private static int FreeEnd(Utterance said, Match match, int end)
    {
        for (var i = match.Index + match.Length; i < end; i++)
        {
            if (!said.IsFree(new(i, 1))) return i;
        }
        return end;
    }

    private static bool Shows(string words) => Show().IsMatch(words);

    private static int? CountIn(string words) => Count().Match(words) is { Success: true } count ? Numbers.Read(count.Groups["n"].Value) : null;

    private static string? GroupIn(string words) => Group().Match(words) switch
    {
        { Success: true } m when m.Value.Contains("before", StringComparison.Ordinal) => "before",
        { Success: true } m when m.Value.Contains("later", StringComparison.Ordinal) || m.Value.Contains("year", StringComparison.Ordinal) => "later",
        { Success: true } => "first-month",
        _ => null,
    };

    private static bool? LongIn(string words) => Short().IsMatch(words) ? false : Longer().IsMatch(words) ? true : null;

    private static int? ReadMinutes(Match match)
    {
        var words = match.Groups["time"].Success ? match.Groups["time"].Value : match.Value;
        if (HalfHour().IsMatch(words)) return 30;
        if (QuarterPast().IsMatch(words)) return 45;
        if (HourAndAHalf().IsMatch(words)) return 90;
        if (AnyNumber().Match(words) is not { Success: true } number || Numbers.Read(number.Value) is not { } count) return Hour().IsMatch(words) ? 60 : null;
        return Hour().IsMatch(words) ? count * 60 : count;
    }

    private const string Want = @"(?:(?:now|then|ok|right|and|so|next|please|just|lets|let me|can you|could you|can i|could i|i (?:want|need|would like)|id like|ill have|(?:give|make|do|draft|write|show|get|find) (?:me|us)?|have|see) )*";

    [GeneratedRegex(@"\bagendas?\b|\b(?:1|one)[ :/-]*(?:to|2|:|-)[ :/-]*(?:1|one)s?\b|\b121s?\b|\bone[- ]on[- ]one\b|\b(?:meeting|session|catch[- ]?up|sit[- ]?down) (?:with|for) (?:the |my |our )?(?:director|dcs)\b")]
    private static partial Regex Agenda();

    [GeneratedRegex(@"\b(?:(?:questions?|qs|points?|things?|something|anything) (?:to (?:ask|put to|raise with)|for|i (?:can|could|should|might) (?:ask|put to)) |(?:what|which questions?) (?:should|do|can|could|would|might|shall) (?:i|we|you) (?:be )?(?:ask(?:ing)?|put(?:ting)? to|say(?:ing)? to|raise with) |ask )(?:the |a |its |their |our |my |of )*(?:[a-z]+ ){0,3}?(?:chair|chairman|chairwoman|chairperson|board)\b(?!s? of (?:scrutiny|the committee|the panel))")]
    private static partial Regex Chair();

    [GeneratedRegex(@"\b(?:(?:questions?|qs|points?|things?|something) (?:to (?:ask|put to|raise with)|for|i (?:can|could|should|might) (?:ask|put to)) |(?:what|which questions?) (?:else )?(?:should|do|can|could|would|might|shall|must|ought) (?:i|we)(?: to)? (?:be )?(?:ask(?:ing)?|put(?:ting)? to|raise with) )(?:the |a |my |our |of )*(?:new )?(?:director|dcs)\b")]
    private static partial Regex Director();

    [GeneratedRegex(@"\b(?:first |next |my )?(?:100|hundred|90|ninety)[- ]?days?\b(?: plan)?|\b(?:plan (?:of action )?for (?:my |the )?(?:first|next|coming) (?:few |couple of |three |two |six |\d+ )?(?:months?|weeks?|days)|action plan for me|starter plan|induction plan|where (?:do|should|shall) i (?:start|begin)|what (?:do|should|shall) i (?:do|tackle) first|what (?:should|do) i do in (?:my|the) first|how do i get started)\b|^" + Want + @"(?:a |the |my |that )*(?:short |quick |brief |longer |full )?plan(?: then| please| now| for me)*[.! ]*$")]
    private static partial Regex Plan();

    [GeneratedRegex(@"\b(?:every|each|per) month\b|\bmonthly\b|\bmonth (?:by|on|to|after) month\b|\b(?:once|twice) a month\b|\bkeep (?:an|my) eyes? on\b|\bwhat (?:data|figures|numbers|stats|statistics|information|indicators|kpis) (?:should|do|must|ought|shall) (?:i|we)\b|\b(?:data|figures|numbers) (?:to (?:look at|watch|see|track)|i should (?:look at|watch|see|track))\b")]
    private static partial Regex Monthly();

    [GeneratedRegex(@"\b(?:should|shall|must|ought|do i need|need to|can you|could you|would you|give|make|draft|where do i|what do i|can i have|could i have|have you got|how do i get|what would you|(?:what|which) questions?|to ask)\b")]
    private static partial Regex Should();

    [GeneratedRegex(@"^(?:(?:ok|and|please|now|then|no|actually|can you|could you)[, ]+)*(?:drop|remove|delete|lose|take (?:out|off)|swap|switch|move|put|change|reword|add|keep|leave|cut|replace|undo|make (?:it|that|\d))\b|\b(?:move|put|shift) [^.;!?\n]{2,60} (?:to|into|in|under) (?:the )?(?:first|by)\b")]
    private static partial Regex Edits();

    [GeneratedRegex(@"\b(?:in|as|into|to|and|both)\b[^.;!?\n]{0,30}\b(?:word|docx?|markdown)\b")]
    private static partial Regex Document();

    [GeneratedRegex(@"^(?:(?:about|just|only|say|maybe|and|please|no more than|not more than|at most|up to|make it|keep it|nothing too|not too|for|in|with|on|its|it has to be|the top|top) )*(?:(?:" + Numbers.Pattern + @")(?: (?:things?|points?|questions?|items?|qs|of them|lines?|minutes|mins|will do|max|at most|please|only))*|half an hour|an hour|short|brief|quick|long|detailed|the first month|before the move|one page)[.! ]*$")]
    private static partial Regex Continues();

    [GeneratedRegex(@"\b(?:show|see|bring up|remind me of|look at|where(?:s| is| are)|whats (?:in|on)|what was (?:in|on)|read (?:me|out)) (?:me )?(?:the |my |our |that )")]
    private static partial Regex Show();

    [GeneratedRegex(@"\b(?<n>" + Numbers.Pattern + @") (?:[a-z]+ )?(?:things?|points?|questions?|items?|qs|areas|topics|figures|numbers|steps?|of (?:them|those)|max|to (?:look at|watch|ask))\b|[,?!.;] *(?<n>" + Numbers.Pattern + @")(?: (?:please|pls|will do|or so))*[.! ]*$|\b(?:top|just|only|no more than|not more than|at most|up to|maximum(?: of)?|max|(?:keep|limit|cut|make) (?:it|them) (?:down )?(?:to)?) ?(?<n>" + Numbers.Pattern + @")\b(?! ?(?:days|months?|weeks?|minutes|mins|hours?))")]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?:for|in) (?:the|my|their|its|our) first (?:month|weeks?|few weeks|days|visit|meeting)\b|\bbefore (?:the move|they (?:start|go|move)|it (?:starts|goes live|moves)|the handover|go[- ]live)\b|\blater on\b|\bafter (?:a|the first) year\b")]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:short|shorter|brief(?:er)?|quick|not (?:too|so|very) (?:long|much|many|detailed)|nothing (?:too )?(?:long|fancy)|keep it (?:short|simple|brief|light)|one page|a page|just the (?:basics|essentials|main things)|less|fewer|cut (?:it|that|the plan) down|simple|simpler|trim)\b")]
    private static partial Regex Short();

    [GeneratedRegex(@"\b(?:long|longer|full|fuller|detailed|more detail|in detail|in depth|everything|whole|complete|thorough|comprehensive|the works|more (?:steps|of (?:it|them)))\b")]
    private static partial Regex Longer();

    private const string Time = @"(?<time>(?:a )?half(?: an|[- ]a[n]?)?[- ]hour|(?:an )?hour and a half|three[- ]quarters of an hour|(?:an?|one|1|two|2) ?(?:hours?|hrs?)|(?:" + Numbers.Pattern + @"|forty[- ]five|thirty|sixty|forty|fifty|ninety) ?(?:minutes?|mins?))";

    [GeneratedRegex(@"\b" + Time)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"\b(?:(?:make|give|allow|spend|put) (?:(?:item|number|no) )?(?<which>\d{1,2}|(?:the )?" + Numbers.OrdinalPattern + @")(?: one)?(?: to| at| just)? " + Time + "|" + Time + @" (?:for|on|to) (?:item |number |no )?(?<which>\d{1,2}|the " + Numbers.OrdinalPattern + @"))\b")]
    private static partial Regex MinutesFor();

    [GeneratedRegex(@"\b(?:(?:make|need|keep|cut|stretch|extend|get|fit|shorten|change|bring|squeeze)(?: (?:it|that|them|the agenda|the meeting))?(?: (?:down|up|in|out|to|into|be|for))* |(?:weve|ive|she has|he has|shes|hes|we have|i have|theres|there is|theyve) (?:only |just )?(?:got |given me )?(?:only |just )?|(?:its|it is) (?:only |just |now )?|can (?:you|we) (?:do|make) (?:it )?(?:in )?|only (?:got )?|what about |actually )" + Time + @"(?: (?:instead|now|please|long|only|after all))*")]
    private static partial Regex OtherMinutes();

    [GeneratedRegex(@"^(?:(?:can|could) (?:you|we|i) |please |ok |now |actually )*(?:(?:make|have|show|give|get|cut|trim)(?: me)?(?: (?:it|that|the plan|the list))? (?:a bit |a little |much )?(?:shorter|longer|short|long|fuller|simpler|down|in full|more detailed)(?: (?:one|version|form|plan))*|(?:a |the |in )?(?:longer|shorter|fuller|long|short|full|detailed) (?:version|form|one|plan)|longer|shorter|fuller|more detail|too (?:long|short|much)|thats too (?:long|short|much)|its too (?:long|short|much))(?: please| then| instead)*[.! ]*$")]
    private static partial Regex OtherLength();

    [GeneratedRegex(@"\b(?:show|see|bring up|whats in|what were|what are|remind me (?:of|what)|read (?:me|out)|where are)(?: me)?(?: again)? (?:the|my|our|those|these) (?<n>" + Numbers.Pattern + @")(?: (?:things?|questions?|points?|items?|again|were|are|please))*\b(?! (?:days|minutes))")]
    private static partial Regex ShowCount();

    [GeneratedRegex(@"\b(?:show|see|bring up)(?: me)? (?:all (?:the |my )?lists|the lists|my lists|all of (?:it|them)|everything (?:so far|again)|the lot)\b")]
    private static partial Regex ShowAll();

    [GeneratedRegex(@"\b(?:show|see|bring up)(?: me)? (?:it|that|them|those|the list|my list|the questions)(?: again| now| please)*[.! ]*$")]
    private static partial Regex ShowPlace();

    [GeneratedRegex(@"^(?:(?:ok|actually|no|just|only|the|maybe|make it|keep it to|id like|i want|lets have|give me)[, ]+)*(?:(?:top|first|best) (?<n>" + Numbers.Pattern + @")(?: (?:only|please|will do|then|of them))*|(?<n>" + Numbers.Pattern + @") (?:(?:would|will|is|are|might) (?:be )?(?:better|enough|plenty|do|fine|ok|best)|of them|please|max|instead|will do)(?: (?:please|then|instead))*)[.! ]*$")]
    private static partial Regex OtherNumber();

    [GeneratedRegex(@"^(?:(?:and|also|plus|ok|then|now)[, ]+)+(?:an?other )?(?:one|something|a question|an item|a step) (?:on|about|for) (?<topic>[^,.;!?\n]{3,50}?)(?: too| as well| please| then)*[.! ]*$")]
    private static partial Regex AndOneOn();

    [GeneratedRegex(@"\b(?:no (?:more )?reminders?|(?:dont|do not|please dont|stop) (?:remind(?:ing)? me|send(?:ing)? (?:me )?reminders)|(?:remind me|(?:yes|with) reminders?(?: please)?)(?: (?:after|at|in) (?:30|100|thirty|a hundred)(?: and (?:30|100))? days)?(?! (?:what|of|how|who|where)))\b")]
    private static partial Regex Reminders();

    [GeneratedRegex(@"\bno\b|dont|do not|stop")]
    private static partial Regex No();

    [GeneratedRegex(@"half(?: an|[- ]an?)?[- ]hour")]
    private static partial Regex HalfHour();

    [GeneratedRegex(@"quarters|forty[- ]five")]
    private static partial Regex QuarterPast();

    [GeneratedRegex(@"hour and a half|ninety")]
    private static partial Regex HourAndAHalf();

    [GeneratedRegex(@"\d+|\b(?:one|two|three|five|ten|fifteen|twenty)\b")]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"hour|hr|sixty")]
    private static partial Regex Hour();
}
