using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>The draft that a conversation shares with others, as it was when the conversation was loaded.</summary>
/// <param name="Id">Opaque; shown to nobody.</param>
/// <param name="Revision">Raised by every change of the draft or of who shares it; guards a commit beside the conversation's version.</param>
/// <param name="Role">What this conversation may do.</param>
/// <param name="Members">Every conversation that shares it, in the order they came.</param>
/// <param name="News">What others changed since it was last seen here, oldest first.</param>
public sealed record SharedDraft(string Id, long Revision, MemberRole Role, ImmutableList<Member> Members, ImmutableList<DraftChange> News)
{
    /// <summary>Until when somebody can join with a code; null when no code is open.</summary>
    public DateTimeOffset? CodeUntil { get; init; }
}

/// <summary>What a member may do with a shared draft.</summary>
public enum MemberRole
{
    /// <summary>Shared it first, or took it over from who did: may end it for the others.</summary>
    Owner,
    /// <summary>May change it.</summary>
    Editor,
    /// <summary>May read, ask and export.</summary>
    Viewer,
}

/// <summary>A conversation that shares a draft. <c>Name</c> is what its people are called, empty while they have not said.</summary>
/// <param name="IsHere">True for the conversation that asks.</param>
public sealed record Member(string Conversation, string Name, MemberRole Role, DateTimeOffset Since, bool IsHere);

/// <summary>One entry in the history of a draft: who changed what, and when.</summary>
/// <param name="Name">Who, as they called themselves then; null where nobody said.</param>
/// <param name="IsHere">True when it was done in the conversation that asks.</param>
public sealed record DraftChange(long Revision, DateTimeOffset At, string? Name, bool IsHere, DraftEvent Event, IReadOnlyList<Change> Changes);

/// <summary>What an entry in the history is about.</summary>
public enum DraftEvent
{
    /// <summary>Answers changed.</summary>
    Changed,
    /// <summary>The draft was shared for the first time.</summary>
    Shared,
    Joined,
    Left,
    /// <summary>The owner ended it for the others.</summary>
    Ended,
}
