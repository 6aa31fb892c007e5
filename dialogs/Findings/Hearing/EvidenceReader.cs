using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Reads one item of evidence out of the words that tell of it. Words stay as typed; what was not said stays empty.</summary>
internal sealed partial class EvidenceReader(Utterance said, IReadOnlyList<FoundDate> dates, EvidenceDates reckoning)
{
    /// <summary>The item that a stretch of the message tells of.</summary>
    public EvidenceItem Read(Span at)
    {
        var item = new EvidenceItem { Number = 0, Source = "" };
        var shows = new List<string>();
        var kindCue = said.Plain.Substring(at.Start, at.Length);
        foreach (var clause in Clauses(at))
        {
            var plain = said.Plain.Substring(clause.Start, clause.Length);
            if (ExemptAlone().IsMatch(plain))
            {
                item = item with { Exempt = true };
                continue;
            }
            if (PublicAlone().IsMatch(plain)) continue;
            if (ExemptInside().IsMatch(plain)) item = item with { Exempt = true };
            if (DirectionAlone().Match(plain) is { Success: true } way)
            {
                item = item with { Direction = DirectionReader.Named(way.Groups["way"].Value) };
                continue;
            }
            // "Agency placements cost more, said the finance director": who it was comes last.
            if (item.Source.Length > 0 && shows.Count == 0 && !EvidenceKinds.Begins(PlainText.Of(item.Source)) && SaidBy().Match(plain) is { Success: true } by && !Pronoun().IsMatch(by.Groups["source"].Value))
            {
                shows.Add(item.Source);
                var who = new Span(clause.Start + by.Groups["source"].Index, by.Groups["source"].Length);
                var (day, first, _) = WithoutDate(who);
                item = item with { Source = said.TypedAt(said.Trim(first)), Date = item.Date ?? day };
                continue;
            }
            if (item.Source.Length > 0 && Kept().Match(plain) is { Success: true } kept)
            {
                item = item with { KeptAt = said.TypedAt(new(clause.Start + kept.Groups["where"].Index, kept.Groups["where"].Length)) };
                continue;
            }
            if (item.Source.Length > 0 && Reliability().IsMatch(plain))
            {
                item = item with { Reliability = Join(item.Reliability, said.TypedAt(clause)) };
                continue;
            }
            var (date, before, after) = WithoutDate(clause);
            if (date is not null && item.Date is null) item = item with { Date = date };
            if (date is null) (before, after) = (clause, new(clause.End, 0));
            if (item.Source.Length > 0)
            {
                Keep(shows, before, after);
                continue;
            }
            item = WithSource(item, shows, before, after);
        }
        var told = string.Join(", ", shows);
        return item with
        {
            Source = item.Source, Shows = told, Kind = EvidenceKinds.Of(kindCue),
            Direction = item.Direction ?? DirectionReader.Heard(PlainText.Of(told.Length > 0 ? told : item.Source)),
            Voice = Voices.AreHeard(PlainText.Of(item.Source), EvidenceKinds.Of(kindCue)),
        };
    }

    // "Finance paper says it saves 240k": who comes before the verb, what it shows comes after.
    private EvidenceItem WithSource(EvidenceItem item, List<string> shows, Span before, Span after)
    {
        var whole = said.Plain.Substring(before.Start, before.Length);
        if (HeardFrom().Match(whole) is { Success: true } heard)
        {
            Keep(shows, At(before, heard.Groups["shows"]), after);
            return item with { Source = said.TypedAt(At(before, heard.Groups["source"])) };
        }
        if (Tells().Match(whole) is { Success: true } tells && !Pronoun().IsMatch(tells.Groups["source"].Value))
        {
            Keep(shows, At(before, tells.Groups["shows"]), after);
            return item with { Source = said.TypedAt(said.Trim(At(before, tells.Groups["source"]))) };
        }
        var rest = said.Plain.Substring(after.Start, after.Length);
        if (TellsAfter().Match(rest) is { Success: true } later)
        {
            Keep(shows, At(after, later.Groups["shows"]), new(after.End, 0));
            return item with { Source = said.TypedAt(said.Trim(before)) };
        }
        var lead = Lead().Match(whole).Length;
        var source = said.TypedAt(said.Trim(new(before.Start + lead, before.Length - lead)));
        // "12 January, the carers' association": the date came first, and who it was comes after.
        if (source.Length == 0) return said.Trim(after).Length == 0 ? item : WithSource(item, shows, said.Trim(after), new(after.End, 0));
        Keep(shows, after, new(after.End, 0));
        return item with { Source = source };
    }

    private void Keep(List<string> shows, Span one, Span two)
    {
        foreach (var span in new[] { one, two })
        {
            var trimmed = said.Trim(span);
            var plain = said.Plain.Substring(trimmed.Start, trimmed.Length);
            if (ExemptAlone().IsMatch(plain)) continue;
            // "..., says agency spend is up": the verb only leads to what it shows.
            var lead = shows.Count == 0 ? ShowsLead().Match(plain).Length : 0;
            if (said.TypedAt(new(trimmed.Start + lead, trimmed.Length - lead)) is { Length: > 0 } words) shows.Add(words);
        }
    }

    private static Span At(Span within, Group group) => new(within.Start + group.Index, group.Length);

    // The words on either side of the clause's date, without the "on" or "dated" that led to it.
    private (PlanDate? Date, Span Before, Span After) WithoutDate(Span clause)
    {
        if (reckoning.Recent(said.Plain.Substring(clause.Start, clause.Length)) is { } recent)
            return (recent.Date, said.Trim(new(clause.Start, recent.At.Start)), new(clause.Start + recent.At.End, clause.Length - recent.At.End));
        if (dates.FirstOrDefault(d => d.At.Start >= clause.Start && d.At.End <= clause.End) is not { } found) return (null, clause, clause);
        var before = said.Plain[clause.Start..found.At.Start];
        var cut = DateLead().Match(before).Length;
        var end = found.At.End;
        return (reckoning.For(found), said.Trim(new(clause.Start, before.Length - cut)), new(end, clause.End - end));
    }

    // Commas inside a date or a number join, they do not part.
    private IEnumerable<Span> Clauses(Span at)
    {
        var start = at.Start;
        for (var i = at.Start; i <= at.End; i++)
        {
            var ends = i == at.End || said.Plain[i] is '(' or ')' or ';' or '\n' || IsPart(i, ',') && !IsInNumber(i) || IsPart(i, ':') && !IsInNumber(i) || IsPart(i, '.') && !IsInNumber(i) || IsDash(i);
            if (!ends || dates.Any(d => i > d.At.Start && i < d.At.End)) continue;
            if (said.Trim(new(start, i - start)) is { Length: > 0 } clause) yield return clause;
            start = i + 1;
        }
    }

    private bool IsPart(int i, char mark) => said.Plain[i] == mark;

    private bool IsInNumber(int i) => i > 0 && i + 1 < said.Plain.Length && char.IsDigit(said.Plain[i - 1]) && char.IsDigit(said.Plain[i + 1]);

    private bool IsDash(int i) => said.Plain[i] == '-' && i > 0 && i + 1 < said.Plain.Length && said.Plain[i - 1] == ' ' && said.Plain[i + 1] == ' ';

    private static string Join(string one, string two) => one.Length == 0 ? two : $"{one}; {two}";

    internal const string ExemptWords = @"(?:exempt|confidential|not for publication|not (?:to be )?(?:published|public)|private|part (?:2|two|ii)|pink papers?|restricted|commercially sensitive|off the record|in closed session|under embargo)";

    [GeneratedRegex(@"^(?:and |but |which |so |though )*(?:(?:all |both )?(?:thats|that is|its|it is|this is|this ones?(?: is)?|that ones?(?: is)?|that paper is|the paper is|the paper|is|are|was|they are|theyre|mark (?:it|that)(?: as)?|marked|keep (?:it|that))) ?(?:all |still |both )?" + ExemptWords + @"(?: though| for now| btw| please| information| item| paper)*$|^" + ExemptWords + @"(?: though| for now| btw| please| information| item| paper)*$")]
    private static partial Regex ExemptAlone();

    [GeneratedRegex(@"^(?:and |but |which )*(?:thats|that is|its|it is|is|this is)? ?(?:public|open|published|in the public domain|not exempt|fine to publish)(?: already| though)*$")]
    private static partial Regex PublicAlone();

    [GeneratedRegex(@"\b(?:exempt|confidential|pink paper|not for publication|commercially sensitive)\b(?! from)")]
    private static partial Regex ExemptInside();

    [GeneratedRegex(@"^(?:and |but |so )*(?:thats |that is |its |it is |which is )?(?<way>for|against|in favour|supportive|supports(?: it| that)?|positive|favourable|negative|critical|unfavourable|mixed|a mixed picture|both ways|neutral)$")]
    private static partial Regex DirectionAlone();

    [GeneratedRegex(@"^(?:its |that is |thats )?(?:kept|filed|saved|stored|held|lives|its in|is) (?<where>(?:in|on|at|with) .+)$")]
    private static partial Regex Kept();

    [GeneratedRegex(@"\b(?:un)?reliable\b|\bpinch of salt\b|\b(?:small|tiny|large|big|good|poor) sample\b|\bself[- ]select|\bsecond[- ]hand\b|\banecdot|\bout of date\b|\bindependent(?:ly)?\b|\baudited\b|\bverified\b|\bnot checked\b|\bunchecked\b|\bonly (?:\d+|a few|half|a third|a quarter)(?: of them)? (?:replied|responded|answered)\b|\bresponse rate\b|\bdraft figures?\b|\bnot sure how (?:good|sound)\b|\btrustworthy\b|\btake with\b|\brepresentative\b")]
    private static partial Regex Reliability();

    private const string Verbs = @"(?:said|says|say|saying|told (?:us|me|members|the (?:group|panel|committee))|tells us|shows?|showed|showing|shown|found|finds|reckons?|thinks?|feels?|felt|reported|reports that|suggests?|suggested|warned|warns|claims?|claimed|states?|stated|puts|estimates?|argued|argues|indicates?|reveals?|confirmed|confirms|explained|described)(?: (?:us|me))?";

    [GeneratedRegex(@"^(?<source>.*?[a-z].*?),? (?:has |have |had |also |all |just )*" + Verbs + @"(?: (?:that(?! is\b)|how))?\b[\s:,]*(?<shows>.*)$", RegexOptions.Singleline)]
    private static partial Regex Tells();

    [GeneratedRegex(@"^\s*,?\s*(?:who |which |they |it |and |he |she )*(?:has |have |had |also |all |just )*" + Verbs + @"(?: that(?! is\b))?\b[\s:,]*(?<shows>.+)$", RegexOptions.Singleline)]
    private static partial Regex TellsAfter();

    [GeneratedRegex(@"^(?:(?:weve|we|ive|i|also|then|and|have|just)\s+)*(?:heard|hearing|had evidence|took evidence|got evidence) from (?<source>.+?)(?: that| -|:| who said| saying| and they said|,) (?<shows>.+)$", RegexOptions.Singleline)]
    private static partial Regex HeardFrom();

    [GeneratedRegex(@"^(?:(?:which |and )?(?:says|said|saying|shows|showed|showing|found|finding)\s+(?:that\s+)?|that\s+(?!is\b))(?=\S)")]
    private static partial Regex ShowsLead();

    [GeneratedRegex(@"^(?:and )?(?:said|says|according to|reckoned|reckons|reported) (?:by )?(?<source>.*[a-z]{3}.*)$", RegexOptions.Singleline)]
    private static partial Regex SaidBy();

    [GeneratedRegex(@"^(?:(?:weve|we|ive|i|also|then|and|there was|there is|theres|had|have|got|log|add|evidence|the evidence is|a|new|item)\s+)*(?:(?:weve|we|ive|i)\s+)?(?:heard from |got |had |read |seen |saw )?(?=\S)")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:and |but |so |all |most (?:of )?)*(?:they|he|she|it|we|i|nobody|everyone|everybody|some|one|that|this|which|who|them|many|several|most|half|others?)(?: (?:all|also|of them|both|then|had|have|has))*$")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"[\s,]*\b(?:on|in|dated|from|of|at|back in|early|late|held on|done in|date|for)?[\s,]*(?:the )?$")]
    private static partial Regex DateLead();
}
