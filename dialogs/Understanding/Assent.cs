using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Plain yes, in the words people use.</summary>
public static partial class Assent
{
    /// <summary>True when the whole message is a yes.</summary>
    public static bool IsYes(string plain) => Yes().IsMatch(plain.Trim());

    [GeneratedRegex(@"^(?:👍|(?=.*\b(?:yes|yep|yeah|yup|ok|okay|fine|great|good|lovely|perfect|agreed?|sure|aye|happy|right|spot on|done|all|those)\b)(?:(?:yes|yep|yeah|yup|ok|okay|fine|great|good|lovely|perfect|agreed?|sure|aye|happy(?: with (?:that|these|those|them|it))?|all good|thats (?:fine|good|great|right)|theyre (?:fine|good)|those are fine|yes those|looks? (?:good|fine|ok)|spot on|done|next|thanks|please|all of them|all)[,.! ]*)+)$")]
    private static partial Regex Yes();
}
