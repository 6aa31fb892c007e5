using ScrutinyBot.Content;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents;

/// <summary>Numbers the sources of one document in the order in which they are first cited.</summary>
internal sealed class SourceList
{
    private readonly List<Citation> cited = [];

    /// <summary>The marks to put behind a text that rests on these sources, with a space before them.</summary>
    public Words Marks(IReadOnlyList<Citation> citations) => citations.Count == 0
        ? Words.None : (Words)" " + Words.Marks([.. citations.Select(NumberOf).Distinct().Order()]);

    /// <summary>The section that ends a document; nothing when there are no sources.</summary>
    /// <param name="uncited">Sources to list after the cited ones.</param>
    public IEnumerable<Block> Section(IReadOnlyList<Citation> uncited)
    {
        foreach (var citation in uncited) NumberOf(citation);
        if (cited.Count == 0) yield break;
        yield return new Block.Heading(1, "Sources");
        yield return new Block.Paragraph("The prompts in this document rest on these sections. The year is that of the edition used; "
            + "check that nothing newer has replaced it before quoting it in public.");
        yield return new Block.Sources([.. cited]);
    }

    /// <summary>The same in as few lines as can be, for a document of one page.</summary>
    public IEnumerable<Block> Short()
    {
        if (cited.Count == 0) yield break;
        yield return new Block.Heading(1, "Sources");
        yield return new Block.Sources([.. cited]);
    }

    private int NumberOf(Citation citation)
    {
        var index = cited.FindIndex(c => c.Section == citation.Section);
        if (index >= 0) return index + 1;
        cited.Add(citation);
        return cited.Count;
    }
}
