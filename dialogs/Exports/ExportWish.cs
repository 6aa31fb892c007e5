using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>Documents that a person wants, in which formats, and what they want that there is not.</summary>
public sealed record ExportWish(ImmutableList<DraftDocument> Documents, ImmutableList<DocumentFormat> Formats, bool WantsPdf, bool WantsSending) : IWish;

/// <summary>A document that a dialog can make, and what people call it, in lower case.</summary>
public sealed record DocumentChoice(DraftDocument Document, IReadOnlyList<string> Names)
{
    /// <summary>True when it is made only where it is asked for by name, and not with "everything".</summary>
    public bool OnlyByName { get; init; }
}
