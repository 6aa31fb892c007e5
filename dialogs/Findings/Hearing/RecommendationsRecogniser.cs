using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Recommendations as they are typed in: numbered in one breath, one to a line, or "add a recommendation: ...". Findings on a line too.</summary>
internal sealed partial class RecommendationsRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var state = new FindingsState(listening.Moment, vocabulary);
        foreach (var match in said.Free(Finding()).ToList())
        {
            if (state.LineNumbered(match.Groups["n"].Value) is not { } line) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new FindingsWish.SetFinding(line.Id, said.TypedAt(said.Trim(At(match, "text")))));
        }
        // With none typed in yet, a list that comes while the tracker waits for one is a list of them.
        var here = listening.Open?.Key == FindingsKeys.RecommendationsWork
            || state.Recommendations.Rows.IsEmpty && listening.Open?.Key is FindingsKeys.ToExecutive or FindingsKeys.ResponseDue or FindingsKeys.TrackerWork;
        if (Texts(said, here, state.Recommendations.Rows.IsEmpty) is not { } found) yield break;
        yield return new Heard.Wish(found.At, new FindingsWish.AddRecommendations(found.Texts));
    }

    private static (int At, ImmutableList<string> Texts)? Texts(Utterance said, bool here, bool none)
    {
        foreach (var add in said.Free(Add()).ToList())
        {
            said.Claim(new(add.Index, add.Length));
            return (add.Index, [Clean(said.TypedAt(At(add, "text")))]);
        }
        var lead = said.Free(Word()).FirstOrDefault();
        if (lead is null && !here) return null;
        // Where recommendations are spoken of, a list is a list of them.
        var from = lead is null ? 0 : lead.Index + lead.Length;
        if (NumberedRun.Read(said, from) is { Count: > 1 } run)
        {
            if (lead is not null && run[0].Start - from > 30) return null;
            var start = lead?.Index ?? run[0].Start;
            said.Claim(new(start, run[^1].End - start));
            return (start, [.. run.Select(said.TypedAt).Select(Clean)]);
        }
        if (NumberedListReader.Read(said.Typed) is { Count: > 1 } pasted)
        {
            said.ClaimAll();
            return (0, [.. pasted.Select(p => Clean(p.Text))]);
        }
        if (here && Rows(said) is { } rows) return rows;
        var items = said.Sentences().Where(said.IsFree).Select(s => said.Trim(s)).Where(s => s.Length > 0 && Proposes(said.Plain.Substring(s.Start, s.Length), here && none)).ToList();
        if (!here || items.Count == 0) return null;
        foreach (var item in items) said.Claim(item);
        return (items[0].Start, [.. items.Select(said.TypedAt).Select(t => Clean(RecommendThat().Replace(t, "")))]);
    }

    // One to a line: where one of them proposes something, so do the others.
    private static (int At, ImmutableList<string> Texts)? Rows(Utterance said)
    {
        var rows = said.Typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (rows.Length < 2 || !said.IsFree(new(0, said.Plain.Length)) || !Array.TrueForAll(rows, r => ContentWords.Count(r) >= 2 && !Other().IsMatch(PlainText.Of(r)))) return null;
        if (!Array.Exists(rows, r => Proposes(PlainText.Of(r), first: true))) return null;
        said.ClaimAll();
        return (0, [.. rows.Select(Clean)]);
    }

    private static bool Proposes(string plain, bool first) =>
        !QuestionRecogniser.IsQuestion(plain) && ContentWords.Count(plain) >= 3 && !Other().IsMatch(plain) && (Should().IsMatch(plain) || RecommendThat().IsMatch(plain) || first && !EvidenceKinds.Begins(plain) && Imperative().IsMatch(plain));

    private static string Clean(string text) => text.Trim().TrimEnd('.', ',', ';', ' ');

    private static Span At(Match match, string group) => new(match.Groups[group].Index, match.Groups[group].Length);

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?:and |our |the )*(?:finding|we find|we found|conclusion|our view)(?: on| for|:)* line (?<n>\d{1,2}[a-f]?)\s*(?:is|:|,|-|that)*\s*(?<text>[^\n]{4,}?)(?=\.(?:\s|$)|\n|$)")]
    private static partial Regex Finding();

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?:and |also |please |ok |can you )*(?:(?:add|new|another|one more|extra)(?: an?| another| one more| new)? (?:recommendation|rec|one)s?|add)\s*(?::| -| that|,)\s*(?<text>[^\n]{6,}?)(?=\.?\s*$|\n)|(?:^|[.;\n] ?)(?:and |also )*(?:wed |we |id |i )?(?:also )?(?:want to |would like to |like to )?recommend(?:ing)? (?:that )?(?<text>[^\n.]{8,})")]
    private static partial Regex Add();

    [GeneratedRegex(@"\b(?:recommendations?|recs)\b\s*(?:are|so far|as follows|now|please)?\s*[:.,-]*\s*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:we |also |and )*recommend(?:s|ing)? (?:that )?", RegexOptions.IgnoreCase)]
    private static partial Regex RecommendThat();

    [GeneratedRegex(@"\b(?:should|must|needs? to|ought to|to (?:publish|report|set up|agree|write|bring|review|ask|consult|appoint|provide|make|ensure|produce|develop))\b")]
    private static partial Regex Should();

    [GeneratedRegex(@"^(?:cabinet |more |better |look |ask |publish |report |set |agree |write |review |improve |ensure |make sure |consider |consult |appoint |give |stop |start |fund )")]
    private static partial Regex Imperative();

    [GeneratedRegex(@"^(?:\d|e\d|it|that|they|drop|fix|leave|keep|undo|change|check|show|cabinets? (?:gets|has|have|meets|said|says|on|is|takes|considers|accepted|rejected)|(?:the |our )?(?:report|review) (?:goes|is|of|on|into|looked)|response|line \d|put|make (?:it|that|\d)|number|rec(?:ommendation)? \d|yes|no\b|ok\b|thanks|move|swap|word|export)")]
    private static partial Regex Other();
}
