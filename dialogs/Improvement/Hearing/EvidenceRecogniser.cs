using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>What shows ratings to be right, number by number or by name: "evidence. 1 strategic plan. 2 not a lot tbh. workforce: turnover 9%".</summary>
internal sealed partial class EvidenceRecogniser : IRecogniser
{
    private readonly Enablers enablers;
    private readonly Regex headed, named;

    public EvidenceRecogniser(Enablers enablers)
    {
        this.enablers = enablers;
        var names = enablers.NamePattern;
        // A name with a colon heads an item; without one it does only where evidence is spoken of or was asked for.
        headed = Make($@"(?:^|(?<=[.;\n]\s{{0,3}}))(?:evidence (?:for|on) |for |on |re |as for )?(?:the |our )?(?<which>{names})(?: evidence)?\s*[:=]\s*");
        named = Make($@"(?:^|(?<=[.;\n]\s{{0,3}})|(?<=\bevidence[.:,-]?\s{{1,3}})|(?<=\bfor ))(?:evidence (?:for|on) |for |on |re |as for )?(?:the |our )?(?<which>{names})(?: evidence)?(?:\s*[:=,-]\s*|\s+)(?=\S)");
    }

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var cue = Cue().Match(said.Plain);
        var isAsked = listening.Open?.Key == JourneyKeys.Evidence || cue.Success;
        var starts = Starts(said, isAsked, listening);
        var items = starts.Select((s, i) => (s.At, s.Enabler, Words: Words(said, s.Text, i + 1 < starts.Count ? starts[i + 1].At : said.Plain.Length)))
            .Where(i => i.Words.Length > 0 && !OnlyARating().IsMatch(said.Plain.AsSpan(i.Words.Start, i.Words.Length))).ToList();
        if (items.Count == 0) yield break;
        if (cue.Success && said.IsFree(new(cue.Index, cue.Length))) said.Claim(new(cue.Index, cue.Length));
        foreach (var item in items) said.Claim(new(item.At, item.Words.End - item.At));
        yield return new Heard.Wish(items[0].At, new JourneyWish.GiveEvidence([.. items.Select(i => new EvidenceItem(i.Enabler, said.TypedAt(i.Words)))]));
    }

    private List<(int At, int Text, string Enabler)> Starts(Utterance said, bool isAsked, Listening listening)
    {
        var found = new List<(int At, int Text, string Enabler)>();
        var isRated = listening.Moment.Answers.Has(JourneyKeys.Ratings);
        var last = 0;
        foreach (Match match in Numbered().Matches(said.Plain))
        {
            var number = Numbers.Read(match.Groups["which"].Value)!.Value;
            var before = said.Plain[..match.Index].TrimEnd(' ');
            var begins = before.Length == 0 || before[^1] is '.' or ';' or ':' or '\n' or '?' || CueBefore().IsMatch(before);
            // Numbers that head items rise; in the middle of a sentence only the very next one does, after a comma or where evidence was asked for.
            if (!said.IsFree(new(match.Index, match.Length)) || number <= last || !begins && (last == 0 || number != last + 1 || before[^1] != ',' && !isAsked)) continue;
            if (OnlyARating().IsMatch(UpToItsEnd(said, match.Index + match.Length))) continue;
            found.Add((match.Index, match.Index + match.Length, enablers.All[number - 1].Value));
            last = number;
        }
        // One number alone may count something, unless evidence is what the talk is about.
        if (found.Count < 2 && !isAsked || !isRated && !isAsked) found.Clear();
        foreach (Match match in (isAsked ? named : headed).Matches(said.Plain))
        {
            if (!said.IsFree(new(match.Index, match.Length)) || found.Exists(f => f.At == match.Index)) continue;
            if (enablers.Find(match.Groups["which"].Value) is { } enabler && !found.Exists(f => f.Enabler == enabler)) found.Add((match.Index, match.Index + match.Length, enabler));
        }
        return [.. found.OrderBy(f => f.At)];
    }

    private static string UpToItsEnd(Utterance said, int from) => said.Plain[from..Math.Max(from, said.Sentences().FirstOrDefault(s => s.End > from).End)].Split(',')[0].Trim();

    // Up to the next item, but not into words that are something else: a question, or what another recogniser has heard.
    private static Span Words(Utterance said, int from, int to)
    {
        var end = from;
        foreach (var sentence in said.Sentences().Where(s => s.End > from && s.Start < to))
        {
            var (start, stop) = (Math.Max(from, sentence.Start), Math.Min(to, sentence.End));
            var words = said.Plain[start..stop];
            if (!said.IsFree(new(start, stop - start))) break;
            if (start > from && (QuestionRecogniser.IsQuestion(said.Plain[start..Math.Min(said.Plain.Length, stop + 1)].Trim()) || Other().IsMatch(words))) break;
            end = stop;
        }
        return said.Trim(new(from, end - from));
    }

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\bevidence(?: (?:is|so far|for))?[.:,-]*$")]
    private static partial Regex CueBefore();

    [GeneratedRegex(@"(?:^|\b(?:ok|and|so|here(?:s| is)|right|the|our|now|for)[,.: ]+)(?:the )?evidence\b(?: (?:is|are|we have|so far|for(?: (?:each|them|these|the ratings))?))?\s*[.:,-]*")]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?<![\w.%£/-])(?:and |number |no\.? ?|nr |#|for )?(?<which>[1-7])(?:\s*[.):=-]\s*(?=\S)|\s+(?=[a-z“""'(£]|\d+(?:\.\d+)?(?:%|\s[a-z])))")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?:should|could|to|is|was|be|a|an|the|now|=|really|only|just|out of|been|have|more|like|maybe)[ ]*)*(?:\d|one|two|three|four|five)(?: ?/ ?5| out of (?:5|five))?(?: (?:now|then|please|instead|for now))*$|^(?:years?|months?|weeks?|days?|heads?|things?|of|out of|or|and|to)\b")]
    private static partial Regex OnlyARating();

    [GeneratedRegex(@"^\s*(?:(?:and|so|ok|now|then|please|also)[, ]+)*(?:which|what|where|how|could|can|export|show|compare|give|tell|draw|ofsted|last (?:year|time)|two things|make|change|put|remind|skip|undo|help|summary|stop|word)\b")]
    private static partial Regex Other();
}
