using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>What is in scope and what is out of it, volunteered at any moment.</summary>
internal sealed partial class ScopeRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var (pattern, key) in new[] { (Out(), Keys.OutOfScope), (In(), Keys.InScope) })
        {
            var added = new List<string>();
            var at = 0;
            foreach (var match in said.Free(pattern))
            {
                var what = match.Groups["what"];
                var items = LinesPrompt.Split(said.TypedAt(said.Trim(new(what.Index, what.Length))));
                if (items.Count == 0) continue;
                if (added.Count == 0) at = match.Index;
                added.AddRange(items);
                said.Claim(new(match.Index, match.Length));
            }
            if (added.Count == 0) continue;
            var all = (listening.Moment.Answers.Get<IReadOnlyList<string>>(key) ?? []).Concat(added).Distinct(StringComparer.OrdinalIgnoreCase);
            yield return Heard.Answer.Of<IReadOnlyList<string>>(at, key, [.. all]);
        }
    }

    [GeneratedRegex(@"\b(?:out of scope|out)\s*(?:is|are|:|=|-)\s*(?<what>[^.;!?\n]{2,200})|(?<what>[a-z][^.;:!?\n]{1,120}?) (?:is|are|should be|will be|would be|stays?|to be) (?:definitely |strictly |all |both )?(?:out of scope|out of it|outside (?:the |our )?scope|not in scope|off the table)\b|\b(?:not (?:looking at|covering|including|going (?:near|into))|excluding|exclude|we (?:wont|will not|dont want to) (?:look at|cover|go into))\s+(?<what>[^.;!?\n]{2,120})")]
    private static partial Regex Out();

    [GeneratedRegex(@"(?<!out of |not |outside )\b(?:in scope|scope|in)\s*(?:is|are|:|=)\s*(?<what>[^.;!?\n]{2,200})|(?<what>[a-z][^.;:!?\n]{1,120}?) (?:is|are|should be|will be) (?:definitely |all |both )?in scope\b")]
    private static partial Regex In();
}
