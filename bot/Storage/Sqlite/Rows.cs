using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>Reads rows. JSON is written as <c>CAST($1 AS TEXT)</c> of its bytes, which copies them as they are.</summary>
internal static class Rows
{
    public static DateTimeOffset GetMoment(this SqliteDataReader row, int column) =>
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    /// <summary>A text as SQLite holds it, in UTF-8.</summary>
    public static byte[] GetUtf8(this SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column);

    public static List<T> ToList<T>(this SqliteDataReader row, Func<SqliteDataReader, T> read)
    {
        var list = new List<T>();
        while (row.Read()) list.Add(read(row));
        return list;
    }
}
