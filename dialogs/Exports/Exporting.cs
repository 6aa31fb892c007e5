using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>Has documents made of a draft, and says how it went.</summary>
public static class Exporting
{
    private const string CountKey = "exports";

    /// <summary>Grants a wish for documents: the job, and what is said before it is done.</summary>
    /// <param name="gaps">What is missing or doubtful, a sentence each; said before the first export.</param>
    public static Granted Grant(ExportWish wish, Draft draft, IReadOnlyList<string> gaps, DialogMoment moment)
    {
        var number = moment.Answers.Get<int>(CountKey) + 1;
        var replies = new List<Reply>(Refusals(wish));
        if (gaps.Count > 0 && number == 1) replies.Add(new Reply.Text($"{Sentences.StillOpen}\n{string.Join('\n', gaps.Select(g => "- " + g))}"));
        replies.Add(new Reply.Notice(wish.Documents.Count > 1 ? Sentences.MakingDocuments : Sentences.MakingDocument));
        return new Granted(moment.Answers.With(CountKey, number), replies) { Jobs = [Job(number, new ExportRequest(draft, wish.Documents, wish.Formats))] };
    }

    /// <summary>What cannot be done of a wish, honestly: there is no PDF, and nothing is sent anywhere.</summary>
    public static IEnumerable<Reply> Refusals(ExportWish wish)
    {
        if (wish.WantsPdf) yield return new Reply.Notice(Sentences.NoPdf);
        if (wish.WantsSending) yield return new Reply.Notice(Sentences.NoSending);
    }

    /// <summary>What is said when an export has ended.</summary>
    public static IReadOnlyList<Reply> Report(string jobKey, DialogMoment moment)
    {
        if (!jobKey.StartsWith(KeyStart, StringComparison.Ordinal) || !moment.Answers.Items.TryGetValue(EngineKeys.Once(jobKey), out var result)) return [];
        if (result.TryGetProperty("failed", out _)) return [new Reply.Notice(Sentences.ExportFailed)];
        return [.. (result.Deserialize<ExportResult>(JsonSerializerOptions.Web)?.Documents ?? []).Select(d => new Reply.Document(d))];
    }

    /// <summary>The job that makes the documents; <paramref name="number"/> tells the exports of a conversation apart.</summary>
    internal static JobRequest Job(int number, ExportRequest request) =>
        new(KeyStart + number.ToString(CultureInfo.InvariantCulture), ExportRequest.JobKind, AnswerSet.ToJson(request));

    private const string KeyStart = "export-";
}
