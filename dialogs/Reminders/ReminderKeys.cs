using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>The keys under which a conversation keeps its reminders. A restart keeps them: they are promises, not part of a draft.</summary>
public static class ReminderKeys
{
    /// <summary>What all of them begin with.</summary>
    public const string Prefix = "$reminders/";

    /// <summary>The member's own, a list of <see cref="OwnReminder"/>.</summary>
    public const string Own = Prefix + "own";

    /// <summary>A dialog's reminders that the member put on another day, by id.</summary>
    public const string Moved = Prefix + "moved";

    /// <summary>Ids of a dialog's reminders that the member cancelled.</summary>
    public const string Cancelled = Prefix + "cancelled";

    /// <summary>True when the member wants none.</summary>
    public const string Off = Prefix + "off";

    /// <summary>True when the member wants them in a pre-election period too.</summary>
    public const string Even = Prefix + "even-pre-election";

    /// <summary>True for a key of a reminder.</summary>
    public static bool Is(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);
}
