using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>A question that wants every example there is: "all the trusts you know", "which councils have tried it?".</summary>
internal static partial class ListQuestion
{
    public static bool Is(string question) => Wants().IsMatch(question);

    [GeneratedRegex(@"\b(?:all (?:of )?(?:the|your)|every (?:council|place|area|example|case)|list|which (?:other )?(?:councils?|places?|areas?|trusts?|authorities|local authorities|las)|what (?:other )?(?:councils|places|areas|trusts|authorities|examples|case studies|case study)|examples? of|(?:any|other|more|some) (?:other )?(?:councils?|places|areas|examples?|case studies)|who else|anywhere else|where else|names? of the)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Wants();
}
