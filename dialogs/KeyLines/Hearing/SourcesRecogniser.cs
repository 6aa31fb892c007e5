using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Witnesses and evidence named by the member, and the lines they belong to.</summary>
internal sealed partial class SourcesRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(AddTo()).ToList())
        {
            var what = said.TypedAt(new(match.Groups["what"].Index, match.Groups["what"].Length));
            var plain = match.Groups["what"].Value;
            var which = match.Groups["which"].Value;
            if (vocabulary.Evidence.Find(plain).Count == 0 && vocabulary.Witnesses.Find(plain).Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, IsEvidence(plain) ? new Wish.AddEvidence(what, which) : new Wish.AssignWitness(what, which));
        }
        foreach (var match in said.Free(Witnesses()).ToList())
        {
            // "another day" is no witness.
            if (NotNow().IsMatch(match.Groups["list"].Value)) continue;
            var names = LinesPrompt.Split(said.TypedAt(new(match.Groups["list"].Index, match.Groups["list"].Length)));
            said.Claim(new(match.Index, match.Length));
            if (names.Count > 0) yield return new Heard.Wish(match.Index, new Wish.NameWitnesses([.. names]));
        }
        foreach (var match in said.Free(NotNowWitnesses()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index, Keys.Witnesses);
        }
        foreach (var match in said.Free(For()).ToList())
        {
            var name = match.Groups["who"].Value;
            // Named before, in the library, in the draft or earlier in this very message.
            var named = said.Plain.IndexOf(name, StringComparison.Ordinal) < match.Groups["who"].Index;
            if (!named && vocabulary.Witnesses.Find(name).Count == 0 && !Recorded(listening, name)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AssignWitness(
                said.TypedAt(new(match.Groups["who"].Index, match.Groups["who"].Length)), match.Groups["which"].Value));
        }
    }

    // What names both is evidence when its longest name is: "the parents survey".
    private bool IsEvidence(string plain)
    {
        var evidence = vocabulary.Evidence.Find(plain).Select(f => f.At.Length).DefaultIfEmpty(0).Max();
        return evidence > 0 && (evidence >= vocabulary.Witnesses.Find(plain).Select(f => f.At.Length).DefaultIfEmpty(0).Max() || DataWords().IsMatch(plain));
    }

    private static bool Recorded(Listening listening, string name) =>
        (listening.Moment.Answers.Get<ImmutableList<WitnessRow>>(Keys.Witnesses) ?? []).Exists(w => w.Name.Contains(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:add|put|use|include|link|attach|note|record) (?<what>[^.;!?\n]{3,80}?) (?:to|on|under|against|for|as (?:evidence|a source) (?:for|on)) (?<which>(?:both (?:the )?|the |all (?:the )?|line |lines |number |no )*[^.;,!?\n]{1,40}?(?: lines?| ones?)?)(?=[.;,!?\n]|$)")]
    private static partial Regex AddTo();

    [GeneratedRegex(@"\b(?:(?:the |our |my )?witness(?:es)? (?:are|is|will be|should be|would be|to be|:|=)|witness(?:es)?\s*[:=]|(?:we|id|i)(?: want| would like| need|ll| like|d like)* (?:to )?(?:hear from|call|invite|talk to|see)|add (?:as )?(?:a )?witness(?:es)?:?|call in) \s*(?<list>[^.;!?\n]{3,240})")]
    private static partial Regex Witnesses();

    [GeneratedRegex(@"^(?:another (?:day|time)|later|tbc|not (?:now|yet)|next (?:week|time)|for (?:each|every|all)\b)")]
    private static partial Regex NotNow();

    [GeneratedRegex(@"\b(?:witness(?:es)?|who to (?:call|ask|hear)) (?:can wait|another (?:day|time)|later|not (?:now|yet)|next time|tbc|to follow)\b")]
    private static partial Regex NotNowWitnesses();

    [GeneratedRegex(@"\b(?:the |our |my )?(?<who>[a-z][a-z ]{2,40}?) (?:for|on|to) (?<which>(?:both |all )(?:of )?(?:the )?[a-z]+ (?:ones?|lines?)|(?:the )?[a-z]+ (?:ones?|lines)|lines? \d{1,2}[a-z]?(?:(?:,| and) \d{1,2}[a-z]?)*)")]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:data|survey|report|figures|statistics|minutes|records?|assessment|register|list|case|plan|review|strategy|budget|accounts|log|dashboard)\b")]
    private static partial Regex DataWords();
}
