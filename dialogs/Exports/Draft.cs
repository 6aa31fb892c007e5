using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Cases;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Dialogs.Navigator;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>The answers of a dialog as one typed record, from which its documents are made. Same draft, same bytes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "journey")]
[JsonDerivedType(typeof(ReviewDraft), "review")]
[JsonDerivedType(typeof(RoleDraft), "role")]
[JsonDerivedType(typeof(SupportDraft), "improvement-support")]
[JsonDerivedType(typeof(NavigatorDraft), "support-navigator")]
[JsonDerivedType(typeof(CaseDraft), "cases")]
[JsonDerivedType(typeof(FindingsDraft), "findings")]
[JsonDerivedType(typeof(SessionPackDraft), "question-pack")]
[JsonDerivedType(typeof(SessionDraft), "mentoring-session")]
[JsonDerivedType(typeof(ImpactDraft), "mentoring-impact")]
[JsonDerivedType(typeof(SelfAssessmentDraft), "self-assessment")]
public abstract record Draft
{
    /// <summary>What stands at the top of a document, for example "Review of the proposed children's trust".</summary>
    public required string Title { get; init; }
    /// <summary>The day it was exported.</summary>
    public required DateOnly PreparedOn { get; init; }
    /// <summary>Empty when not said.</summary>
    public string Council { get; init; } = "";
    /// <summary>Empty when not said.</summary>
    public string Committee { get; init; } = "";
}
