using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>"No, put it back": the fact that was changed last, whatever was asked since. A plain "undo" is for the engine.</summary>
internal sealed partial class PutBackRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var answers = listening.Moment.Answers;
        if (SupportFacts.Kept(answers, SupportKeys.Earlier) is not { } earlier || SupportFacts.Of(answers).ChangedSince(earlier).Count == 0) yield break;
        foreach (var match in said.Free(Back()).Take(1).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new SupportWish.PutBack());
        }
    }

    /// <summary>True for words that wish an earlier answer back.</summary>
    public static bool Asks(string plain) => Back().IsMatch(plain);

    [GeneratedRegex(@"(?:^|[,.;!\n] ?|\b(?:hmm+|no|sorry|wait|actually|please|ok|okay|right|can you|could you|oh|just|well|and|but|then|yes|on second thoughts) )(?:(?:hmm+|no|sorry|wait|actually|oh|well)[, ]+)*(?:put (?:it|that|them|the \w+)(?: answer)? back(?: (?:to )?(?:how|as|the way|what) (?:it|they) (?:was|were))?|take that back|(?:go )?back to (?:what i said|how it was|the way it was|what it was)(?: before| first)?|(?:keep|leave) it (?:as|how|the way) it was|change it back|forget (?:that|i said that)|(?:as|what) i (?:said|had) (?:before|first|the first time)|it was right (?:before|the first time)|i was right (?:before|the first time))(?=$|[ ,.!;?])")]
    private static partial Regex Back();
}
