namespace ScrutinyBot.Content.Loading;

/// <summary>What was read and where it stands, so that what is found about it can be mended there.</summary>
/// <param name="Entries">Every entry that could be read, those with mistakes too, by file.</param>
/// <param name="Sources">The line in sources.yaml of each publication ("id") and section ("publication#section").</param>
internal sealed record Places(IReadOnlyList<ReadEntry> Entries, IReadOnlyDictionary<string, int> Sources)
{
    public static Places None { get; } = new([], new Dictionary<string, int>());

    /// <summary>A mistake at a publication or section in sources.yaml.</summary>
    public ContentMistake AtSource(string id, string message) => new(SourcesReader.FileName, Sources.GetValueOrDefault(id, 1), message);
}
