namespace ScrutinyBot.Imports;

/// <summary>What the search of the council's documents tells the operator: counts and durations, never titles or words.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 600, Level = LogLevel.Information,
        Message = "Indexed {Passages} passages of the council's documents, version {Version}, in {Milliseconds:F0} ms")]
    public static partial void Indexed(this ILogger log, int passages, long version, double milliseconds);

    [LoggerMessage(EventId = 601, Level = LogLevel.Warning, Message = "The council's documents could not be indexed at the start. {Sentence}")]
    public static partial void NotIndexed(this ILogger log, string sentence);
}
