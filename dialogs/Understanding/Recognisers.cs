using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>What every dialog understands, around what one dialog alone does.</summary>
public static class Recognisers
{
    /// <summary>The dialog's own recognisers in their place: after commands and before documents, questions and answers to the open prompt. The first
    /// that claims words keeps them.</summary>
    public static IReadOnlyList<IRecogniser> Around(params IReadOnlyList<IRecogniser> own) =>
    [
        new OfficerRecogniser(),
        new OfferRecogniser(),
        new CommandRecogniser(),
        .. own,
        new DocumentRecogniser(),
        new NotKnownRecogniser(),
        new QuestionRecogniser(),
        new OpenPromptRecogniser(),
        new CourtesyRecogniser(),
    ];
}
