using System.Text;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents;
using ScrutinyBot.Storage;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Transcripts;

/// <summary>Plays the user's side of a conversation through the engine as it is shipped, on a fixed day, and writes down both sides.</summary>
internal static class ChatPlayer
{
    /// <summary>The whole transcript as it goes now.</summary>
    public static string Play(ChatFile file)
    {
        var transcript = new StringBuilder();
        var talk = Talk.WithKeyLines();
        var first = true;
        foreach (var part in file.Parts())
        {
            if (part.Said is null)
            {
                transcript.Append(part.Line).Append('\n');
                if (part.Line == ChatFile.Restart) talk = new Talk(Talk.Shipped) { State = StoreJson.ReadState(StoreJson.Write(talk.State)) };
                continue;
            }
            if (!first) transcript.Append('\n');
            first = false;
            Write(transcript, ChatFile.UserMark, part.Said);
            foreach (var turn in Answer(talk, new Incoming.Said(part.Said))) Write(transcript, turn.Replies);
        }
        return transcript.ToString();
    }

    /// <summary>The turn of a message, and those of the jobs that it asked for.</summary>
    public static IEnumerable<Turn> Answer(Talk talk, Incoming incoming)
    {
        var turn = talk.Play(incoming);
        yield return turn;
        foreach (var job in turn.Jobs) yield return talk.Play(new Incoming.JobFinished(job.Key, Done(job)));
    }

    // What the export worker would give, but for the bytes, which have tests of their own.
    private static JsonElement Done(JobRequest job)
    {
        var request = job.Payload.Deserialize<ExportRequest>(JsonSerializerOptions.Web)!;
        var documents = request.Documents.SelectMany(kind => request.Formats.Select(format => new DocumentRef(
            "0", DocumentNames.FileName(request.Draft, kind, format), DocumentNames.MediaType(format), 1, DocumentNames.Description(kind, format))));
        return JsonSerializer.SerializeToElement(new ExportResult([.. documents]), JsonSerializerOptions.Web);
    }

    internal static void Write(StringBuilder transcript, IReadOnlyList<Reply> replies)
    {
        foreach (var reply in replies)
        {
            switch (reply)
            {
                case Reply.Text text:
                    Write(transcript, "bot: ", text.Words);
                    break;
                case Reply.Notice notice:
                    Write(transcript, "bot: ", notice.Words);
                    break;
                case Reply.Table table:
                    Write(transcript, "bot: ", $"[table] {table.Caption}\n" + string.Join('\n', table.Rows.Select(row => $"| {string.Join(" | ", row)}")));
                    break;
                case Reply.Citations citations:
                    Write(transcript, "bot: ", $"(source: {string.Join("; ", citations.Items.Select(c => c.Section.ToString()))})");
                    break;
                case Reply.Quotes quotes:
                    foreach (var quote in quotes.Items) Write(transcript, "bot: ", $"[quote] {quote.Words} ({quote.Document}, {quote.Place})");
                    break;
                case Reply.Document document:
                    Write(transcript, "bot: ", $"[document] {document.Item.Description}: {document.Item.FileName}");
                    break;
                case Reply.Prompt prompt:
                    Write(transcript, "bot? ", prompt.View.Question + string.Concat(prompt.View.Choices.Select(c => $" [{c.Label}]")));
                    break;
            }
        }
    }

    internal static void Write(StringBuilder transcript, string mark, string words) =>
        transcript.Append(mark).Append(words.Replace("\n", "\n" + ChatFile.Indent, StringComparison.Ordinal)).Append('\n');
}
