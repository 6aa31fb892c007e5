using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>A library entry or bank item that a list could hold, with its wording as it would be shown.</summary>
/// <param name="Group">The group it would stand in; null for none.</param>
/// <param name="Themes">Ids of themes, the one it is first about first; empty where it has none.</param>
public sealed record ItemCandidate(string Entry, string Text, string? Group, IReadOnlyList<string> Themes)
{
    /// <summary>The row it becomes.</summary>
    public ItemRow AsRow() => new(Entry, Entry, null, Origin.Prompted, Group);
}
