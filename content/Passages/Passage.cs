namespace ScrutinyBot.Content.Passages;

/// <summary>A piece of a council's own document, as it stands there; only white space is evened out.</summary>
/// <param name="Id">Never used again for another passage.</param>
/// <param name="Headings">The headings it stands under, outermost first; empty when there are none.</param>
/// <param name="Place">Where to look it up: "paragraphs 12 to 14", "line 7".</param>
/// <param name="Text">What is quoted; a line for each paragraph or table row.</param>
public sealed record Passage(long Id, string DocumentId, IReadOnlyList<string> Headings, string Place, string Text);
