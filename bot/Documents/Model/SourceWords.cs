using System.Globalization;
using ScrutinyBot.Content;

namespace ScrutinyBot.Documents.Model;

/// <summary>How a source note reads in every format: publisher, title, year of the edition, section.</summary>
internal static class SourceWords
{
    public static Words Of(Citation citation) =>
        (Words)$"{citation.Publisher}, " + new Span.Titled(citation.Publication)
        + string.Create(CultureInfo.InvariantCulture, $" ({citation.Year} edition), section “{citation.Heading}”.");
}
