namespace ScrutinyBot.Content.Loading;

/// <summary>A file of the library: where its front matter and body stand. <c>BodyLine</c> is the body's first line that is not empty.</summary>
internal sealed record EntryFile(string FrontMatter, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>How many lines come before the front matter.</summary>
    public const int LinesBefore = 1;

    /// <summary>Splits a file; null when it has no front matter, and then a mistake was added.</summary>
    public static EntryFile? Split(string file, string text, Mistakes mistakes)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            mistakes.Add(file, 1, "There is no front matter. Start the file with a line of three dashes, the fields, and another line of three dashes.");
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            mistakes.Add(file, 1, "The front matter does not end. Put a line of three dashes after the last field.");
            return null;
        }

        var first = Array.FindIndex(lines, end + 1, line => !string.IsNullOrWhiteSpace(line));
        return new(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]).Trim(), (first < 0 ? end + 1 : first) + 1);
    }
}
