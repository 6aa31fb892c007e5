using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>The payload of an <c>export</c> job: which documents to make of a draft, and in which formats.</summary>
public sealed record ExportRequest(Draft Draft, IReadOnlyList<DraftDocument> Documents, IReadOnlyList<DocumentFormat> Formats)
{
    /// <summary>The <c>Kind</c> of the job.</summary>
    public const string JobKind = "export";
}

/// <summary>The result of an <c>export</c> job.</summary>
public sealed record ExportResult(IReadOnlyList<Replies.DocumentRef> Documents);

/// <summary>The documents that can be made of a draft.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DraftDocument>))]
public enum DraftDocument
{
    /// <summary>Everything, in the order a committee reads it.</summary>
    ScopingDocument,
    /// <summary>The key lines of enquiry as a table.</summary>
    KeyLines,
    WitnessList,
    /// <summary>Questions by witness, with follow-ups; for members.</summary>
    QuestionPack,
    /// <summary>Lines against witnesses and evidence, with warnings.</summary>
    EvidenceMap,
    /// <summary>What a witness may be sent: purpose, themes and lines, without questions, advice or notes.</summary>
    WitnessBriefing,
    /// <summary>Everything a lead member had made: plan, agenda, monthly list, questions.</summary>
    RolePack,
    /// <summary>The plan for 100 days.</summary>
    RolePlan,
    /// <summary>The agenda of a one-to-one with the director.</summary>
    RoleAgenda,
    /// <summary>What to look at every month.</summary>
    RoleMonthly,
    RoleDirectorQuestions,
    RoleChairQuestions,
    /// <summary>Which form of improvement support fits, with the reasoning.</summary>
    SupportNote,
    /// <summary>The same in about half a page of plain words.</summary>
    SupportSummary,
    /// <summary>The short list of support for a lead member.</summary>
    SupportShortList,
    /// <summary>Case studies side by side.</summary>
    CaseComparison,
    /// <summary>What was heard, read and seen, item by item.</summary>
    EvidenceLog,
    /// <summary>Lines against the evidence logged, with what speaks for and against.</summary>
    Triangulation,
    /// <summary>The report in outline: findings line by line, and recommendations.</summary>
    FindingsReport,
    /// <summary>What became of each recommendation.</summary>
    RecommendationTracker,
    /// <summary>A session with witnesses for the members who ask: running order, questions, follow-ups, room for notes.</summary>
    SessionPack,
    /// <summary>What a witness may be sent before a session: themes and main questions, without follow-ups, askers or notes.</summary>
    SessionWitnessVersion,
    /// <summary>One page for a mentoring session: before, during, after.</summary>
    SessionSheet,
    /// <summary>Aims, ratings, signs of progress and actions of a mentoring.</summary>
    MentoringPlan,
    /// <summary>What mentor and mentee agree on how they work together.</summary>
    MentoringAgreement,
    /// <summary>One page on what came of a mentoring after six months.</summary>
    ImpactNote,
    /// <summary>The seven ratings, what shows them, the place on the improvement journey, and what follows from it.</summary>
    SelfAssessment,
}

/// <summary>The formats a document can be made in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentFormat>))]
public enum DocumentFormat
{
    Word,
    Markdown,
}
