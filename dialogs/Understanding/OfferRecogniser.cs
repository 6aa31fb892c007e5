using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Yes or no to what was offered on the turn before.</summary>
public sealed partial class OfferRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Moment.Focus.Offer is null) yield break;
        if (Yes().Match(said.Plain) is { Success: true } yes && said.IsFree(new(yes.Index, yes.Length)))
        {
            said.Claim(new(yes.Index, yes.Length));
            yield return new Heard.ToOffer(yes.Index, Yes: true);
        }
        else if (No().Match(said.Plain) is { Success: true } no && said.IsFree(new(no.Index, no.Length)))
        {
            said.Claim(new(no.Index, no.Length));
            yield return new Heard.ToOffer(no.Index, Yes: false);
        }
    }

    [GeneratedRegex(@"^(?:ok(?:ay)?[, ]+)?(?:yes|yep|yeah|yup|aye|ok|okay|sure|please do|do it|do that|go ahead|go on then|fine|agreed|that one|sounds good|good idea|👍)\b?(?:[, ]*(?:please|pls|then|add (?:that|it|them|one)|do (?:that|it)|lose it|drop it|go ahead|remove it|put (?:that|it) in))*[.! ]*(?=$|,|\.)|^(?:ok(?:ay)? )?add (?:that|it|them|one)(?: please| pls| then)*[.! ]*(?=$|,| and\b)|^👍")]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:no|nope|nah|no thanks|no thank you|dont|leave it|not that|never ?mind|👎)(?:[, ]*(?:thanks|thank you|please|dont|leave it|fine as it is|its fine|not that one))*[.! ]*$|^not that one[.! ]*$")]
    private static partial Regex No();
}
