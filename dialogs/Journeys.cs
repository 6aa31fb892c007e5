using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;

namespace ScrutinyBot.Dialogs;

/// <summary>The dialogs as they are shipped, in the order of the menu.</summary>
public static class Journeys
{
    /// <param name="council">The council that runs the bot, from its settings.</param>
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary, CouncilProfile? council = null) =>
    [
        new KeyLinesDialog(vocabulary, council),
    ];
}
