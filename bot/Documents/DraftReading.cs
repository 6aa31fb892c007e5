using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents;

/// <summary>What several documents read out of a draft in the same way.</summary>
internal static class DraftReading
{
    public const string NotYetDecided = "Not yet decided";

    /// <summary>The title, with a name for a review that has none yet.</summary>
    public static string TitleOf(Draft draft) => PlainText.OneLine(draft.Title) is { Length: > 0 } title ? title : "Scrutiny review";

    /// <summary>"Council, committee", as far as they are known.</summary>
    public static string BodyOf(Draft draft) =>
        string.Join(", ", new[] { draft.Council, draft.Committee }.Select(PlainText.OneLine).Where(t => t.Length > 0));

    public static Document Document(Draft draft, string subtitle, IReadOnlyList<Block> blocks, bool landscape = false) => new()
    {
        Title = TitleOf(draft),
        Subtitle = subtitle,
        Creator = BodyOf(draft),
        PreparedOn = draft.PreparedOn,
        Landscape = landscape,
        Blocks = blocks,
    };

    /// <summary>The text, or that nothing was decided.</summary>
    public static Words OrNotYet(string text) => IsSaid(text) ? text : Words.Quiet(NotYetDecided);

    /// <summary>The text, or that none was given; for what a draft can do without.</summary>
    public static Words OrNotGiven(string text) => IsSaid(text) ? text : Words.Quiet("Not given");

    /// <summary>A list, or that nothing was decided.</summary>
    public static Block OrNotYet(IReadOnlyList<string> items) =>
        items.Where(IsSaid).Select(i => new ListItem(i)).ToList() is { Count: > 0 } said
            ? new Block.Bullets(said) : new Block.Paragraph(Words.Quiet(NotYetDecided));

    public static bool IsSaid(string text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>"Line 2a: Finance and resources", or "Line 2a" for a line that belongs to no area.</summary>
    public static string HeadingOf(DraftLine line) =>
        IsSaid(line.Area) ? $"Line {line.Number}: {line.Area}" : $"Line {line.Number}";

    /// <summary>The lines a witness is to speak to, in the order of the draft, whichever side of the draft says so.</summary>
    public static IReadOnlyList<DraftLine> LinesOf(ReviewDraft draft, DraftWitness witness) =>
        [.. draft.Lines.Where(l => SpeaksTo(witness, l))];

    /// <summary>The witnesses of a line in running order; after them any that only the line names.</summary>
    public static IReadOnlyList<string> WitnessesOf(ReviewDraft draft, DraftLine line)
    {
        var listed = draft.Witnesses.Where(w => SpeaksTo(w, line)).Select(w => w.Name);
        return [.. listed.Concat(line.Witnesses).Distinct(StringComparer.Ordinal)];
    }

    private static bool SpeaksTo(DraftWitness witness, DraftLine line) =>
        witness.Lines.Contains(line.Number, StringComparer.Ordinal) || line.Witnesses.Contains(witness.Name, StringComparer.Ordinal);

    /// <summary>"1, 2a", or a dash.</summary>
    public static string NumbersOf(IEnumerable<DraftLine> lines) =>
        string.Join(", ", lines.Select(l => l.Number)) is { Length: > 0 } numbers ? numbers : "–";
}
