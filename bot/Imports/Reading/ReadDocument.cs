using ScrutinyBot.Storage;

namespace ScrutinyBot.Imports.Reading;

/// <summary>What a file holds. <c>Title</c> is what the document calls itself; null when it does not say.</summary>
public sealed record ReadDocument(string? Title, IReadOnlyList<NewPassage> Passages);
