namespace ScrutinyBot.Content.Loading;

/// <summary>Collects what is wrong in the files of one folder, so that an author sees everything at once.</summary>
internal sealed class Mistakes
{
    private readonly List<ContentMistake> found = [];

    public int Count => found.Count;

    public void Add(string file, int line, string message) => found.Add(new(file, line, message));

    /// <summary>By file and line; the order of finding does not matter.</summary>
    public IReadOnlyList<ContentMistake> InOrder() => InOrder(found);

    /// <summary>By file and line.</summary>
    public static IReadOnlyList<ContentMistake> InOrder(IEnumerable<ContentMistake> mistakes) =>
        [.. mistakes.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line).ThenBy(m => m.Message, StringComparer.Ordinal)];
}
