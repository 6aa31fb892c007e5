using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>Says what an error of the database or its file means and what to do about it.</summary>
internal static class SqliteErrors
{
    // Primary result codes, https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>True for errors of the database or its file; anything else is a mistake of ours and goes on as it is.</summary>
    public static bool IsForeign(Exception e) => e is SqliteException or IOException or UnauthorizedAccessException;

    public static StoreUnavailableException Translate(Exception e, string path) => new(e switch
    {
        SqliteException s => Sentence(s.SqliteErrorCode, path),
        UnauthorizedAccessException => NotAllowed(path),
        _ => Sentence(InputOutput, path),
    }, e);

    public static string NotAllowed(string path) =>
        $"This account may not read and write the database '{path}'. Give it the right (owner, and mode 600), "
        + "or set Storage:Sqlite:Path to another file.";

    public static StoreUnavailableException Closed(Exception? inner = null) =>
        new("The bot is stopping and takes no more messages. Send it again once it has started.", inner);

    private static string Sentence(int code, string path) => code switch
    {
        Busy or Locked => $"Another program is holding the database '{path}'. Close it and try again.",
        ReadOnly => NotAllowed(path),
        InputOutput => $"The disk under the database '{path}' reported an error. Check the disk, then start the bot again.",
        Corrupt => $"The database '{path}' is damaged. It has been left as it is: stop the bot, keep a copy of the file, "
            + "and restore a backup, or recover what can be read with 'sqlite3 FILE .recover'.",
        Full => $"The disk that holds the database '{path}' is full. Make room; nothing that was confirmed is lost.",
        CannotOpen => $"The database '{path}' cannot be opened. Check that its folder exists and that this account may write in it.",
        NotADatabase => $"'{path}' is not a database, and has been left as it is. Set Storage:Sqlite:Path to another file, "
            + "or restore the database from a backup.",
        _ => $"The database '{path}' cannot be used just now (SQLite error {code}). Try again; if it goes on, restore a backup.",
    };
}
