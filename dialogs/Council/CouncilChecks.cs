using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>What is asked of a council's facts, in settings and in chat.</summary>
public static partial class CouncilChecks
{
    /// <summary>True for words that hold a telephone number (999 and 101 too) or an e-mail address.</summary>
    public static bool CanBeReached(string contact) => NumberOrAddress().IsMatch(contact);

    [GeneratedRegex(@"(?<!\d)(?:\+?\d[\d ()-]{5,}\d|\d{3})(?!\d)|\S@\S+\.\S")]
    private static partial Regex NumberOrAddress();
}
