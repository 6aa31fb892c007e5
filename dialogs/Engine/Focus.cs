using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What the last turn was about, so that "that one", "yes" and "I meant 30 June" find what they mean.</summary>
public sealed record Focus
{
    public static Focus None { get; } = new();

    /// <summary>The question that was open when the person last spoke; a press on another one is late. Empty when none was.</summary>
    public string Asked { get; init; } = "";

    /// <summary>A question that the person opened again, to be asked next whatever the telling says; null when none.</summary>
    public string? Reopened { get; init; }

    /// <summary>The keys answered last, newest last.</summary>
    public ImmutableList<string> Keys { get; init; } = [];

    /// <summary>The row spoken of last: a line of enquiry; null when none was.</summary>
    public string? Row { get; init; }

    /// <summary>The list that was changed or shown last; null when none was.</summary>
    public ListInFocus? List { get; init; }

    /// <summary>What "yes" would do; null when nothing is offered.</summary>
    public Offer? Offer { get; init; }

    /// <summary>Messages typed before it was clear which dialog they belong to, oldest first.</summary>
    public ImmutableList<string> Waiting { get; init; } = [];

    /// <summary>The dialogs that were offered because it was not sure which one is meant, by id; empty when none were.</summary>
    /// <remarks>A conversation stored before there was such a list is read with null in its place.</remarks>
    public ImmutableList<string> Likely { get; init => field = value ?? []; } = [];

    /// <summary>The question put to the library last; null when none was.</summary>
    public LastQuestion? Question { get; init; }

    /// <summary>True when the last turn put a question to the library, so that what is said next may lean on it.</summary>
    public bool AskedLast { get; init; }

    /// <summary>The questions of one turn that the sources do not answer, until others take their place; "log it" speaks of them.</summary>
    /// <remarks>A conversation stored before there was such a list is read with null in its place.</remarks>
    public ImmutableList<UnansweredQuestion> Unanswered { get; init => field = value ?? []; } = [];

    /// <summary>True once the person was told that an answer can be brought into a dialog.</summary>
    public bool Invited { get; init; }

    /// <summary>True when the last turn changed an answer.</summary>
    public bool Changed { get; init; }

    /// <summary>How many messages in a row were not understood.</summary>
    public int Misses { get; init; }

    /// <summary>The turn in which the question open now was first asked.</summary>
    public long AskedAt { get; init; }
}

/// <summary>A list that was just spoken of, by its key.</summary>
/// <param name="Asked">The question that was open then; once another is open, its own list comes first.</param>
/// <param name="Dropped">The rows that the last wish dropped, by id; "keep number 1" may mean one of them.</param>
public sealed record ListInFocus(string Key, string Asked, ImmutableList<string> Dropped);

/// <summary>Something proposed that waits for a yes: the changes it would make, in words and as changes.</summary>
public sealed record Offer(string Question, string Done, ImmutableList<Change> Changes)
{
    /// <summary>The row that "yes" speaks of; null when none.</summary>
    public string? Row { get; init; }

    /// <summary>The prompt that shows the offer.</summary>
    public PromptView View() => new()
    {
        Key = PromptKey,
        Kind = PromptKind.Confirm,
        Question = Question,
        Choices = [new("yes", "Yes"), new("no", "No")],
    };

    /// <summary>The key of the prompt that shows an offer.</summary>
    public const string PromptKey = "$offer";
}
