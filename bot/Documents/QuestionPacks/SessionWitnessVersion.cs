using System.Globalization;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents.QuestionPacks;

/// <summary>What a witness may be sent before a session. It reads only what is fit for them: themes and main questions, no follow-ups,
/// askers, notes, timings of questions, gaps, nor what members expect to hear.</summary>
public static class SessionWitnessVersion
{
    private const string ToBeConfirmed = "To be confirmed by the scrutiny officer";

    public static Document Of(SessionPackDraft draft) => Document(draft, "Themes and main questions", [
        new Block.Paragraph("Thank you for coming to speak to the committee. This is what members would like to hear about, so that you can bring what you need."),
        .. Facts(draft),
        .. Themes(draft),
        .. Questions(draft),
        new Block.Heading(1, "On the day"),
        new Block.Bullets([
            new("Members may ask about what you say, so the session may not follow this list word for word."),
            new("If you do not have a figure with you, say so; it can be sent to the officer afterwards."),
            new("Please do not name or describe a child or a family."),
            new("What is said in a public session may be minuted, published or broadcast. Ask your contact if you are unsure."),
        ]),
    ]);

    private static IEnumerable<Block> Facts(SessionPackDraft draft)
    {
        yield return new Block.Heading(1, "The session");
        yield return new Block.Table(
            "Practical details", "When and for how long. Two columns: the item and its detail.", [new("Item", 32), new("Detail", 68)],
            [
                Fact("Council", draft.Council),
                Fact("Committee", draft.Committee),
                Fact("Date", draft.Date),
                Fact("Time for questions", draft.Minutes > 0 ? $"{draft.Minutes.ToString(CultureInfo.InvariantCulture)} minutes" : ""),
                Fact("Your contact at the council", ""),
            ]);
    }

    private static IEnumerable<Block> Themes(SessionPackDraft draft)
    {
        var themes = draft.Themes.Where(IsSaid).ToList();
        if (themes.Count == 0) yield break;
        yield return new Block.Heading(1, "Themes");
        yield return new Block.Bullets([.. themes.Select(t => new ListItem(t))]);
    }

    private static IEnumerable<Block> Questions(SessionPackDraft draft)
    {
        var questions = draft.Slots.Where(s => s.Number > 0).ToList();
        if (questions.Count == 0) yield break;
        yield return new Block.Heading(1, "Main questions");
        var witnesses = questions.Select(q => q.Witness).Distinct(StringComparer.Ordinal).ToList();
        foreach (var witness in witnesses)
        {
            if (witnesses.Count > 1) yield return new Block.Heading(2, witness);
            yield return new Block.Numbered([.. questions.Where(q => q.Witness == witness).Select(q => new ListItem(q.Text))]);
        }
    }

    private static IReadOnlyList<Cell> Fact(string item, string detail) => [Words.Strong(item), IsSaid(detail) ? detail : Words.Quiet(ToBeConfirmed)];
}
