using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs.Cases;

/// <summary>Case studies side by side, from which the comparison is made.</summary>
public sealed record CaseDraft : Draft
{
    /// <summary>What is proposed, in the member's words; empty when not said.</summary>
    public string Proposal { get; init; } = "";
    /// <summary>What the council is like, in the member's words; empty when not said.</summary>
    public string About { get; init; } = "";
    public string Stage { get; init; } = "";
    /// <summary>The columns: name and what it is.</summary>
    public IReadOnlyList<SupportFact> Places { get; init; } = [];
    public IReadOnlyList<DraftCaseRow> Rows { get; init; } = [];
    /// <summary>What the places share with the council.</summary>
    public IReadOnlyList<CitedText> Likeness { get; init; } = [];
    public IReadOnlyList<CitedText> Lessons { get; init; } = [];
    public IReadOnlyList<string> Cautions { get; init; } = [];
}

/// <summary>A point and what the sources say of each place; a null is "they do not say".</summary>
public sealed record DraftCaseRow(string Point, IReadOnlyList<CitedText?> Cells);

/// <summary>Makes the draft of the answers.</summary>
internal static class CaseDraftBuilder
{
    public static CaseDraft Of(DialogMoment moment, CaseBook book, CaseReplies replies)
    {
        var places = CaseReplies.PlacesOf(moment.Answers, book);
        var stage = moment.Answers.Get<string>(SharedKeys.Stage);
        return new CaseDraft
        {
            Title = places.Count == 0 ? book.Script.Title : book.Script.Say("title", ("places", book.NamesOf(places))),
            Council = moment.Answers.Get<string>(SharedKeys.Council) ?? "",
            Committee = moment.Answers.Get<string>(SharedKeys.Committee) ?? "",
            PreparedOn = moment.Today,
            Proposal = moment.Answers.Get<string>(SharedKeys.Proposal) ?? "",
            About = moment.Answers.Get<string>(CaseKeys.About) ?? "",
            Stage = book.Script.Question(SharedKeys.Stage).Choices.FirstOrDefault(c => c.Value == stage)?.Label ?? "",
            Places = [.. places.Select(p => new SupportFact(book.NameOf(p), book.Place(p).Detail ?? ""))],
            Rows = [.. CaseReplies.RowsOf(moment.Answers).Select(r => new DraftCaseRow(book.RowName(r), [.. places.Select(p => book.Cell(p, r) is { } cell ? new CitedText(cell.Text, Cite(cell.Sources)) : null)]))],
            Likeness = [.. Likeness.Of(moment.Answers, book).Where(l => places.Contains(l.Place, StringComparer.Ordinal))
                .Select(l => new CitedText($"{book.NameOf(l.Place)}: {string.Join("; ", l.Shared.Select(s => s.Text))}.", Cite([.. l.Shared.SelectMany(s => s.Sources)])))],
            Lessons = [.. book.Lessons(places, stage).Select(l => new CitedText(replies.LessonOf(l), Cite(l.Sources)))],
            Cautions = [book.Script.Say("dated"), .. Likeness.Of(moment.Answers, book).Count > 0 ? [book.Script.Say("most-like-limits")] : Array.Empty<string>()],
        };

        IReadOnlyList<Citation> Cite(IReadOnlyList<SectionRef> sources) => [.. sources.Distinct().Select(moment.Library.Cite).OfType<Citation>()];
    }
}
