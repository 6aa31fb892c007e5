using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Areas chosen, left out, put in order, or left to the bot; and what the member worries about.</summary>
internal sealed partial class AreaRecogniser(Vocabulary vocabulary) : IRecogniser
{
    private readonly IReadOnlyList<Option> options =
        [.. vocabulary.Library.OfKind(EntryKind.Area).Select(e => new Option(e.Id, e.Title, e.Names))];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening) =>
        Reasons(said).Concat(Delegated(said)).Concat(Moves(said)).Concat(LeftOut(said)).Concat(Chosen(said, listening)).Concat(Worries(said));

    private static IEnumerable<Heard> Delegated(Utterance said)
    {
        foreach (var match in said.Free(YouChoose()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.ChooseAreasForMe());
            yield break;
        }
    }

    private static IEnumerable<Heard> Reasons(Utterance said)
    {
        foreach (var match in said.Free(WhyThose()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.WhyAreas());
        }
    }

    private IEnumerable<Heard> Moves(Utterance said)
    {
        foreach (var match in said.Free(Order()))
        {
            var topics = vocabulary.Topics(match.Groups["what"].Value);
            if (topics.Count != 1 || !CoversMost(topics, match.Groups["what"].Value)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.MoveArea(topics[0].Area, First: IsFirst().IsMatch(match.Groups["where"].Value)));
        }
    }

    private IEnumerable<Heard> LeftOut(Utterance said)
    {
        foreach (var match in said.Free(LeaveOut()))
        {
            var topics = vocabulary.Topics(match.Groups["what"].Value);
            if (topics.Count == 0 || !CoversMost(topics, BeforeReason(match.Groups["what"].Value))) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.LeaveOutAreas([.. topics.Select(t => t.Area).Distinct(StringComparer.Ordinal)]));
        }
    }

    private IEnumerable<Heard> Chosen(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Choose()))
        {
            var topics = vocabulary.Topics(match.Groups["list"].Value);
            if (topics.Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.SetAreas(Ids(topics), Only: true));
        }
        foreach (var match in said.Free(AddArea()))
        {
            var topics = vocabulary.Topics(match.Groups["list"].Value);
            if (topics.Count == 0 || !CoversMost(topics, match.Groups["list"].Value)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.SetAreas(Ids(topics), Only: false));
        }
        // A message that is nothing but a list of areas chooses them, whatever was asked.
        if (listening.Open?.Key != Keys.Areas && IsListOfAreas(said, listening.Open))
        {
            var listed = vocabulary.Topics(said.Plain);
            said.ClaimAll();
            yield return new Heard.Wish(0, new Wish.SetAreas(Ids(listed), Only: true));
            yield break;
        }
        // While areas are asked for, a bare list of them is the answer, in whatever words.
        if (listening.Open?.Key != Keys.Areas || ChoiceMatcher.IsAllOrNone(said.Plain.Trim(' ', '.'))) yield break;
        foreach (var rest in said.Unclaimed().ToList())
        {
            var words = said.Plain.Substring(rest.Start, rest.Length);
            var picked = ChoiceMatcher.Pick(words, options);
            if (picked.Values.Count > 0 && picked.NotFound.Count == 0)
            {
                said.Claim(rest);
                yield return new Heard.Wish(rest.Start, new Wish.SetAreas([.. picked.Values], Only: true));
                continue;
            }
            var topics = vocabulary.Topics(words);
            if (topics.Count == 0 || QuestionRecogniser.IsQuestion(words) || BareList().IsMatch(words)) continue;
            said.Claim(rest);
            yield return new Heard.Wish(rest.Start, new Wish.SetAreas(Ids(topics), Only: true));
        }
    }

    private IEnumerable<Heard> Worries(Utterance said)
    {
        foreach (var match in said.Free(Worry()))
        {
            var topics = vocabulary.Topics(string.Join(" and ", match.Groups["list"].Value, match.Groups["list2"].Value, match.Groups["list3"].Value));
            if (topics.Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.Concern(Ids(topics)));
        }
    }

    private bool IsListOfAreas(Utterance said, Prompt? open)
    {
        if (!said.IsFree(new(0, said.Plain.Length))) return false;
        var topics = vocabulary.Topics(said.Plain);
        return topics.Count >= 2 && topics.Sum(t => t.At.Length) * 10 >= Filler().Replace(said.Plain, "").Length * (open?.Kind is PromptKind.Text or PromptKind.Lines ? 8 : 5);
    }

    private static ImmutableList<string> Ids(IReadOnlyList<Topic> topics) => [.. topics.Select(t => t.Id).Distinct(StringComparer.Ordinal)];

    private static string BeforeReason(string words) => Reason().Split(words, 2)[0];

    // "put accountability first" names an area; "put the bit about money for young people first" names more than that.
    private static bool CoversMost(IReadOnlyList<Topic> topics, string words) =>
        topics.Sum(t => t.At.Length) * 2 >= Filler().Replace(words, "").Length;

    [GeneratedRegex(@"\b(?:you (?:choose|pick|decide|select)|(?:its |ill leave (?:it|that) )?(?:up to|to) you|your (?:call|choice|pick)|whatever you (?:think|suggest|recommend|reckon)|choose (?:them |some )?for me|pick (?:them |some )?for me|surprise me|what(?:ever)? would you (?:suggest|recommend|pick)|you suggest)(?: (?:the |some |which )?(?:areas?|ones|lines))?(?: is best| best)?(?:[, ]+i trust you)?\b")]
    private static partial Regex YouChoose();

    [GeneratedRegex(@"\b(?:why (?:those|these|them|that lot|did you (?:choose|pick|go for)[^?.!\n]*|have you (?:chosen|picked)[^?.!\n]*)(?: areas?| ones| four| five| three)?|how come (?:those|these)(?: areas?)?|whats your (?:reasoning|thinking)(?: there)?)\b\??")]
    private static partial Regex WhyThose();

    [GeneratedRegex(@"\b(?:put|move|have|stick|bring|make|shift|do|start with|lead with) (?<what>[a-z' -]{3,40}?) (?<where>first|at the (?:top|start|front|beginning|end|bottom)|to the (?:top|front|start|end|bottom)|on the end|last|up front)\b(?: actually| please| then)?|\b(?<where>start|begin|lead) with (?<what>[a-z' -]{3,40})(?=[.,;!?\n]|$)")]
    private static partial Regex Order();

    [GeneratedRegex(@"first|top|start|front|beginning|begin|lead")]
    private static partial Regex IsFirst();

    [GeneratedRegex(@"\b(?:leave out|skip|not interested in|dont (?:need|want|bother with)|not bothered about|forget(?: about)?|drop|without|lose|exclude|ignore|take out|remove|no need for|leave off) (?:the )?(?:area |areas? of )?(?<what>[^.;!?\n]{3,80})(?=[.;!?\n]|$)")]
    private static partial Regex LeaveOut();

    [GeneratedRegex(@"\s+(?:its|it is|it has|that has|because|since|as|been|weve|theyve|which|has been|done)\b|,")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:(?:the |our |my )?areas? (?:are|is|should be|will be|to (?:cover|look at|be)|:|=)|areas?:|areas? -|(?:key )?lines? (?:of enquiry )?(?:on|about|for|covering|around|to cover)|(?:it |they |that )?(?:has|have|needs?) to (?:have|cover|include|be about|look at)|must (?:have|cover|include)|should (?:cover|include|be about)|(?:focus|concentrate|concentrating|focusing|focussing) on|stick to|just|want (?:lines )?(?:on|about)|do (?:some )?(?:on|about)|cover(?:ing)?|look(?:ing)? (?:at|into))\s*:?\s*(?<list>[^.;!?\n]{3,160}?)(?=[.;!?\n]|$|,? in that order|,? (?:\d|two|three|one|a couple) (?:lines? )?(?:each|per|for each|on each))(?:,? in that order)?")]
    private static partial Regex Choose();

    [GeneratedRegex(@"\b(?:(?:and )?(?:add|include|stick|also|plus|put)(?: in)? (?:the )?(?<list>[a-z' -]{3,40}?)(?: (?:as an area|area|in|too|as well|on the end|at the end|to the areas|to the list))?)(?=[.,;!?\n]|$)")]
    private static partial Regex AddArea();

    [GeneratedRegex(@"\b(?:what (?:bothers|worries|concerns) (?:me|us|members|my panel|the panel|the committee)(?: most)? (?:is|are)|(?:im |were |members are |we are |i am |mainly |most |really )+(?:worried|bothered|concerned|interested) (?:about|in|by)|(?:the |my |our |main |big |biggest )+(?:worry|worries|concerns?|issues?|thing|things) (?:is|are|will be|would be)|i (?:care|worry) (?:most )?about)\s*:?\s*(?<list>[^.;!?\n]{3,120})(?=[.;!?\n]|$)(?:\.? and (?<list2>[^.;!?\n]{3,40})(?=[.;!?\n]|$))?|\b(?<list>[a-z' -]{3,60}?) (?:is|are) (?:the|my|our|what) (?:main |big |biggest |real )?(?:worry|worries|concerns?|issue|issues|thing that (?:worries|bothers) (?:me|us)|(?:bothers|worries) (?:me|us))(?:\.? and (?<list3>[a-z ]{3,40}))?")]
    private static partial Regex Worry();

    [GeneratedRegex(@"\b(?:because|since|cabinet|decides|decided|meets)\b")]
    private static partial Regex BareList();

    [GeneratedRegex(@"\b(?:the|a|an|as|an|area|please|actually|and|too|well)\b|\s")]
    private static partial Regex Filler();
}
