namespace ScrutinyBot.Content.Passages;

/// <summary>A passage that matches a question. <c>Score</c>, from 0 to 1, is comparable within one search only; <c>Confident</c> says
/// whether the passage has enough of what was asked to be shown as an answer.</summary>
public sealed record PassageHit(CouncilDocument Document, Passage Passage, double Score, bool Confident);
