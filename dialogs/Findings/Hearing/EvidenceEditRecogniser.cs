using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Items put right in one turn: "that one's exempt", "the survey was 72 carers", "move it to line 2", "drop the second item".</summary>
internal sealed partial class EvidenceEditRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var state = new FindingsState(listening.Moment, vocabulary);
        if (state.Log.Rows.IsEmpty) yield break;
        var recommends = listening.Open?.Key is not FindingsKeys.EvidenceWork;
        var dates = DateReader.Find(said.Plain, listening.Moment.Today);
        var reckoning = new EvidenceDates(listening.Moment.Today, dates.LastOrDefault(d => d.YearSaid)?.Date.First ?? state.Log.Rows.LastOrDefault(r => r.Date is not null)?.Date!.First);
        foreach (var piece in Pieces(said).ToList())
        {
            var words = said.Plain.Substring(piece.Start, piece.Length);
            if (EvidenceHead().IsMatch(words)) continue;
            if (Read(said, piece, words, state, dates, reckoning, recommends) is not { } wish) continue;
            said.Claim(piece);
            yield return new Heard.Wish(piece.Start, wish);
        }
    }

    private static FindingsWish? Read(Utterance said, Span piece, string words, FindingsState state, IReadOnlyList<FoundDate> dates, EvidenceDates reckoning, bool recommends)
    {
        bool Known(string which) => EvidenceReference.Names(which, state) && !(recommends && EvidenceReference.IsBareNumber(which));
        string Typed(Match m, string group) => said.TypedAt(new(piece.Start + m.Groups[group].Index, m.Groups[group].Length));

        if (Drop().Match(words) is { Success: true } drop && Known(drop.Groups["which"].Value)) return new FindingsWish.DropItems(drop.Groups["which"].Value);
        if (Move().Match(words) is { Success: true } move && Known(move.Groups["which"].Value)) return new FindingsWish.ChangeItem(move.Groups["which"].Value, new() { ToLine = move.Groups["n"].Value });
        if (OnlyLine().Match(words) is { Success: true } other && SaysOtherwise().IsMatch(said.Plain) && state.Moment.Focus.Row is ['E', ..]) return new FindingsWish.ChangeItem("it", new() { ToLine = other.Groups["n"].Value });
        if (OnlyLine().Match(words) is { Success: true } only && state.Log.Rows.Exists(r => r.Lines.IsEmpty)) return new FindingsWish.ChangeItem("", new() { ToLine = only.Groups["n"].Value });
        if (AlsoLine().Match(words) is { Success: true } also && Known(also.Groups["which"].Value)) return new FindingsWish.ChangeItem(also.Groups["which"].Value, new() { AlsoLine = also.Groups["n"].Value });
        if (Exempt().Match(words) is { Success: true } exempt && Known(exempt.Groups["which"].Value)) return new FindingsWish.ChangeItem(exempt.Groups["which"].Value, new() { Exempt = true });
        if (Public().Match(words) is { Success: true } open && Known(open.Groups["which"].Value)) return new FindingsWish.ChangeItem(open.Groups["which"].Value, new() { Exempt = false });
        if (Voice().Match(words) is { Success: true } voice && Known(voice.Groups["which"].Value)) return new FindingsWish.ChangeItem(voice.Groups["which"].Value, new() { Voice = true });
        if (Way().Match(words) is { Success: true } way && Known(way.Groups["which"].Value) && DirectionReader.Named(way.Groups["way"].Value) is { } direction)
            return new FindingsWish.ChangeItem(way.Groups["which"].Value, new() { Direction = direction });
        if (Field().Match(words) is { Success: true } field && Known(field.Groups["which"].Value)) return OfField(field, Typed(field, "value"), dates.Where(d => d.At.Start >= piece.Start && d.At.End <= piece.End).Select(reckoning.For).FirstOrDefault());
        if (Reliable().Match(words) is { Success: true } reliable && Known(reliable.Groups["which"].Value)) return new FindingsWish.ChangeItem(reliable.Groups["which"].Value, new() { Reliability = Typed(reliable, "how") });
        if (Kept().Match(words) is { Success: true } kept && Known(kept.Groups["which"].Value)) return new FindingsWish.ChangeItem(kept.Groups["which"].Value, new() { KeptAt = Typed(kept, "where") });
        return Corrected(said, piece, words, state, dates, reckoning, Known);
    }

    // "The survey was 72 carers", "the association was on 14 Jan", "it was 72".
    private static FindingsWish? Corrected(Utterance said, Span piece, string words, FindingsState state, IReadOnlyList<FoundDate> dates, EvidenceDates reckoning, Func<string, bool> known)
    {
        if (Was().Match(words) is not { Success: true } was || !known(was.Groups["which"].Value)) return OnlyDate(words, piece, state, dates, reckoning);
        var which = was.Groups["which"].Value;
        var value = new Span(piece.Start + was.Groups["value"].Index, was.Groups["value"].Length);
        if (dates.FirstOrDefault(d => d.At.Start >= value.Start && d.At.End <= value.End) is { } date && ContentWords.Count(said.Plain[value.Start..date.At.Start]) == 0)
            return new FindingsWish.ChangeItem(which, new() { Date = reckoning.For(date) });
        if (EvidenceKinds.Named(said.Plain.Substring(value.Start, value.Length)) is { } kind) return new FindingsWish.ChangeItem(which, new() { Kind = kind });
        var typed = said.TypedAt(value);
        return Counted().IsMatch(typed) && typed.Length < 60 ? new FindingsWish.ChangeItem(which, new() { Value = typed }) : null;
    }

    // A date by itself belongs to the item that lacks one.
    private static FindingsWish? OnlyDate(string words, Span piece, FindingsState state, IReadOnlyList<FoundDate> dates, EvidenceDates reckoning)
    {
        if (!state.Log.Rows.Exists(r => r.Date is null) || dates.FirstOrDefault(d => d.At.Start >= piece.Start && d.At.End <= piece.End) is not { } date) return null;
        var around = words.Remove(date.At.Start - piece.Start, date.At.Length);
        if (!DateAround().IsMatch(around)) return null;
        var which = DateAround().Match(around).Groups["which"].Value;
        return which.Length > 0 && !EvidenceReference.Names(which, state) ? null : new FindingsWish.ChangeItem(which.Length > 0 ? which : EvidenceReference.WithoutDate, new() { Date = reckoning.For(date) });
    }

    private static FindingsWish? OfField(Match field, string value, PlanDate? date)
    {
        var which = field.Groups["which"].Value;
        EvidenceChange? change = field.Groups["field"].Value switch
        {
            "source" => new() { Source = value },
            "shows" or "finding" or "says" or "said" or "show" or "should say" => new() { Shows = value },
            "date" when date is not null => new() { Date = date },
            "kind" or "type" when EvidenceKinds.Named(value.ToLowerInvariant()) is { } kind => new() { Kind = kind },
            "reliability" => new() { Reliability = value },
            "kept" or "where kept" => new() { KeptAt = value },
            _ => null,
        };
        return change is null ? null : new FindingsWish.ChangeItem(which, change);
    }

    private static IEnumerable<Span> Pieces(Utterance said)
    {
        foreach (var sentence in said.Sentences())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            var start = 0;
            foreach (Match cut in Cut().Matches(text))
            {
                if (said.Trim(new(sentence.Start + start, cut.Index - start)) is { Length: > 0 } part && said.IsFree(part)) yield return part;
                start = cut.Index;
            }
            if (said.Trim(new(sentence.Start + start, text.Length - start)) is { Length: > 0 } last && said.IsFree(last)) yield return last;
        }
    }

    private const string Lead = @"^(?:(?:and|oh|sorry|no|actually|please|can you|could you|wait|correction|also|then|oops|ok|but|so|i think|i meant|i mean)[, ]+)*";
    private const string Which = @"(?<which>(?:the |that |this |my |our )?[a-z0-9' ]{1,50}?|it|that|e ?\d{1,2})";
    private const string Is = @"(?: ?(?<!\w)(?:s|is|was|are|were|should be|needs to be|has to be|must be|ought to be)|(?<=(?:that|it|one))s)";

    [GeneratedRegex(@"(?:,|\band\b|\bbut\b)\s+(?=(?:drop|delete|remove|move|that ones?|thats|the (?:survey|visit|paper|letter|report|item|first|second|third|last)\b[a-z ]* (?:is|was|should)|make|mark|e ?\d{1,2}\b))")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^(?:(?:and|also|on|for|under|log|add) )*lines? \d{1,2}[a-f]?\b(?:\s+again)?\s*[:,]")]
    private static partial Regex EvidenceHead();

    [GeneratedRegex(Lead + @"(?:drop|delete|remove|lose|scrap|bin|take out|cut|get rid of|forget) " + Which + @"(?: (?:from the log|off the log|please|altogether|entirely|as well|too))*[.! ]*$")]
    private static partial Regex Drop();

    [GeneratedRegex(Lead + @"(?:move|put|switch|shift|file|log) " + Which + @"(?: evidence)? (?:to|on|onto|under|against|into|in with) (?:the )?line (?<n>\d{1,2}[a-f]?)(?: instead| not \d| please)*[.! ]*$|" + Lead + @"(?<which>(?:the )?[a-z0-9' ]{1,50}?) (?:should be|belongs?|goes|is|was|should go|was meant to be)(?: really| actually)? (?:to|on|under|with|for|in|against|onto) line (?<n>\d{1,2}[a-f]?)(?:,? not (?:line )?\d)?(?: instead| really| please)*[.! ]*$")]
    private static partial Regex Move();

    [GeneratedRegex(Lead + @"(?:(?:its|thats|that is|it is|for|on|under|put it on|put it under|to) )*line (?<n>\d{1,2}[a-f]?)(?: please| i think)*[.! ]*$|^(?<n>[1-9])[.! ]*$")]
    private static partial Regex OnlyLine();

    [GeneratedRegex(@"^(?:no|nope|sorry|actually|oops|wait|i meant?)\b")]
    private static partial Regex SaysOtherwise();

    [GeneratedRegex(Lead + Which + @" (?:is |goes |counts |belongs |should be |should count )?(?:also |as well )?(?:also )?(?:on|for|under|towards|to|against) line (?<n>\d{1,2}[a-f]?) (?:too|as well|also)[.! ]*$|" + Lead + @"(?<which>(?:the )?[a-z0-9' ]{1,50}?) (?:is |goes |counts )?also (?:is |goes |counts )?(?:on|for|under|towards|against) line (?<n>\d{1,2}[a-f]?)[.! ]*$")]
    private static partial Regex AlsoLine();

    [GeneratedRegex(Lead + @"(?:make|mark|keep|flag) " + Which + @"(?: as)? " + EvidenceReader.ExemptWords + @"(?: too| as well| please)*[.! ]*$|" + Lead + @"(?<which>[a-z0-9' ]{1,50}?)" + Is + @" (?:also |all |both )?" + EvidenceReader.ExemptWords + @"(?: too| as well| though| please| by the way| btw)*[.! ]*$")]
    private static partial Regex Exempt();

    [GeneratedRegex(Lead + @"(?:make|mark) " + Which + @"(?: as)? (?:public|open|not exempt)(?: too| please| now| after all)*[.! ]*$|" + Lead + @"(?<which>[a-z0-9' ]{1,50}?)" + Is + @" (?:public|not exempt|open|no longer exempt|published)(?: now| after all| already)*[.! ]*$|" + Lead + @"(?<which>[a-z0-9' ]{1,50}?) (?:isnt|is not|wasnt) (?:exempt|confidential)(?: any ?more| after all| now)*[.! ]*$")]
    private static partial Regex Public();

    [GeneratedRegex(Lead + Which + Is + @" (?:(?:the )?(?:children|young people|families|parents|kids)(?:s)? (?:themselves|talking|speaking|own (?:views|words|voices?))|a childs voice|childrens voices?|from (?:the )?(?:children|young people|parents|families)(?: themselves)?)[.! ]*$")]
    private static partial Regex Voice();

    [GeneratedRegex(Lead + @"(?<which>[a-z0-9' ]{1,50}?)" + Is + @" (?:really |actually |more |mostly )?(?<way>for|against|in favour|supportive|positive|favourable|negative|critical|unfavourable|mixed|a mixed picture)(?: really| actually| i think| of it)*[.! ]*$|" + Lead + @"(?<which>[a-z0-9' ]{1,50}?) (?<way>supports(?: it| the line| the idea)?)[.! ]*$")]
    private static partial Regex Way();

    [GeneratedRegex(Lead + @"(?<which>e ?\d{1,2}|(?:the )?(?:item|entry) \d{1,2}|the [a-z' ]{3,40}?|it)(?:'?s)? (?<field>source|shows|finding|date|kind|type|reliability|where kept|kept|should say)(?: (?:is|to|should be|was))?\s*:?\s+(?<value>.+?)\.?$")]
    private static partial Regex Field();

    [GeneratedRegex(Lead + @"(?<which>[a-z0-9' ]{1,50}?)" + Is + @" (?<how>(?:not |very |quite |fairly |pretty |un|only |a bit |less |too )*(?:reliable|unreliable|second[- ]hand|anecdotal|small(?: sample)?|self[- ]selecting|out of date|independent|audited|draft|representative)(?: [a-z ]{0,40})?)[.! ]*$|" + Lead + @"(?:treat|take) (?<which>[a-z0-9' ]{1,50}?) (?<how>with (?:a pinch of salt|caution|care))[.! ]*$")]
    private static partial Regex Reliable();

    [GeneratedRegex(Lead + @"(?<which>[a-z0-9' ]{1,50}?)" + Is + @" (?:kept|filed|saved|stored) (?<where>(?:in|on|at|with|by) .{2,60}?)\.?$")]
    private static partial Regex Kept();

    [GeneratedRegex(Lead + @"(?<which>the [a-z' ]{3,40}?|it|that|that one|e ?\d{1,2}|(?:the )?(?:item|entry) \d{1,2}|(?:survey|visit|association|paper|letter|report))(?: date)? (?:was|were|is|should be|should have been|covered|had)(?: actually| really| only| on| dated| of| from)* (?<value>.+?)(?:,? (?:not|rather than|instead of) [^,]{1,30})?[.! ]*$|" + Lead + @"(?<which>)(?:its|it is|should be|make (?:it|that)) (?<value>(?:\d+|" + Amounts + @")\b[a-z %]*?)(?:,? not [^,]{1,30})?[.! ]*$")]
    private static partial Regex Was();

    [GeneratedRegex(@"^(?:(?:its|it was|it is|that was|date|on|dated|of|is|was|the|from|and|put|for|,|-|:)\s*)*(?<which>(?:the )?(?:e ?\d{1,2}|[a-z' ]{0,40}?))(?:\s*(?:was|is|on|dated|date|:|-|,|from|of))*\s*$")]
    private static partial Regex DateAround();

    [GeneratedRegex(@"\d|\b(?:" + Amounts + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    internal const string Amounts = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|a dozen";
}
