using ScrutinyBot.Dialogs.Cases;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Navigator;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Dialogs.Mentoring;

namespace ScrutinyBot.Dialogs;

/// <summary>The dialogs as they are shipped, in the order of the menu.</summary>
public static class Journeys
{
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary)
    {
        var library = vocabulary.Library;
        return
        [
            new KeyLinesDialog(vocabulary),
            new QuestionPackDialog(vocabulary),
            new FindingsDialog(vocabulary),
            new CasesDialog(library),
            new RoleGuideDialog(library),
            new SupportDialog(library),
            new NavigatorDialog(library),
            new CouncilDialog(library.Script("council-profile")),
    /// <param name="council">The council that runs the bot, from its settings.</param>
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary, CouncilProfile? council = null)
    {
        var mentoring = new MentoringWords(vocabulary.Library);
        return
        [
            new KeyLinesDialog(vocabulary, council),
            new SessionDialog(mentoring),
            new FollowUpDialog(mentoring),
        ];
    }
    public static IReadOnlyList<Dialog> All(Vocabulary vocabulary, CouncilProfile? council = null) =>
    [
        new KeyLinesDialog(vocabulary, council),
        new ImprovementDialog(vocabulary.Library, council),
    ];
}
