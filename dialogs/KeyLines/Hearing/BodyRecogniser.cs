using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>The council and the committee, where a message names them.</summary>
internal sealed partial class BodyRecogniser : IRecogniser
{
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "our", "my", "their", "your", "this", "that", "each", "every", "other", "next", "neighbouring", "two", "three", "of", "at", "for",
        "full", "to", "by", "and", "in", "on", "another", "local", "any", "some", "which", "what", "from", "if", "or", "as", "with", "is", "are", "was", "whole",
        "county", "city", "district", "parish", "town", "metropolitan", "unitary", "borough", "single", "joint", "inside", "outside", "new", "same", "where",
        "were", "im", "chair", "councils", "council", "cabinet", "one", "director", "help", "us", "were a", "small", "large", "big", "shared", "work", "officer",
        "scrutiny", "councillor", "member", "its", "it", "we", "not", "be", "have", "has", "would", "could", "when", "how", "into", "between",
    };

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // Once it is known, a "working group" is a way of working; only "change committee" changes it.
        var asksCommittee = !listening.Moment.Answers.Has(Keys.Committee) || listening.Moment.Answers.IsNotKnown(Keys.Committee) || listening.Open?.Key == Keys.Committee;
        var committees = asksCommittee && listening.Open?.Key != Keys.Methods ? Committee().Matches(said.Plain).AsEnumerable() : [];
        foreach (var match in committees)
        {
            var name = Trimmed(match.Groups["name"].Value);
            var at = new Span(match.Groups["name"].Index + match.Groups["name"].Value.Length - name.Length, name.Length);
            if (name.Length == 0 || !said.IsFree(at)) continue;
            var lead = Lead().Match(said.Plain[..at.Start]);
            var from = at.Start - lead.Length;
            said.Claim(said.IsFree(new(from, at.End - from)) ? new(from, at.End - from) : at);
            yield return Heard.Answer.Of(at.Start, Keys.Committee, Title(said.TypedAt(at)));
            break;
        }
        var asksCouncil = !listening.Moment.Answers.Has(Keys.Council) || listening.Moment.Answers.IsNotKnown(Keys.Council) || listening.Open?.Key == Keys.Council;
        if (asksCouncil && Council(said) is { } council) yield return council;
        foreach (var match in said.Free(Label()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    private static Heard.Answer? Council(Utterance said)
    {
        foreach (Match match in CouncilName().Matches(said.Plain))
        {
            var words = match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var typed = said.TypedAt(new(match.Groups["name"].Index, match.Groups["name"].Length)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || typed.Length != words.Length || NoNames.Contains(words[^1])) continue;
            // Capitals show how long the name is; without them one word is all that can be told.
            var count = 1;
            while (count < Math.Min(3, words.Length) && char.IsUpper(typed[^1][0]) && char.IsUpper(typed[^(count + 1)][0]) && !NoNames.Contains(words[^(count + 1)])) count++;
            var kind = said.TypedAt(new(match.Groups["kind"].Index, match.Groups["kind"].Length));
            var possessive = kind.Contains('\'', StringComparison.Ordinal) || kind.Contains('’', StringComparison.Ordinal);
            var plural = match.Groups["kind"].Value.EndsWith("councils", StringComparison.Ordinal);
            kind = kind.EndsWith('s') && kind.EndsWith("councils", StringComparison.OrdinalIgnoreCase) ? kind[..^1] : kind;
            if (kind.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || kind.EndsWith("’s", StringComparison.OrdinalIgnoreCase)) kind = kind[..^2];
            var name = string.Join(' ', typed[^count..]);
            var start = match.Groups["kind"].Index - name.Length - 1;
            var span = new Span(Math.Max(0, start), match.Index + match.Length - Math.Max(0, start));
            // "Councils" are many; "council's" is one. A place in somebody's line of enquiry is not the council either.
            if (!said.IsFree(span) || plural && !possessive) continue;
            said.Claim(span);
            return Heard.Answer.Of(span.Start, Keys.Council, Title(name) + " " + (kind.Length <= 3 ? kind.ToUpperInvariant() : Title(kind)));
        }
        foreach (Match match in LondonBorough().Matches(said.Plain))
        {
            var span = new Span(match.Index, match.Length);
            if (said.IsFree(span)) said.Claim(span);
            return Heard.Answer.Of(match.Index, Keys.Council, Title(said.TypedAt(span)));
        }
        // "at Oldmarsh", "here in Oldmarsh": a capital in the middle of a sentence is a place, if nothing says otherwise.
        foreach (Match match in Place().Matches(said.Typed))
        {
            var name = match.Groups["name"].Value;
            if (NotPlaces().IsMatch(name)) continue;
            return Heard.Answer.Of(0, Keys.Council, name);
        }
        return null;
    }

    private static string Trimmed(string name)
    {
        // "Saltmere Metropolitan Borough, Children's Scrutiny Commission": the council's name is not part of the committee's.
        if (name.LastIndexOf(',') is var comma and > 0 && CouncilWord().IsMatch(name[..comma])) name = name[(comma + 1)..];
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var last = words.FindLastIndex(w => w is "the" or "our" or "my" or "of" or "im" or "chair" or "for" or "a" or "is" or "on" or "officer" or "to" or "at" or "chairing" or "by" or "with");
        words = words[(last + 1)..];
        // "my panel" names none; "the working group" is all the name there is.
        if (words.Count == 0 || words is ["panel" or "committee" or "commission" or "board" or "group"] or ["scrutiny", "committee"] && name.Length < 10) return "";
        return string.Join(' ', words);
    }

    private static string Title(string name)
    {
        name = name.Trim(' ', ',', '.');
        if (name.Any(char.IsUpper)) return char.ToUpperInvariant(name[0]) + name[1..];
        var words = name.Split(' ').Select((w, i) => i > 0 && w is "and" or "of" or "for" or "the" or "with" ? w : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(w));
        return string.Join(' ', words);
    }

    [GeneratedRegex(@"(?:\b(?:im|i am|i|the|vice|chair|chairs|chairing|of|for|our|my|a|on|at|to)\b[ -])+$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:the |our |my |this is )?(?:council|authority|committee|panel)(?: is|'s|:| =)(?= *(?:[,.;]|$))|\b(?:this is for|its for|were at|we are at|im at|i am at|here at|on behalf of)(?= *(?:[,.;]|$))")]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:borough|council|unitary|mbc|county|city|authority)\b")]
    private static partial Regex CouncilWord();

    [GeneratedRegex(@"\b(?<name>(?:[a-z][a-z&-]*,? ){0,7}?(?:committee|panel|select committee|commission(?!ing)|scrutiny board|working group|task (?:and finish )?group|task & finish group|scrutiny group|sub-?committee|working party))\b(?! member| decid| papers| wants?| meets?)")]
    private static partial Regex Committee();

    [GeneratedRegex(@"\b(?<name>(?:[a-z][a-z-]+ ){1,3}?)(?<kind>(?:metropolitan |royal |county |city |district |london )?borough(?: council)?|county council|city council|district council|metropolitan district|unitary(?: authority| council)?|(?:county|city) of [a-z]+|mbc|cc|dc|bc|council(?! tax| house| owned| run| officer| decid| wide| plan| led| member| meet|lor| is| and| own| has| will| wants| at)s?)\b(?!-)")]
    private static partial Regex CouncilName();

    [GeneratedRegex(@"\b(?:london borough|royal borough|city|county|metropolitan borough|borough) of [a-z]{4,}(?: and [a-z]{4,}| upon [a-z]+)?\b(?<!of (?:children|young|care|the|our).*)")]
    private static partial Regex LondonBorough();

    [GeneratedRegex(@"(?<=\b(?:at|in|here in|from|for) )(?<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,}){0,2})\b(?!['’]s)")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Cabinet|Council|Children|Scrutiny|Word|Ofsted|Spring|Summer|Autumn|Winter|Teams|Slack|Markdown|Doncaster|Slough|Birmingham|Kingston|Richmond|Achieving|England|Parliament|Government|Director|Lead|Councillor|Health|Finance|Section|Task|January)\b")]
    private static partial Regex NotPlaces();
}
