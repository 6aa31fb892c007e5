using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>A question for the library, typed in the middle of anything.</summary>
public sealed partial class QuestionRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (Ask().Match(said.Plain) is { Success: true } ask && said.IsFree(new(ask.Index, ask.Length)))
        {
            var words = new Span(ask.Groups["what"].Index, ask.Groups["what"].Length);
            said.ClaimAll();
            yield return new Heard.Question(ask.Index, said.TypedAt(words));
            yield break;
        }
        if (listening.Moment.Focus.AskedLast && said.IsFree(new(0, said.Plain.Length)) && LeaningWords.Lean(said.Plain) && !Courtesies.IsOnly(said) && !AnswersOpenPrompt(said, listening))
        {
            said.ClaimAll();
            yield return new Heard.Question(0, said.Typed);
            yield break;
        }
        foreach (var sentence in said.Sentences())
        {
            var whole = said.SentenceAt(sentence.Start);
            if (!said.IsFree(sentence) || !IsQuestion(said.Plain.Substring(whole.Start, whole.Length).Trim())) continue;
            // What comes before in the same breath is what the question is about: "the guide talks about STPs. is that still a thing?"
            var start = LeansBack().IsMatch(said.Plain[whole.Start..]) ? FreeStart(said, whole.Start) : whole.Start;
            var span = new Span(start, whole.End - start);
            said.Claim(span);
            yield return new Heard.Question(start, said.TypedAt(span));
        }
    }

    /// <summary>True for words that ask for information, false for requests ("can you help me ...") and answers.</summary>
    public static bool IsQuestion(string plain) =>
        !Request().IsMatch(plain) && (Opens().IsMatch(plain) || plain.EndsWith('?') && plain.Length > 2);

    // "And in March?" may be the date that was asked for. Free text would take any words, so it is no sign of an answer.
    private static bool AnswersOpenPrompt(Utterance said, Listening listening) =>
        listening.Open is { Kind: not (PromptKind.Text or PromptKind.Lines), TakesOwnWords: false } open && open.Read(said.Plain, listening.Moment) is Reading.Understood;

    private static int FreeStart(Utterance said, int before)
    {
        var start = before;
        foreach (var sentence in said.Sentences().Where(s => s.End < before).Reverse())
        {
            if (!said.IsFree(sentence)) break;
            start = sentence.Start;
        }
        return start;
    }

    [GeneratedRegex(@"^ask:? (?<what>.{3,})$", RegexOptions.Singleline)]
    private static partial Regex Ask();

    [GeneratedRegex(@"^\s*(?:(?:and|but|so|ok|okay|hi|hello|sorry|quick question|useful|thanks|right|also|oh)[,:. ]+)*(?:(?:what|whats|which|who|whos|whod|whose|where|wheres|when|why|how|hows)\b(?! [^?]*\bis (?:that|how|when)\b)|(?:is|are|was|were|does|do|did|has|have|can|could|should|would|will)(?:nt)? (?:the|a|an|there|it|they|we|you|i|any|anyone|anybody|our|this|that|these|those|children|kids|staff|parents|councils?|scrutiny|he|she|trusts?|other|all|every|ofsted|social)\b|define|explain|remind (?:me|us) (?:again )?(?:what|how|why|who|whos|which|when|where|of|about)|tell me (?:more )?(?:about|what|how|why|who)|meaning of|any (?:council|example|other|place)s?)\b")]
    private static partial Regex Opens();

    [GeneratedRegex(@"^\s*(?:(?:hi|hello|hey|ok|okay|so|and|please|right|sorry)[,:. ]+)*(?:(?:can|could|would|will) (?:you|u|we|i)(?: please| pls)? (?:help|do|draft|give|show|make|put|add|drop|lose|bin|ditch|cut|keep|scrap|take|split|reword|shorten|soften|tone|remove|swap|change|start|have|get|export|send|write|move|go|just|see|download)\b|do (?:the|it|me|that|number|line|one|us|\d)\b|have you got|what about\b|how about\b|will do\b|do me\b|when (?:its|the|we|they|cabinet)\b(?!.*\?)|where (?:its|the)\b(?!.*\?)|which (?:is|was|means)\b(?!.*\?)|how children\b(?!.*\?)|what would be different\b(?!.*\?)|will (?:you )?(?:be )?(?:done)\b|is fine\b|are fine\b)")]
    private static partial Regex Request();

    [GeneratedRegex(@"^\s*(?:is|are|does|do|was|were|whats|what is|what are|has|have)\s+(?:that|this|it|they|those|these)\b")]
    private static partial Regex LeansBack();
}
