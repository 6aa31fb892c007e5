using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Composition;

/// <summary>Finds and loads the library.</summary>
public static class ContentFolder
{
    /// <summary>The folder of the setting <c>Content:Path</c>; else <c>content</c> in the working directory, where somebody may be changing
    /// it; else the one that travels with the program.</summary>
    public static string Find(IConfiguration configuration, string workingDirectory)
    {
        if (configuration["Content:Path"] is { Length: > 0 } set) return Path.GetFullPath(set, workingDirectory);
        var here = Path.Combine(workingDirectory, "content");
        return File.Exists(Path.Combine(here, "sources.yaml")) && Directory.Exists(Path.Combine(here, "library"))
            ? here
            : Path.Combine(AppContext.BaseDirectory, "content");
    }

    /// <exception cref="ContentMistakesException">The library has mistakes.</exception>
    public static Library Load(string folder)
    {
        var (library, mistakes) = LibraryLoader.Load(folder);
        return mistakes.Count == 0 ? library : throw new ContentMistakesException(folder, mistakes);
    }

    /// <summary>What texts of the folder are compared by beside their words; null when it has no word vectors.</summary>
    /// <exception cref="ContentMistakesException">The file of word vectors cannot be read.</exception>
    public static ITextMeaning? LoadMeaning(string folder)
    {
        try
        {
            return WordVectors.Load(folder);
        }
        catch (InvalidDataException error)
        {
            throw new ContentMistakesException(folder, [new(WordVectors.FileName, 1, error.Message)]);
        }
    }
}

/// <summary>The library cannot be used as it is. The message is fit to be shown to an operator.</summary>
public sealed class ContentMistakesException(string folder, IReadOnlyList<ContentMistake> mistakes) : Exception(
    $"The content in {folder} has {mistakes.Count} mistake{(mistakes.Count == 1 ? "" : "s")}, the first in {mistakes[0]} Run \"content check\" to see all.")
{
    public IReadOnlyList<ContentMistake> Mistakes { get; } = mistakes;
}
