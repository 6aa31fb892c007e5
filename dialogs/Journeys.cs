using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;

namespace ScrutinyBot.Dialogs;

/// <summary>The dialogs as they are shipped, in the order of the menu.</summary>
public static class Journeys
{
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary) =>
    [
        new KeyLinesDialog(vocabulary),
        new CouncilDialog(vocabulary.Library.Script("council-profile")),
    ];
}
