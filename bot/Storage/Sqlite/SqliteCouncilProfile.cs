using ScrutinyBot.Dialogs.Council;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>What administrators said of the council, as one row in the store's file.</summary>
internal sealed class SqliteCouncilProfile(SqliteWriter writer, SqliteReaders readers) : ICouncilProfileStore
{
    public Task<CouncilSaid> SaidAsync(CancellationToken ct)
    {
        if (ct.IsCancellationRequested) return Task.FromCanceled<CouncilSaid>(ct);
        try
        {
            return Task.FromResult(readers.Read(Read));
        }
        catch (StoreUnavailableException e)
        {
            return Task.FromException<CouncilSaid>(e);
        }
    }

    public Task<CouncilSaid> SayAsync(CouncilSaid said, UserId by, DateTimeOffset at, CancellationToken ct) => writer.WriteAsync(
        db =>
        {
            var all = Read(db).Then(said);
            db.Execute(
                """
                INSERT INTO council_profile (only, said, changed_by, changed_at) VALUES (1, CAST($1 AS TEXT), $2, $3)
                ON CONFLICT (only) DO UPDATE SET said = excluded.said, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """,
                StoreJson.Write(all), by.Value, at.ToUnixTimeMilliseconds());
            return all;
        },
        ct);

    private static CouncilSaid Read(SqliteSession db)
    {
        using var row = db.Query("SELECT said FROM council_profile");
        return row.Read() ? StoreJson.ReadCouncil(row.GetUtf8(0)) : CouncilSaid.Nothing;
    }
}
