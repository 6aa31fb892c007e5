namespace ScrutinyBot.Conversations;

/// <summary>Makes a draft's title fit for one line of a list.</summary>
internal static class Titles
{
    private const int MostCharacters = 200;

    public static string Clean(string title)
    {
        var line = string.Concat(title.Trim().EnumerateRunes().Select(r => System.Text.Rune.IsControl(r) ? " " : r.ToString()));
        if (line.Length <= MostCharacters) return line;
        var cut = char.IsHighSurrogate(line[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1;
        return line[..cut] + "…";
    }
}
