using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Reads a web page: what a reader sees of its main part. Nothing in it is run and nothing it names is fetched.</summary>
internal static partial class HtmlFile
{
    // Deeper than any page that people wrote; each level costs stack.
    private const int Deepest = 400;

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "nav", "head", "iframe", "object", "select", "button", "textarea",
    };

    private static readonly HashSet<string> OnOneLine = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>True when the text has the signs of HTML in it.</summary>
    public static bool LooksLikeHtml(string text) => Signatures.IsHtmlPage(text) || Tag().IsMatch(text);

    public static ReadDocument Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var main = page.QuerySelectorAll("main") is [var only] ? only : (INode?)page.Body;
        var walk = new Walk();
        if (main is not null) walk.Into(main, 0);
        walk.EndParagraph();
        return new(Title(page), PassageSplitter.Split(walk.Blocks, "paragraph"));
    }

    /// <summary>The words of a piece of HTML, on one line.</summary>
    public static string TextOf(string html)
    {
        var walk = new Walk();
        if (new HtmlParser().ParseDocument(html).Body is { } body) walk.Into(body, 0);
        walk.EndParagraph();
        return string.Join(' ', walk.Blocks.Select(b => b.Content.Text));
    }

    private static string? Title(IDocument page)
    {
        var heading = page.QuerySelectorAll("h1") is [var only] ? only.TextContent : page.Title ?? "";
        var title = PlacedText.At(1, heading).Text;
        return title.Length > 0 ? title : null;
    }

    [GeneratedRegex(@"</?(html|body|head|title|p|div|h[1-6]|ul|ol|li|table|tr|td|br|span|section|article|main)\b[^<>]*>",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    private sealed class Walk
    {
        private readonly PlacedTextBuilder paragraph = new();
        private int number = 1;

        public List<TextBlock> Blocks { get; } = [];

        public void Into(INode node, int depth)
        {
            if (depth > Deepest) throw new UnreadableDocumentException("It is nested too deeply to be read. Save it from the browser as text.");
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text) paragraph.Append(text.Data, number);
                else if (child is IElement element && !Unseen.Contains(element.LocalName) && !IsHidden(element)) Enter(element, depth + 1);
            }
        }

        public void EndParagraph() => End(text => new TextBlock.Paragraph(text));

        private void Enter(IElement element, int depth)
        {
            switch (element.LocalName)
            {
                case "br":
                    paragraph.Space();
                    break;
                case "img":
                    paragraph.Append($" {element.GetAttribute("alt")} ", number);
                    break;
                case ['h', >= '1' and <= '6' and var level]:
                    EndParagraph();
                    Into(element, depth);
                    End(text => new TextBlock.Heading(level - '0', text));
                    break;
                case "table" when IsOfData(element):
                    EndParagraph();
                    Rows(element, depth);
                    break;
                case var name when OnOneLine.Contains(name):
                    Into(element, depth);
                    break;
                default:
                    EndParagraph();
                    Into(element, depth);
                    EndParagraph();
                    break;
            }
        }

        private void Rows(IElement table, int depth)
        {
            string? header = null;
            foreach (var row in table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table))
            {
                foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
                {
                    if (!paragraph.IsEmpty) paragraph.Append(" | ", number);
                    paragraph.Append(InOneLine(cell, depth), number);
                }

                var isHeader = header is null && row.Children.Length > 0 && row.Children.All(c => c.LocalName == "th");
                End(text => new TextBlock.Row(text, isHeader ? null : header));
                if (isHeader) header = Blocks[^1].Content.Text;
            }
        }

        private static string InOneLine(IElement cell, int depth)
        {
            var walk = new Walk();
            walk.Into(cell, depth + 1);
            walk.EndParagraph();
            return string.Join(' ', walk.Blocks.Select(b => b.Content.Text));
        }

        private void End(Func<PlacedText, TextBlock> block)
        {
            if (paragraph.IsEmpty) return;
            Blocks.Add(block(paragraph.Take()));
            number++;
        }

        // Tables with one cell in a row, or with tables inside, place text on a page and hold no data.
        private static bool IsOfData(IElement table) =>
            table.QuerySelector("table") is null && table.QuerySelectorAll("tr").Any(r => r.Children.Length > 1);

        private static bool IsHidden(IElement element) =>
            element.HasAttribute("hidden") || HidingStyle().IsMatch(element.GetAttribute("style") ?? "");
    }

    [GeneratedRegex(@"(display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex HidingStyle();
}
