using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What a question wants to take away, where that is not an explanation.</summary>
internal static partial class WantedForm
{
    /// <summary>Lines of enquiry: "suggest lines on working with schools".</summary>
    public static bool Lines(string question) => WantsLines().IsMatch(question);

    /// <summary>The words of a question to put to somebody: "what should I ask about contracts?".</summary>
    public static bool ToAsk(string question) => WantsToAsk().IsMatch(question);

    [GeneratedRegex(@"\b(?:suggest\w*|need|give (?:me|us)|draft|write|some|ideas? for|propose|any)\b.{0,40}\b(?:enquiry lines?|lines(?: of (?:enquiry|inquiry))?|kloes?|key lines)\b|^\s*(?:lines|kloes?|enquiry lines?|key lines)(?: of (?:enquiry|inquiry))? (?:on|about|for)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WantsLines();

    [GeneratedRegex(@"\b(?:what|how)\s+(?:else\s+)?(?:do|should|shall|can|could|would|might|shld|wld|cld|to)\s+(?:(?:i|we|you|members|scrutiny|the committee|chairs?)\s+)?(?:\w+\s+)?(?:ask|raise|phrase|probe|quiz|put (?:it|that|this))\b|\b(?:what|which|good|best|some|any) questions?\b|\bquestions? (?:to ask|about|on|for)\b|\bworth asking\b|\bneed to (?:ask|probe)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WantsToAsk();
}
