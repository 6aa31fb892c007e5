using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>What is to be done with recommendations: "fix 1 and 3, drop 4", "5 is the group's own wording, but put a date on, 31 July".</summary>
internal sealed partial class RecommendationEditRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var state = new FindingsState(listening.Moment, vocabulary);
        if (state.Recommendations.Rows.IsEmpty) yield break;
        var here = listening.Open?.Key is FindingsKeys.RecommendationsWork or FindingsKeys.TrackerWork or FindingsKeys.ToExecutive or FindingsKeys.ResponseDue;
        string Text(Match m, string group) => said.TypedAt(said.Trim(new(m.Groups[group].Index, m.Groups[group].Length)));
        var dates = new DateFloor(state, DateReader.Find(said.Plain, listening.Moment.Today));
        // "5 ... leave it but put a date on": what comes after speaks of the one before.
        string? last = null;

        foreach (var (pattern, wish) in Simple())
        {
            foreach (var match in said.Free(pattern).ToList())
            {
                var which = match.Groups["which"].Value;
                if (!here && !Explicit().IsMatch(match.Value) || RecommendationReference.Find(which, state).Count == 0) continue;
                said.Claim(new(match.Index, match.Length));
                if (which.Length > 0 && !Leans().IsMatch(which)) last = which;
                yield return new Heard.Wish(match.Index, wish(which));
            }
        }
        foreach (var match in said.Free(Say()).ToList())
        {
            if (!here && !Explicit().IsMatch(match.Value) || RecommendationReference.Find(match.Groups["which"].Value, state).Count != 1) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Facts(match, match.Groups["which"].Value, new() { Text = Text(match, "text") });
        }
        foreach (var match in said.Free(RestsOn()).ToList())
        {
            var lines = LineWord().Match(match.Groups["what"].Value) is { Success: true } l ? Digits().Matches(l.Value).Select(d => d.Value).ToImmutableList() : [];
            var items = EvidenceWord().Matches(match.Groups["what"].Value).Select(e => int.Parse(e.Groups["n"].Value, CultureInfo.InvariantCulture)).ToImmutableList();
            if (items.IsEmpty && lines.IsEmpty) items = [.. EvidenceReference.Find(match.Groups["what"].Value, state).Select(e => e.Number)];
            if (lines.IsEmpty && items.IsEmpty || RecommendationReference.Find(match.Groups["which"].Value, state).Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Facts(match, match.Groups["which"].Value, new() { Lines = lines, Evidence = items });
        }
        foreach (var match in said.Free(MeasuredBy()).Concat(said.Free(Costs())).ToList())
        {
            if (RecommendationReference.Find(match.Groups["which"].Value, state).Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Facts(match, match.Groups["which"].Value, match.Groups["measure"].Success ? new() { Measure = Text(match, "measure") } : new() { Cost = Text(match, "cost") });
        }
        foreach (var heard in OwnersAndDates(said, state, dates, here, last)) yield return heard;
    }

    // "1: director of children's services, 30 June", "3 is for the finance director", "put a date on 5, 31 July", "2 by 30 September".
    private static IEnumerable<Heard> OwnersAndDates(Utterance said, FindingsState state, DateFloor dates, bool here, string? last)
    {
        if (!here) yield break;
        foreach (var match in said.Free(PutADate()).ToList())
        {
            var date = dates.In(match.Index, match.Index + match.Length + 1);
            var which = match.Groups["which"].Success && !Leans().IsMatch(match.Groups["which"].Value) ? match.Groups["which"].Value : last ?? "it";
            if (date is null || RecommendationReference.Find(which, state).Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Facts(match, which, new() { By = date });
        }
        foreach (var match in said.Free(For()).ToList())
        {
            var which = match.Groups["which"].Value;
            var what = match.Groups["what"];
            if (StatusWords.IsStatus(what.Value) || RecommendationReference.Find(which, state).Count == 0) continue;
            var found = dates.FoundIn(what.Index, what.Index + what.Length);
            var owner = Owners.In(found is null ? what.Value : said.Plain[what.Index..found.At.Start]);
            var ownerAt = owner is { } o ? what.Index + o.Start : -1;
            if (found is null && owner is null) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Facts(match, which, new()
            {
                Owner = owner is { } span ? said.TypedAt(new(ownerAt, span.Length)) : null,
                By = found is null ? null : dates.For(found),
            });
        }
    }

    private static Heard.Wish Facts(Match match, string which, RecommendationFacts facts) => new(match.Index, new FindingsWish.SetFacts(which, facts));

    private static IEnumerable<(Regex Pattern, Func<string, FindingsWish> Wish)> Simple() =>
    [
        (Fix(), which => new FindingsWish.FixRecommendations(which)),
        (Drop(), which => new FindingsWish.DropRecommendations(which)),
        (Keep(), which => new FindingsWish.KeepWording(which)),
        (Back(), which => new FindingsWish.PutBack(which)),
        (Renumber(), _ => new FindingsWish.Renumber()),
        (Check(), _ => new FindingsWish.CheckRecommendations()),
    ];

    private const string Start = @"(?:^|(?<=[.,;:!?\n])\s*|\b(?:and|but|then|please|so|can you|could you|also|or|now)\s+)(?:(?:and|but|then|please|also|now|ok|so|can you|could you|just|lets|well)\s+)*";

    [GeneratedRegex(Start + @"(?:fix|reword|rewrite|tighten|sharpen|sort(?: out)?|improve|mend|help (?:me |us )?with|have a go at|make|redo|rephrase|do) (?<which>" + Which.Any + @")(?: (?:up|smart(?:er)?|better|sharper|clearer|specific|for (?:me|us)|please|first|then))*(?=\s*(?:[.,;!?\n]|$|and\b|but\b|then\b))")]
    private static partial Regex Fix();

    [GeneratedRegex(Start + @"(?:drop|remove|delete|lose|scrap|bin|cut|take out|get rid of|leave out|forget|ditch) (?<which>" + Which.Any + @")(?: (?:altogether|please|entirely|completely|as well|too|then))*(?=\s*(?:[.,;!?\n]|$|and\b|but\b|then\b|as\b|its\b))")]
    private static partial Regex Drop();

    [GeneratedRegex(Start + @"(?<which>" + Which.Any + @")(?:s| is| are| was)? (?:(?:the |our |a )?(?:groups?|panels?|committees?|members?|our|my|own|young peoples?|childrens?)(?: own)? (?:own )?(?:wording|words?|one|phrase)(?: of (?:ours|the group))?)(?:,? so)?(?:,? (?:and )?(?:please )?(?:leave|keep) (?:it|them|that)(?: alone| as (?:it is|they are|is)| be)?)?|" + Start + @"(?:leave|keep|dont (?:touch|change|reword)|do not (?:touch|change|reword)) (?<which>" + Which.Any + @")(?: (?:alone|as (?:it is|it stands|they are|is|written)|be|exactly))*(?=\s*(?:[.,;!?\n]|$|and\b|but\b))")]
    private static partial Regex Keep();

    [GeneratedRegex(Start + @"put (?<which>" + Which.Several + @") back(?: (?:how|as|the way) (?:it|they) (?:was|were))?")]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(?:renumber|number them again|close up the numbers)(?: (?:them|the recommendations))?(?<which>)")]
    private static partial Regex Renumber();

    [GeneratedRegex(Start + @"(?:re-?)?check (?:them|these|those|the recommendations|our recommendations|the recs)(?: again| now| please)*(?<which>)|\bare (?:they|these|those) smart(?: now| enough)?\b\??|\b(?:show|see) (?:me )?(?:the |our )?(?:recommendations|recs)(?: again| now| so far)*(?<which>)")]
    private static partial Regex Check();

    [GeneratedRegex(@"(?:^|(?<=[.;\n])\s*)(?:(?:please|ok|and|sorry|no|actually)[, ]+)*(?:(?:change|reword|make) (?<which>" + Which.Several + @") (?:to(?: say| read)?|read|say)\s*:?|(?<which>" + Which.Several + @") (?:should (?:say|read)|to read|now reads|becomes)\s*:?)\s*(?<text>[^\n]{8,}?)(?=\.?\s*$|\n)")]
    private static partial Regex Say();

    [GeneratedRegex(Start + @"(?:tie |link )?(?<which>" + Which.Any + @") (?:rests? on|comes? from|is based on|are based on|is about|to|goes with|go with|is tied to|relates to|follows? from|belongs? to|is from) (?<what>(?:lines? \d{1,2}[a-f]?(?:(?:,| and| &) ?\d{1,2}[a-f]?)*)?(?:(?:,| and| &)? ?(?:e ?\d{1,2}))*|the [a-z ]{3,40})(?=\s*(?:[.;!?,\n]|$|and\b))")]
    private static partial Regex RestsOn();

    [GeneratedRegex(Start + @"(?:measure (?<which>" + Which.Several + @") by|(?<which>" + Which.Several + @") (?:is |will be |to be |are )?measured by|(?:well know|we will know) (?<which>" + Which.Several + @") (?:has )?worked (?:if|when|by))\s*:?\s*(?<measure>[^.\n]{4,})")]
    private static partial Regex MeasuredBy();

    [GeneratedRegex(Start + @"(?:(?:the )?cost of (?<which>" + Which.Several + @")(?: is|:)?|(?<which>" + Which.Several + @") (?:will cost|would cost|costs))\s*(?<cost>[^.\n]{2,})")]
    private static partial Regex Costs();

    private const string ADay = @"[^.;\n]{3,40}";

    [GeneratedRegex(Start + @"(?:put|give|set|add|needs?|with|get|want)\s+(?:(?<which>" + Which.Any + @") )?(?:a |the )?(?:date|deadline)(?: (?:on|of|for|to|in))*(?: (?<which>" + Which.Any + @"))?[,:; -]*(?:(?:of|by|for|make it) )?" + ADay)]
    private static partial Regex PutADate();

    [GeneratedRegex(Start + @"(?:(?:the )?(?:owner|date|deadline|lead|person) (?:of|for|on) )?(?<which>" + Which.Any + @")\s*(?:(?:is|are|should be|should go|goes?|go|to be)?\s*(?:done |delivered |finished |due |owned )?(?:for|to|by|with|down to|owned by|is|are|:|-|,))\s*(?<what>[^.;\n]{3,120}?)(?=\s*(?:[.;\n]|$|,? and " + Which.Several + @"\s*(?:is|are|by|to|for|:)|,\s*" + Which.Several + @"\s*(?:is|are|by|to|for|:)))")]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:rec|recs|recommendations?|renumber|smart)\b")]
    private static partial Regex Explicit();

    [GeneratedRegex(@"^(?:it|that|this|that one|this one)$")]
    private static partial Regex Leans();

    [GeneratedRegex(@"lines? \d{1,2}[a-f]?(?:(?:,| and| &) ?\d{1,2}[a-f]?)*")]
    private static partial Regex LineWord();

    [GeneratedRegex(@"\be ?(?<n>\d{1,2})\b")]
    private static partial Regex EvidenceWord();

    [GeneratedRegex(@"\d{1,2}[a-f]?")]
    private static partial Regex Digits();
}
