using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>Who watches the early signs: "1 the director, 2 and 3 the scrutiny chair", "the chair watches all of them".</summary>
internal sealed partial class WatchersRecogniser : IRecogniser
{
    /// <summary>What the conversation's focus names when the signs were shown last, so that numbers are theirs.</summary>
    public const string SignsShown = "signs";

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var isAsked = listening.Open?.Key == JourneyKeys.Watchers;
        var found = said.Free(PersonFirst()).Concat(isAsked || listening.Moment.Focus.Row == SignsShown || Watching().IsMatch(said.Plain) ? said.Free(NumberFirst()) : []).OrderBy(m => m.Index).ToList();
        foreach (var match in found)
        {
            if (!said.IsFree(new(match.Index, match.Length)) || NoPerson().IsMatch(match.Groups["who"].Value)) continue;
            said.Claim(new(match.Index, match.Length));
            var who = match.Groups["who"];
            yield return new Heard.Wish(match.Index, new JourneyWish.Watch(NumbersIn(match.Groups["numbers"].Value), said.TypedAt(new(who.Index, who.Length))));
        }
        if (!isAsked || found.Count > 0 || !said.IsFree(new(0, said.Plain.Length)) || QuestionRecogniser.IsQuestion(said.Plain) || ContentWords.Count(said.Plain) is 0 or > 8) yield break;
        if (NotAName().IsMatch(said.Plain)) yield break;
        said.ClaimAll();
        yield return new Heard.Wish(0, new JourneyWish.Watch([], All().Replace(said.Typed, "").Trim(' ', '.', ',')));
    }

    private static ImmutableList<int> NumbersIn(string words)
    {
        if (Range().Match(words) is { Success: true } range)
        {
            var (from, to) = (Numbers.Read(range.Groups["from"].Value) ?? 1, Numbers.Read(range.Groups["to"].Value) ?? 1);
            return from <= to && to - from < 20 ? [.. Enumerable.Range(from, to - from + 1)] : [];
        }
        return [.. Digits().Matches(words).Select(m => Numbers.Read(m.Value)).OfType<int>()];
    }

    private const string Who = @"(?<who>(?:the |our |cllr |my )?(?:[a-z][a-z'-]+ ?){1,5}?)";
    private const string Some = @"(?<numbers>(?:numbers? |signs? |no\.? ?)?\d{1,2}(?:(?:\s*(?:,|and|&|to|-)\s*)+\d{1,2})*)";

    [GeneratedRegex(@"(?:^|[.;,\n] ?|\band )" + Who + @"(?: (?:will|should|can|could|is to|to))? (?:watch(?:es|ing)?|keeps? an eye on|monitors?|looks? after|tracks?) (?:" + Some + @"|(?:all(?: of)?(?: (?:them|these|those|it))?|them(?: all)?|everything|the lot|the (?:early )?signs))")]
    private static partial Regex PersonFirst();

    [GeneratedRegex(Some + @"\s*(?:[:=-]|is|are|for|goes? to|go to|by|watched by)?\s*" + Who + @"(?=\s*(?:$|[.;,\n]|and \d))")]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"\b(?:watch\w*|keeps? an eye|monitor\w*)\b")]
    private static partial Regex Watching();

    [GeneratedRegex(@"(?<from>\d{1,2})\s*(?:to|-)\s*(?<to>\d{1,2})")]
    private static partial Regex Range();

    [GeneratedRegex(@"\d{1,2}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:for |watches |will watch )?(?:all(?: of them)?|everything|the lot|them all)\b", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"^(?:should|is|are|was|were|a|an|to|not|out|years?|months?|things?|more|heads?|each|of|what|which|how|keep|start|could|can|we|it|that|please|evidence)\b")]
    private static partial Regex NoPerson();

    [GeneratedRegex(@"^(?:yes|no|ok|skip|nobody|no one|not sure|dont know|export|stop|help|undo|word)\b|\b(?:export|show|compare|remind|ratings?)\b")]
    private static partial Regex NotAName();
}
