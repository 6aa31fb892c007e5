using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>SQLite's FTS5 in memory, with its porter stemmer; the question's words joined by OR, without the most frequent English words.</summary>
internal static class FullTextSearch
{
    private static readonly HashSet<string> StopWords = new(
        "a an and are as at be but by for from had has have how i if in into is it its me my no not of on or our so than that the their them then there these they this to was we were what when which who will with you your".Split(' '),
        StringComparer.Ordinal);

    public static Measured Measure(string[] passages, string[] questions, int best, int warmUp)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var started = Stopwatch.GetTimestamp();
        Fill(connection, passages);
        var build = Stopwatch.GetElapsedTime(started);

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM passage WHERE passage MATCH $1 ORDER BY rank LIMIT $2";
        command.Parameters.AddWithValue("$1", "");
        command.Parameters.AddWithValue("$2", best);
        foreach (var question in questions.Take(warmUp)) Ask(command, question);
        return Measured.Of("FTS5 (SQLite)", build, Memory(connection), questions, q => Ask(command, q));
    }

    private static void Fill(SqliteConnection connection, string[] passages)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "CREATE VIRTUAL TABLE passage USING fts5 (text, tokenize = 'porter')";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO passage (text) VALUES ($1)";
        var text = command.Parameters.AddWithValue("$1", "");
        foreach (var passage in passages)
        {
            text.Value = passage;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static int Ask(SqliteCommand command, string question)
    {
        var words = question.ToLowerInvariant().Split(' ').Select(w => string.Concat(w.Where(char.IsLetterOrDigit))).Where(w => w.Length > 0 && !StopWords.Contains(w));
        command.Parameters[0].Value = string.Join(" OR ", words.Select(w => $"\"{w}\""));
        if (command.Parameters[0].Value is "") return 0;
        using var row = command.ExecuteReader();
        var found = 0;
        while (row.Read()) found++;
        return found;
    }

    // With the texts, which FTS5 keeps beside its index.
    private static long Memory(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
        return (long)command.ExecuteScalar()!;
    }
}
