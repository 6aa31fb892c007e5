using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Objectives chosen in a sentence: "the usual ones but not the memorandum one". The member's own are kept word for word.</summary>
internal sealed partial class ObjectivesRecogniser(Library library) : IRecogniser
{
    private readonly ImmutableList<Option> options =
        [.. library.OfKind(EntryKind.Objective).Select(e => new Option(e.Id, e.Title, e.Names))];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Objectives()).Take(1))
        {
            var what = match.Groups["what"].Value;
            var picked = ChoiceMatcher.Pick(Reason().Replace(what, ""), options);
            // An objective of the member's own is a sentence; "no objectives, ta" is none.
            if (picked.Values.Count == 0 && ContentWords.Count(what) < 4) continue;
            said.Claim(new(match.Index, match.Length));
            if (picked.Values.Count == 0)
            {
                var text = said.TypedAt(said.Trim(new(match.Groups["what"].Index, match.Groups["what"].Length)));
                yield return Heard.Answer.Of(match.Index, Keys.Objectives, Added(listening, new ObjectiveRow(null, text)));
                continue;
            }
            yield return Heard.Answer.Of(match.Index, Keys.Objectives, picked.Values.Select(v => new ObjectiveRow(v, null)).ToImmutableList());
        }
        foreach (var match in said.Free(Own()).Take(1))
        {
            var text = said.TypedAt(new(match.Groups["what"].Index, match.Groups["what"].Length));
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Objectives, Added(listening, new ObjectiveRow(null, text)));
        }
    }

    private static ImmutableList<ObjectiveRow> Added(Listening listening, ObjectiveRow row) =>
        (listening.Moment.Answers.Get<ImmutableList<ObjectiveRow>>(Keys.Objectives) ?? []).Add(row);

    [GeneratedRegex(@"\b(?<what>(?:the )?(?:first|last) (?:one|two|three|four|five|\d)|all(?: of)?(?: the)?) objectives\b|\bobjectives?\b(?: should be| are| is|:| -|,)?\s*(?<what>[^.;!?\n]{2,})")]
    private static partial Regex Objectives();

    [GeneratedRegex(@"\badd (?:an |another |the )?(?:own )?objective\s*[:,-]?\s*(?<what>[^\n]{5,})$")]
    private static partial Regex Own();

    [GeneratedRegex(@",?\s*\b(?:weve|we have|because|since|as we|already)\b.*$")]
    private static partial Regex Reason();
}
