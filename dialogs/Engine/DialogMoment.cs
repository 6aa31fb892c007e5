using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What a dialog may look at: the answers, what was spoken of last, the library and the day.</summary>
public sealed record DialogMoment(AnswerSet Answers, Focus Focus, Library Library, DateOnly Today);
