using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Tests.Content;

/// <summary>The library as it is in the repository, loaded once.</summary>
internal static class ShippedLibrary
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<LoadResult> Loaded = new(() => LibraryLoader.Load(Path.Combine(Root, "content")));
    private static readonly Lazy<LibrarySearch> Index = new(() => new(Result.Library, WordVectors.Load(Path.Combine(Root, "content"))));

    public static LoadResult Result => Loaded.Value;

    public static LibrarySearch Search => Index.Value;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScrutinyBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from a clone of the repository: ScrutinyBot.sln was not found.");
    }
}
