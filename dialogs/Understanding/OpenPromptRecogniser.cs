using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>An answer to the open question, in whatever words nobody else has understood.</summary>
public sealed partial class OpenPromptRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open is not { } open || said.Unclaimed().ToList() is not { Count: > 0 } rest || Courtesies.IsOnly(said) && !MayPick(said, open)) yield break;
        var isFree = said.IsFree(new(0, said.Plain.Length));
        if (open.Kind is PromptKind.Text or PromptKind.Lines)
        {
            // Free text answers a free question only when nothing else was said: an aside beside other answers is not the answer.
            if (!isFree) yield break;
            if (AsHeard(open.Read(said.Typed, listening.Moment), open, 0) is not { } answer) yield break;
            said.ClaimAll();
            yield return answer;
            yield break;
        }
        foreach (var span in isFree ? [new Span(0, said.Plain.Length)] : rest)
        {
            var reading = open.Read(said.Plain.Substring(span.Start, span.Length), listening.Moment);
            if (reading is Reading.Wrong && !isFree || AsHeard(reading, open, span.Start) is not { } answer) continue;
            said.Claim(span);
            yield return answer;
            yield break;
        }
    }

    // "Yes" and "the last one" are pleasantries, except where they are what was asked for.
    private static bool MayPick(Utterance said, Prompt open) =>
        open.Kind is PromptKind.Confirm || open.Kind is PromptKind.Choice or PromptKind.Choices or PromptKind.Reorder && Place().IsMatch(said.Plain);

    private static Heard? AsHeard(Reading reading, Prompt open, int at) => reading switch
    {
        Reading.Understood understood => new Heard.Answer(at, open.Key, understood.Value),
        Reading.Wrong wrong => new Heard.WrongAnswer(at, wrong.Help),
        _ => null,
    };

    [GeneratedRegex(@"^(?:the )?(?:all|first|last)(?: ones?)?(?: please)?[.! ]*$")]
    private static partial Regex Place();
}
