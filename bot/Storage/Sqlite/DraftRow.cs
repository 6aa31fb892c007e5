using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>A shared draft as a commit finds it: its row, and what the conversation may do.</summary>
internal sealed record DraftRow(long Id, string Name, long Revision, MemberRole Role);
