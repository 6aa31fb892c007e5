namespace ScrutinyBot.Imports.Reading;

/// <summary>Knows files by how they begin, whatever their name says.</summary>
internal static class Signatures
{
    private static readonly (byte[] Start, string Kind)[] Known =
    [
        ("PK\u0003\u0004"u8.ToArray(), "a Word, Excel or zip file"),
        ("%PDF"u8.ToArray(), "a PDF file"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], OldOffice),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ("MZ\u0090"u8.ToArray(), "a program"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ([0x1F, 0x8B], "a compressed file"),
    ];

    /// <summary>An encrypted .docx, or a file of Word before 2007.</summary>
    public const string OldOffice = "an encrypted or old Office file";

    /// <summary>The kind of a file that is not plain text, as in "it is a picture"; null when it may be text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Known)
        {
            if (bytes.StartsWith(start)) return kind;
        }

        return null;
    }

    /// <summary>True when a text is a page for a browser.</summary>
    public static bool IsHtmlPage(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
