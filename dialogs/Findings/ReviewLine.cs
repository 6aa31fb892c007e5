namespace ScrutinyBot.Dialogs.Findings;

/// <summary>A line of enquiry that evidence is logged against. What is logged hangs on its <c>Id</c>.</summary>
/// <param name="Number">As the member says it: "1", or "2a" for a part of a line that was split.</param>
public sealed record ReviewLine(string Id, string Number, string Text);
