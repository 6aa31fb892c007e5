using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>What a mentor can wish besides answering questions.</summary>
internal abstract record Wish : IWish
{
    private Wish()
    {
    }

    /// <summary>Who can see what is typed here.</summary>
    internal sealed record WhoCanSee(Reader Asked) : Wish;

    /// <summary>Keeps something that happened between sessions; today where no day was said.</summary>
    internal sealed record Log(string Text, DateOnly? Day) : Wish;

    internal sealed record ShowLog : Wish;

    /// <summary>Takes the newest entry out of the log.</summary>
    internal sealed record Unlog : Wish;

    internal sealed record Remind : Wish;

    /// <summary>A name was typed that no document may show.</summary>
    internal sealed record NameTyped(string Name) : Wish;

    internal sealed record AddAims(ImmutableList<string> Texts) : Wish;

    internal sealed record DropAim(string Which) : Wish;

    internal sealed record RewordAim(string Which, string Text) : Wish;

    internal sealed record ShowPrompts(int? Most) : Wish;

    /// <summary>No prompt about this from now on.</summary>
    internal sealed record LeaveOut(string Topic) : Wish;

    /// <summary>Prompts about this may come again.</summary>
    internal sealed record BringBack(string Topic) : Wish;

    internal sealed record StartWithPromises : Wish;

    internal sealed record AgreePrompts : Wish;

    /// <summary>Why a prompt is there; the words say which.</summary>
    internal sealed record WhyPrompt(string Which) : Wish;

    /// <summary>The next session with the same mentee.</summary>
    internal sealed record NextSession : Wish;

    /// <summary>What the ratings say about whether the mentoring worked.</summary>
    internal sealed record Verdict : Wish;

    /// <summary>What else was going on while ratings changed.</summary>
    internal sealed record AddContext(string Text) : Wish;

    internal sealed record DropContext : Wish;

    /// <summary>The notes of the mentoring are on paper; what is needed can be typed.</summary>
    internal sealed record NotesElsewhere : Wish;
}

/// <summary>About whom somebody asks whether they can see the notes.</summary>
internal enum Reader
{
    Anybody,
    /// <summary>A leader, a director, officers, a party group.</summary>
    Council,
    Mentee,
}
