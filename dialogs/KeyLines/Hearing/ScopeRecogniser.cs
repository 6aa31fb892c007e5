using System.Text.RegularExpressions;
using ScrutinyBot.Content;
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
            if (key == Keys.OutOfScope)
            {
                foreach (var match in said.Free(LeaveOut()).ToList())
                {
                    var what = match.Groups["what"];
                    var items = LinesPrompt.Split(said.TypedAt(said.Trim(new(what.Index, what.Length))));
                    if (!IsScope(items, listening) || match.Groups["bare"].Success && items.Count == 1 && !match.Value.StartsWith("not the ", StringComparison.Ordinal) && listening.Open?.Key is not (Keys.InScope or Keys.OutOfScope)) continue;
                    if (added.Count == 0) at = match.Index;
                    added.AddRange(items);
                    said.Claim(new(match.Index, match.Length));
                }
            }
            if (added.Count == 0) continue;
            var all = (listening.Moment.Answers.Get<IReadOnlyList<string>>(key) ?? []).Concat(added).Distinct(StringComparer.OrdinalIgnoreCase);
            yield return Heard.Answer.Of<IReadOnlyList<string>>(at, key, [.. all]);
        }
    }

    // "Leave out vision" leaves out an area, and "leave out 3" a line: a list is about scope when something in it is neither.
    private static bool IsScope(IReadOnlyList<string> items, Listening listening)
    {
        if (items.Count == 0 || items.Any(i => NotScope().IsMatch(i) || i.Split(' ').Length > 6)) return false;
        var library = listening.Moment.Library;
        var names = new NameIndex(library.OfKind(EntryKind.Area).SelectMany(e => e.Names.Append(e.Title.ToLowerInvariant()).Select(n => (n, e.Id)))
            .Concat(library.Themes.Where(t => t.Area is not null).SelectMany(t => t.Names.Select(n => (n, t.Id)))));
        return items.Any(i => names.Find(i.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)).Count == 0);
    }

    [GeneratedRegex(@"\b(?:leave out|leaving out|exclude|skip|ignore|(?:(?<=^|[.;!?\n,] ?)(?<bare>not))) (?<what>(?:the )?[^.;:!?\n]{3,120})(?=[.;!?\n]|$)")]
    private static partial Regex LeaveOut();

    // Parts of the draft, and what points back at something said.
    [GeneratedRegex(@"\d$|^(?:(?:a|an|that|this|these|those|it|them|me|us|sure|known?|yet|really|decided|now|at|for|to|in|on|too|very|quite|only|just|all|any|if|long|right|good|fair|bad|much|many|here|there|what|who|my|your|everything|something|because|so|as|until|by|from|line|question|cabinet|executive|council|full council|leader|mayor)\b)|\b(?:one|ones|lines?|questions?|witness\w*|evidence|objectives?|timetable|methods?|areas?|rest|bit|last|first|second|third|above|message|section|step|weakest|trust|mutual|charity|company|cic|contract|committee|panel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotScope();

    [GeneratedRegex(@"\b(?:out of scope|off[- ]limits|out)\s*(?:is|are|:|=|-)\s*(?<what>[^.;!?\n]{2,200})|(?<what>[a-z][^.;:!?\n]{1,120}?) (?:is|are|should be|will be|would be|stays?|to be) (?:definitely |strictly |all |both )?(?:out of scope|out of it|outside (?:the |our )?scope|not in scope|off the table|off[- ]limits)\b|(?<what>[a-z][^.;:!?\n]{1,120}?) (?:arent|isnt|are not|is not) (?:part of (?:this|it)|included)\b|\b(?:not (?:looking at|covering|including|going (?:near|into))|excluding|exclude|we (?:wont|will not|dont want to) be (?:looking at|covering|going into)|we (?:wont|will not|dont want to) (?:look at|cover|go into|rake over|touch|get into|go near|reopen))\s+(?<what>[^.;!?\n]{2,120})")]
    private static partial Regex Out();

    [GeneratedRegex(@"(?<!out of |not |outside )\b(?:in scope|scope|in)\s*(?:is|are|:|=|(?<=in scope\s*)-)\s*(?<what>[^.;!?\n]{2,200})|(?<what>[a-z][^.;:!?\n]{1,120}?) (?:is|are|should be|will be) (?:definitely |all |both )?in scope\b|\bwe(?:ll| will) (?:be )?(?:covering|cover|looking at|look at) (?<what>[^.;!?\n]{3,120}?)(?=[.;!?\n]|$|,? (?:but )?(?:please )?not )")]
    private static partial Regex In();
}
