namespace ScrutinyBot.Benchmarks;

/// <summary>The clone of the repository that the benchmarks run from.</summary>
internal static class Clone
{
    public static string Folder { get; } = Find();

    public static string Content => Path.Combine(Folder, "content");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScrutinyBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a clone of the repository.");
    }
}
