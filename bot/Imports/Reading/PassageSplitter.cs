using ScrutinyBot.Storage;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Makes passages of a document's blocks: whole paragraphs under the same headings, long ones by sentences. Nothing is left out and
/// nothing stands in two passages; headings with nothing under them are text like any other.</summary>
internal sealed class PassageSplitter
{
    private const int Least = 80;
    private const int Ample = 160;
    private const int Most = 200;

    private readonly string unit;
    private readonly List<NewPassage> passages = [];
    private readonly List<TextBlock.Heading> path = [];
    private readonly List<Piece> pieces = [];
    private int words;
    // The level of the headings with nothing under them that are in the pieces; null when there are none.
    private int? bareLevel;

    private PassageSplitter(string unit) => this.unit = unit;

    /// <param name="unit">What the blocks' numbers count: "line" or "paragraph".</param>
    public static IReadOnlyList<NewPassage> Split(IEnumerable<TextBlock> blocks, string unit)
    {
        var splitter = new PassageSplitter(unit);
        var written = blocks.Where(b => b.Content.Text.Length > 0).ToArray();
        for (var i = 0; i < written.Length; i++) splitter.Take(written[i], i + 1 < written.Length ? written[i + 1] : null);
        splitter.Flush();
        return splitter.passages;
    }

    private void Take(TextBlock block, TextBlock? next)
    {
        switch (block)
        {
            case TextBlock.Heading heading when next is null || (next is TextBlock.Heading after && after.Level <= heading.Level):
                if (bareLevel != heading.Level) EndSection(heading.Level);
                Add(new Piece(heading.Content, Header: null, Continues: false));
                bareLevel = heading.Level;
                break;
            case TextBlock.Heading heading:
                EndSection(heading.Level);
                path.Add(heading);
                break;
            default:
                var whole = new Piece(block.Content, (block as TextBlock.Row)?.Header, Continues: false);
                foreach (var piece in block.Content.WordCount <= Most ? [whole] : Parts(whole)) Add(piece);
                break;
        }
    }

    private void Add(Piece piece)
    {
        var together = words + piece.Content.WordCount;
        if (together > Most || (words >= Least && together > Ample)) Flush();
        pieces.Add(piece);
        words += piece.Content.WordCount;
    }

    private void EndSection(int nextLevel)
    {
        Flush();
        bareLevel = null;
        path.RemoveAll(h => h.Level >= nextLevel);
    }

    private void Flush()
    {
        if (pieces.Count == 0) return;
        var headings = path.Select(h => h.Content.Text);
        // Rows without their header would be figures without a meaning.
        if (pieces[0].Header is { } header) headings = headings.Append(header);
        var text = string.Concat(pieces.Select((p, i) => i == 0 ? p.Content.Text : (p.Continues ? " " : "\n") + p.Content.Text));
        passages.Add(new([.. headings], Place(pieces[0].Content.First, pieces[^1].Content.Last), text));
        pieces.Clear();
        words = 0;
    }

    private string Place(int first, int last) =>
        first == last ? FormattableString.Invariant($"{unit} {first}") : FormattableString.Invariant($"{unit}s {first} to {last}");

    // By sentences; one that is too long itself by words.
    private static IEnumerable<Piece> Parts(Piece whole)
    {
        var continues = false;
        foreach (var (start, end) in Sentences.In(whole.Content.Text))
        {
            foreach (var part in Short(whole.Content.Part(start, end)))
            {
                yield return whole with { Content = part, Continues = continues };
                continues = true;
            }
        }
    }

    private static IEnumerable<PlacedText> Short(PlacedText sentence)
    {
        if (sentence.WordCount <= Most)
        {
            yield return sentence;
            yield break;
        }

        var (start, count) = (0, 0);
        for (var i = 0; i < sentence.Text.Length; i++)
        {
            if (sentence.Text[i] != ' ' || ++count < Most) continue;
            yield return sentence.Part(start, i);
            (start, count) = (i + 1, 0);
        }

        yield return sentence.Part(start, sentence.Text.Length);
    }

    // Continues: it is of the same paragraph as the piece before.
    private sealed record Piece(PlacedText Content, string? Header, bool Continues);
}
