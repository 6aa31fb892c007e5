namespace ScrutinyBot.Content;

/// <summary>A mistake in a content file, with the place to mend it. <c>Line</c> counts from 1.</summary>
public sealed record ContentMistake(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>What loading gave: a library, and every mistake found. With mistakes, the library holds the entries that had none.</summary>
public sealed record LoadResult(Library Library, IReadOnlyList<ContentMistake> Mistakes);

/// <summary>Reads the library from a folder that holds <c>sources.yaml</c>, <c>themes.yaml</c> and <c>library/</c>.</summary>
public static class LibraryLoader
{
    /// <summary>Loads everything and reports every mistake at once; never throws for a mistake in a file.</summary>
    public static LoadResult Load(string folder) => throw new NotSupportedException(folder);
}
