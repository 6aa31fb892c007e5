using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Benchmarks;

/// <summary>A table of SQLite's FTS5 in memory, with its porter stemmer; a question's words are joined by OR, without the most frequent English words.</summary>
internal sealed class FullTextTable : IDisposable
{
    /// <summary>The words, in lower case, that are passed over in a question.</summary>
    public static IReadOnlySet<string> StopWords { get; } = new HashSet<string>(
        "a an and are as at be but by for from had has have how i if in into is it its me my no not of on or our so than that the their them then there these they this to was we were what when which who will with you your".Split(' '),
        StringComparer.Ordinal);

    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;

    /// <param name="columns">The names of the columns, each with what a word there counts.</param>
    /// <param name="rows">The texts of each row, by column; rows are numbered from 0.</param>
    public FullTextTable(IReadOnlyList<(string Name, double Weight)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        SQLitePCL.Batteries_V2.Init();
        connection = new("Data Source=:memory:");
        connection.Open();
        command = connection.CreateCommand();
        Fill(columns, rows);
        command.CommandText = "SELECT rowid FROM text WHERE text MATCH $1 ORDER BY rank LIMIT $2";
        command.Parameters.AddWithValue("$1", "");
        command.Parameters.AddWithValue("$2", 0);
    }

    /// <summary>The texts too, which FTS5 keeps beside its index.</summary>
    public long Bytes
    {
        get
        {
            using var size = connection.CreateCommand();
            size.CommandText = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
            return (long)size.ExecuteScalar()!;
        }
    }

    /// <summary>The numbers of the rows that match best, best first.</summary>
    public List<int> Find(string question, int most)
    {
        var found = new List<int>(most);
        if (Expression(question) is not { Length: > 0 } expression) return found;
        command.Parameters[0].Value = expression;
        command.Parameters[1].Value = most;
        using var row = command.ExecuteReader();
        while (row.Read()) found.Add(row.GetInt32(0));
        return found;
    }

    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }

    private static string Expression(string question)
    {
        var words = question.ToLowerInvariant().Split(' ').Select(w => string.Concat(w.Where(char.IsLetterOrDigit))).Where(w => w.Length > 0 && !StopWords.Contains(w));
        return string.Join(" OR ", words.Select(w => $"\"{w}\""));
    }

    private void Fill(IReadOnlyList<(string Name, double Weight)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        Run($"CREATE VIRTUAL TABLE text USING fts5 ({string.Join(", ", columns.Select(c => c.Name))}, tokenize = 'porter')");
        Run(FormattableString.Invariant($"INSERT INTO text (text, rank) VALUES ('rank', 'bm25({string.Join(", ", columns.Select(c => FormattableString.Invariant($"{c.Weight:0.0#}")))})')"));
        command.CommandText = $"INSERT INTO text (rowid, {string.Join(", ", columns.Select(c => c.Name))}) VALUES ($row, {string.Join(", ", columns.Select((_, i) => $"${i}"))})";
        command.Parameters.AddWithValue("$row", 0);
        foreach (var (i, _) in columns.Index()) command.Parameters.AddWithValue($"${i}", "");
        foreach (var (number, texts) in rows.Index())
        {
            command.Parameters[0].Value = number;
            for (var i = 0; i < texts.Count; i++) command.Parameters[i + 1].Value = texts[i];
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        command.Transaction = null;
        command.Parameters.Clear();
    }

    private void Run(string sql)
    {
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
