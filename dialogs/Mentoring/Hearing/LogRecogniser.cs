using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>"log: he met the care leavers forum", "add to the log", "what's in the log".</summary>
internal sealed partial class LogRecogniser : IRecogniser
{
    /// <summary>True when the words add to the log or ask for it.</summary>
    public static bool Asks(string plain) => Entry().IsMatch(plain) || Show().IsMatch(plain);

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (said.Free(Remove()).FirstOrDefault() is { } remove)
        {
            said.Claim(new(remove.Index, remove.Length));
            yield return new Heard.Wish(remove.Index, new Wish.Unlog());
        }
        if (said.Free(Entry()).FirstOrDefault() is { } entry)
        {
            var what = new Span(entry.Groups["what"].Index, entry.Groups["what"].Length);
            var plain = said.Plain.Substring(what.Start, what.Length);
            said.Claim(new(entry.Index, entry.Length));
            var day = DateReader.Find(plain, listening.Moment.Today).FirstOrDefault(d => d.Date.IsDay);
            yield return new Heard.Wish(entry.Index, new Wish.Log(AimReader.Capital(said.TypedAt(what).Trim(' ', '.', ',', ':', '-')), day is null ? null : PastDate.Of(day, plain, listening.Moment.Today).First));
        }
        else if (said.Free(Show()).FirstOrDefault() is { } show)
        {
            said.Claim(new(show.Index, show.Length));
            yield return new Heard.Wish(show.Index, new Wish.ShowLog());
        }
    }

    [GeneratedRegex(@"(?:^|[.;!?\n] ?|\b(?:please|can you|could you|and|ok|also|one) )(?:log(?: entry)?(?: this| that)?\s*[:,-]\s*|log that\s+(?!\w*$)|(?:add|put|pop|stick|write|note)(?: this| it| that| something| down)?(?: down)? (?:to|in|into) (?:the|my|our) (?:log|diary|journal)(?:\s*[:,-]\s*|\s+that\s+|\s+)|(?:for|in) the log\s*[:,-]\s*|(?:new|another) log entry\s*[:,-]?\s*|note for (?:the |my )?log\s*[:,-]\s*)(?<what>[^\n]{3,})|^(?:add|put|note|log) (?<what>[^\n]{5,}?) (?:to|in|into) (?:the|my|our) (?:log|diary|journal)[.! ]*$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?:whats|what is|show(?: me)?|see|read(?: me)?|open|where is|wheres|look at)(?: in| is in)? (?:the|my|our) log\b\??|^(?:the |my )?log[?.! ]*$|\bwhat (?:have i|did i|have we|ve i) log(?:ged)?\b[^.;!?\n]*")]
    private static partial Regex Show();

    [GeneratedRegex(@"\b(?:take|drop|remove|delete|scrap) (?:the |that )?(?:last |latest )?(?:log entry|entry|one)? ?(?:out of|from|off) the log\b|\b(?:delete|remove|drop) the last log entry\b")]
    private static partial Regex Remove();
}
