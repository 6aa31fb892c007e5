namespace ScrutinyBot.Content.Passages;

/// <summary>One edition of a document that a council has given the bot to answer from.</summary>
/// <param name="Id">The same for every edition of the document; fit to be typed.</param>
/// <param name="Date">The day that the edition bears, not the day it was imported.</param>
/// <param name="Edition">Counts from 1.</param>
/// <param name="Passages">How many passages it was split into.</param>
/// <param name="SupersededAt">When a newer edition took its place; null while it is the one that answers.</param>
public sealed record CouncilDocument(
    string Id, string Title, string Publisher, DateOnly Date, string Licence, int Edition, int Passages, DateTimeOffset ImportedAt,
    DateTimeOffset? SupersededAt = null);
