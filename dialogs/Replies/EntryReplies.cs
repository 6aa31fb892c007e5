using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;

namespace ScrutinyBot.Dialogs.Replies;

/// <summary>An entry by itself as replies, for whoever writes it.</summary>
public static class EntryReplies
{
    /// <summary>What the entry says, then what is known to be dated or told differently, then its sources.</summary>
    public static IReadOnlyList<Reply> Of(Entry entry, Library library) =>
    [
        new Reply.Text(entry.Kind == EntryKind.Question ? AnswerText.Tell(entry) : string.Join("\n\n", Parts(entry).Where(p => p.Length > 0))),
        .. new[] { entry.Dated, entry.Differs }.OfType<string>().Select(n => new Reply.Notice(n)),
        new Reply.Citations([.. entry.Sources.Select(library.Cite).OfType<Citation>()]),
    ];

    private static IEnumerable<string> Parts(Entry entry)
    {
        yield return $"**{(entry.Text is { } wording ? Wording.Fill(wording, Blanks.Default) : entry.Title)}**";
        yield return entry.Body;
        yield return Listed("More neutral:", entry.Softer.Select(s => Wording.Fill(s, Blanks.Default)));
        yield return Listed("Why it matters:", entry.Why.OrderBy(w => w.Key).Select(w => w.Value));
        yield return entry.Holder is { } holder ? $"Held by: {holder}" : "";
    }

    private static string Listed(string heading, IEnumerable<string> items) =>
        string.Join('\n', items.Select(i => "- " + i)) is { Length: > 0 } list ? $"{heading}\n{list}" : "";
}
