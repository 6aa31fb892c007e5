using System.Text;

namespace ScrutinyBot.Content.Loading;

/// <summary>Reads a text file, or says why it cannot be read.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's text; null when it cannot be read, and then a mistake was added.</summary>
    public static string? Read(string folder, string file, Mistakes mistakes)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file), Utf8);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            mistakes.Add(file, 1, "This file is missing. Put it back: without it the library cannot be checked.");
        }
        catch (DecoderFallbackException)
        {
            mistakes.Add(file, 1, "This file is not UTF-8 text. Save it again with the encoding UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(file, 1, "This file cannot be read. Check who may read it, and whether another program has it open.");
        }

        return null;
    }
}
