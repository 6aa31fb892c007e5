using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;
using Format = ScrutinyBot.Dialogs.KeyLines.DocumentFormat;

namespace ScrutinyBot.Documents;

/// <summary>How documents are called: in a list, as a file, and to a browser.</summary>
public static partial class DocumentNames
{
    private const int LongestFileName = 80;
    // More of a title than this cannot matter to a file name.
    private const int LongestRead = 300;

    /// <summary>For example "Scoping document (Word)".</summary>
    public static string Description(DraftDocument kind, Format format) => $"{Name(kind)} ({format})";

    public static string MediaType(Format format) => format switch
    {
        Format.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/markdown; charset=utf-8",
    };

    /// <summary>For example <c>tidewell-borough-leaving-care-service-scoping-document.docx</c>: letters a to z, digits and hyphens,
    /// at most 80 characters, whatever the draft holds.</summary>
    public static string FileName(ReviewDraft draft, DraftDocument kind, Format format)
    {
        var end = $"-{Slug(Name(kind))}.{(format == Format.Word ? "docx" : "md")}";
        var council = Slug(Council().Replace(PlainText.Shorten(draft.Council, LongestRead), " "));
        var review = Slug(LeadingWords().Replace(PlainText.Shorten(draft.Title, LongestRead), ""));
        var start = Cut($"{Cut(council, LongestFileName / 3)}-{review}".Trim('-'), LongestFileName - end.Length);
        return (start.Length > 0 ? start : "review") + end;
    }

    private static string Name(DraftDocument kind) => kind switch
    {
        DraftDocument.ScopingDocument => "Scoping document",
        DraftDocument.KeyLines => "Key lines of enquiry",
        DraftDocument.WitnessList => "Witness list",
        DraftDocument.QuestionPack => "Question pack",
        DraftDocument.EvidenceMap => "Evidence map",
        _ => "Witness briefing",
    };

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (!IsInsideWord(letter) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    // An accent that stood on a letter, or an apostrophe.
    private static bool IsInsideWord(char letter) =>
        letter is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static string Cut(string slug, int most)
    {
        if (slug.Length <= most) return slug;
        var hyphen = slug.LastIndexOf('-', most);
        return slug[..(hyphen > 0 ? hyphen : most)].Trim('-');
    }

    [GeneratedRegex(@"\bcouncil\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Council();

    [GeneratedRegex(@"^\s*(?:(?:scrutiny|review|reviewing|of|the|a|an|proposed|proposal|for|to)\b\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingWords();
}
