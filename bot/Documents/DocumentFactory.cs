using System.Text;
using ScrutinyBot.Dialogs.Cases;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Dialogs.Navigator;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Documents.Findings;
using ScrutinyBot.Documents.Improvement;
using ScrutinyBot.Documents.Markdown;
using ScrutinyBot.Documents.Mentoring;
using ScrutinyBot.Documents.Model;
using ScrutinyBot.Documents.QuestionPacks;
using ScrutinyBot.Documents.RoleGuide;
using ScrutinyBot.Documents.Support;
using ScrutinyBot.Documents.Word;
// The bare name would be taken for the namespace of the Open XML SDK.
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Documents;

/// <summary>Makes documents of a draft. The same draft gives the same bytes. Safe to share.</summary>
/// <param name="template">The template of the moment.</param>
/// <param name="council">The council as it is known now, for its own words.</param>
public sealed class DocumentFactory(Func<WordTemplate> template, Func<CouncilProfile> council)
{
    /// <summary>With one template, for a council of which nothing is known.</summary>
    public DocumentFactory(WordTemplate template) : this(() => template, () => CouncilProfile.Unknown)
    {
    }

    /// <summary>The bytes of one document in one format; Markdown is UTF-8 without a byte order mark.</summary>
    public byte[] Make(Draft draft, DraftDocument kind, Format format)
    {
        var document = Compose(draft, kind, council());
        return format switch
        {
            Format.Word => WordWriter.Write(document, template()),
            Format.Markdown => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no writer for this format."),
        };
    }

    /// <summary>What a document says, in no format yet.</summary>
    public static Document Compose(Draft draft, DraftDocument kind, CouncilProfile? council = null) =>
        LocalWordsInDocuments.Fill(Composed(draft, kind), council ?? CouncilProfile.Unknown);

    private static Document Composed(Draft draft, DraftDocument kind) => (draft, kind) switch
    {
        (ReviewDraft review, DraftDocument.ScopingDocument) => ScopingDocument.Of(review),
        (ReviewDraft review, DraftDocument.KeyLines) => KeyLinesTable.Of(review),
        (ReviewDraft review, DraftDocument.WitnessList) => WitnessList.Of(review),
        (ReviewDraft review, DraftDocument.QuestionPack) => QuestionPack.Of(review),
        (ReviewDraft review, DraftDocument.EvidenceMap) => EvidenceMap.Of(review),
        (ReviewDraft review, DraftDocument.WitnessBriefing) => WitnessBriefing.Of(review),
        (RoleDraft role, DraftDocument.RolePack) => RolePack.Of(role),
        (RoleDraft role, DraftDocument.RolePlan) => RolePack.Of(role, RoleList.Plan),
        (RoleDraft role, DraftDocument.RoleAgenda) => RolePack.Of(role, RoleList.Agenda),
        (RoleDraft role, DraftDocument.RoleMonthly) => RolePack.Of(role, RoleList.Monthly),
        (RoleDraft role, DraftDocument.RoleDirectorQuestions) => RolePack.Of(role, RoleList.Director),
        (RoleDraft role, DraftDocument.RoleChairQuestions) => RolePack.Of(role, RoleList.Chair),
        (SupportDraft support, DraftDocument.SupportNote) => SupportNote.Of(support),
        (SupportDraft support, DraftDocument.SupportSummary) => SupportSummary.Of(support),
        (NavigatorDraft list, DraftDocument.SupportShortList) => SupportShortList.Of(list),
        (CaseDraft cases, DraftDocument.CaseComparison) => CaseComparison.Of(cases),
        (FindingsDraft findings, DraftDocument.EvidenceLog) => EvidenceLogSheet.Of(findings),
        (FindingsDraft findings, DraftDocument.Triangulation) => TriangulationSheet.Of(findings),
        (FindingsDraft findings, DraftDocument.FindingsReport) => FindingsReport.Of(findings),
        (FindingsDraft findings, DraftDocument.RecommendationTracker) => TrackerSheet.Of(findings),
        (SessionPackDraft session, DraftDocument.SessionPack) => SessionPack.Of(session),
        (SessionPackDraft session, DraftDocument.SessionWitnessVersion) => SessionWitnessVersion.Of(session),
        (SessionDraft session, DraftDocument.SessionSheet) => SessionSheet.Of(session),
        (SessionDraft session, DraftDocument.MentoringPlan) => MentoringPlan.Of(session),
        (SessionDraft session, DraftDocument.MentoringAgreement) => MentoringAgreement.Of(session),
        (ImpactDraft impact, DraftDocument.ImpactNote) => ImpactNote.Of(impact),
        (SelfAssessmentDraft assessment, DraftDocument.SelfAssessment) => SelfAssessmentDocument.Of(assessment),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"There is no such document of a {draft.GetType().Name}."),
    };
}
