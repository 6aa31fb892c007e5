using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>What a conversation keeps of its own about sharing; none in a conversation that never shared and never gave a name.</summary>
public sealed record Membership
{
    public static Membership None { get; } = new();

    /// <summary>True while the conversation works on a shared draft.</summary>
    public bool Attached { get; init; }

    /// <summary>The revision of the draft that was last seen here.</summary>
    public long Seen { get; init; }

    /// <summary>What the people in this conversation want to be called.</summary>
    public ImmutableList<NamedPerson> Names { get; init; } = [];

    /// <summary>The draft that the conversation had of its own before it joined; it comes back when the conversation leaves.</summary>
    public OwnDraft? Aside { get; init; }

    /// <summary>Others' versions that the last clash here set aside; "keep theirs" brings them back.</summary>
    public ImmutableList<CellVersion> Theirs { get; init; } = [];

    /// <summary>The name of a person; null when it is not known.</summary>
    public string? NameOf(string user) => Names.Find(n => n.User == user)?.Name;

    /// <summary>With a person's name.</summary>
    public Membership With(string user, string name) =>
        this with { Names = [.. Names.Where(n => n.User != user), new NamedPerson(user, name)] };
}

/// <summary>A person of a channel, and what they want to be called.</summary>
public sealed record NamedPerson(string User, string Name);

/// <summary>A conversation's own draft, set aside.</summary>
public sealed record OwnDraft(
    ImmutableSortedDictionary<string, JsonElement> Answers, ImmutableList<ImmutableList<Change>> Undo, ImmutableList<ImmutableList<Change>> Redo);

/// <summary>A version of a cell to go back to. <c>Place</c> is where a row stood, counted from 1.</summary>
public sealed record CellVersion(string Key, string? Row, JsonElement? Value, int Place);
