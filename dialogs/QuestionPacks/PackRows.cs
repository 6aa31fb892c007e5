using System.Collections.Immutable;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Somebody who answers questions.</summary>
/// <param name="Id">The library's witness, or a made-up id; groups of questions hang on it.</param>
/// <param name="Name">As the person calls them.</param>
/// <param name="Entry">The library's witness they were recognised as; null for anybody else.</param>
/// <param name="Minutes">The longest they can stay; null when that was not said.</param>
public sealed record PackWitness(string Id, string Name, string? Entry, int? Minutes = null);

/// <summary>Something to ask about.</summary>
/// <param name="Topic">The id of a theme or an area; null where the library has no such topic.</param>
/// <param name="Words">As the person said it.</param>
public sealed record PackTheme(string? Topic, string Words);

/// <summary>A session while it is held, and afterwards.</summary>
/// <param name="Running">True while members are in the room.</param>
/// <param name="Current">The row whose question is shown; null before the first.</param>
/// <param name="Asked">The rows that were ticked.</param>
public sealed record HeldSession(bool Running, string? Current, ImmutableList<string> Asked, ImmutableList<SessionNote> Notes)
{
    public static HeldSession NotHeld { get; } = new(false, null, [], []);
}

/// <summary>A note on the answer to a question; <c>Row</c> is null for one on the session as a whole.</summary>
public sealed record SessionNote(string? Row, string Text);
