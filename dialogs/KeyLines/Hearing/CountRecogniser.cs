using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>How many lines are wanted: "about five", "4 or 5 lines", "six lines, tops", "two for each".</summary>
internal sealed partial class CountRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Enough()))
        {
            said.Claim(new(match.Index, match.Length));
            // "Three areas is plenty" gives the reason for another wish; "four is plenty" says how many lines.
            if (match.Groups["areas"].Success || Numbers.Read(match.Groups["n"].Value) is not { } enough) yield return new Heard.Courtesy(match.Index);
            else yield return new Heard.Wish(match.Index, new Wish.Count(new(enough, enough, 0)));
        }
        foreach (var match in said.Free(EachArea()))
        {
            said.Claim(new(match.Index, match.Length));
            if (Numbers.Read(match.Groups["n"].Value) is { } each and > 0) yield return new Heard.Wish(match.Index, new Wish.Count(new(0, 0, each)));
        }
        foreach (var match in said.Free(More()))
        {
            said.Claim(new(match.Index, match.Length));
            if (Numbers.Read(match.Groups["n"].Value) is { } more and > 0) yield return new Heard.Wish(match.Index, new Wish.MoreLines(more));
        }
        foreach (var match in said.Free(BeforeTopics()).Take(1))
        {
            said.Claim(new(match.Index, match.Length));
            if (Numbers.Read(match.Groups["n"].Value) is { } wanted and > 1) yield return new Heard.Wish(match.Index, new Wish.Count(new(wanted, wanted, 0)));
        }
        foreach (var match in said.Free(Total()))
        {
            said.Claim(new(match.Index, match.Length));
            var from = Numbers.Read(match.Groups["n"].Value);
            var to = match.Groups["m"].Success ? Numbers.Read(match.Groups["m"].Value) : from;
            if (from is > 0 && to is > 0) yield return new Heard.Wish(match.Index, new Wish.Count(new(Math.Min(from.Value, to.Value), Math.Max(from.Value, to.Value), 0)));
        }
    }

    [GeneratedRegex(@"\b(?:fewer,? |too many,? )?(?<n>" + Numbers.Pattern + @") (?:(?<areas>areas?) |lines? |of them )?(?:is|are|will be|would be|s|will|would) (?:plenty|enough|fine|about right|sufficient|do)\b")]
    private static partial Regex Enough();

    [GeneratedRegex(@"\b(?<n>" + Numbers.Pattern + @") (?:lines? |kloes? |questions? |of them )?(?:for each(?: (?:area|one|of (?:them|those)))?|each(?: please)?|per area|apiece|on each|in each(?: area)?|an area)\b")]
    private static partial Regex EachArea();

    private const string AtMost = @"(?:,? (?:tops|max(?:imum)?|at (?:the )?most|please|pls|ish|or so|is plenty|will do|would do|altogether|in all|in total))";
    private const string LineWords = @"(?: (?:key )?(?:lines?(?: of enquiry)?|kloes?))";

    // "About five" alone is a number of lines; "ask about 4" and "the money, about 4 million" are not.
    [GeneratedRegex(@"(?:^|[,.;] ?|\b(?:lets have|lets say|give me|id like|ok|fine|want|need|keep (?:it|them) to|cut (?:it|them)?(?: down)? ?to|down to|get (?:it|them) down to|make it|too many[,.]?) )(?:(?:about|around|roughly|say|maybe|only|something like|lets say|no more than|at most|max(?:imum)?(?: of)?|up to|just|make it) )*(?<n>" + Numbers.Pattern + @")(?:\s*(?:or|to|-)\s*(?<m>" + Numbers.Pattern + @"))?(?:" + LineWords + @"\b|" + AtMost + @"\b)+(?! (?:lines? )?(?:on|for|about|to|each|per)\b)|(?:(?:^|[,.;] ?)(?:ok,? |fine,? )?(?:about|around|roughly|say|maybe|no more than|at most|max|up to) |\b(?:keep (?:it|them) to|cut (?:it|them)?(?: down)? ?to|down to|get (?:it|them) down to|give me|lets have|lets say) (?:about |around |roughly |no more than |up to )?)(?<n>" + Numbers.Pattern + @")(?:\s*(?:or|to|-)\s*(?<m>" + Numbers.Pattern + @"))?(?: (?:of them|in all|ones))?(?=\s*(?:$|[,.;!]))|\b(?:about|around|no more than|at most|up to|max(?:imum)?(?: of)?|only|just|want|need|like) (?<n>" + Numbers.Pattern + @")(?:\s*(?:or|to|-)\s*(?<m>" + Numbers.Pattern + @"))?" + LineWords + @"(?! (?:on|for|about|to|each|per)\b)|\b(?<n>" + Numbers.Pattern + @")(?:\s*(?:or|to|-)\s*(?<m>" + Numbers.Pattern + @"))?" + LineWords + AtMost + @"?(?= *(?:[,.;!]|$))")]
    private static partial Regex Total();

    // "Five lines on money and voice": the number is heard here, the topics as areas.
    [GeneratedRegex(@"\b(?:about |around )?(?<n>" + Numbers.Pattern + @") (?=(?:key )?(?:lines|kloes)(?: of enquiry)?,? (?:on|about|covering)\b)")]
    private static partial Regex BeforeTopics();

    [GeneratedRegex(@"\b(?<n>" + Numbers.Pattern + @") more(?: (?:lines?|kloes?|please|pls))*(?= *(?:[,.;!]|$))")]
    private static partial Regex More();
}
