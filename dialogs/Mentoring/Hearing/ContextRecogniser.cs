using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>When, how and how long the two meet, how long the mentee has been in the role, and what the last inspection said.</summary>
internal sealed partial class ContextRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening) =>
        Boilerplate(said).Concat(Time(said)).Concat(Position(said, listening)).Concat(How(said, listening)).Concat(Length(said, listening)).Concat(Dates(said, listening));

    // "I've got a call with my mentee", "before you ask": says what the conversation is for, and nothing to record.
    private static IEnumerable<Heard> Boilerplate(Utterance said)
    {
        foreach (var match in said.Free(Intent()).Concat(said.Free(Chat())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length))) continue;
            var length = match.Groups["keep"].Success ? match.Groups["keep"].Index - match.Index : match.Length;
            said.Claim(new(match.Index, length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    private static IEnumerable<Heard> Time(Utterance said)
    {
        foreach (var match in said.Free(InRoleFor()).Concat(said.Free(ForInRole())).Concat(said.Free(Since())).Concat(said.Free(New())).Where(m => !Asking.At(said, m.Index)).OrderBy(m => m.Index).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length))) continue;
            said.Claim(new(match.Index, match.Length));
            var text = match.Groups["n"].Success ? Capital($"{match.Groups["n"].Value} {match.Groups["unit"].Value}{(match.Groups["half"].Success ? " and a half" : "")}")
                : match.Groups["since"].Success ? $"Since {AimReader.Capital(match.Groups["since"].Value)}" : "New in the role";
            yield return Heard.Answer.Of(match.Index, Keys.Time, text);
        }
    }

    private static IEnumerable<Heard> Position(Utterance said, Listening listening)
    {
        (int At, string Value)? told = null;
        foreach (var match in said.Free(Judgement()).Where(m => !Asking.At(said, m.Index)).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length)) || WasBefore().IsMatch(said.Plain[Math.Max(0, match.Index - 26)..match.Index])) continue;
            var value = match.Groups["bad"].Success ? "inadequate" : match.Groups["ri"].Success ? "requires-improvement" : match.Groups["great"].Success ? "outstanding" : "good";
            // "Good" by itself praises; it is a judgement beside a word for one.
            if (value is "good" or "outstanding" && !match.Groups["judged"].Success && !match.Groups["council"].Success && listening.Open?.Key != Keys.Position && !StandsAlone(said.Plain, match)) continue;
            said.Claim(new(match.Index, match.Length));
            told = (match.Index, value);
        }
        if (told is { } position) yield return Heard.Answer.Of(position.At, Keys.Position, position.Value);
    }

    // "3 years in post, outstanding": an item of a list by itself.
    private static bool StandsAlone(string plain, Match match) =>
        plain[..match.Index].TrimEnd() is { Length: > 0 } before && before[^1] is ',' or ';' && (plain[(match.Index + match.Length)..].TrimStart() is var after && (after.Length == 0 || after[0] is ',' or '.' or ';'));

    private static IEnumerable<Heard> How(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Meeting()).Where(m => !Asking.At(said, m.Index)).ToList())
        {
            var how = match.Groups["video"].Success ? "video" : match.Groups["phone"].Success ? "phone" : "in-person";
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.How, how);
            yield break;
        }
    }

    private static IEnumerable<Heard> Length(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Duration()).Where(m => !Asking.At(said, m.Index)).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Length, AimReader.Capital(match.Groups["length"].Value));
            yield break;
        }
    }

    private static IEnumerable<Heard> Dates(Utterance said, Listening listening)
    {
        foreach (var found in DateReader.Find(said.Plain, listening.Moment.Today).Where(d => said.IsFree(d.At)).ToList())
        {
            var sentence = said.SentenceAt(found.At.Start);
            var before = said.Plain[sentence.Start..found.At.Start];
            var after = said.Plain[found.At.End..sentence.End];
            var key = Again().IsMatch(before) || AgainAfter().IsMatch(after) ? Keys.Next
                : Met().IsMatch(before) ? null
                : listening.Open?.Key is Keys.Next ? Keys.Next
                : Meet().IsMatch(before) || Meet().IsMatch(after) || listening.Open?.Key == Keys.Date || ContentWords.Count(before + after) == 0 ? Keys.Date : null;
            if (key is null) continue;
            var lead = Lead().Match(before);
            said.Claim(new(found.At.Start - lead.Length, found.At.Length + lead.Length));
            yield return Heard.Answer.Of(found.At.Start, key, found.Date);
        }
    }

    private static string Capital(string text) => text.StartsWith("a ", StringComparison.Ordinal) || text.StartsWith("an ", StringComparison.Ordinal) ? "A" + text[1..] : AimReader.Capital(text);

    private const string Count = @"(?<n>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|a couple of|a few)";

    private const string Unit = @"(?<unit>years?|months?|weeks?)(?<half> and a half)?";

    private const string Role = @"(?:in (?:the |that |this |his |her |their )?(?:role|post|job|portfolio|seat|chair|office)|(?:as (?:the |a )?)?(?:lead member|cabinet member|portfolio holder)|into (?:the |it|his |her |their )?(?:role|post|job|portfolio)?|in(?=[ ]*(?:[,.;!?\n]|$| and\b)))";

    [GeneratedRegex(@"\b(?:(?:he|she|they|mentee|whos|who)(?:s|ve| is| has| have| are)?(?: been)?(?: now)? )?(?:(?:been|about|nearly|almost|only|just|over|around|roughly|is|s) )*" + Count + " " + Unit + " (?:now )?" + Role)]
    private static partial Regex InRoleFor();

    [GeneratedRegex(@"\b(?:(?:he|she|they|mentee|whos|who)(?:s|ve| is| has| have| are)?(?: been)? )?(?:in (?:the )?(?:role|post|job|portfolio)|lead member|cabinet member|portfolio holder|doing (?:it|the job|this)|at it)(?: now)?,? (?:for )?(?:(?:about|nearly|almost|only|just|over|around|roughly) )*" + Count + " " + Unit + @"(?: now)?\b")]
    private static partial Regex ForInRole();

    [GeneratedRegex(@"\b(?:(?:he|she|they|whos|mentee)(?:s|ve| is| has| have| are|d)?(?: only| just)?(?: been)? )?(?:in (?:the )?(?:role|post|job)|lead member|cabinet member|portfolio holder|appointed|took (?:it |the (?:job|role|portfolio) )?over|started|new|elected|in)(?: only)? since (?<since>(?:last |the |this )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|elections?|agm|annual council|year)(?: 20\d\d)?|20\d\d))\b")]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:(?:(?:brand|quite|very|fairly|totally|completely|still) )*new (?:lead member|cabinet member|portfolio holder|(?:to|in|into) (?:the |this |it\b)?(?:role|job|post|portfolio|it)?)|(?:he|she|they)(?:s|ve| has| have| is)? (?:only )?just (?:started|been appointed|taken (?:it |the (?:role|job|portfolio) )?(?:on|over)|begun|got the (?:job|portfolio))|newly appointed|first time (?:lead member|in cabinet|portfolio holder))")]
    private static partial Regex New();

    [GeneratedRegex(@"\b(?:(?:the |their |his |her |that )?(?<council>council|authority|service|services|department)(?: is| was|s| are| were| has been| got| just got)? )?(?:(?:only |just |still |now )*(?<judged>judged|rated|graded|got(?: an?)?|found|deemed|ofsted (?:says?|said|gave (?:them|it)(?: an?)?)|gone (?:up )?to|up to|now|came out (?:as )?|is an?|in an?|an|a) )?(?:to be )?(?:(?<bad>inadequate|failing|special measures|in intervention)|(?<ri>requires? improvement(?: to be good)?|requiring improvement|\bri\b)|(?<great>outstanding)|(?<good>good))(?= (?<council>council|authority|rating|judgement|local authority|service|services)\b|\b)(?: (?:council|authority|local authority|rating|judgement|from ofsted|by ofsted|at the (?:last|latest) inspection|last (?:time|year|summer|spring|autumn|winter)|(?:ofsted )?(?:judgement|rating)))*")]
    private static partial Regex Judgement();

    [GeneratedRegex(@"\b(?:was|were|used to be|had been|from|out of|not|isnt|wasnt|no longer|left|previously|originally|getting out of|escape|really|is that|sounds?|any|how|so|very|pretty|as|a)(?: an?| be| judged| rated| in)? ?$")]
    private static partial Regex WasBefore();

    [GeneratedRegex(@"\b(?:(?:on|by|over|via|through|in) )?(?:an? )?(?:(?<video>(?:microsoft |ms )?teams(?! (?:of|are|is|in|who|that|have)\b)|zoom|video(?: ?call| link| chat)?|webex|google meet|skype|facetime|online|virtually|remotely)|(?<phone>(?:by|on the|over the) phone|phone ?call|telephone|by telephone)|(?<person>face[- ]to[- ]face|in person|over (?:a )?(?:coffee|lunch|tea|cup of tea|pint)|at (?:the )?(?:town hall|county hall|civic centre|(?:my|his|her|their) (?:office|place|council))|f2f))\b")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"(?<![\w-])(?:(?:for|about|lasts?|lasting|we(?: have|ve got|ve)|ive (?:only )?got|only|just|around|roughly|maybe) )*(?<length>half an hour|an hour and a (?:half|quarter)|(?:an|one|a full|a good|1) hour|three quarters of an hour|(?:two|three|2|3|1\.5|2\.5) (?:and a half )?(?:hours|hrs?)|(?:an )?hour and a half|a couple of hours|(?:\d{2,3}|forty five|forty-five|ninety|thirty|sixty|twenty) ?(?:minutes?|mins?)|1 ?hr|(?:a )?half[- ]day|(?:all|the whole) (?:morning|afternoon))\b(?! (?:a|per|each|every) (?:week|month|day)|s? (?:late|early|drive|away|ago|each|later))(?: (?:together|long|max|tops|with (?:him|her|them)|of (?:his|her|their) time))*")]
    private static partial Regex Duration();

    [GeneratedRegex(@"\b(?:next (?:meeting|session|time|one|call|catch ?up)|meet(?:ing)? (?:up )?again|see (?:him|her|them) again|again|follow(?:ing)? (?:meeting|session)|then again|next (?:meet|speak|talk))\b[^.;!?\n]{0,25}$")]
    private static partial Regex Again();

    [GeneratedRegex(@"^[^.;!?\n]{0,15}\b(?:for the next (?:one|session|meeting)|is (?:the|our) next|again)\b")]
    private static partial Regex AgainAfter();

    [GeneratedRegex(@"\b(?:last (?:met|saw|spoke|time|session|meeting)|we (?:met|spoke|saw)|since|finished|ended|judged|inspected|rated|inspection(?: was)?|appointed|elections?|director|starts?|due|cabinet|board|report)\b[^.;!?\n]{0,25}$")]
    private static partial Regex Met();

    [GeneratedRegex(@"\b(?:call|session|meet|meeting|meets|see|seeing|catch(?:ing)?[- ]?up|mentoring|mentee|mentor|speak|speaking|talk|talking|chat|visit|visiting|coffee|lunch|zoom|teams|it|its)\b")]
    private static partial Regex Meet();

    [GeneratedRegex(@"(?:\b(?:on|at|for|by|this|next|is|its|be|it is)\b ?)+$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:^|(?<=[,.;!?\n] ?)|\b(?:hi|hello|right|so|ok|and|but|hiya|morning)[,. ]+)(?:(?:please|can you|could you|i need to|i want to|id like to|help me(?: to)?|lets|need to|want to) )*(?:(?:ive|i have|i|weve|we have|got|theres|have|im having|we)\b ?(?:got |have )?(?:an? |my |our |the )?(?:first |second |third |next |last |six month |regular |mentoring )*(?:call|session|meeting|catch[- ]?up|chat|visit|mentoring|one to one)(?: coming up| booked| session)? ?(?:with|for) (?:my|a|the|our|his|her)(?: new| own)? (?:mentee|lead member)|(?:im|i am|ill be|i will be|ive been asked to|been asked to|start(?:ing|ed)?|about to start|going to be|agreed to)? ?mentor(?:ing)?(?! (?:plan|agreement|sheet|note|session|sessions)\b) (?:(?:a|an|the|my|our|this)\b ?)?(?:(?:(?<keep>(?:brand )?new)|experienced|fellow|young|nervous|keen)\b ?)?(?:lead member|mentee|councillor|cabinet member|portfolio holder|someone|somebody|colleague)?(?: for childrens services)?|(?:prepare|plan|preparing|planning|set up|do|start)(?: for)? (?:a|an|my|the|our|this)(?: next| first| second)? (?:mentoring|mentee) ?(?:session|meeting|plan|call)?|(?:see|seeing|meet|meeting|speak(?:ing)? to) (?:with )?my mentee|(?:a |the |our |my )?(?:mentoring |first |next )*(?:session|call|meeting|plan|chat|coffee|catch[- ]?up) (?:with|for) (?:my|a|the|our|his|her)(?: new)? (?:mentee|lead member))(?: (?:again|on))?\b")]
    private static partial Regex Intent();

    [GeneratedRegex(@"\b(?:before you ask|(?:as|like) i said|just so you know|for (?:the )?(?:context|background)|(?:i(?:ve)? )?(?:lost|lose|losing) (?:count|track)|slip of the (?:thumb|finger)|my mistake|my bad|cant count|you (?:wont|dont) (?:have|know)[^.;!?\n]{0,30}|its (?:been )?a (?:bit of a )?(?:mess|nightmare)|(?:he|she|they)(?:s| is|re| are) (?:lovely|nice|great|keen|nervous|shattered|exhausted)|if that helps|thats (?:all )?(?:the )?background)\b")]
    private static partial Regex Chat();
}
