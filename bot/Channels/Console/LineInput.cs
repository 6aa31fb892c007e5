namespace ScrutinyBot.Channels.Console;

/// <summary>Reads what a person types. Lines that are pasted together stay together.</summary>
internal sealed class LineInput(TextReader reader, bool isTerminal)
{
    /// <summary>The next message; null at the end of the input.</summary>
    public async Task<string?> ReadAsync(CancellationToken ct)
    {
        // A read at a terminal cannot be called off; the thread that waits for it ends with the process.
        var first = await Task.Run(reader.ReadLine, CancellationToken.None).WaitAsync(ct);
        if (first is null || !isTerminal) return first;
        var lines = new List<string> { first };
        while (System.Console.KeyAvailable && reader.ReadLine() is { } next) lines.Add(next);
        return string.Join('\n', lines);
    }
}
