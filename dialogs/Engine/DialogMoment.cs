using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What a dialog may look at: the answers, what was spoken of last, the library and the day.</summary>
public sealed record DialogMoment(AnswerSet Answers, Focus Focus, Library Library, DateOnly Today)
{
    /// <summary>Who can see the draft, this conversation included; empty when nobody else can.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];
}
