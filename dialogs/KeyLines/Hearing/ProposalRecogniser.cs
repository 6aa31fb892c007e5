using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>What is proposed, in the member's own words: the clause that names a way of delivering services, or says who wants what.</summary>
internal sealed partial class ProposalRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var known = listening.Moment.Answers.Has(Keys.Proposal);
        foreach (var match in said.Free(Labelled()))
        {
            var span = said.Trim(new(match.Groups["what"].Index, match.Groups["what"].Length));
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Proposal, Worded(said.TypedAt(span)));
            yield break;
        }
        // Once it is known, only a labelled one changes it: other talk of trusts and contracts is not a new proposal.
        if (known && listening.Open?.Key != Keys.Proposal) yield break;
        var best = Clauses(said).Select(c => (Span: c, Score: Score(said, c))).Where(c => c.Score > 0).OrderByDescending(c => c.Score).FirstOrDefault();
        if (best.Score == 0) yield break;
        var clause = best.Span;
        said.Claim(clause);
        yield return Heard.Answer.Of(clause.Start, Keys.Proposal, Worded(said.TypedAt(clause)));
    }

    /// <summary>True when a message says what is proposed.</summary>
    public bool HoldsProposal(Utterance said) => Labelled().IsMatch(said.Plain) || Clauses(said).Any(c => Score(said, c) > 1);

    private int Score(Utterance said, Span clause)
    {
        var words = said.Plain.Substring(clause.Start, clause.Length);
        if (words.Split(' ').Length < 3 || QuestionRecogniser.IsQuestion(words)) return 0;
        var score = Wanting().IsMatch(words) ? 2 : 0;
        if (vocabulary.Forms.Find(words).Count > 0) score += 2;
        if (Handing().IsMatch(words)) score += 2;
        if (KeyLinesDraft.ServicesNamed(words) is not null) score += 1;
        return score >= 2 ? score : 0;
    }

    // Clauses end at commas that start something new; what others understood (a council, a date) at either end is left off.
    private static IEnumerable<Span> Clauses(Utterance said)
    {
        foreach (var sentence in said.Sentences())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            var start = 0;
            foreach (Match cut in NewClause().Matches(text))
            {
                if (Depth(text, cut.Index) > 0 || Subordinate().IsMatch(text[start..cut.Index])) continue;
                if (Ends(said, new(sentence.Start + start, cut.Index - start)) is { Length: > 0 } clause) yield return clause;
                start = cut.Index + cut.Length;
            }
            if (start < text.Length && Ends(said, new(sentence.Start + start, text.Length - start)) is { Length: > 0 } last) yield return last;
        }
    }

    private static Span Ends(Utterance said, Span span)
    {
        var text = said.Plain.Substring(span.Start, span.Length);
        var lead = Preamble().Match(text).Length;
        var tail = Afterthought().Match(text, lead);
        var end = tail.Success ? tail.Index : text.Length;
        return end <= lead ? new(span.Start, 0) : said.Trim(new(span.Start + lead, end - lead));
    }

    private static int Depth(string text, int at) => text[..at].Count(c => c == '(') - text[..at].Count(c => c == ')');

    private static string Worded(string typed)
    {
        typed = typed.Trim().TrimEnd('.', ',', ';', ' ');
        return typed.Length == 0 ? typed : char.ToUpperInvariant(typed[0]) + typed[1..];
    }

    [GeneratedRegex(@"\b(?:the )?proposals?\s*(?:is(?: to)?|=|:|-)\s*(?<what>[^,.;!?\n(]{5,}(?:\([^)\n]*\)[^,.;!?\n(]*)?)")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:cabinet|officers?|council|executive|leader|director|staff|they|we|management|dcs|icb|government|ministers|mayor|members|boroughs?|councils)\b[^,.;]{0,40}?\b(?:wants?|plans?|proposes?|is proposing|are proposing|proposed|intends?|would like|is looking|are looking|is considering|are considering|is thinking|are thinking|hopes?|going|decided|agreed|keen)\b|\bplans? to\b|\bproposed\b|\bproposal\b|\bwants? (?:us )?to\b")]
    private static partial Regex Wanting();

    [GeneratedRegex(@"\b(?:hand(?:ing|ed)?(?: over)?|outsourc\w+|transfer\w*|spin(?:ning)? (?:out|off)|buy(?:ing)? into|join(?:ing)? (?:up|forces|the|an|their)|merg\w+|set(?:ting)? up|contract(?:ed|ing)? out|run by|going to|mov\w+ (?:to|into|over|across)|split(?:ting)?|shar(?:e|ing) (?:a|our|the|with)|joint|pooled|commission\w*|bring(?:ing)? (?:back )?in[- ]house|take over|taken over|delivered by|provided by)\b")]
    private static partial Regex Handing();

    // "Instead of setting up our own, cabinet wants ..." is one thought.
    [GeneratedRegex(@"^\s*(?:and |so )?(?:instead of|rather than|as well as|because|following|after|since|now that|once|with)\b")]
    private static partial Regex Subordinate();

    // A comma, or an "and" before somebody who wants something else.
    [GeneratedRegex(@",(?>\s*)(?>(?:and |but |so )?)(?!all staying|all inside|which|who|that\b|with\b|including|all under|with its|owned|run by|wholly)|\band (?=(?:members|councillors|we|my panel|my committee|the panel|the committee|im|i|it|its|what)\b[^,.]{0,30}\b(?:want|wants|meet|meets|need|needs|am|would|has|have|are|bothers?|worries|goes|comes)\b)|\b(?:and|but) (?=(?:the )?(?:officers|cabinet|staff)\b)|\s-\s")]
    private static partial Regex NewClause();

    [GeneratedRegex(@"^(?:[\s,.:;-]|\b(?:hi|hello|hey|so|and|but|oh|well|its|it is|theres|there is|this is about|were looking at|we are looking at|we need to (?:look at|scrutinise|review)|looking at|its about|about|(?:can|could|will) (?:you|u) (?:please )?help(?: me| us)?(?: to)?|please|help(?: me| us)?(?: to)?(?: scrutinise| review| look at| with)?|i need (?:help )?(?:to scrutinise|with)|scrutinise|review(?:ing)?(?: of)?|we have|weve got|i have|ive got|our review is (?:of|about)|doing (?:a review|something|some work) (?:of|on|about))\b)*")]
    private static partial Regex Preamble();

    [GeneratedRegex(@"\s+(?:and (?:members|councillors|we|my panel|the panel|the committee|i) (?:want|wants|need|needs|would)\b.*|and (?:could do with|i need|can you|please).*|(?:for|so) (?:the|my|our) (?:committee|panel) to look at.*)$")]
    private static partial Regex Afterthought();
}
