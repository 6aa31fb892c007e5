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

    private static readonly HashSet<string> NotInNames = new(StringComparer.Ordinal)
    {
        "the", "our", "my", "of", "im", "chair", "for", "a", "is", "on", "officer", "to", "at", "chairing", "by", "were", "we", "i", "this", "that", "from", "in",
        "into", "want", "wants", "meeting", "member", "vice", "help", "about", "via", "its", "it", "not", "says", "said", "asked", "council", "borough", "cc", "dc", "bc", "mbc", "are", "an",
        "when", "before", "after", "or", "which", "cllr", "here",
    };

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(CommitteeCalled()).Take(1))
        {
            var name = said.TypedAt(new(match.Groups["name"].Index, match.Groups["name"].Length));
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Committee, name);
            yield break;
        }
        // Once it is known, a "working group" is a way of working; only "change committee" changes it.
        var asksCommittee = !listening.Moment.Answers.Has(Keys.Committee) || listening.Moment.Answers.IsNotKnown(Keys.Committee) || listening.Open?.Key == Keys.Committee || CommitteePutRight().IsMatch(said.Plain);
        var committees = asksCommittee && listening.Open?.Key != Keys.Methods ? Committee().Matches(said.Plain).AsEnumerable() : [];
        foreach (var match in committees)
        {
            var group = match.Groups["name"];
            var name = Trimmed(said, new(group.Index, group.Length));
            var at = new Span(group.Index + group.Length - name.Length, name.Length);
            if (name.Length == 0 || !said.IsFree(at) || Works().IsMatch(said.Plain[at.End..])) continue;
            var goesTo = DecidedBy().Match(said.Plain[..at.Start]);
            if (listening.Open?.Key != Keys.Committee && (goesTo.Success || Deciding().IsMatch(name)))
            {
                if (!goesTo.Success || listening.Moment.Answers.Has(Keys.Decider)) continue;
                said.Claim(said.IsFree(new(goesTo.Index, at.End - goesTo.Index)) ? new(goesTo.Index, at.End - goesTo.Index) : at);
                yield return Heard.Answer.Of(at.Start, Keys.Decider, Title(said.TypedAt(at)));
                continue;
            }
            var lead = Lead().Match(said.Plain[..at.Start]);
            var from = at.Start - lead.Length;
            said.Claim(said.IsFree(new(from, at.End - from)) ? new(from, at.End - from) : at);
            yield return Heard.Answer.Of(at.Start, Keys.Committee, Title(said.TypedAt(at)));
            break;
        }
        if (Put(said, listening) is { } put)
        {
            yield return put;
            yield break;
        }
        var asksCouncil = !listening.Moment.Answers.Has(Keys.Council) || listening.Moment.Answers.IsNotKnown(Keys.Council) || listening.Open?.Key == Keys.Council || CouncilPutRight().IsMatch(said.Plain);
        if (asksCouncil && Council(said) is { } council) yield return council;
        foreach (var match in said.Free(Label()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    // "The council's actually Marlow Forest" also puts right what was heard before.
    private static Heard.Answer? Put(Utterance said, Listening listening)
    {
        var match = CouncilIs().Match(said.Typed);
        var name = match.Groups["name"].Value.Trim();
        if (!match.Success || NotPlaces().IsMatch(name) || listening.Moment.Answers.Has(Keys.Council) && !match.Groups["sure"].Success && listening.Open?.Key != Keys.Council) return null;
        var plain = CouncilIsPlain().Match(said.Plain);
        var end = plain.Success ? said.Plain.IndexOf(name.ToLowerInvariant(), plain.Index, StringComparison.Ordinal) : -1;
        if (end < 0 || !said.IsFree(new(plain.Index, end + name.Length - plain.Index))) return null;
        said.Claim(new(plain.Index, end + name.Length - plain.Index));
        return Heard.Answer.Of(plain.Index, Keys.Council, name);
    }

    private static Heard.Answer? Council(Utterance said)
    {
        foreach (Match match in LondonBorough().Matches(said.Plain))
        {
            var span = new Span(match.Index, match.Length);
            var whole = said.TypedAt(span);
            if (!said.IsFree(span) || Other().IsMatch(said.Plain[..span.Start])) continue;
            // "City of" and "county of" begin many things; a capital or the word council tells.
            if (match.Groups["loose"].Success && !CapitalAfterOf().IsMatch(whole) && !match.Value.EndsWith("council", StringComparison.Ordinal)) continue;
            said.Claim(span);
            return Heard.Answer.Of(match.Index, Keys.Council, Title(whole));
        }
        Heard.Answer? found = null;
        foreach (Match match in CouncilName().Matches(said.Plain))
        {
            var words = match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var typed = said.TypedAt(new(match.Groups["name"].Index, match.Groups["name"].Length)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // "We're Hartsmoor Borough" is one word shorter as typed; from the end they agree.
            if (words.Length == 0 || typed.Length == 0 || NoNames.Contains(words[^1])) continue;
            // Capitals show how long the name is; without them one word is all that can be told.
            var count = 1;
            while (count < Math.Min(3, Math.Min(words.Length, typed.Length)) && char.IsUpper(typed[^1][0]) && char.IsUpper(typed[^(count + 1)][0]) && !NoNames.Contains(words[^(count + 1)])) count++;
            var kind = said.TypedAt(new(match.Groups["kind"].Index, match.Groups["kind"].Length));
            var possessive = kind.Contains('\'', StringComparison.Ordinal) || kind.Contains('’', StringComparison.Ordinal);
            var plural = match.Groups["kind"].Value.EndsWith("councils", StringComparison.Ordinal);
            kind = kind.EndsWith('s') && kind.EndsWith("councils", StringComparison.OrdinalIgnoreCase) ? kind[..^1] : kind;
            if (kind.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || kind.EndsWith("’s", StringComparison.OrdinalIgnoreCase)) kind = kind[..^2];
            var name = string.Join(' ', typed[^count..]);
            if (Titled().IsMatch(name)) continue;
            var start = match.Groups["kind"].Index - name.Length - 1;
            var span = new Span(Math.Max(0, start), match.Index + match.Length - Math.Max(0, start));
            // "Councils" are many; "council's" is one. A place in somebody's line of enquiry is not the council either.
            if (!said.IsFree(span) || plural && !possessive) continue;
            // Of several, the first is the member's own, unless a later one puts it right: "Corvale DC, sorry, Corvale Council".
            if (Other().IsMatch(said.Plain[..span.Start]) || found is not null && !Rather().IsMatch(said.Plain[..span.Start])) continue;
            said.Claim(span);
            found = Heard.Answer.Of(span.Start, Keys.Council, Title(name) + " " + (kind.Length <= 3 ? kind.ToUpperInvariant() : Title(kind)));
        }
        if (found is not null) return found;
        // "at Oldmarsh", "here in Oldmarsh": a capital in the middle of a sentence is a place, if nothing says otherwise.
        foreach (Match match in Place().Matches(said.Typed))
        {
            var name = match.Groups["name"].Value;
            if (NotPlaces().IsMatch(name)) continue;
            return Heard.Answer.Of(0, Keys.Council, name);
        }
        return null;
    }

    private static string Trimmed(Utterance said, Span at)
    {
        // What others understood before the name is not part of it.
        var free = at.End;
        while (free > at.Start && said.IsFree(new(free - 1, 1))) free--;
        var name = said.Plain[free..at.End].TrimStart(' ', ',');
        // "Education, Skills & Children's Committee" is a list; "a trust, childrens panel" and "Tidewell Borough, Children's Panel" are two things.
        if (name.LastIndexOf(',') is var comma and > 0
            && (CouncilWord().IsMatch(name[..comma]) || !ListName().IsMatch(name) || !AllCapitals(said.TypedAt(new(at.End - name.Length, name.Length)))))
            name = name[(comma + 1)..].TrimStart();
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var last = words.FindLastIndex(w => NotInNames.Contains(w.TrimEnd(',')));
        words = words[(last + 1)..];
        // With a capital at its end, a name begins where the capitals do.
        var typed = said.TypedAt(new(at.End - string.Join(' ', words).Length, string.Join(' ', words).Length)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (typed.Length == words.Count && words.Count > 0 && char.IsUpper(typed[^1][0]))
        {
            var lower = Array.FindLastIndex(typed, w => char.IsLower(w[0]) && w is not ("and" or "with"));
            words = words[(lower + 1)..];
        }
        while (words.Count > 0 && words[0] is "and" or "&" or "with") words.RemoveAt(0);
        // "my panel" names none; "the working group" is all the name there is.
        if (words.Count == 0 || words is ["panel" or "committee" or "commission" or "board" or "group" or "cttee" or "scrutiny"] or ["scrutiny", "committee"] && name.Length < 10) return "";
        name = string.Join(' ', words);
        return said.Plain[..at.End].EndsWith(name, StringComparison.Ordinal) ? name : "";
    }

    private static bool AllCapitals(string typed) =>
        typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || w is "and" or "&");

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

    [GeneratedRegex(@"\b(?<name>(?:(?:[a-z][a-z&-]*|&),? ){0,10}?(?:committee|panel|cttee|ctte|cmte|select committee|commission(?!ing)|scrutiny board|management board|working group|task (?:and finish )?group|task & finish group|scrutiny group|sub-?committee|working party))\b(?! member| decid| papers)|\b(?<name>(?:(?:children|childrens|family|families|people|cyp|cypf|young people|education|care|health|adults?)(?: and| &)? ){1,4}(?:overview (?:and|&) )?scrutiny)(?<!\b(?:with|about|do|doing|into) [^,.;]*)(?=\s*(?:$|[.,;:!?\n(]|- ))|\b(?<name>(?:(?:cyp|cypf|childrens?|families|people|education|young people)(?: and| &)? ){0,3}o ?& ?s(?: (?:committee|panel|cttee|commission|board))?)\b")]
    private static partial Regex Committee();

    // A joint committee that runs the service, or one that somebody else sits on, does not review it.
    [GeneratedRegex(@"^ (?:(?:with|between|for|of) [a-z ]{2,30}? )?(?:(?:that|which|now|already|who) )*(?:runs?|provides?|delivers?|manages?|oversees)\b")]
    private static partial Regex Works();

    [GeneratedRegex(@"\b(?:decisions?|decided|due|decider|taken|signed off|decision[- ]maker|(?:it|this|that|paper|report|proposal|which) (?:goes|go|comes|is going|will go))(?: (?:is|be|made|taken|due|by|at|for|of|to|with|before|then|will|the|lies|rests|us))* ?$")]
    private static partial Regex DecidedBy();

    [GeneratedRegex(@"^(?!.*\b(?:scrutiny|overview|select|children|childrens|families|family|young|education|people|learning|care)\b)(?:.*\b(?:policy|finance|resources|executive|cabinet|strategy|general purposes|planning)\b)")]
    private static partial Regex Deciding();

    [GeneratedRegex(@"\b(?<name>(?:[a-z][a-z-]+ ){1,3}?)(?<kind>(?:metropolitan |royal |county |city |district |london )?borough(?: council)?|county council|city council|district council|metropolitan district(?: council)?|metropolitan council|unitary(?: authority| council)?|(?:county|city) of [a-z]+|mbc|mdc|cc|dc|bc|council(?! tax| house| owned| run| officer| decid| wide| plan| led| member| meet|lor| is| and| own| has| will| wants| at)s?)\b(?!-)")]
    private static partial Regex CouncilName();

    [GeneratedRegex(@"\b(?:london borough|royal borough|metropolitan borough|(?<loose>city|county|borough)) of (?!the\b|our\b|care\b|young\b|children)[a-z]{4,}(?: and [a-z]{4,}(?= council\b)| upon [a-z]+)?(?: (?:city |borough |county )?council)?\b")]
    private static partial Regex LondonBorough();

    [GeneratedRegex(@"\bof [A-Z]")]
    private static partial Regex CapitalAfterOf();

    // "Us and Sallow CC", "a trust with Easton BC", "run by Easton BC": somebody else's council.
    [GeneratedRegex(@"\b(?:and|with|like|joining|join|to|than|as|both|neighbours?|neighbouring|alongside|between|by|into|or|versus)(?: the| us and| our neighbours?)? $")]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:sorry|no|i mean|i meant|actually|rather|correction|oops|make that)[\s,.!:-]*(?:its |the )?$")]
    private static partial Regex Rather();

    [GeneratedRegex(@"^(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|sir|dame|leader|mayor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^[^,]+(?:, [^,]+)*,? (?:&|and) ")]
    private static partial Regex ListName();

    [GeneratedRegex(@"\b(?i:council|authority)(?:['’]?s| is|:| =|['’]s name is| name is) (?:(?:(?<sure>actually|really|not [A-Za-z ]{3,30}?,? (?:its|it['’]s|but))|called|now) )*(?<name>[A-Z][a-z]+(?: (?:[A-Z][a-zA-Z]+|on|upon|and(?= [A-Z]))){0,4})")]
    private static partial Regex CouncilIs();

    [GeneratedRegex(@"\b(?:(?:no|sorry|oops|actually)[, ]+)*(?:the |our |my )?(?:council|authority)(?:s| is|:| =|s? name is) ")]
    private static partial Regex CouncilIsPlain();

    [GeneratedRegex(@"(?<=\b(?:at|in|here in|In|At|Here in) )(?<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,}){0,2})\b(?!['’]s)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:(?:actually|no|sorry),? )?(?:the |our |my )?(?:committee|panel|commission)(?: is|s) (?:actually |now |really )*called (?:the )?(?<name>[^.,;!?\n]{4,80})")]
    private static partial Regex CommitteeCalled();

    [GeneratedRegex(@"\b(?:committee|panel|commission)s? (?:is|s|are) (?:actually |now |really )*(?:called|renamed|the)\b|\b(?:wrong|not the) (?:committee|panel)\b")]
    private static partial Regex CommitteePutRight();

    [GeneratedRegex(@"\bcouncils? (?:is|are)? ?(?:wrong|actually|now|called|renamed)\b|\bcouncils wrong\b|\bwe are (?:now )?(?:[a-z]+ ){1,3}(?:borough|council|county|city)(?: council)? now\b|\bwrong council\b")]
    private static partial Regex CouncilPutRight();

    [GeneratedRegex(@"^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Cabinet|Council|Children|Scrutiny|Word|Ofsted|Spring|Summer|Autumn|Winter|Teams|Slack|Markdown|Doncaster|Slough|Birmingham|Kingston|Richmond|Achieving|England|Parliament|Government|Director|Lead|Councillor|Cllr|Year|Adult|Education|Social|Early|Family|Youth|Leaving|Appendix|Chapter|Fostering|Adoption|Special|Care|Committee|Executive|Health|Finance|Section|Task|January)\b")]
    private static partial Regex NotPlaces();
}
