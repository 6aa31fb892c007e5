using ScrutinyBot.Dialogs.Cases;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Dialogs.Navigator;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs;

/// <summary>The dialogs as they are shipped, in the order of the menu.</summary>
public static class Journeys
{
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary)
    {
        var library = vocabulary.Library;
        var mentoring = new MentoringWords(library);
        return
        [
            new KeyLinesDialog(vocabulary),
            new QuestionPackDialog(vocabulary),
            new FindingsDialog(vocabulary),
            new CasesDialog(library),
            new RoleGuideDialog(library),
            new ImprovementDialog(library),
            new SupportDialog(library),
            new NavigatorDialog(library),
            new SessionDialog(mentoring),
            new FollowUpDialog(mentoring),
            new CouncilDialog(library.Script("council-profile")),
        ];
    }
}
