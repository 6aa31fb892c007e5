using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>The whole review in the order in which a committee reads it. Fit to be published: no notes and no advice.</summary>
public static class ScopingDocument
{
    public static Document Of(ReviewDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, "Scoping document", [
            AtAGlance(draft),
            .. Purpose(draft),
            .. Scope(draft),
            .. Areas(draft),
            .. KeyLines(draft, sources),
            .. draft.Lines.SelectMany(line => Detail(draft, line)),
            .. Witnesses(draft),
            .. Work(draft),
            .. ToComplete(draft),
            .. sources.Section(draft.Sources),
        ]);
    }

    private static Block.Table AtAGlance(ReviewDraft draft) => new(
        "The review at a glance", "Who reviews what, and when. Two columns: the item and its detail.",
        [new("Item", 28), new("Detail", 72)],
        [
            [Words.Strong("Council"), OrNotGiven(draft.Council)],
            [Words.Strong("Committee"), OrNotGiven(draft.Committee)],
            Fact("Committee meets", draft.MeetingDate),
            Fact("Stage of the proposal", draft.Stage),
            Fact("Organisational form", draft.Form),
            Fact("Who decides", draft.DecisionMaker),
            Fact("When they decide", draft.DecisionDate),
            Fact("Six-month review", draft.ReviewDate),
        ]);

    private static IReadOnlyList<Cell> Fact(string item, string detail) => [Words.Strong(item), OrNotYet(detail)];

    private static IEnumerable<Block> Purpose(ReviewDraft draft) =>
    [
        new Block.Heading(1, "Purpose of the review"),
        new Block.Heading(2, "What is proposed"),
        new Block.Paragraph(OrNotYet(draft.Proposal)),
        new Block.Heading(2, "Why now"),
        new Block.Paragraph(OrNotYet(draft.WhyNow)),
        new Block.Heading(2, "What would be different for children"),
        new Block.Paragraph(OrNotYet(draft.Success)),
        new Block.Heading(2, "Objectives"),
        draft.Objectives.Count == 0 ? new Block.Paragraph(OrNotYet(""))
            : new Block.Numbered([.. draft.Objectives.Select(o => new ListItem(OriginWords.Mark(o.Text, o.Origin)))]),
    ];

    private static IEnumerable<Block> Scope(ReviewDraft draft) =>
    [
        new Block.Heading(1, "Scope"),
        new Block.Heading(2, "In scope"),
        OrNotYet(draft.InScope),
        new Block.Heading(2, "Out of scope"),
        OrNotYet(draft.OutOfScope),
    ];

    private static IEnumerable<Block> Areas(ReviewDraft draft) =>
    [
        new Block.Heading(1, "Areas under review"),
        draft.Areas.Count == 0 ? new Block.Paragraph(OrNotYet(""))
            : new Block.Table(
                "Areas and why they matter at this stage", "One row for each area under review, in order. Two columns: area, and why it matters.",
                [new("Area", 30), new("Why it matters at this stage", 70)],
                [.. draft.Areas.Select(a => (IReadOnlyList<Cell>)[Words.Strong(a.Name), OrNotGiven(a.Why)])]),
    ];

    private static IEnumerable<Block> KeyLines(ReviewDraft draft, SourceList sources)
    {
        yield return new Block.Heading(1, "Key lines of enquiry");
        if (draft.Lines.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Table(
            "The lines, why each matters and whose words they are in", "One row for each line. Four columns: reference, line of enquiry, why it matters, and whose words it is in.",
            [new("Ref", 8), new("Line of enquiry", 40), new("Why it matters", 34), new("Whose words", 18)],
            [.. draft.Lines.Select(l => (IReadOnlyList<Cell>)
                [Words.Strong(l.Number), l.Text, OrNotGiven(l.Why) + sources.Marks(l.Sources), OriginWords.Of(l.Origin)])]);
        yield return new Block.Note(OriginWords.Key(
            [.. draft.Lines.Select(l => l.Origin), .. draft.Lines.SelectMany(l => l.Questions).Select(q => q.Origin), .. draft.Objectives.Select(o => o.Origin)]));
    }

    private static IEnumerable<Block> Detail(ReviewDraft draft, DraftLine line) =>
    [
        new Block.Heading(2, HeadingOf(line)),
        new Block.KeyLine(line.Text),
        new Block.Heading(3, "Questions"),
        line.Questions.Count == 0 ? new Block.Paragraph(OrNotYet(""))
            : new Block.Bullets([.. line.Questions.Select(q => new ListItem(OriginWords.Mark(q.Text, q.Origin)))]),
        new Block.Heading(3, "Witnesses"),
        OrNotYet(WitnessesOf(draft, line)),
        new Block.Heading(3, "Evidence"),
        OrNotYet([.. line.Evidence.Select(Evidence)]),
    ];

    private static string Evidence(DraftEvidence evidence)
    {
        var form = IsSaid(evidence.Form) ? $" ({evidence.Form.ToLowerInvariant()})" : "";
        return IsSaid(evidence.Holder) ? $"{evidence.Name}{form}, held by: {evidence.Holder}" : evidence.Name + form;
    }

    private static IEnumerable<Block> Witnesses(ReviewDraft draft)
    {
        yield return new Block.Heading(1, "Witnesses");
        if (draft.Witnesses.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Table(
            "Witnesses in running order", "One row for each witness, in the order of hearing. Three columns: witness, why they are heard, and lines.",
            [new("Witness", 34), new("Why we want to hear from them", 48), new("Lines", 18)],
            [.. draft.Witnesses.Select(w => (IReadOnlyList<Cell>)[Words.Strong(w.Name), OrNotGiven(w.Why), NumbersOf(LinesOf(draft, w))])]);
        var heard = draft.Lines.Where(l => LineEvidence.Of(draft, l).ChildrenAndFamilies.Count > 0).ToList();
        yield return new Block.Paragraph(heard.Count == 0
            ? "No line of enquiry hears children, young people or families directly yet."
            : $"Children, young people or families are heard on {(heard.Count == 1 ? "line" : "lines")} {NumbersOf(heard)}.");
    }

    private static IEnumerable<Block> Work(ReviewDraft draft) =>
    [
        new Block.Heading(1, "How the review will be carried out"),
        OrNotYet(draft.Methods),
        new Block.Heading(1, "Timetable"),
        draft.Timetable.Count == 0 ? new Block.Paragraph(OrNotYet(""))
            : new Block.Table(
                "Steps in order of date", "One row for each step, in order of date. Two columns: date and step.",
                [new("Date", 32), new("Step", 68)],
                [.. draft.Timetable.Select(m => (IReadOnlyList<Cell>)[OrNotYet(m.Date), m.What])]),
        new Block.Heading(2, "Six-month review"),
        new Block.Paragraph(OrNotYet(draft.ReviewDate)),
    ];

    private static IEnumerable<Block> ToComplete(ReviewDraft draft) =>
    [
        new Block.Heading(1, "Not yet known"),
        draft.Gaps.Count == 0 ? new Block.Paragraph("Nothing was noted as missing.") : OrNotYet(draft.Gaps),
        new Block.Heading(2, "For the scrutiny officer to complete"),
        new Block.Table(
            "Details kept by the scrutiny officer", "Details of the review that are filled in by hand. Two columns: the item and its detail.",
            [new("Item", 40), new("Detail", 60)],
            [
                Fact("Chair", ""),
                Fact("Members and co-optees", ""),
                Fact("Officer support", ""),
                Fact("Link to the council plan", ""),
                Fact("Equality issues and risks", ""),
                Fact("Where the report goes, and when", ""),
            ]),
    ];
}
