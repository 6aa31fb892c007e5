namespace ScrutinyBot.Imports.Reading;

/// <summary>Reads a document of any kind that is known, chosen by the file's name and checked against its content.</summary>
public static class DocumentReader
{
    /// <summary>The endings of names that are known.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".docx", ".md", ".txt", ".html", ".htm"];

    public static bool Knows(string fileName) => Endings.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UnreadableDocumentException">The content cannot be read, is not what the name says, or holds no words.</exception>
    public static ReadDocument Read(string fileName, byte[] bytes)
    {
        if (bytes.Length == 0) throw new UnreadableDocumentException("It is empty.");
        var read = Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".docx" => WordFile.Read(bytes),
            ".md" => MarkdownFile.Read(Text(bytes)),
            ".txt" => PlainTextFile.Read(Text(bytes)),
            ".html" or ".htm" => HtmlFile.Read(Html(bytes)),
            var other => throw new UnreadableDocumentException(
                $"Files that end in \"{other}\" cannot be read. Save it as .docx, .md, .txt or .html."),
        };
        return read.Passages.Any(p => p.Text.Any(char.IsLetterOrDigit)) ? read
            : throw new UnreadableDocumentException("It holds no words. If it shows pictures of pages, have the text recognised first.");
    }

    private static string Text(byte[] bytes)
    {
        var text = Decode(bytes);
        return !Signatures.IsHtmlPage(text) ? text
            : throw new UnreadableDocumentException("It is not what its name says: it is a web page. Give it a name that ends in .html.");
    }

    private static string Html(byte[] bytes)
    {
        var text = Decode(bytes);
        return HtmlFile.LooksLikeHtml(text) ? text
            : throw new UnreadableDocumentException("It is not what its name says: it has no HTML in it. If it is plain text, give it a name that ends in .txt.");
    }

    private static string Decode(byte[] bytes) => Signatures.KindOf(bytes) is { } kind
        ? throw new UnreadableDocumentException($"It is not what its name says: it is {kind}. Save it as .docx, .md, .txt or .html.")
        : TextDecoding.Decode(bytes);
}
