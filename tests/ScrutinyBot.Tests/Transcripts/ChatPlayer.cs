using System.Text;
using System.Text.Json;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents;
using ScrutinyBot.Storage;
using ScrutinyBot.Tests.Engine;
using ScrutinyBot.Tests.Reminders;

namespace ScrutinyBot.Tests.Transcripts;

/// <summary>Plays the user's side of a conversation through the engine as it is shipped, on a fixed day, and writes down both sides.</summary>
internal static class ChatPlayer
{
    /// <summary>The whole transcript as it goes now.</summary>
    public static string Play(ChatFile file)
    {
        var transcript = new StringBuilder();
        var council = new ChatCouncil();
        var talk = new Talk(council.Engine);
        var waiting = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var first = true;
        foreach (var part in file.Parts())
        {
            if (part.Said is null)
            {
                transcript.Append(part.Line).Append('\n');
                if (part.Line == ChatFile.Restart) talk = new Talk(council.Engine) { State = StoreJson.ReadState(StoreJson.Write(talk.State)), Now = talk.Now, Speaker = talk.Speaker };
                else if (part.Line is ChatFile.Administrator or ChatFile.Member) talk.Speaker = Speaker.Unknown with { IsAdministrator = part.Line == ChatFile.Administrator };
                else if (part.Line.StartsWith(ChatFile.Mark, StringComparison.Ordinal)) GoTo(talk, part.Line[ChatFile.Mark.Length..], waiting, transcript);
                continue;
            }
            if (!first) transcript.Append('\n');
            first = false;
            Write(transcript, ChatFile.UserMark, part.Said);
            foreach (var turn in Answer(talk, new Incoming.Said(part.Said), council))
            {
                foreach (var job in turn.Jobs.Where(j => j.Kind == ReminderLedger.JobKind)) waiting.TryAdd(job.Key, job.DueAt!.Value);
                Write(transcript, turn.Replies);
            }
        }
        return transcript.ToString();
    }

    // What came due by then is told first.
    private static void GoTo(Talk talk, string moment, Dictionary<string, DateTimeOffset> waiting, StringBuilder transcript)
    {
        talk.Now = MovableClock.Read(moment);
        while (waiting.Where(w => w.Value <= talk.Now).OrderBy(w => w.Value).Select(w => w.Key).FirstOrDefault() is { } due)
        {
            waiting.Remove(due);
            var turn = talk.Play(new Incoming.JobFinished(due, AnswerSet.ToJson(new { due = true })));
            foreach (var job in turn.Jobs) waiting.TryAdd(job.Key, job.DueAt!.Value);
            Write(transcript, turn.Replies);
        }
    }

    /// <summary>The turn of a message, and those of the jobs that it asked for.</summary>
    public static IEnumerable<Turn> Answer(Talk talk, Incoming incoming, ChatCouncil? council = null)
    {
        var turn = talk.Play(incoming);
        yield return turn;
        foreach (var job in turn.Jobs)
        {
            if (job.Kind == CouncilDialog.JobKind) yield return talk.Play(new Incoming.JobFinished(job.Key, council!.Keep(job)));
            else if (job.Kind != ReminderLedger.JobKind) yield return talk.Play(new Incoming.JobFinished(job.Key, Done(job)));
        }
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
                case Reply.Chart chart:
                    Write(transcript, "bot: ", $"[chart] {chart.Title}: {chart.Alternative}");
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
