using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.KeyLines;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>The answers of a dialog as one typed record, from which its documents are made. Same draft, same bytes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "journey")]
[JsonDerivedType(typeof(ReviewDraft), "review")]
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
