using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>The question put to the library last, and what came of it; what is asked next may lean on it.</summary>
/// <param name="Typed">As typed, behind the question that it leans on where it leans on one.</param>
/// <param name="Understood">As understood. Its entries are those told so far, those of the last answer first.</param>
/// <param name="Told">How many of those entries the last answer rested on.</param>
/// <param name="Refused">Why it was not answered; null when it was.</param>
public sealed record LastQuestion(string Typed, AskedQuestion Understood, int Told, RefusalReason? Refused)
{
    /// <summary>The ids of the entries that the last answer rested on, best first.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> LastEntries => [.. Understood.Entries.Take(Told)];
}

/// <summary>A question that was not answered and may be kept for the scrutiny officer.</summary>
/// <param name="Kept">True once it is kept.</param>
public sealed record UnansweredQuestion(string Words, RefusalReason Reason, DateOnly AskedOn, bool Kept)
{
    /// <summary>True for a reason that an officer can do something about.</summary>
    public static bool IsForOfficer(RefusalReason? reason) => reason is RefusalReason.NotInSources or RefusalReason.Today or RefusalReason.OwnFigures;
}
