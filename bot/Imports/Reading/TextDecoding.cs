using System.Text;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Finds out how a text file is encoded: by its byte order mark, else as UTF-8, and as Windows-1252 where it is not that.</summary>
internal static class TextDecoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Not every machine has Windows-1252 built in; it differs from Latin-1 in these, from 0x80 on.
    private const string From80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <exception cref="UnreadableDocumentException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Utf8OrWindows(bytes),
        };
        return LooksLikeText(text) ? text : throw new UnreadableDocumentException(
            "It holds no text but data of some other kind. Open it in the program it comes from and save it as .docx or .txt.");
    }

    private static string Utf8OrWindows(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes, static (text, from) =>
            {
                for (var i = 0; i < text.Length; i++) text[i] = from[i] is >= 0x80 and < 0xA0 ? From80[from[i] - 0x80] : (char)from[i];
            });
        }
    }

    // A text has no control characters but those that part lines and pages.
    private static bool LooksLikeText(string text)
    {
        var strange = 0;
        foreach (var c in text)
        {
            if (c == '\0') return false;
            if ((char.IsControl(c) && !char.IsWhiteSpace(c)) || c == '\uFFFD') strange++;
        }

        return strange * 100 <= text.Length;
    }
}
