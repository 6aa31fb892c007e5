using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What a dialog may look at: the answers, what was spoken of last, the library and the day.</summary>
public sealed record DialogMoment(AnswerSet Answers, Focus Focus, Library Library, DateOnly Today)
{
    /// <summary>The council that runs the bot.</summary>
    public CouncilProfile Council { get; init; } = CouncilProfile.Unknown;

    /// <summary>How reminders reach this conversation.</summary>
    public Reminding Reminding { get; init; } = Reminding.Usual;

    /// <summary>Who speaks.</summary>
    public Speaker Speaker { get; init; } = Speaker.Unknown;

    /// <summary>Who can see the draft, this conversation included; empty when nobody else can.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];
}
