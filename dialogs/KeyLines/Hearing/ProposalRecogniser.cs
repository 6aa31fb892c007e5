using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>What is proposed, in the member's own words: the clause that names a way of delivering services, or says who wants what.</summary>
internal sealed partial class ProposalRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var known = listening.Moment.Answers.Has(Keys.Proposal);
        foreach (var match in said.Free(Labelled()).Concat(said.Free(CalledIdea()).Where(m => Weight(m.Groups["what"].Value) >= (known ? 2 : 1))).ToList())
        {
            var span = said.Trim(new(match.Groups["what"].Index, match.Groups["what"].Length));
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Proposal, Worded(said.TypedAt(span)));
            yield break;
        }
        // Once it is known, only words that say it has changed change it: other talk of trusts and contracts is not a new proposal.
        if (known && listening.Open?.Key != Keys.Proposal)
        {
            if (Changed(said, listening.Moment.Answers.Get<string>(Keys.Proposal) ?? "") is { } changed) yield return changed;
            yield break;
        }
        var best = Clauses(said).Select(c => (Span: c, Score: Score(said, c))).Where(c => c.Score > 0).OrderByDescending(c => c.Score).ThenByDescending(c => Wanting().IsMatch(said.Plain.AsSpan(c.Span.Start, c.Span.Length)))
            .FirstOrDefault();
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
        return words.Split(' ').Length < 3 || QuestionRecogniser.IsQuestion(words) || Negative().IsMatch(words) || Weight(words) is not (>= 2 and var score) ? 0 : score;
    }

    private int Weight(string words)
    {
        var score = Wanting().IsMatch(words) ? 2 : 0;
        if (vocabulary.Forms.Find(words).Count > 0) score += 2;
        if (Handing().IsMatch(words)) score += 2;
        else if (Moving().IsMatch(words)) score += 1;
        if (KeyLinesDraft.ServicesNamed(words) is not null) score += 1;
        return score;
    }

    // "It's a charity now, not a mutual": the new form in the member's words, and the services that it is for.
    private Heard.Answer? Changed(Utterance said, string was)
    {
        foreach (var sentence in said.Sentences())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            if (!said.IsFree(sentence) || !Instead().IsMatch(text) || QuestionRecogniser.IsQuestion(said.Plain.Substring(said.SentenceAt(sentence.Start).Start, said.SentenceAt(sentence.Start).Length).Trim())) continue;
            var dropped = NoLonger().Matches(text).Select(m => new Span(m.Index, m.Length)).ToList();
            var form = vocabulary.Forms.Find(text).FirstOrDefault(f => !dropped.Exists(d => f.At.Start >= d.Start && f.At.Start < d.End));
            if (form is null || !IsNow().IsMatch(text[..form.At.Start]) || Mention().IsMatch(text[form.At.End..])) continue;
            said.Claim(sentence);
            var clause = Determiner().Match(text[..form.At.Start]);
            var start = clause.Success ? clause.Index : form.At.Start;
            // What it no longer is goes, so that the form is read from what it is.
            var words = "";
            var at = start;
            foreach (var gap in dropped.Where(d => d.Start >= form.At.End).Append(new(text.Length, 0)))
            {
                words += said.TypedAt(new(sentence.Start + at, gap.Start - at)) + " ";
                at = gap.End;
            }
            words = Leftover().Replace(words.Trim(), "").Trim(' ', ',', '.', '-');
            if (KeyLinesDraft.ServicesNamed(words) is null && KeyLinesDraft.ServicesNamed(was) is { } services) words += " for " + services;
            return Heard.Answer.Of(sentence.Start, Keys.Proposal, Worded(words));
        }
        return null;
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

    [GeneratedRegex(@"\b(?:cabinet|officers?|council|executive|leader|director|staff|they|we|parishes|schools|parents|management|dcs|icb|government|ministers|mayor|members|boroughs?|councils)\b[^,.;]{0,40}?\b(?:wants?|plans?|proposes?|is proposing|are proposing|proposed|intends?|would like|is looking|are looking|is considering|are considering|is thinking|are thinking|hopes?|going|decided|agreed|keen|propose|asked to)\b|\bplans? to\b|\bproposed\b|\bproposal\b|\bwants? (?:us )?to\b")]
    private static partial Regex Wanting();

    [GeneratedRegex(@"\b(?:hand(?:ing|ed)?(?: over)?|outsourc\w+|transfer\w*|spin(?:ning)? (?:out|off)|buy(?:ing)? into|join(?:ing)? (?:up|forces|the|an|their|them)|merg\w+|set(?:ting)? up|contract(?:ed|ing)? out|run by|going to|mov\w+ (?:[a-z&-]+ ){0,5}?(?:to|into|over|across|under)(?! (?:the )?(?:next|a later|another (?:date|day)))|split(?:ting)?|shar(?:e|ing) (?:a|our|the|with)|(?:joint|single|shared|pooled) (?:[a-z&-]+ ){0,4}(?:service|services|agency|team|teams|company|venture|arrangement|front door|provision|trust|board|hub)|commission\w*|(?:bring|brings|bringing|brought|take|taking|taken) (?:[a-z&-]+ ){0,6}?(?:back )?in[- ]house|asked to (?:run|take)|wind(?:ing)? up|tupe\w*(?: [a-z]+){0,2} across|run (?:[a-z&-]+ ){0,5}?(?:together|jointly|themselves|ourselves)|move[sd]? under|moving under|bought? in(?:to)?|take over|taken over|delivered by|provided by)\b")]
    private static partial Regex Handing();

    // Weak on their own: "selling the homes" is a proposal, "buying time" is not.
    [GeneratedRegex(@"\b(?:sell(?:ing)?|sold|buy(?:ing)?|take on|taking on|takes on|tak(?:e|ing) (?:[a-z&-]+ ){1,4}back|bring(?:ing)? (?:[a-z&-]+ ){0,4}back|pool(?:ing|s)?|clos(?:e|ing) (?:the|our|all)|hosted by|with a partner)\b")]
    private static partial Regex Moving();

    [GeneratedRegex(@"^(?:(?:please|so|and|but|well|just|ok)[, ]+)*(?:dont|do not|not|never|doesnt)\b")]
    private static partial Regex Negative();

    [GeneratedRegex(@"\b(?:the |their |cabinets |officers )?(?:idea|plan|suggestion|thinking)s?(?: is(?: to| that| for)?| was(?: to)?| =|:| -)\s+(?<what>[^;!?\n(]{5,}?)(?=[.;!?\n]|$|, (?:we|i|im|cabinet|decision|meeting)\b)")]
    private static partial Regex CalledIdea();

    [GeneratedRegex(@"\b(?:actually|no longer|now|instead|scrap(?:ped|ping)?|not an? [a-z -]{2,30}|isnt an? [a-z -]{2,30}|rather than|changed (?:to|their minds?)|switch(?:ed|ing) to|dropped the|any ?more)\b")]
    private static partial Regex Instead();

    [GeneratedRegex(@",? ?(?:\b(?:and|but|its|it is)\b ?)*\b(?:not|no longer|isnt|instead of|rather than|scrap(?:ped|ping)?|dropped|ditch(?:ed|ing)?|forget)\b (?:(?:going|to be|be|having) )*(?:a |an |the )?(?:[a-z-]+ ){0,2}?[a-z-]+(?: any ?more)?(?=\s*(?:$|[,.;-])|\s+(?:its|theyre|they|but|itll|and|on|with|for|now|after)\b)")]
    private static partial Regex NoLonger();

    [GeneratedRegex(@"\b(?:its|it is|itll be|it will be|it would be|going to be|theyre|they are|were|they (?:now )?want|(?:cabinet|officers|council|leader|executive) (?:now )?wants?|going (?:with|for)|gone (?:with|for)|make (?:it|that)|(?:changed|switch(?:ed|ing)) to|its now|now)(?: (?:actually|really|just|now|going (?:with|for|to be)|having|using|setting up|to be|to use|be))*(?: (?:a|an|the|another|one of the))?(?: (?!how|what|whether|if|about|at|to|see)[a-z-]+){0,3} $")]
    private static partial Regex IsNow();

    // "It's a charity that runs the hubs" tells of something else.
    [GeneratedRegex(@"^ (?:that|who|which) (?:runs?|has|already|did)\b|^ (?:runs?|did|does|compares?|went|works)\b")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b(?:an?|the|another) (?:[a-z-]+ ){0,3}$")]
    private static partial Regex Determiner();

    [GeneratedRegex(@"\s*\b(?:now|instead|after all|actually|any ?more)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Leftover();

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
