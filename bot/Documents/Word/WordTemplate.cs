using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>A Word file without text, from which every document is begun: styles, numberings, headers, footers and page setup.
/// Immutable and safe to share.</summary>
public sealed class WordTemplate
{
    private const long LargestBytes = 20 * 1024 * 1024;
    private readonly byte[] package;

    private WordTemplate(byte[] package, IReadOnlyDictionary<string, string> styles, WordNumbering numbering, WordPage page)
    {
        this.package = package;
        Styles = styles;
        Numbering = numbering;
        Page = page;
    }

    /// <summary>Our own look, where no council template is set.</summary>
    public static WordTemplate BuiltIn { get; } = Prepare(WordPackage.Blank());

    /// <summary>The id of each style by its name.</summary>
    internal IReadOnlyDictionary<string, string> Styles { get; }

    internal WordNumbering Numbering { get; }

    internal WordPage Page { get; }

    /// <summary>Reads a council's .dotx or .docx.</summary>
    /// <exception cref="WordTemplateException">The file is missing or is no Word file we can begin from; the message says what to do.</exception>
    public static WordTemplate Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new WordTemplateException(path, "there is no such file");
            if (file.Extension.ToUpperInvariant() is not (".DOTX" or ".DOCX"))
                throw new WordTemplateException(path, "it does not end in .dotx or .docx (save it from Word as \"Word Template\")");
            if (file.Length > LargestBytes) throw new WordTemplateException(path, "it is larger than 20 MB");
            return Prepare(WordPackage.AsDocument(File.ReadAllBytes(path)));
        }
        catch (Exception e) when (e is not WordTemplateException)
        {
            // The SDK and the zip reader fail in many ways on a broken file; whatever the way, the remedy is the same.
            throw new WordTemplateException(path, e is UnauthorizedAccessException or IOException ? "it cannot be read" : "it is not a sound Word file", e);
        }
    }

    /// <summary>A new copy to write a document into.</summary>
    internal MemoryStream Open()
    {
        var copy = new MemoryStream();
        copy.Write(package);
        copy.Position = 0;
        return copy;
    }

    private static WordTemplate Prepare(byte[] source)
    {
        using var stream = new MemoryStream();
        stream.Write(source);
        IReadOnlyDictionary<string, string> styles;
        WordNumbering numbering;
        WordPage page;
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = word.MainDocumentPart ?? throw new InvalidDataException("No main document part.");
            page = WordPage.Of(main);
            WordPackage.KeepOnlyTheLook(word);
            numbering = AddNumbering(main);
            styles = AddStyles(main, numbering);
            main.Document = new W.Document(new W.Body(page.Section(landscape: false)));
            main.Document.Save();
        }
        return new(stream.ToArray(), styles, numbering, page);
    }

    private static WordNumbering AddNumbering(MainDocumentPart main)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>("rIdReviewNumbering");
        part.Numbering ??= new W.Numbering();
        var numbering = WordNumbering.AddTo(part.Numbering);
        part.Numbering.Save();
        return numbering;
    }

    private static IReadOnlyDictionary<string, string> AddStyles(MainDocumentPart main, WordNumbering numbering)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>("rIdReviewStyles");
        part.Styles ??= new W.Styles();
        var ids = WordStyles.AddMissing(part.Styles);
        Number(part.Styles, ids[WordStyles.Bullet], numbering.Bullets, level: 0);
        Number(part.Styles, ids[WordStyles.BulletBelow], numbering.Bullets, level: 1);
        Number(part.Styles, ids[WordStyles.CellBullet], numbering.CellBullets, level: 0);
        Number(part.Styles, ids[WordStyles.Source], numbering.Sources, level: 0);
        part.Styles.Save();
        return ids;
    }

    // A list style of the template that has a numbering keeps it.
    private static void Number(W.Styles styles, string id, int list, int level)
    {
        var style = styles.Elements<W.Style>().First(s => s.StyleId?.Value == id);
        style.StyleParagraphProperties ??= new W.StyleParagraphProperties();
        style.StyleParagraphProperties.NumberingProperties ??= new W.NumberingProperties
        {
            NumberingLevelReference = level == 0 ? null : new W.NumberingLevelReference { Val = level },
            NumberingId = new W.NumberingId { Val = list },
        };
    }
}

/// <summary>The council's template cannot be used. The message is fit to be shown to an operator.</summary>
public sealed class WordTemplateException(string path, string reason, Exception? inner = null) : Exception(
    $"Documents:TemplatePath names '{path}', but {reason}. Correct the setting, or leave it empty to use the built-in look.", inner)
{
    public string Path { get; } = path;
}
