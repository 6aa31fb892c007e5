using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>An answer to the open question, in whatever words nobody else has understood.</summary>
public sealed partial class OpenPromptRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open is not { } open || said.Unclaimed().ToList() is not { Count: > 0 } rest) yield break;
        if (open.Kind is PromptKind.Text or PromptKind.Lines && Courtesies.IsOnly(said)) yield break;
        var isFree = said.IsFree(new(0, said.Plain.Length));
        if (open.Kind is PromptKind.Text or PromptKind.Lines)
        {
            // Free text answers a free question only when nothing else was said: an aside beside other answers is not the answer.
            if (SoundsLikeAWish(said.Plain)) yield break;
            if (!isFree)
            {
                var first = rest[0];
                if (open is not TextPrompt { TakesWhatComesFirst: true } || first.Start > 12 || Correction().IsMatch(said.Plain)) yield break;
                if (ContentWords.Count(said.Plain.Substring(first.Start, first.Length)) < 2) yield break;
                said.Claim(first);
                yield return Heard.Answer.Of(first.Start, open.Key, said.TypedAt(first));
                yield break;
            }
            if (AsHeard(open.Read(said.Typed, listening.Moment), open, 0) is not { } answer) yield break;
            said.ClaimAll();
            yield return answer;
            yield break;
        }
        foreach (var span in isFree ? [new Span(0, said.Plain.Length)] : rest)
        {
            // Suggestions can be picked in passing; rows in a person's own words need the whole message, as typed.
            var words = isFree && open.TakesOwnWords ? said.TypedAt(span) : said.Plain.Substring(span.Start, span.Length);
            if (SoundsLikeAWish(said.Plain.Substring(span.Start, span.Length))) continue;
            // "The lot in Word" asks for documents, not for every choice.
            if (!isFree && ChoiceMatcher.IsAllOrNone(words)) continue;
            var reading = open.Read(words, listening.Moment);
            if (!isFree && open.TakesOwnWords && !ChoosesOnly(open, words, listening.Moment)) continue;
            if (reading is Reading.Wrong && !isFree || AsHeard(reading, open, span.Start) is not { } answer) continue;
            said.Claim(span);
            yield return answer;
            yield break;
        }
    }

    /// <summary>True for words that ask for something to be done; such words are no answer, even where nobody knows how to do it.</summary>
    private static bool SoundsLikeAWish(string plain) => Wish().IsMatch(plain);

    [GeneratedRegex(@"^(?:no|sorry|actually|oops|wait|correction)\b")]
    private static partial Regex Correction();

    private static bool ChoosesOnly(Prompt open, string words, DialogMoment moment) =>
        open.View(moment).Choices is { Count: > 0 } choices
        && ChoiceMatcher.Pick(words, [.. choices.Select(c => new Option(c.Value, c.Label, []))]) is { Values.Count: > 0, NotFound.Count: 0 };

    [GeneratedRegex(@"^(?:(?:ok|please|actually|no|right|can you|could you|and|then|now)[, ]+)*(?:add|drop|lose|remove|delete|take (?:out|off|the)|swap|switch|move|put|make (?:it|line|number|the|that|\d)|change|split|fix|keep|leave|undo|redo|scrub|as you were|cut|export|download|send (?:it|this|that|them|me|us|the|a|my|our|everything)|print|finish|word(?:$| version| doc| copy)|show (?:me)?|give me|tell me|start again|(?:dont|do not) (?:bother|worry|want|include)|stop)\b")]
    private static partial Regex Wish();

    private static Heard? AsHeard(Reading reading, Prompt open, int at) => reading switch
    {
        Reading.Understood understood => new Heard.Answer(at, open.Key, understood.Value),
        Reading.Wrong wrong => new Heard.WrongAnswer(at, wrong.Help),
        _ => null,
    };
}
