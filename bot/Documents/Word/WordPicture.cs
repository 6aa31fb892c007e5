using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>Puts charts into a document as pictures in the line of the text, each with its words for somebody who cannot see it.</summary>
internal sealed class WordPicture(MainDocumentPart main, int textWidth)
{
    // Units of a drawing: 914400 to the inch. A point of the text's width has 20 twips, 635 units each.
    private const long UnitsPerTwip = 635;
    private const double PaperScale = 3, Share = 0.82;
    private uint count;

    public W.Paragraph Of(Reply.Chart chart)
    {
        count++;
        var part = main.AddImagePart(ImagePartType.Png, string.Create(CultureInfo.InvariantCulture, $"rIdChart{count}"));
        using (var picture = new MemoryStream(ChartImage.Png(chart, PaperScale))) part.FeedData(picture);
        var layout = ChartLayout.Of(chart);
        var wide = (long)(textWidth * UnitsPerTwip * Share);
        var high = (long)(wide * layout.Height / layout.Width);
        return new W.Paragraph(
            new W.ParagraphProperties(new W.KeepLines(), new W.Justification { Val = W.JustificationValues.Center }),
            new W.Run(new W.Drawing(Inline(chart, main.GetIdOfPart(part), wide, high))));
    }

    private D.Inline Inline(Reply.Chart chart, string relationship, long wide, long high) => new(
        new D.Extent { Cx = wide, Cy = high },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties { Id = count, Name = Model.PlainText.OneLine(chart.Title), Description = Model.PlainText.OneLine($"{chart.Title}. {chart.Alternative}") },
        new D.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = count, Name = Model.PlainText.OneLine(chart.Title) },
                new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = wide, Cy = high }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    {
        DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
    };
}
