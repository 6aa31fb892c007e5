using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>"Who can read what I type in here?", "does her leader get to see this": the mentor wants to know, and is told before anything else.</summary>
internal sealed partial class WhoCanSeeRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(ByWhom()).Concat(said.Free(IsItPrivate())).Concat(said.Free(WhereKept())).OrderBy(m => m.Index).ToList())
        {
            var sentence = said.SentenceAt(match.Index);
            if (!said.IsFree(new(match.Index, match.Length))) continue;
            said.Claim(said.IsFree(sentence) ? sentence : new(match.Index, match.Length));
            // "He'd be mortified": why somebody asks is nothing to note down.
            if (said.Unclaimed().Sum(s => ContentWords.Count(said.Plain.Substring(s.Start, s.Length))) <= 4) said.ClaimAll();
            yield return new Heard.Wish(match.Index, new Wish.WhoCanSee(ReaderIn(match.Value)));
            yield break;
        }
    }

    /// <summary>True when the words ask who can see what is typed.</summary>
    public static bool Asks(string plain) => ByWhom().IsMatch(plain) || IsItPrivate().IsMatch(plain) || WhereKept().IsMatch(plain);

    private static Reader ReaderIn(string words) =>
        Council().IsMatch(words) ? Reader.Council : Mentee().IsMatch(words) ? Reader.Mentee : Reader.Anybody;

    private const string Notes =
        @"(?:this|these|it|that|here|any of (?:this|it|that)|(?:the|my|our|these|those) (?:notes?|sheet|log|plan|agreement|chat|conversation|messages?|impact note|session sheet)|what (?:i|we|ive|weve|im)(?: have| am| are)? (?:type|typed|typing|say|said|saying|write|written|writing|put|tell|told|telling)(?: you)?(?: (?:in|down|in here|here|in this))*)";

    private const string See = @"(?:see|sees|seeing|read|reads|reading|look at|looks at|looking at|access|get (?:to see|hold of|at|sight of|shown)|gets (?:to see|hold of|at|sight of|shown)|be (?:able to see|shown|told)|find out|have sight of)";

    [GeneratedRegex(@"\b(?:(?:who|whos)(?: else)?|can|could|does|do|will|would|is|are|has)\b[^.;!?\n]{0,45}?\b" + See + @"\b[^.;!?\n]{0,25}?\b" + Notes + @"\b|\b(?:who|whos)(?: else)? (?:can |could |will |would |gets? to |is able to )?" + See + @"\b(?: (?:any of )?(?:it|this|that|them))?(?=[ ]*(?:[?.!\n]|$))|\bwho(?: else)? has access\b[^.;!?\n]*|\bwho (?:else )?(?:is|s) (?:this|it|that) (?:shared|going|sent) (?:with|to)\b")]
    private static partial Regex ByWhom();

    [GeneratedRegex(@"\b(?:is|are|how)(?: any of)? (?:this|it|that|here|(?:the|my|our|these) (?:notes?|chat|conversation|log)|what (?:i|we) (?:type|say|write|put|tell you)(?: (?:in )?here)?)(?: (?:all|really|being|kept|going to be|completely|totally|in))* (?:private|confidential|secret|secure|safe|recorded|stored|saved|shared|anonymous|monitored|between (?:us|ourselves|you and me|me and you)|just (?:between|for) (?:us|me))\b|\bconfidential(?:ity)?\?|\bwhat (?:about|happens (?:to|with)) (?:my|the|our|these) (?:notes|privacy|data)\b")]
    private static partial Regex IsItPrivate();

    [GeneratedRegex(@"\bwhere (?:does|do|is|are|will) (?:this|it|all this|(?:the|my|our) (?:notes?|conversation|chat)|what (?:i|we) (?:type|say|write)(?: here| in here)?)(?: (?:all|actually|being))* (?:go|end up|kept|stored|saved|held|be kept|be stored)\b")]
    private static partial Regex WhereKept();

    [GeneratedRegex(@"\b(?:leader|director|dcs|chief exec\w*|council|officers?|whip|group|cabinet|boss|lga|ofsted|dfe|monitoring officer|scrutiny|politicians?|party|it team|it department)\b")]
    private static partial Regex Council();

    [GeneratedRegex(@"\b(?:mentee|he|she|they|him|her)\b")]
    private static partial Regex Mentee();
}
