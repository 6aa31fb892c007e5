using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Cases;

/// <summary>Comparisons, likenesses and lessons as replies.</summary>
internal sealed class CaseReplies(CaseBook book, Library library)
{
    private DialogScript Script => book.Script;

    public static IReadOnlyList<string> PlacesOf(AnswerSet answers, CaseBook book) => [.. (answers.Get<IReadOnlyList<string>>(CaseKeys.Places) ?? []).Where(p => book.Places.Any(b => b.Id == p))];

    /// <summary>The points to compare: those picked, or all.</summary>
    public static IReadOnlyList<string> RowsOf(AnswerSet answers) =>
        answers.Get<IReadOnlyList<string>>(CaseKeys.Rows) is { Count: > 0 } picked ? [.. CaseKeys.AllRows.Where(r => picked.Contains(r, StringComparer.Ordinal))] : CaseKeys.AllRows;

    /// <summary>The places side by side on the same points.</summary>
    public IEnumerable<Reply> Comparison(IReadOnlyList<string> places, IReadOnlyList<string> rows)
    {
        yield return new Reply.Table(Script.Say(places.Count == 1 ? "caption-one" : "caption", ("places", book.NamesOf(places))), [Script.Say("row-heading"), .. places.Select(book.NameOf)],
            [.. rows.Select(r => (IReadOnlyList<string>)[book.RowName(r), .. places.Select(p => book.Cell(p, r)?.Text ?? Script.Say("silent"))])]);
        yield return new Reply.Notice(Script.Say("dated"));
        yield return Sources([.. places.SelectMany(p => rows.SelectMany(r => book.Cell(p, r)?.Sources ?? []))]);
    }

    /// <summary>One point, place by place.</summary>
    public IEnumerable<Reply> Row(string row, IReadOnlyList<string> places)
    {
        // What went wrong is what led to the change and what was hard about it.
        IReadOnlyList<string> rows = row == "wrong" ? ["why", "hard"] : [row];
        var cells = places.Select(p => (Place: p, Cells: rows.Select(r => book.Cell(p, r)).OfType<CaseCell>().ToList())).ToList();
        yield return new Reply.Text($"**{Script.Say(row + "-caption")}**\n{string.Join('\n', cells.Select(c => $"- **{book.NameOf(c.Place)}**: {(c.Cells.Count == 0 ? Script.Say("silent") : string.Join(' ', c.Cells.Select(x => x.Text)))}"))}");
        yield return Sources([.. cells.SelectMany(c => c.Cells).SelectMany(c => c.Sources)]);
    }

    /// <summary>The places most like the council, with what they share.</summary>
    public IEnumerable<Reply> MostLike(AnswerSet answers, IReadOnlyList<LikePlace> like)
    {
        var notes = Likeness.Notes(answers, book);
        if (!Likeness.Kinds($"{answers.Get<string>(CaseKeys.About)} {answers.Get<string>(SharedKeys.Proposal)}").Any())
        {
            yield return new Reply.Text(Script.Say("most-like-not-known"));
            yield break;
        }
        if (like.Count == 0)
        {
            yield return new Reply.Text(string.Join("\n\n", notes.Select(n => n.Text).Prepend(Script.Say("most-like-none"))));
            yield break;
        }
        var top = like.TakeWhile(l => l.Shared.Count == like[0].Shared.Count).Take(3).ToList();
        var next = like.Skip(top.Count).Take(1);
        var parts = new List<string>
        {
            Script.Say(top.Count == 1 ? "most-like" : "most-like-several", ("place", book.NamesOf(top.Select(t => t.Place)))),
            $"{Script.Say("most-like-why")}\n{string.Join('\n', top.Concat(next).Select(l => $"- **{book.NameOf(l.Place)}**: {string.Join("; ", l.Shared.Select(s => s.Text))}"))}",
        };
        parts.AddRange(notes.Select(n => n.Text));
        parts.Add(Script.Say("most-like-limits"));
        yield return new Reply.Text(string.Join("\n\n", parts));
        yield return Sources([.. top.Concat(next).SelectMany(l => l.Shared.SelectMany(s => s.Sources)), .. notes.SelectMany(n => n.Sources)]);
    }

    /// <summary>What the places teach for a proposal at its stage.</summary>
    public IEnumerable<Reply> Lessons(IReadOnlyList<string> places, AnswerSet answers)
    {
        var lessons = book.Lessons(places, answers.Get<string>(SharedKeys.Stage));
        yield return new Reply.Text($"{Script.Say("lessons")}\n{string.Join('\n', lessons.Select(l => "- " + LessonOf(l)))}");
        yield return Sources([.. lessons.SelectMany(l => l.Sources)]);
    }

    public string LessonOf(ScriptItem lesson) => lesson.Group is { } place && place != "all" ? Script.Say("lessons-from", ("place", book.NameOf(place)), ("text", lesson.Text)) : lesson.Text;

    private Reply.Citations Sources(IReadOnlyList<SectionRef> sources) => new([.. sources.Distinct().Select(library.Cite).OfType<Citation>()]);
}
