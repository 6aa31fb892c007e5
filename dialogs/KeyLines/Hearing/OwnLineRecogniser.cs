using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>A line in the member's own words ("add one of mine: ..."), a new wording ("change 3 to: ..."), or a topic for a line.</summary>
internal sealed partial class OwnLineRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Rewording()).Take(1))
        {
            var text = said.TypedAt(At(match, "text")).Trim('"', '“', '”', ' ');
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.Reword(match.Groups["which"].Value, text));
        }
        foreach (var match in said.Free(MakeMine()).Take(1))
        {
            var text = said.TypedAt(At(match, "text")).Trim('"', '“', '”', ' ');
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.Reword(match.Groups["which"].Value, text));
            yield return new Heard.Wish(match.Index + 1, new Wish.MarkOwn(match.Groups["which"].Value));
        }
        foreach (var match in said.Free(RewordSpoken()).Take(1))
        {
            var text = said.TypedAt(At(match, "text")).Trim('"', '“', '”', ' ');
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.Reword("it", text));
        }
        foreach (var match in said.Free(Question()).Take(1))
        {
            var text = said.TypedAt(At(match, "text"));
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AddQuestion(match.Groups["which"].Value, text));
        }
        foreach (var match in said.Free(Mention()).Take(1))
        {
            var topic = said.TypedAt(At(match, "text"));
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AddQuestion(match.Groups["which"].Value, $"What does this mean for {topic}?"));
        }
        foreach (var match in said.Free(DropQuestion()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.DropQuestion(match.Groups["number"].Value));
        }
        foreach (var match in said.Free(QuestionsDone()).Take(1))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AgreeQuestions(match.Groups["later"].Success));
        }
        foreach (var match in said.Free(Own()).Concat(said.Free(Introduced())).Take(1))
        {
            var text = said.TypedAt(At(match, "text")).Trim('"', '“', '”', ' ');
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AddOwn(text));
        }
        foreach (var match in said.Free(Bare()).Take(1))
        {
            var text = said.TypedAt(At(match, "text")).TrimEnd('.', ' ');
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AddOwn(char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith('?') ? "" : "?")));
        }
        foreach (var match in said.Free(About()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AddAbout(
                said.TypedAt(At(match, "topic")), match.Groups["ask"].Success ? said.TypedAt(At(match, "ask")) : ""));
        }
    }

    private static Span At(Match match, string group) => new(match.Groups[group].Index, match.Groups[group].Length);

    [GeneratedRegex(@"\b(?:change|reword|rephrase|rewrite|make) (?<which>(?:the |line |number |no |my )*[\w ]{1,30}?) (?:to(?: say| read| be)?|as|so it (?:says|reads))\s*:?\s*(?<text>[""“]?(?:how|what|in what|to what|why|who|where|when|which|is|are|does|do|will|whether)\b[^\n]{8,})$", RegexOptions.Singleline)]
    private static partial Regex Rewording();

    [GeneratedRegex(@"\bmake (?<which>(?:line |number |no |the )*[\w ]{1,30}?) (?:mine|my own|ours)\s*[:-]\s*(?<text>[^\n]{8,})$")]
    private static partial Regex MakeMine();

    [GeneratedRegex(@"\b(?:id (?:rather|prefer to) (?:say|put|ask)(?: it)?(?: as)?|say instead|(?:make|put) it(?: as)?|(?:a )?better(?: wording| version)?(?: would be| is)?|reword it(?: to| as)?|change (?:it|that) to)\s*[:,]?\s*(?<text>[""“]?(?:how|what|in what|to what|why|who|where|when|which|is|are|does|do|will|whether)\b[^\n]{8,})$", RegexOptions.Singleline)]
    private static partial Regex RewordSpoken();

    [GeneratedRegex(@"\badd (?:a |another |this )?(?:sub-?)?question (?:to|for|under|on) (?<which>(?:line |number |no |the )*[\w ]{1,30}?)\s*[:,-]\s*(?<text>[^\n]{5,})$")]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(?:i want|id like|can|could|make|get|does|should)(?: you make| we get)? (?<which>(?:line |number )?\d{1,2}[a-z]?|the [a-z ]{2,25}? (?:one|line)|it|that one)(?: to)? (?:mention|include|cover|talk about|say something about|bring in) (?<text>[^.;!?\n]{3,60})")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b(?:drop|remove|delete|lose|cut|scrap|take out) (?:the )?(?:sub-?)?(?:question |number |no )*(?<number>\d{1,2}[a-z]?\.\d)\b")]
    private static partial Regex DropQuestion();

    [GeneratedRegex(@"\b(?:keep|happy with|agree(?:d)?(?: with)?|accept) (?:all )?(?:the|these|those|all the) (?:sub-?)?questions\b|\b(?:the |these )?(?:sub-?)?questions (?:are|look) (?:fine|good|ok|right)\b|\bleave the (?:sub-?)?questions (?<later>for later)\b")]
    private static partial Regex QuestionsDone();

    [GeneratedRegex(@"\b(?:(?:please |can you |could you )?(?:add|put in|include|add in)(?: this| (?:one|a line|another|something|this one|a question|another one) of (?:mine|my own|ours)| (?:my|our)(?: own)?(?: (?:line|one|question))?| one| a line| this line| another(?: one| line)?)?|(?:my own|new line|add this one|add my line|add mine)|(?:heres|here is) (?:mine|one|my (?:own|line|question)|another|one of mine)|(?:my|our) (?:own )?(?:line|question|one) is|i(?:d| would)? (?:want|like) to ask|(?:heres |here is )?(?:one|another|a line|a question|this) from (?:the |our |my )?[a-z' ]{2,30}?)\s*(?::|\s-\s)\s*(?<text>[^\n]{3,})|\badd [""“'](?<text>[^""”'\n]{5,})[""”']")]
    private static partial Regex Own();

    // "I've got one too: ...?": whatever leads up to the colon, it speaks of one more.
    [GeneratedRegex(@"(?:^|[.!\n] ?)[^:\n?]{0,60}\b(?:mine|my own|ours|one|another|this|from me)\b[^:\n?]{0,90}:\s*(?<text>[^\n]+\?)\s*$")]
    private static partial Regex Introduced();

    // "Add who pays if it goes bust": the words after "add" are a question already.
    [GeneratedRegex(@"\b(?:add|put in|include) (?<text>(?:who|what|how|why|where|when|in what ways) (?!about\b)[^.;\n]{8,})(?=[.;\n]|$)")]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:^|[,.;] ?)(?:and |also |maybe )?(?:something|another one|one more|another line) (?:on|about) (?<topic>[^,.;!?\n]+?)(?: too| as well| please| pls)*(?=[.;!?\n]|$)|\b(?:add|put in|put|include|id like|id also like|i would like|i want|can you do|could you do|need|lets have|want)\b(?: in)?(?: also)? (?:something|one|a line|another|another one|another line|a question|a kloe)(?: of enquiry)?(?: in)?(?: as well| too| there)? (?:on|about|around|asking about|to do with|covering|re)\s+(?<topic>[^,.;!?\n]+?)(?:(?:,|\s+-|\s+and|:)?\s*\b(?<ask>(?:whether|if|how|what|who|why|when)\b[^.;!?\n]+))?(?=[.;!?\n]|$)")]
    private static partial Regex About();
}
