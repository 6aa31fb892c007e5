using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks.Hearing;

/// <summary>What to ask about: the library's topics where they are named, else the person's own words.</summary>
internal sealed partial class ThemeRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open?.Key == PackKeys.Themes)
        {
            if (Answer(said) is { } answer) yield return answer;
            yield break;
        }
        // Told without being asked, only topics that are known, behind a word that says so.
        foreach (var match in said.Free(Cue()).Take(1).ToList())
        {
            var words = match.Groups["what"].Value;
            if (vocabulary.Topics(words).Count == 0 || listening.Moment.Answers.Has(PackKeys.Questions)) continue;
            var themes = PackTheming.Parts(said.TypedAt(new(match.Groups["what"].Index, match.Groups["what"].Length))).Select(p => PackTheming.Of(p, vocabulary)).Where(t => t.Topic is not null).ToImmutableList();
            if (themes.IsEmpty) continue;
            said.Claim(new(match.Index, match.Length));
            var before = match.Groups["also"].Success ? listening.Moment.Answers.Get<ImmutableList<PackTheme>>(PackKeys.Themes) ?? [] : [];
            yield return Heard.Answer.Of(match.Index, PackKeys.Themes, before.AddRange(themes.Where(t => !before.Exists(b => b.Topic == t.Topic))));
        }
    }

    private Heard.Answer? Answer(Utterance said)
    {
        var whole = said.Plain;
        if (whole.Contains('?', StringComparison.Ordinal) || Asks().IsMatch(whole) || NoTheme().IsMatch(whole)) return null;
        var rest = said.Unclaimed().ToList();
        var parts = rest.SelectMany(s => PackTheming.Parts(said.TypedAt(s))).ToList();
        if (parts.Count == 0 || parts.TrueForAll(p => p.All(c => !char.IsLetter(c)))) return null;
        var themes = parts.Select(p => PackTheming.Of(p, vocabulary)).ToImmutableList();
        // Beside other facts only what is plainly a topic; alone, anything a person wants to ask about.
        var isAlone = said.IsFree(new(0, whole.Length));
        if (!isAlone) themes = themes.RemoveAll(t => t.Topic is null && ContentWords.Count(t.Words) < 2);
        if (themes.IsEmpty || !isAlone && themes.TrueForAll(t => t.Topic is null)) return null;
        foreach (var span in rest) said.Claim(span);
        return Heard.Answer.Of(rest[0].Start, PackKeys.Themes, themes.DistinctBy(t => (t.Topic, t.Topic is null ? t.Words : "")).ToImmutableList());
    }

    [GeneratedRegex(@"\b(?:(?<also>also|and|as well as) )?(?:(?:want|need|like|going) to (?:ask|cover|talk|go into|look at|know)(?: (?:her|him|them))?(?: about)?|themes?(?: are|:)|topics?(?: are|:)|questions? (?:on|about)|ask(?:ing)? (?:(?:her|him|them) )?about|mainly (?:on|about)|focus(?:ing)? on|to do with|cover(?:ing)?) (?<what>[^.?!;\n]{3,120})")]
    private static partial Regex Cue();

    // "How they get on with health" names a theme; "how do they" asks.
    [GeneratedRegex(@"^(?:what|which|who|when|where|why|how)\b (?:\w+ )?(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have)\b|^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have) (?:the|we|i|you|it|they|she|he|there)\b")]
    private static partial Regex Asks();

    [GeneratedRegex(@"👎|👍|\b\d{1,2} (?:yes|no)\b|^(?:(?:ok|yes|no|please|sorry|actually|hi|hello)[, ]*)*(?:skip|pass|next|all|everything|any|the lot|dont know|not sure|no idea|\d[\d ,and]*)?[.! ]*$|^(?:drop|lose|change|start|stop|export|word|show|send|add|you choose|keep|swap|move|put|give|undo|helo|hello)\b")]
    private static partial Regex NoTheme();
}
