using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Navigator.Hearing;

/// <summary>What a person asks of the short list; a question about a single fact of an offer stays one for the library.</summary>
internal sealed partial class NavigatorAskRecogniser(DialogScript script) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (said.Free(WhyNot()).FirstOrDefault() is { } against && OfferIn(against.Groups["offer"].Value) is { } offer)
        {
            ClaimSentence(said, against.Index);
            yield return new Heard.Wish(int.MaxValue, new NavigatorWish.WhyNot(offer));
        }
        foreach (var (pattern, wish) in new (Regex, NavigatorWish)[] { (AskFirst(), new NavigatorWish.AskFirst()), (Everything(), new NavigatorWish.Everything()), (Tell(), new NavigatorWish.Tell()) })
        {
            if (said.Free(pattern).FirstOrDefault() is not { } match) continue;
            // The message that began it all asks what there is for somebody like this; the rest of it tells who they are.
            if (wish is NavigatorWish.Everything && !listening.Moment.Answers.Has(NavigatorKeys.Role) && listening.Moment.Focus.Asked is not NavigatorKeys.Next)
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Courtesy(match.Index);
                continue;
            }
            ClaimSentence(said, match.Index);
            yield return new Heard.Wish(int.MaxValue, wish);
        }
    }

    private string? OfferIn(string words) => script.Bank("offers").Select(o => o.Id).FirstOrDefault(id => Named(id).IsMatch(words));

    private static Regex Named(string id) => id switch
    {
        "course" => Course(),
        "mentor" => Mentor(),
        "network" => Network(),
        "adviser" => Adviser(),
        "corporate-challenge" => Corporate(),
        "peer-challenge" => PeerChallenge(),
        "reading" => Reading(),
        _ => Nothing(),
    };

    private static void ClaimSentence(Utterance said, int at)
    {
        var sentence = said.Sentences().FirstOrDefault(s => at >= s.Start && at < s.End);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (said.IsFree(new(i, 1))) said.Claim(new(i, 1));
        }
    }

    [GeneratedRegex(@"\bwhat (?:should|do|would|could|can|must|shall) (?:i|we)(?: need to)? ask\b(?! (?:my|the|our) (?:director|dcs|officers))|\bquestions? (?:to ask|before)\b(?! (?:my|the|our|of) )|\bwhat to ask\b(?! (?:my|the|our) (?:director|dcs|officers))|\bbefore i (?:say yes|sign up|book)\b")]
    private static partial Regex AskFirst();

    [GeneratedRegex(@"\b(?:tell me about |show me |list )(?:all|everything|the lot|all of (?:them|it))\b|\bwhat else(?: is there)?\b|\bwhat(?:s| is)(?: there| out there| available| on offer)\b|\b(?:what|which) (?:support|help|training|courses?)(?: is| are)? (?:there|available|on offer|out there)?|\ball the options\b|\beverything that there is\b|\bany(?:thing)? (?:support|help|training|courses|else)\b")]
    private static partial Regex Everything();

    [GeneratedRegex(@"\bwhat would you (?:go for|suggest|recommend|do|advise|pick|choose)\b|\b(?:whats|what is) your (?:answer|advice|suggestion|recommendation)\b|\bwhat do you (?:suggest|recommend|advise)\b|\bwhich (?:one|ones|of (?:them|these))?(?: is| are| would| should| fits?)?\b[^.?!]{0,20}\b(?:best|first|fits?|me|i)\b|\b(?:just )?(?:tell|show|give) me (?:the )?(?:short ?list|answer)\b(?! in)|\bshort ?list(?: please)?[.?! ]*$|\bwhere (?:should|do) i (?:start|begin)\b|\bso\?$|\bjust tell me\b")]
    private static partial Regex Tell();

    [GeneratedRegex(@"\bwhy (?:not|isnt|no)(?: just| the| a| an)* (?<offer>[a-z' -]{4,30})|\b(?:what|how) about(?: the| a| an)* (?<offer>[a-z' -]{4,30})")]
    private static partial Regex WhyNot();

    [GeneratedRegex(@"\b(?:course|leadership essentials|training)\b")]
    private static partial Regex Course();

    [GeneratedRegex(@"\bmentor")]
    private static partial Regex Mentor();

    [GeneratedRegex(@"\bnetworks?\b")]
    private static partial Regex Network();

    [GeneratedRegex(@"\b(?:advis[eo]r|cia)\b")]
    private static partial Regex Adviser();

    [GeneratedRegex(@"\bcorporate (?:peer )?(?:challenge|review)")]
    private static partial Regex Corporate();

    [GeneratedRegex(@"\bpeer (?:challenge|review)")]
    private static partial Regex PeerChallenge();

    [GeneratedRegex(@"\b(?:reading|documents?|guides?|online|resources?)\b")]
    private static partial Regex Reading();

    [GeneratedRegex(@"(?!)")]
    private static partial Regex Nothing();
}
