using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Evidence to log, as many items as the message tells of: "line 1: survey of 62 carers, 5 Jan, mostly happy. line 2: ..."</summary>
internal sealed partial class EvidenceRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var state = new FindingsState(listening.Moment, vocabulary);
        var dates = DateReader.Find(said.Plain, listening.Moment.Today);
        var near = dates.LastOrDefault(d => d.YearSaid)?.Date.First ?? state.Log.Rows.LastOrDefault(r => r.Date is not null)?.Date!.First;
        var reader = new EvidenceReader(said, dates, new(listening.Moment.Today, near));
        var mayGuess = listening.Open?.Key is FindingsKeys.EvidenceWork or FindingsKeys.Lines || Adds().IsMatch(said.Plain);
        var items = new List<EvidenceItem>();
        ImmutableList<string> current = [];
        int? first = null;
        foreach (var piece in Pieces(said).ToList())
        {
            var words = said.Plain.Substring(piece.Start, piece.Length);
            var head = Head().Match(words);
            var body = piece;
            var lines = current;
            if (head.Success && LinesIn(head.Groups["n"].Value, state) is { Count: > 0 } led)
            {
                current = lines = led;
                body = said.Trim(new(piece.Start + head.Length, piece.Length - head.Length));
            }
            else if (Tail().Match(words) is { Success: true } tail && LinesIn(tail.Groups["n"].Value, state) is { Count: > 0 } trailed)
            {
                lines = trailed;
                body = said.Trim(new(piece.Start, tail.Index));
            }
            var text = said.Plain.Substring(body.Start, body.Length);
            if (body.Length == 0 || text.Length < 3 || QuestionRecogniser.IsQuestion(text) && !EvidenceKinds.Begins(text)) continue;
            var begins = EvidenceKinds.Begins(text);
            if (lines.IsEmpty && !begins && items.Count == 0) continue;
            if (lines.IsEmpty && items.Count == 0 && !(mayGuess && (ContentWords.Count(text) >= 3 || dates.Any(d => d.At.Start >= body.Start && d.At.End <= body.End)))) continue;
            if (!begins && !head.Success && items.Count == 0 && ContentWords.Count(text) < 3) continue;
            if (NoEvidence().IsMatch(text)) continue;
            if (!begins && items.Count > 0 && !head.Success)
            {
                items[^1] = GoOn(items[^1], reader.Read(body), said.TypedAt(body), text);
            }
            else
            {
                var item = reader.Read(body);
                if (item.Source.Length == 0) continue;
                items.Add(item with { Lines = lines });
            }
            first ??= piece.Start;
            said.Claim(piece);
        }
        if (items.Count > 0) yield return new Heard.Wish(first!.Value, new FindingsWish.LogItems([.. items]));
    }

    // "Nobody had asked them till now": what is said next tells more of the same item.
    private static EvidenceItem GoOn(EvidenceItem item, EvidenceItem more, string typed, string plain)
    {
        if (more.Source.Length == 0) return item with { Exempt = item.Exempt || more.Exempt, Direction = more.Direction ?? item.Direction, Reliability = Join(item.Reliability, more.Reliability) };
        var shows = Join(item.Shows, more.Exempt ? Join(more.Source, more.Shows) : typed);
        return item with
        {
            Shows = shows, Date = item.Date ?? more.Date, Exempt = item.Exempt || more.Exempt, KeptAt = Join(item.KeptAt, more.KeptAt),
            Direction = item.Direction is null || more.Direction is null || item.Direction == more.Direction ? item.Direction ?? DirectionReader.Heard(plain) : Direction.Mixed,
        };
    }

    private static string Join(string one, string two) => one.Length == 0 ? two : two.Length == 0 ? one : $"{one}; {two}";

    // Sentences, cut again before each "line 2:" and each bullet.
    private static IEnumerable<Span> Pieces(Utterance said)
    {
        foreach (var sentence in said.Sentences())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            var cuts = InnerHead().Matches(text).Select(m => m.Groups["cut"].Index).Where(i => i > 0).Append(text.Length).ToList();
            var start = 0;
            foreach (var cut in cuts)
            {
                var span = said.Trim(new(sentence.Start + start, cut - start));
                start = cut;
                if (span.Length > 0 && said.IsFree(span)) yield return span;
            }
        }
    }

    // Before the lines are named, their numbers are kept; naming them brings the evidence to them.
    private static ImmutableList<string> LinesIn(string words, FindingsState state) => state.Lines.Count == 0
        ? [.. Number().Matches(words).Select(m => Numbers.Read(m.Value)).OfType<int>().Select(n => ReviewLine.IdOf(n.ToString(System.Globalization.CultureInfo.InvariantCulture))).Distinct()]
        : [.. Number().Matches(words).Select(m => m.Value).Select(n => state.LineNumbered(n) ?? state.LineNumbered(Numbers.Read(n)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "")).OfType<ReviewLine>().Select(l => l.Id).Distinct()];

    private const string N = @"(?:\d{1,2}[a-f]?|one|two|three|four|five|six|seven|eight)";
    private const string List = N + @"(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s+and line )" + N + @"\b)*";

    [GeneratedRegex(@"^(?:(?:and|also|then|next|now|on|for|under|log|add|put|ok|so|another|one|more|first|new|item|evidence|this|something|against|to|:)\s+)*(?:lines?|kloe|l)\s*(?<n>" + List + @")\b(?:\s+(?:again|too|as well|also|still|next|now))*\s*[:,.-]*\s*(?:(?:we|weve|ive) (?:have|had|got) )?")]
    private static partial Regex Head();

    [GeneratedRegex(@"[\s,(-]+(?:(?:thats|that is|its|this is|both|and its) )?(?:on|for|against|under|re|goes (?:on|with|under)|to)? ?(?:the )?lines? (?<n>" + List + @")\)?(?: too| as well| please| again)*$|[\s]*\(l?(?<n>" + List + @")\)$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"(?:[,-]\s*|\s+and\s+|\s+)(?<cut>(?:(?:on|for|under|and) )*lines? " + List + @"\b(?:\s+(?:again|too|as well|also))*\s*:)")]
    private static partial Regex InnerHead();

    [GeneratedRegex(N)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:please |and |also |then )*(?:log|add|record|note)\b(?! (?:it|that|a line|a recommendation|recommendation))")]
    private static partial Regex Adds();

    [GeneratedRegex(@"^\d{1,2} (?:is|are|rests?|goes|comes|to|was|relates)\b|^(?:is|are|was|rests?|has|have|should|needs?|comes?)\b(?! (?:a|an|the|from) )|^(?:drop|remove|delete|move|change|make|show|give|swap|what|export|thanks|thank you|yes|no|ok|sorry|undo|skip|help|in word|word)\b")]
    private static partial Regex NoEvidence();
}
