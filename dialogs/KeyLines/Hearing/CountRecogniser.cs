using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>How many lines are wanted: "about five", "4 or 5 lines", "six lines, tops", "two for each".</summary>
internal sealed partial class CountRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(EnoughAreas()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
        foreach (var match in said.Free(EachArea()))
        {
            said.Claim(new(match.Index, match.Length));
            if (Numbers.Read(match.Groups["n"].Value) is { } each and > 0) yield return new Heard.Wish(match.Index, new Wish.Count(new(0, 0, each)));
        }
        foreach (var match in said.Free(Total()))
        {
            said.Claim(new(match.Index, match.Length));
            var from = Numbers.Read(match.Groups["n"].Value);
            var to = match.Groups["m"].Success ? Numbers.Read(match.Groups["m"].Value) : from;
            if (from is > 0 && to is > 0) yield return new Heard.Wish(match.Index, new Wish.Count(new(Math.Min(from.Value, to.Value), Math.Max(from.Value, to.Value), 0)));
        }
    }

    // "Three areas is plenty" gives the reason for another wish.
    [GeneratedRegex(@"\b" + Numbers.Pattern + @" (?:areas?|lines?|is|are|of them)? ?(?:is|are|will be|would be|s) (?:plenty|enough|fine|about right|too many|loads|sufficient)\b")]
    private static partial Regex EnoughAreas();

    [GeneratedRegex(@"\b(?<n>" + Numbers.Pattern + @") (?:lines? |kloes? |questions? |of them )?(?:for each(?: (?:area|one|of (?:them|those)))?|each(?: please)?|per area|apiece|on each|in each(?: area)?|an area)\b")]
    private static partial Regex EachArea();

    [GeneratedRegex(@"\b(?:(?:about|around|roughly|say|maybe|approximately|something like|let(?:s)? (?:say|have|go for)|no more than|at most|max(?:imum)?(?: of)?|up to|not more than|only|make it|keep it to|cut (?:it|them) (?:down )?to|give me|want|id like|need)\s+)+(?<n>" + Numbers.Pattern + @")(?:\s*(?:or|to|-)\s*(?<m>" + Numbers.Pattern + @"))?(?! ?(?:year|month|week|day|minute|min|hour|people|of us|area|witness|councillor|member|pound|%|/|per cent|weeks|objective)s?)(?: (?:key )?(?:lines?(?: of enquiry)?|kloes?|questions|ones?|of them|in all|in total|altogether))*(?:,? (?:tops|max(?:imum)?|at (?:the )?most|please|pls|ish|or so))?\b|\b(?<n>" + Numbers.Pattern + @")(?:\s*(?:or|to|-)\s*(?<m>" + Numbers.Pattern + @"))? (?:key )?(?:lines?(?: of enquiry)?|kloes?)\b(?!:)(?:,? (?:tops|max(?:imum)?|at (?:the )?most|please|pls|is plenty|will do|or so|altogether|in all))?")]
    private static partial Regex Total();
}
