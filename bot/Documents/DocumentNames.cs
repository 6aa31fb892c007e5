using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Documents;

/// <summary>How documents are called: in a list, as a file, and to a browser.</summary>
public static partial class DocumentNames
{
    // A longer name is a sentence, not a council's name; it is left out and not cut.
    private const int LongestCouncil = 50;

    /// <summary>For example "Scoping document (Word)".</summary>
    public static string Description(DraftDocument kind, Format format) => $"{Name(kind)} ({format})";

    public static string MediaType(Format format) => format switch
    {
        Format.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/markdown; charset=utf-8",
    };

    /// <summary>For example <c>tidewell-scoping-document.docx</c>: letters a to z, digits and hyphens, at most 80 characters,
    /// whatever the draft holds.</summary>
    public static string FileName(Draft draft, DraftDocument kind, Format format)
    {
        var name = $"{Slug(Name(kind))}.{(format == Format.Word ? "docx" : "md")}";
        var council = draft.Council.Length <= LongestCouncil * 2 ? Slug(GenericWords().Replace(draft.Council, " ")) : "";
        return council.Length is > 0 and <= LongestCouncil ? $"{council}-{name}" : name;
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

    // What one council's name shares with others': "the", "Metropolitan Borough Council", "London Borough of".
    [GeneratedRegex(@"^\s*the\b|\b(?:(?:london\s+)?borough|metropolitan|royal|city|county|district|unitary|authority|corporation|council|cyngor(?:\s+sir)?|m?bc|cc|dc)\b(?:\s+of\b(?:\s+the\b)?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GenericWords();
}
