using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Areas chosen, left out, put in order, or left to the bot; and what the member worries about.</summary>
internal sealed partial class AreaRecogniser(Vocabulary vocabulary) : IRecogniser
{
    private readonly IReadOnlyList<Option> options =
        [.. vocabulary.Library.OfKind(EntryKind.Area).Select(e => new Option(e.Id, e.Title, e.Names))];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening) =>
        Reasons(said).Concat(Delegated(said, listening)).Concat(Moves(said)).Concat(LeftOut(said)).Concat(Chosen(said, listening)).Concat(Worries(said));

    // "You choose" leaves to the bot whatever was asked for.
    private IEnumerable<Heard> Delegated(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(YouChoose()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return listening.Open?.Key switch
            {
                Keys.Objectives => Heard.Answer.Of(match.Index, Keys.Objectives, vocabulary.Library.OfKind(EntryKind.Objective).Select(e => new ObjectiveRow(e.Id, null)).ToImmutableList()),
                Keys.Witnesses => new Heard.Wish(match.Index, new Wish.ShowWitnesses()),
                Keys.Evidence => new Heard.Wish(match.Index, new Wish.SuggestEvidence()),
                Keys.QuestionsAgreed => new Heard.Wish(match.Index, new Wish.AgreeQuestions(Later: false)),
                // Only as the whole reply to "are these the lines?" does it leave the lines to the bot too.
                Keys.LinesAgreed when match.Length >= said.Plain.Trim().Length - 8 && listening.Moment.Answers.Has(Keys.Areas) => new Heard.Wish(match.Index, new Wish.AgreeLines()),
                _ => new Heard.Wish(match.Index, new Wish.ChooseAreasForMe()),
            };
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
        foreach (var match in said.Free(TakeAreaOut()).Concat(said.Free(LeaveOut())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length)) || IsDoubted(said.Plain, match.Index)) continue;
            // Every item must be an area by name; "leave out schools and transport" is about the scope.
            var items = LinesPrompt.Split(BeforeReason(match.Groups["what"].Value)).Select(i => vocabulary.Areas.Exactly(Filler().Replace(i, " ").Trim())).ToList();
            if (items.Count == 0 || items.Contains(null)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.LeaveOutAreas([.. items.OfType<string>().Distinct(StringComparer.Ordinal)]));
        }
        foreach (var match in said.Free(InPlaceOf()).ToList())
        {
            var (leaving, coming) = (vocabulary.Topics(match.Groups["out"].Value), vocabulary.Topics(match.Groups["in"].Value));
            if (leaving.Count != 1 || coming.Count != 1 || !CoversMost(leaving, match.Groups["out"].Value) || !CoversMost(coming, match.Groups["in"].Value)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.SwapArea(leaving[0].Area, coming[0].Area));
        }
    }

    private static bool IsDoubted(string plain, int at) => Doubt().IsMatch(plain[Math.Max(0, at - 22)..at]);

    private IEnumerable<Heard> Chosen(Utterance said, Listening listening)
    {
        // Where something else is asked for, "look into quality" is part of its answer; "areas are" and "lines on" never are.
        var elsewhere = listening.Open?.Key is Keys.Witnesses or Keys.Evidence or Keys.Methods or Keys.Timetable or Keys.WhyNow or Keys.Success or Keys.InScope or Keys.OutOfScope;
        foreach (var match in said.Free(Choose()).Concat(elsewhere ? [] : said.Free(ChooseLoosely())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length))) continue;
            var topics = vocabulary.Topics(match.Groups["list"].Value);
            if (topics.Count == 0) continue;
            var strong = Choose().Match(said.Plain, match.Index) is { Success: true } again && again.Index == match.Index;
            if (!strong && (!CoversMost(topics, match.Groups["list"].Value) || IsDoubted(said.Plain, match.Index))) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.SetAreas(Ids(topics), Only: true));
        }
        foreach (var match in elsewhere ? [] : said.Free(AddArea()))
        {
            var topics = vocabulary.Topics(match.Groups["list"].Value);
            if (topics.Count == 0 || !CoversMost(topics, match.Groups["list"].Value)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.SetAreas(Ids(topics), Only: false));
        }
        // A list of nothing but areas chooses them, whatever was asked.
        if (listening.Open?.Key is null or Keys.LinesAgreed or Keys.Export or Keys.Objectives or Keys.Stage or Keys.Decider or Keys.DecisionDate or Keys.Council or Keys.Committee)
        {
            foreach (var rest in said.Unclaimed().ToList())
            {
                var words = said.Plain.Substring(rest.Start, rest.Length);
                if (!IsListOfAreas(words, listening.Open, whole: said.IsFree(new(0, said.Plain.Length)))) continue;
                said.Claim(rest);
                yield return new Heard.Wish(rest.Start, new Wish.SetAreas(Ids(vocabulary.Topics(words)), Only: true));
            }
        }
        // While areas are asked for, a bare list of them is the answer, in whatever words.
        if (listening.Open?.Key != Keys.Areas || ChoiceMatcher.IsAllOrNone(said.Plain.Trim(' ', '.'))) yield break;
        var named = ImmutableList<string>.Empty;
        var first = -1;
        foreach (var rest in said.Unclaimed().ToList())
        {
            var whole = said.SentenceAt(rest.Start);
            var words = said.Plain.Substring(rest.Start, rest.Length);
            if (QuestionRecogniser.IsQuestion(said.Plain.Substring(whole.Start, whole.Length).Trim()) || BareList().IsMatch(words)) continue;
            var picked = ChoiceMatcher.Pick(words, options);
            var ids = picked.Values.Count > 0 && picked.NotFound.Count == 0 ? [.. picked.Values] : Ids(vocabulary.Topics(words));
            if (ids.Count == 0) continue;
            said.Claim(rest);
            if (first < 0) first = rest.Start;
            named = named.AddRange(ids.Where(id => !named.Contains(id)));
        }
        if (named.Count > 0) yield return new Heard.Wish(first, new Wish.SetAreas(named, Only: true));
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

    // Each part of the list names an area. Where a free text was asked for, the parts must say little else: "money" may be a reason.
    private bool IsListOfAreas(string words, Prompt? open, bool whole)
    {
        if (QuestionRecogniser.IsQuestion(words) || BareList().IsMatch(words)) return false;
        words = AroundList().Replace(words, "");
        if (ForSomething().IsMatch(words)) return false;
        var parts = ListSeparator().Split(words).Select(p => Filler().Replace(p, " ").Trim()).Where(p => p.Length > 0).ToList();
        if (parts.Count < 2 || parts.Exists(p => vocabulary.Topics(p).Count == 0)) return false;
        var topics = vocabulary.Topics(words);
        var share = open?.Kind is PromptKind.Text or PromptKind.Lines && whole ? 8 : 4;
        return topics.Sum(t => t.At.Length) * 10 >= Filler().Replace(words, "").Length * share;
    }

    [GeneratedRegex(@"^(?:on|about|for|covering|just|only|please|lets do|lets have) |,? in (?:that|this) order$| (?:please|pls)$")]
    private static partial Regex AroundList();

    // "The finance director for the two finance lines" gives a witness lines.
    [GeneratedRegex(@"\b(?:for|to|on)\b")]
    private static partial Regex ForSomething();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b|\bthen\b|\bplus\b)\s*")]
    private static partial Regex ListSeparator();

    private static ImmutableList<string> Ids(IReadOnlyList<Topic> topics) => [.. topics.Select(t => t.Id).Distinct(StringComparer.Ordinal)];

    private static string BeforeReason(string words) => Reason().Split(words, 2)[0];

    // "put accountability first" names an area; "put the bit about money for young people first" names more than that.
    private static bool CoversMost(IReadOnlyList<Topic> topics, string words) =>
        topics.Sum(t => t.At.Length) * 2 >= Filler().Replace(words, "").Length;

    [GeneratedRegex(@"\b(?:you (?:to )?(?:choose|pick|decide|select)|whatever you (?:usually|normally) do(?: for areas)?|(?:the )?usual areas|(?:its |ill leave (?:it|that) )?(?:up to|to) you|your (?:call|choice|pick)|whatever you (?:think|suggest|recommend|reckon)|choose (?:them |some )?for me|pick (?:them |some )?for me|surprise me|what(?:ever)? would you (?:suggest|recommend|pick)|you suggest|you know best)(?: (?:the |some |which )?(?:areas?|ones|lines))?(?: what (?:theyre|they are) about| the (?:other|others|rest))?(?: is best| best)?(?:[, ]+i trust you)?\b")]
    private static partial Regex YouChoose();

    [GeneratedRegex(@"\b(?:(?:what made you (?:go for|choose|pick) (?:those|these|them|that)[^?.!\n]*|why (?:those|these|them|that lot|did you (?:choose|pick|go for)[^?.!\n]*|have you (?:chosen|picked)[^?.!\n]*)(?: areas?| ones| four| five| three)?)|how come (?:those|these)(?: areas?)?|whats your (?:reasoning|thinking)(?: there)?)\b\??")]
    private static partial Regex WhyThose();

    [GeneratedRegex(@"\b(?:put|move|have|stick|bring|make|shift|do|start with|lead with) (?<what>[a-z' -]{3,40}?) (?<where>first|at the (?:top|start|front|beginning|end|bottom)|to the (?:top|front|start|end|bottom)|on the end|last|up front)\b(?: actually| please| then)?|\b(?<what>[a-z' -]{3,40}?) (?:goes|comes|should be|should go|to go) (?<where>first|last)\b|\b(?<where>start|begin|lead) with (?<what>[a-z' -]{3,40})(?=[.,;!?\n]|$)")]
    private static partial Regex Order();

    [GeneratedRegex(@"first|top|start|front|beginning|begin|lead")]
    private static partial Regex IsFirst();

    [GeneratedRegex(@"\b(?:whether|if|dont|do not|wont|not|might|could|would|risk|how|that)(?: \w+){0,2} $")]
    private static partial Regex Doubt();

    [GeneratedRegex(@"\b(?:take|leave|cut) (?:the )?(?<what>[a-z' ]{3,30}?)(?: area)? out\b|\bminus (?<what>[a-z' ]{3,30}?)(?=[.,;!?\n]|$)")]
    private static partial Regex TakeAreaOut();

    [GeneratedRegex(@"\b(?:swap|switch|change|replace) (?:the )?(?<out>[a-z' ]{3,30}?) (?:for|with|to|and) (?:the )?(?<in>[a-z' ]{3,30}?)(?=[.,;!?\n]|$| please)|\b(?<in>[a-z' ]{3,30}?) (?:instead of|in place of|rather than) (?<out>[a-z' ]{3,30}?)(?=[.,;!?\n]|$)")]
    private static partial Regex InPlaceOf();

    [GeneratedRegex(@"\b(?:leave out|skip|not interested in|dont (?:need|want|bother with)|not bothered about|forget(?: about)?|drop|without|lose|exclude|ignore|take out|remove|no need for|leave off) (?:the )?(?:area |areas? of )?(?<what>[^.;!?\n]{3,80}?)(?=[.;!?\n]|$|,? (?:and |but )?(?:add|put|include|keep|move|bring)\b)|^(?:no|not) (?<what>[a-z]{4,20})(?: please| thanks)?$")]
    private static partial Regex LeaveOut();

    [GeneratedRegex(@"\s+(?:its|it is|it has|that has|because|since|as|been|weve|theyve|which|has been|done)\b|,(?= (?:its|it is|because|since|weve|been|done|that)\b)")]
    private static partial Regex Reason();

    private const string List = @"\s*:?\s*(?<list>[^.;!?\n]{3,160}?)(?=[.;!?\n]|$|,? in that order|,? (?:\d|two|three|one|a couple) (?:lines? )?(?:each|per|for each|on each)|(?:,|;| but) (?:and |but )?(?:leave|drop|lose|skip|not)\b)(?:,? in that order)?";

    [GeneratedRegex(@"\b(?:(?:the |our |my )?areas? (?:are|is|should be|will be|to (?:cover|look at|be)|:|=)|areas?:|areas? -|(?:key )?(?:lines|kloes)(?: of enquiry)?,? (?:on|about|covering|to cover)|(?:it |they |that )?(?:has|have|needs?) to (?:have|cover|include|be about|look at)|must (?:have|cover|include)|stick to|keep it to)" + List)]
    private static partial Regex Choose();

    [GeneratedRegex(@"\b(?:should (?:cover|include|be about)|(?:focus|concentrate|concentrating|focusing|focussing) on|want (?:lines )?(?:on|about)|cover(?:ing)?|look(?:ing)? (?:at|into))" + List)]
    private static partial Regex ChooseLoosely();

    [GeneratedRegex(@"\b(?:(?:and )?(?:add|include|stick|also|plus|put)(?: in)? (?:the )?(?<list>[a-z' -]{3,40}?)(?: (?:as an area|area|in|too|as well|on the end|at the end|to the areas|to the list))?)(?=[.,;!?\n]|$)")]
    private static partial Regex AddArea();

    [GeneratedRegex(@"\b(?:what (?:bothers|worries|concerns) (?:me|us|members|my panel|the panel|the committee)(?: most)? (?:is|are)|(?:im |were |members are |we are |i am |mainly |most |really )+(?:worried|bothered|concerned|interested) (?:about|in|by)|(?:the |my |our |main |big |biggest )+(?:worry|worries|concerns?|issues?|thing|things) (?:is|are|will be|would be)|i (?:care|worry) (?:most )?about)\s*:?\s*(?<list>[^.;!?\n]{3,120})(?=[.;!?\n]|$)(?:\.? and (?<list2>[^.;!?\n]{3,40})(?=[.;!?\n]|$))?|\b(?<list>[a-z' -]{3,60}?) (?:is|are) (?:the|my|our|what) (?:main |big |biggest |real )?(?:worry|worries|concerns?|issue|issues|thing that (?:worries|bothers) (?:me|us)|(?:bothers|worries) (?:me|us))(?:\.? and (?<list3>[a-z ]{3,40}))?")]
    private static partial Regex Worry();

    [GeneratedRegex(@"\b(?:because|since|cabinet|decides|decided|meets)\b")]
    private static partial Regex BareList();

    [GeneratedRegex(@"\b(?:the|a|an|as|an|area|areas|please|actually|and|too|well|first|second|then|finally|lastly|next|maybe|probably|pls)\b|\s")]
    private static partial Regex Filler();
}
