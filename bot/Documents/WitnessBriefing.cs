using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>What a witness may be sent. It reads only what is fit for them: no questions, follow-ups, advice, notes, warnings, gaps,
/// nor who else is heard.</summary>
public static class WitnessBriefing
{
    private const string ToBeConfirmed = "To be confirmed by the scrutiny officer";

    public static Document Of(ReviewDraft draft) => Document(draft, "Briefing for witnesses", [
        new Block.Paragraph("Thank you for helping with this review. This briefing says what it is about and what to expect."),
        .. About(draft),
        .. Topics(draft),
        .. Practicalities(draft),
    ]);

    private static IEnumerable<Block> About(ReviewDraft draft) =>
    [
        new Block.Heading(1, "What the review is about"),
        new Block.Paragraph(OrLater(draft.Proposal)),
        .. Objectives(draft),
    ];

    private static IEnumerable<Block> Objectives(ReviewDraft draft) => draft.Objectives.Count == 0 ? [] : [
        new Block.Paragraph("Its objectives are:"),
        new Block.Bullets([.. draft.Objectives.Select(o => new ListItem(o.Text))]),
    ];

    private static IEnumerable<Block> Topics(ReviewDraft draft)
    {
        yield return new Block.Heading(1, "What the {committee-word} would like to hear about");
        var themes = draft.Areas.Select(a => a.Name).Where(IsSaid).ToList();
        if (themes.Count > 0) yield return new Block.Paragraph($"The review looks at these areas: {string.Join("; ", themes)}.");
        if (draft.Lines.Count == 0)
        {
            yield return new Block.Paragraph(Words.Quiet(ToBeConfirmed));
            yield break;
        }
        yield return new Block.Paragraph("Its lines of enquiry are:");
        yield return new Block.Numbered([.. draft.Lines.Select(l => new ListItem(l.Text))]);
        yield return new Block.Paragraph("These are topics, not a list of questions. You need not speak to all of them: "
            + "speak to those you know about. Members will listen and ask about what you say.");
    }

    private static IEnumerable<Block> Practicalities(ReviewDraft draft) =>
    [
        new Block.Heading(1, "Practical details"),
        new Block.Table(
            "Practical details", "Who you will meet, when and where. Two columns: the item and its detail.",
            [new("Item", 32), new("Detail", 68)],
            [
                Fact("Council", draft.Council),
                Fact("{Committee-word}", draft.Committee),
                Fact("{Committee-word} meets", draft.MeetingDate),
                Fact("Time and place of your session", ""),
                Fact("Public or private session", ""),
                Fact("Your contact at the council", ""),
            ]),
        new Block.Heading(2, "Before you come"),
        new Block.Bullets([
            new("You may send something in writing beforehand, or instead of coming. Your contact will say by when."),
            new("Tell your contact what would help you to take part: an interpreter, another format, joining by video, or somebody with you."),
            new("Children and young people may choose how they are heard, who is with them, and what they would rather not talk about."),
        ]),
        new Block.Heading(2, "When you speak or write"),
        new Block.Bullets([
            new("Please do not name or describe a child or a family, in the meeting or on paper."),
            new("If you are worried that a child is at risk, do not wait for the meeting: call the council’s children’s services, or 999 in an emergency."),
            new("What is said in a public session may be minuted, published or broadcast. Ask your contact if you are unsure."),
        ]),
    ];

    private static IReadOnlyList<Cell> Fact(string item, string detail) => [Words.Strong(item), OrLater(detail)];

    private static Words OrLater(string text) => IsSaid(text) ? text : Words.Quiet(ToBeConfirmed);
}
