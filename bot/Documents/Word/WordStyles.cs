using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>The styles our documents use, and how those that a template lacks are added to it.</summary>
internal static class WordStyles
{
    // Names as Word stores them: a template has the same names whatever language of Word it was made in, but ids of its own.
    public const string Title = "Title", Subtitle = "Subtitle", Body = "Normal", Bullet = "List Bullet", BulletBelow = "List Bullet 2",
        Number = "List Number", Caption = "caption", Footer = "footer", KeyLine = "Key Line", Note = "Review Note",
        CellText = "Table Text", CellHeading = "Table Heading", CellBullet = "Table Bullet", Source = "Source Note",
        Strong = "Strong", Titled = "Emphasis", Quiet = "Quiet Text", Mark = "Source Mark", Table = "Scrutiny Table";

    public static string Heading(int level) => level switch { 1 => "heading 1", 2 => "heading 2", _ => "heading 3" };

    /// <summary>Adds every style of ours that is not there by name, and says which id each name has.</summary>
    public static IReadOnlyDictionary<string, string> AddMissing(W.Styles styles)
    {
        var ours = new W.Styles(DefaultStyles.Xml);
        if (styles.DocDefaults is null) styles.PrependChild(ours.DocDefaults!.CloneNode(true));
        var ids = Ids(styles);
        var taken = styles.Elements<W.Style>().Select(s => s.StyleId?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        var added = new List<W.Style>();
        foreach (var style in ours.Elements<W.Style>().Where(s => !ids.ContainsKey(NameOf(s))))
        {
            var own = (W.Style)style.CloneNode(true);
            while (!taken.Add(own.StyleId!.Value!)) own.StyleId = own.StyleId.Value + "Review";
            ids[NameOf(own)] = own.StyleId.Value!;
            added.Add(own);
        }
        var nameOfId = ours.Elements<W.Style>().ToDictionary(s => s.StyleId!.Value!, NameOf, StringComparer.Ordinal);
        foreach (var style in added)
        {
            // A style of ours that builds on "Normal" builds on the template's own.
            if (style.BasedOn?.Val?.Value is { } based) style.BasedOn.Val = ids[nameOfId[based]];
            if (style.NextParagraphStyle?.Val?.Value is { } next) style.NextParagraphStyle.Val = ids[nameOfId[next]];
            if (HasDefault(styles, style)) style.Default = null;
            styles.AppendChild(style);
        }
        SpeakBritishEnglish(styles);
        return ids;
    }

    private static Dictionary<string, string> Ids(W.Styles styles)
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles.Elements<W.Style>().Where(s => s.StyleId?.Value is { Length: > 0 }))
            ids.TryAdd(NameOf(style), style.StyleId!.Value!);
        return ids;
    }

    private static string NameOf(W.Style style) => style.StyleName?.Val?.Value ?? "";

    private static bool HasDefault(W.Styles styles, W.Style style) =>
        styles.Elements<W.Style>().Any(s => s.Default?.Value == true && s.Type?.Value == style.Type?.Value);

    private static void SpeakBritishEnglish(W.Styles styles)
    {
        foreach (var language in styles.Descendants<W.Languages>()) language.Val = "en-GB";
        var defaults = styles.DocDefaults!;
        defaults.RunPropertiesDefault ??= new W.RunPropertiesDefault();
        defaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new W.RunPropertiesBaseStyle();
        defaults.RunPropertiesDefault.RunPropertiesBaseStyle.Languages ??= new W.Languages { Val = "en-GB" };
    }
}
