using System.Globalization;
using System.Text;

namespace ScrutinyBot.Storage;

/// <summary>Makes ids of documents that a person can type: "Improvement Plan 2026" is <c>improvement-plan-2026</c>.</summary>
internal static class DocumentIds
{
    private const int Longest = 40;

    /// <summary>The title as an id; with a number behind it where that is taken.</summary>
    public static string For(string title, Func<string, bool> isTaken)
    {
        var plain = Plain(title);
        var id = plain;
        for (var number = 2; isTaken(id); number++) id = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
        return id;
    }

    private static string Plain(string title)
    {
        var id = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) id.Append(c);
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && id is [.., not '-']) id.Append('-');
        }

        var whole = id.ToString().Trim('-');
        if (whole.Length > Longest) whole = whole[..(whole.LastIndexOf('-', Longest) is > 0 and var word ? word : Longest)];
        return whole.Length == 0 ? "document" : whole;
    }
}
