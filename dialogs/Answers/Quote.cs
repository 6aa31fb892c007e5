using System.Globalization;
using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Words of a document of the council's own, exactly as they stand there.</summary>
/// <param name="Publisher">Who published the document; empty when that is not known.</param>
/// <param name="Date">The document's date as a reader would put it; empty when that is not known.</param>
/// <param name="Place">Where in the document: a heading, a paragraph, a line.</param>
public sealed record Quote(string Words, string Document, string Publisher, string Date, string Place)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static Quote Of(PassageHit hit) => new(
        hit.Passage.Text, hit.Document.Title, hit.Document.Publisher, hit.Document.Date.ToString("d MMMM yyyy", British),
        string.Join(", ", hit.Passage.Headings.TakeLast(1).Select(h => $"“{h}”").Append(hit.Passage.Place)));
}
