using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Reads a list numbered in one breath: "1 are carers better supported, 2 does it save money".</summary>
internal static partial class NumberedRun
{
    /// <summary>The items in order, without their numbers, from a place on; empty when there are fewer than two, or they do not count from 1.</summary>
    public static IReadOnlyList<Span> Read(Utterance said, int from)
    {
        var items = Read(said, from, Mark());
        // "1 director to cut spending by March 2028 2 head of fostering to ...": nothing but a number parts them.
        return items.Count > 0 ? items : Read(said, from, Bare());
    }

    private static List<Span> Read(Utterance said, int from, Regex markers)
    {
        var plain = said.Plain;
        var marks = new List<Match>();
        foreach (Match mark in markers.Matches(plain, Math.Min(from, plain.Length)))
        {
            if (Numbers.Read(mark.Groups["n"].Value) != marks.Count + 1) continue;
            // "1) ... in 2 years ... 2) ...": numbers that look otherwise count something else.
            if (marks.Count > 0 && mark.Groups["sign"].Value != marks[0].Groups["sign"].Value) continue;
            marks.Add(mark);
        }
        if (marks.Count < 2) return [];
        var items = new List<Span>();
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            var end = i + 1 < marks.Count ? marks[i + 1].Index : EndOfLast(plain, start);
            var span = said.Trim(new(start, Math.Max(0, end - start)));
            if (plain.AsSpan(span.Start, span.Length).IndexOfAnyInRange('a', 'z') < 0 || span.Length < 4) return [];
            items.Add(span);
        }
        return items;
    }

    private static int EndOfLast(string plain, int start) => End().Match(plain, start) is { Success: true } end ? end.Index : plain.Length;

    [GeneratedRegex(@"(?:(?<=^|[,:;\n.?!(]\s*|\b(?:and|are|is|-) )\(?(?<n>\d{1,2})(?<sign>)(?=\s+[a-z""'“‘])|(?<=^|\s|[(,;:])\(?(?<n>\d{1,2})(?<sign>[).:])(?=\s|[a-z]))\s*\)?\s*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=^|\s)(?<!\b(?:in|within|for|of|by|every|least|most|lines?|than|about|the|a|to|aged?|phase|stage|year|key|page|on|from|all|is|are|over|under|until|only|and) )(?<n>\d{1,2})(?<sign>)(?=\s+[a-z])(?!\s+(?:weeks?|months?|days?|years?|hours?|minutes?|people|carers?|visits?|more|new|staff|per|or|to|and|of|children|families|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)\s+")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\n|[.!?](?=\s|$)|;(?=\s)")]
    private static partial Regex End();
}
