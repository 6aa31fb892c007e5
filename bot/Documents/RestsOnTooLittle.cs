using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents;

/// <summary>Which lines rest on too little, in three sentences: the same above the map of a review's plan and of its evidence.</summary>
internal static class RestsOnTooLittle
{
    /// <param name="lines">Each line's number, how many sources it has, and whether children or families are heard on it.</param>
    public static Block.Bullets Of(IReadOnlyList<(string Number, int Sources, bool HearsFamilies)> lines) => new([
        new(Words.Strong("Lines that rest on nothing yet: ") + Numbers(lines, l => l.Sources == 0)),
        new(Words.Strong("Lines that rest on one source only: ") + Numbers(lines, l => l.Sources == 1)),
        new(Words.Strong("Lines that hear no child, young person or family: ") + Numbers(lines, l => !l.HearsFamilies)),
    ]);

    private static string Numbers(IReadOnlyList<(string Number, int Sources, bool HearsFamilies)> lines, Func<(string Number, int Sources, bool HearsFamilies), bool> such) =>
        string.Join(", ", lines.Where(such).Select(l => l.Number)) is { Length: > 0 } numbers ? numbers : "none";
}
