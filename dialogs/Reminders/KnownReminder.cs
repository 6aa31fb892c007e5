using System.Globalization;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>A reminder that the member asked for. <c>What</c> is in their words and may be empty; <c>Dialog</c> is the id of the dialog in which
/// they said it, or null.</summary>
public sealed record OwnReminder(int Number, DateOnly On, string What, string? Dialog, bool Cancelled = false);

/// <summary>A dialog's reminder put on another day. It holds only as long as the dialog would still remind on <c>From</c>.</summary>
public sealed record MovedReminder(DateOnly From, DateOnly To);

/// <summary>A reminder as it stands, whoever made it.</summary>
/// <param name="Id"><c>own/3</c>, or the dialog's id and the key it gave: <c>key-lines/six-month-review</c>.</param>
/// <param name="On">The day it is for now.</param>
/// <param name="From">The day that the dialog gave; the same as <c>On</c> where the member moved nothing.</param>
/// <param name="Dialog">The dialog that can be opened, or null.</param>
public sealed record KnownReminder(string Id, DateOnly On, DateOnly From, string Words, string? Dialog)
{
    private const string OwnPrefix = "own/";

    /// <summary>True for one that the member asked for.</summary>
    public bool IsOwn => Id.StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>What tells it from the same reminder on another day.</summary>
    public string Mark => MarkOf(Id, On);

    public static string MarkOf(string id, DateOnly on) => $"{id}@{on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public static string OwnId(int number) => OwnPrefix + number.ToString(CultureInfo.InvariantCulture);
}
