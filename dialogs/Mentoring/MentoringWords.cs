using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>The words of both mentoring dialogs, and what is made of their banks once. Safe to share.</summary>
public sealed class MentoringWords
{
    public MentoringWords(Library library)
    {
        Library = library;
        Session = library.Script("mentoring-session");
        FollowUp = library.Script("mentoring-follow-up");
        AimKinds = new(Session.Bank("aim-kinds"));
        ChangeKinds = new(Session.Bank("change-kinds"));
        Topics = new(Session.Bank("topics"));
        Support = new(FollowUp.Bank("support"));
        Examples = new(Session.Bank("examples"));
    }

    public Library Library { get; }

    public DialogScript Session { get; }

    public DialogScript FollowUp { get; }

    /// <summary>What an aim may be about.</summary>
    internal Subjects AimKinds { get; }

    /// <summary>What may be changing around a mentee.</summary>
    internal Subjects ChangeKinds { get; }

    /// <summary>What a mentor may want no prompts about.</summary>
    internal Subjects Topics { get; }

    /// <summary>Councils that the library tells of, by what they are an example of.</summary>
    internal Subjects Examples { get; }

    /// <summary>Support for lead members that a next step may name.</summary>
    internal Subjects Support { get; }

    /// <summary>The id of what an aim is about; null when it is about none of the kinds.</summary>
    public string? KindOf(string aim) => AimKinds.Of(aim)?.Id;
}
