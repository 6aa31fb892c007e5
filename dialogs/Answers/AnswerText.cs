using System.Globalization;
using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Puts entries into the words of an answer: what was asked first, then what follows, then what to ask.</summary>
internal sealed class AnswerText(Library library)
{
    private const int MostCitations = 5;
    private const int MostSentencesBeside = 3;
    private const int LongestHeading = 80;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public string Of(Entry best, IReadOnlyList<Entry> beside, IReadOnlyList<Entry> toAsk, AnswerContext context)
    {
        List<string> parts = [Tell(best), .. Notes([best], context)];
        if (beside.Count > 0) parts.Add($"**{Follows(context.Reader.Audience)}**\n{string.Join('\n', beside.Select(e => $"- **{e.Title}.** {Short(e.Body)}".TrimEnd()))}");
        if (toAsk.Count > 0) parts.Add($"**Worth asking**\n{string.Join('\n', toAsk.Select(e => "- " + Wording.Fill(e.Text ?? e.Title, Blanks.Default)))}");
        return string.Join("\n\n", parts);
    }

    /// <summary>Each thing that was compared; null for one that the library does not have.</summary>
    public string OfSides(IReadOnlyList<(string Label, Entry? Entry)> sides, AnswerContext context)
    {
        var told = sides.Select(s => s.Entry is { } entry ? $"**{s.Label}.** {Tell(entry)}" : $"**{s.Label}.** My sources do not say this of {s.Label}.");
        return string.Join("\n\n", told.Concat(Notes([.. sides.Select(s => s.Entry).OfType<Entry>()], context)));
    }

    public string OfList(Entry? lead, IReadOnlyList<Entry> examples, AnswerContext context)
    {
        List<string> parts = lead is null ? [] : [Tell(lead)];
        parts.Add($"{(lead is null ? "What my sources have" : "Examples in my sources")}:\n{string.Join('\n', examples.Select(e => $"- **{e.Place}**: {e.Title}"))}");
        return string.Join("\n\n", parts.Concat(Notes(lead is null ? examples : [lead], context)));
    }

    public static string OfLines(IReadOnlyList<Entry> lines) =>
        $"You could take these as lines of enquiry:\n{string.Join('\n', lines.Select(e => $"- **{Wording.Fill(e.Text ?? e.Title, Blanks.Default)}**"))}\n\n{lines[0].Body}";

    /// <summary>The answers to the parts of a question, each under its part; a part without an answer is said to be missing.</summary>
    public static string OfParts(IReadOnlyList<(string Question, Answer Answer)> parts)
    {
        var told = parts.Where(p => p.Answer.Answered).Select(p => $"**{Heading(p.Question)}**\n{p.Answer.Text}");
        var missing = parts.Where(p => !p.Answer.Answered).Select(p => $"I have nothing in my sources on “{Heading(p.Question)}”.");
        return string.Join("\n\n", told.Concat(missing));
    }

    /// <summary>The first source of each entry, then the second of each: the first is what it rests on most.</summary>
    public IReadOnlyList<Citation> Cite(IReadOnlyList<Entry> entries) =>
    [
        .. entries.SelectMany((entry, place) => entry.Sources.Select((source, rank) => (entry, source, rank, place)))
            .OrderBy(s => s.rank).ThenBy(s => s.place)
            .DistinctBy(s => s.source)
            .Take(MostCitations)
            .Select(s => library.Cite(s.source) is { } citation ? citation with { Standing = AuthorityWords.Of(s.entry.Authority), Dated = s.entry.Dated is not null } : null)
            .OfType<Citation>(),
    ];

    /// <summary>What an entry says by itself; a question comes with its wording and its follow-ups.</summary>
    public static string Tell(Entry entry)
    {
        if (entry.Kind != EntryKind.Question || entry.Text is not { } wording) return entry.Body;
        var probes = entry.Probes.Select(p => $"- {Wording.Fill(p, Blanks.Default)}").ToArray();
        var follow = probes.Length == 0 ? "" : "\n\nTo follow up:\n" + string.Join('\n', probes);
        return $"You could ask: **{Wording.Fill(wording, Blanks.Default)}**\n\n{entry.Body}{follow}";
    }

    // Where sources differ, what may have changed since, and what nobody has read over in time.
    private IEnumerable<string> Notes(IReadOnlyList<Entry> entries, AnswerContext context)
    {
        foreach (var differs in entries.Select(e => e.Differs).OfType<string>().Distinct(StringComparer.Ordinal)) yield return $"The sources differ: {differs}";
        foreach (var dated in entries.Select(e => e.Dated).OfType<string>().Distinct(StringComparer.Ordinal)) yield return dated;
        foreach (var due in entries.Select(ReviewOf).OfType<DateOnly>().Where(due => due < context.Today).Distinct())
            yield return $"This part of the library was due to be read over on {due.ToString("d MMMM yyyy", British)}, so check it before you rely on it.";
    }

    private DateOnly? ReviewOf(Entry entry) => entry.Review ?? library.Publications.FirstOrDefault(p => p.Id == entry.Sources[0].Publication)?.Review;

    private static string Follows(string? audience) => audience switch
    {
        "chair" => "For your review",
        "lead-member" => "For you as lead member",
        "mentor" => "For your mentoring",
        _ => "Worth knowing too",
    };

    // The first paragraph, and not too much of it.
    private static string Short(string whole)
    {
        var body = whole.Split("\n\n", 2)[0];
        // It only leads up to a list; the title says as much.
        if (body.EndsWith(':')) return "";
        var at = -1;
        for (var sentence = 0; sentence < MostSentencesBeside; sentence++)
        {
            var end = body.IndexOf(". ", at + 1, StringComparison.Ordinal);
            if (end < 0) return body;
            at = end;
        }

        return body[..(at + 1)];
    }

    private static string Heading(string part) =>
        part.Length <= LongestHeading ? part.TrimEnd('?', '.', ' ') : part[..LongestHeading].TrimEnd() + "…";
}
