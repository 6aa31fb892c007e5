using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>What a person can wish of this dialog, beside wishes about the list of questions.</summary>
internal abstract record PackWish : IWish
{
    private PackWish()
    {
    }

    public sealed record AddWitness(PackWitness Witness) : PackWish;

    /// <summary>The bot chooses what to ask about.</summary>
    public sealed record ChooseThemes : PackWish;

    /// <summary>The body that was spoken of, for wordings with blanks.</summary>
    public sealed record NameBody(string Words) : PackWish;

    public sealed record RemoveWitness(string Id) : PackWish;

    /// <summary>The longest a witness can stay.</summary>
    public sealed record WitnessTime(string Id, int Minutes) : PackWish;

    public sealed record FollowUps(bool Wanted) : PackWish;

    /// <summary>What to do with an answer like this; <c>Words</c> are what the witness may say.</summary>
    public sealed record IfTheySay(string Words) : PackWish;

    public sealed record SendAhead : PackWish;

    /// <summary>Which question goes to which witness, and why.</summary>
    public sealed record Divide : PackWish;

    public sealed record ShareOut : PackWish;

    public sealed record RunningOrder : PackWish;

    /// <summary>These questions are for this member to ask.</summary>
    public sealed record GiveTo(string Numbers, string Name) : PackWish;

    public sealed record Agree : PackWish;

    /// <summary>The person's own name in the place of "me".</summary>
    public sealed record CallMe(string Name) : PackWish;

    public sealed record Start : PackWish;

    public sealed record Tick : PackWish;

    /// <summary>So many questions on; back where it is negative.</summary>
    public sealed record Step(int By) : PackWish;

    public sealed record GoTo(int Number) : PackWish;

    public sealed record Note(string Text) : PackWish;

    public sealed record TimeLeft : PackWish;

    public sealed record End : PackWish;
}
