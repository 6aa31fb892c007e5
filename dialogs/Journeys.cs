using ScrutinyBot.Dialogs.Cases;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Dialogs.Navigator;
using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Dialogs.QuestionPacks;

namespace ScrutinyBot.Dialogs;

/// <summary>The dialogs as they are shipped, in the order of the menu.</summary>
public static class Journeys
{
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary) =>
    [
        new KeyLinesDialog(vocabulary, council),
        new RoleGuideDialog(vocabulary.Library, council),
        new SupportDialog(vocabulary.Library),
        new NavigatorDialog(vocabulary.Library),
        new CasesDialog(vocabulary.Library),
        new KeyLinesDialog(vocabulary),
        new CouncilDialog(vocabulary.Library.Script("council-profile")),
        new FindingsDialog(vocabulary, council),
        new QuestionPackDialog(vocabulary, council),
    ];
}
