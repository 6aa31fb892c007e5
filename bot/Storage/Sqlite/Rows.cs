using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>Reads rows.</summary>
internal static class Rows
{
    public static DateTimeOffset GetMoment(this SqliteDataReader row, int column) =>
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static List<T> ToList<T>(this SqliteDataReader row, Func<SqliteDataReader, T> read)
    {
        var list = new List<T>();
        while (row.Read()) list.Add(read(row));
        return list;
    }
}
