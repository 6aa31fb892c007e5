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
}

/// <summary>The formats a document can be made in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentFormat>))]
public enum DocumentFormat
{
    Word,
    Markdown,
}
