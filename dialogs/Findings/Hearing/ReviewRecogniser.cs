using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>What the review is about, its lines, and what the person is here to do.</summary>
internal sealed partial class ReviewRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening) => [.. AnswerOfLines(said, listening), .. Lines(said), .. Subject(said, listening), .. Purpose(said, listening)];

    /// <summary>Lines as rows, numbered from 1.</summary>
    public static ImmutableList<ReviewLine> Rows(IEnumerable<string> texts) =>
        [.. texts.Select((t, i) => (i + 1).ToString(CultureInfo.InvariantCulture)).Zip(texts, (n, t) => new ReviewLine(ReviewLine.IdOf(n), n, t.Trim(' ', '.', ',', ';', ':')))];

    // While lines are asked for, a list of them is the answer, though each may sound like a question: "do families get enough breaks; is it well spent".
    private static IEnumerable<Heard> AnswerOfLines(Utterance said, Listening listening)
    {
        if (listening.Open is not ReviewLinesPrompt open || !said.IsFree(new(0, said.Plain.Length)) || LineHead().IsMatch(said.Plain) || LinesAre().Match(said.Plain) is { Success: true, Index: 0 }) yield break;
        if (open.Read(said.Typed, listening.Moment) is not Reading.Understood understood) yield break;
        var rows = understood.Value.Deserialize<List<ReviewLine>>(JsonSerializerOptions.Web)!;
        if (rows.Count < 2 || rows.Exists(r => r.Text.Split(' ').Length is < 2 or > 20) || !said.Plain.Contains('\n', StringComparison.Ordinal) && rows.Exists(r => EvidenceKinds.Begins(PlainText.Of(r.Text)))) yield break;
        said.ClaimAll();
        yield return new Heard.Answer(0, open.Key, understood.Value);
    }

    [GeneratedRegex(@"^\W*(?:(?:on|for|log|and) )*lines? \d")]
    private static partial Regex LineHead();

    private static IEnumerable<Heard> Lines(Utterance said)
    {
        foreach (var lead in said.Free(LinesAre()).ToList())
        {
            var from = lead.Index + lead.Length;
            if (NumberedRun.Read(said, from) is { Count: > 1 } run && run[0].Start - from < 8)
            {
                said.Claim(new(lead.Index, run[^1].End - lead.Index));
                yield return Heard.Answer.Of(lead.Index, FindingsKeys.Lines, Rows(run.Select(said.TypedAt)));
                yield break;
            }
            if (!lead.Value.TrimEnd().EndsWith(':') && !lead.Groups["are"].Success) continue;
            var end = said.Plain.IndexOfAny(['.', '\n'], from) is var stop and >= 0 ? stop : said.Plain.Length;
            var parts = said.TypedAt(new(from, end - from)).Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => And().Replace(p, "")).ToList();
            if (parts.Count < 2 || parts.Exists(p => p.Count(char.IsLetter) < 4)) continue;
            said.Claim(new(lead.Index, end - lead.Index));
            yield return Heard.Answer.Of(lead.Index, FindingsKeys.Lines, Rows(parts));
            yield break;
        }
        if (AddLine().Match(said.Plain) is { Success: true } add && said.IsFree(new(add.Index, add.Length)))
        {
            said.Claim(new(add.Index, add.Length));
            yield return new Heard.Wish(add.Index, new FindingsWish.AddLine(said.TypedAt(At(add, "text"))));
        }
        if (RewordLine().Match(said.Plain) is { Success: true } reword && said.IsFree(new(reword.Index, reword.Length)))
        {
            said.Claim(new(reword.Index, reword.Length));
            yield return new Heard.Wish(reword.Index, new FindingsWish.RewordLine(reword.Groups["n"].Value, said.TypedAt(At(reword, "text"))));
        }
    }

    private static IEnumerable<Heard> Subject(Utterance said, Listening listening)
    {
        if (listening.Moment.Answers.Has(FindingsKeys.Review) || listening.Moment.Answers.Has(SharedKeys.Proposal)) yield break;
        if (said.Free(About()).FirstOrDefault() is not { } match) yield break;
        said.Claim(new(match.Index, match.Length));
        yield return Heard.Answer.Of(match.Index, FindingsKeys.Review, said.TypedAt(said.Trim(At(match, "what"))));
    }

    private static IEnumerable<Heard> Purpose(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(WantsTo()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            var what = match.Value;
            var menu = Track().IsMatch(what) ? FindingsKeys.TrackerWork
                : Recommend().IsMatch(what) ? FindingsKeys.RecommendationsWork
                : FindingsKeys.EvidenceWork;
            yield return menu == FindingsKeys.EvidenceWork && listening.Open?.Key is null or FindingsKeys.EvidenceWork or FindingsKeys.Review or FindingsKeys.Lines
                ? new Heard.Courtesy(match.Index)
                : new Heard.Wish(match.Index, new FindingsWish.GoTo(menu));
        }
    }

    /// <summary>True when words say that somebody wants to log evidence, write recommendations or track them.</summary>
    public static bool Asks(string plain) => (WantsTo().IsMatch(plain) || Alone().IsMatch(plain)) && !DraftsLines().IsMatch(plain);

    [GeneratedRegex(@"\b(?:draft|write|scope|scoping|plan|set up|come up with|work out)\b[^.]*\b(?:kloes?|lines? of enquiry)\b|\bscoping\b")]
    private static partial Regex DraftsLines();

    private static Span At(Match match, string group) => new(match.Groups[group].Index, match.Groups[group].Length);

    [GeneratedRegex(@"(?:\b(?:we|ive|weve|i|have|has|had|got|with|there|theres|are|our|the|its|my|and|here)\s+)*\b(?:(?:two|three|four|five|six|seven|eight|\d)\s+)?(?:key )?(?:lines|kloes)(?: of enquiry)?(?<are> (?:are|were))?(?: as follows| these)?\s*[:,-]?\s*(?=\S)")]
    private static partial Regex LinesAre();

    [GeneratedRegex(@"^(?:and|the)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?:please |also |and )*(?:add|new) (?:a |another |one more )?(?:key )?line(?: of enquiry)?\s*[:,-]\s*(?<text>[^.\n]{6,})")]
    private static partial Regex AddLine();

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?:please |sorry |no |and )*(?:(?:change|reword) )?line (?<n>\d{1,2}[a-f]?) (?:should (?:be|say|read)|to(?: say| read)?|reads?|is really)\s*:?\s*(?<text>[^\n]{6,}?)\.?$")]
    private static partial Regex RewordLine();

    [GeneratedRegex(@"(?:\b(?:hi|hello|so|we are|were|we|im|i am|am|is|our|the|my|this is|its|a|an|been|have|has|in the middle of|half ?way through|part ?way through|in|nearly done|busy|currently|now|just|finishing|finished|doing)\b[ ,]*)*\b(?:looking (?:at|into)|(?:our |a |the )?(?:scrutiny |spotlight )?review(?:ing)? (?:of|into|on)|(?:the |our )?review (?:looked at|is (?:about|on|into|of))|reviewing|scrutinising|(?:an |our )?(?:inquiry|enquiry) (?:into|on)|task (?:and|&) finish(?: group)? (?:on|into|about)|deep dive (?:on|into))\s+(?!what\b|how\b|it\b|that\b|them\b|our evidence|the evidence|recommendations|our recommendations|the recommendations|progress|gaps)(?<what>[^.;:\n!?,]{3,90}?)(?=[.;:\n!?,]|$| and (?:we|i|want|need|would)\b| (?:and|with) (?:two|three|four|five|six|\d) (?:key )?lines| with (?:these|the following) lines| at the moment)")]
    private static partial Regex About();

    private const string Begin = @"(?:(?:^|(?<=[.,;:!?\n] ?)|\b)(?:(?:and|so|ok|okay|right|hi|hello|we|i|id|like|would|want|wants|wanted|need|needs|to|now|please|can|could|you|help|me|us|lets|just|going|on|onto|over|move|moving|back|then|with|next|for|the|start|do|get|time|ready|are|is|its|where|am|im|we are|keen|have|got)\b[ ,]*)*)";

    [GeneratedRegex(Begin + @"(?:(?:log|logging|record|recording|note|noting|write|writing|put|keep|keeping|collect|capture|pull together)(?: down| up)? (?:a log of |in )?(?:our |the |my |all |all the |some |more |new |a |an )?(?:(?:what|everything|stuff|things) (?:that )?(?:(?:weve|we have|we|ive|i) )?(?:all )?(?:heard|seen|got|been told|learned|learnt|found|read|gathered)(?: so far| to date| up to now)?|evidence(?: log)?(?: so far)?)|(?:an? |the |our )?evidence log(?=[.,;!? ]*$)|(?:on )?(?:to )?(?:the |our |my )?(?:recommendations?|recs)(?: now| next| then| please| stage| time| bit)*(?=\s*(?:[.,;:!\n]|$))|(?:write|writing|draft|drafting|check|checking|work on|working on|agree|make|making|turn (?:it|them|this|our findings|the findings|findings) into|do|come up with|get to) (?:up )?(?:our |the |some |my |a few |these |draft )*(?:recommendations?|recs)(?: up)?|(?:track|tracking|follow up|following up|chase|chasing|keep track of|monitor|monitoring)(?: on)? (?:our |the |my |all |what happened to |progress on )*(?:recommendations?|recs|cabinets? response|responses?)|(?:a |the |our )?(?:recommendations? )?tracker(?=[.,;!? ]*$)|triangulate(?: (?:our|the|what)? ?(?:evidence|findings|weve (?:got|heard)))?)")]
    private static partial Regex WantsTo();

    [GeneratedRegex(@"\btrack|\bfollow(?:ing)? up|\bchas(?:e|ing)|\bmonitor")]
    private static partial Regex Track();

    [GeneratedRegex(@"\brecommendation|\brecs?\b")]
    private static partial Regex Recommend();

    [GeneratedRegex(@"^(?:the |our |my |an? )*(?:evidence(?: log| so far)?|recommendations?|tracker|findings(?: and recommendations)?|six[- ]month (?:review|check)(?: of (?:our |the )?recommendations)?)[.! ]*$|\bhalf ?way through (?:a |our |the )?(?:review|looking|inquiry|scrutin)|\b(?:cabinet|the executive)(?:s| has| have)? (?:replied|responded|answered|accepted|rejected|come back)\b.*\brecommendations?\b|\brecommendations?\b.*\b(?:gone|go|went|going) to cabinet\b|\b(?:log|logging)\b.*\bevidence\b|\bevidence\b.*\b(?:log|logged|triangulat\w+)\b")]
    private static partial Regex Alone();
}
