namespace ScrutinyBot.Imports;

/// <summary>What an officer says of a document when importing it.</summary>
/// <param name="Title">Null: what the document calls itself, else its file's name.</param>
/// <param name="Date">The day that the document bears.</param>
/// <param name="Replaces">The id of the document that it supersedes whatever its date; null: the one of the same title and publisher,
/// if that is older.</param>
public sealed record ImportDetails(string? Title, string Publisher, DateOnly Date, string Licence, string? Replaces = null);
