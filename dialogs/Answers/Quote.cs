namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Words of a document of the council's own, exactly as they stand there.</summary>
/// <param name="Publisher">Who published the document; empty when that is not known.</param>
/// <param name="Date">The document's date as a reader would put it; empty when that is not known.</param>
/// <param name="Place">Where in the document: a heading, a paragraph, a line.</param>
public sealed record Quote(string Words, string Document, string Publisher, string Date, string Place);
