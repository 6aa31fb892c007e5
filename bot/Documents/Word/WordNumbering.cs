using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>The numberings our lists use, by their ids in a document. <c>Numbered</c> is the form of which each numbered list has its own.</summary>
internal sealed record WordNumbering(int Bullets, int CellBullets, int Sources, int Numbered)
{
    // Each abstract numbering needs an id of its own that Word uses to tell lists apart when pasting; any fixed value will do.
    private static readonly (string Id, (W.NumberFormatValues Format, string Text, int Left, int Hanging)[] Levels)[] Forms =
    [
        ("5C210001", [(W.NumberFormatValues.Bullet, "•", 397, 284), (W.NumberFormatValues.Bullet, "–", 794, 284)]),
        ("5C210002", [(W.NumberFormatValues.Bullet, "•", 198, 198)]),
        ("5C210003", [(W.NumberFormatValues.Decimal, "[%1]", 567, 567)]),
        ("5C210004", [(W.NumberFormatValues.Decimal, "%1.", 454, 397), (W.NumberFormatValues.Bullet, "–", 794, 284)]),
    ];

    /// <summary>Adds them beside whatever the document has.</summary>
    public static WordNumbering AddTo(W.Numbering numbering)
    {
        var nextForm = numbering.Elements<W.AbstractNum>().Select(a => a.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(-1).Max() + 1;
        foreach (var ((id, levels), index) in Forms.Select((f, i) => (f, i)))
            AddForm(numbering, nextForm + index, id, levels);
        return new(AddList(numbering, nextForm), AddList(numbering, nextForm + 1), AddList(numbering, nextForm + 2), nextForm + 3);
    }

    /// <summary>Adds a list of a form, numbered from 1, and says its id.</summary>
    public static int AddList(W.Numbering numbering, int form)
    {
        var id = numbering.Elements<W.NumberingInstance>().Select(n => n.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var list = new W.NumberingInstance(
            new W.AbstractNumId { Val = form },
            new W.LevelOverride { LevelIndex = 0, StartOverrideNumberingValue = new W.StartOverrideNumberingValue { Val = 1 } }) { NumberID = id };
        if (numbering.Elements<W.NumberingInstance>().LastOrDefault() is { } last) numbering.InsertAfter(list, last);
        else if (numbering.Elements<W.AbstractNum>().LastOrDefault() is { } lastForm) numbering.InsertAfter(list, lastForm);
        else numbering.PrependChild(list);
        return id;
    }

    private static void AddForm(W.Numbering numbering, int form, string id, (W.NumberFormatValues, string, int, int)[] levels)
    {
        var abstractNum = new W.AbstractNum(
            new W.Nsid { Val = id },
            new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel }) { AbstractNumberId = form };
        foreach (var (level, index) in levels.Select((l, i) => (l, i))) abstractNum.AppendChild(Level(index, level));
        if (numbering.Elements<W.AbstractNum>().LastOrDefault() is { } last) numbering.InsertAfter(abstractNum, last);
        else if (numbering.Elements<W.NumberingPictureBullet>().LastOrDefault() is { } picture) numbering.InsertAfter(abstractNum, picture);
        else numbering.PrependChild(abstractNum);
    }

    private static W.Level Level(int index, (W.NumberFormatValues Format, string Text, int Left, int Hanging) level) => new(
        new W.StartNumberingValue { Val = 1 },
        new W.NumberingFormat { Val = level.Format },
        new W.LevelText { Val = level.Text },
        new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        new W.PreviousParagraphProperties(new W.Indentation { Left = $"{level.Left}", Hanging = $"{level.Hanging}" }))
    { LevelIndex = index };
}
