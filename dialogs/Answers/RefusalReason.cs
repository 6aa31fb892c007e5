using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Why a question is not answered. Stored by name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefusalReason>))]
public enum RefusalReason
{
    /// <summary>It is about the subject, and the sources do not say.</summary>
    NotInSources,
    /// <summary>It asks how things stand after the sources were written.</summary>
    Today,
    /// <summary>It needs the figures of the asker's own council.</summary>
    OwnFigures,
    /// <summary>It wants legal advice, or advice on a complaint or an appeal.</summary>
    LegalAdvice,
    /// <summary>It is about a person by name.</summary>
    NamedPerson,
    /// <summary>It is about something else than children's services and their scrutiny.</summary>
    OutsideSubject,
    /// <summary>It shows a child at risk.</summary>
    ChildAtRisk,
    /// <summary>It wants the bot to drop its rules.</summary>
    RuleChange,
}
