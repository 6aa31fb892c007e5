using ScrutinyBot.Content;
using ScrutinyBot.Content.Checks;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Checks;

/// <summary>A library that a check has nothing to say about, until a test changes it.</summary>
internal sealed class CheckedLibrary : IDisposable
{
    private readonly SmallLibrary files = new();

    public CheckedLibrary() => Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith());

    /// <summary>The mistakes as an author reads them.</summary>
    public string[] Mistakes() => [.. Check().Mistakes.Select(m => m.ToString())];

    /// <summary>The warnings as an author reads them, on this day.</summary>
    public string[] Warnings(string today = "2027-01-01") => [.. Check(today).Warnings.Select(m => m.ToString())];

    public void Write(string file, string text) => files.Write(file, text);

    public void Delete(string file) => files.Delete(file);

    /// <summary>Exchanges words in a file.</summary>
    public void Change(string file, string words, string instead)
    {
        var text = File.ReadAllText(Path.Combine(files.Folder, file));
        Assert.Contains(words, text, StringComparison.Ordinal);
        Write(file, text.Replace(words, instead, StringComparison.Ordinal));
    }

    /// <summary>Gives the guidance entry this body.</summary>
    public void WriteBody(string body) => Change(SmallLibrary.Guidance, "Begin with what it costs. The rest can wait.", body);

    /// <summary>Adds a guidance entry with asks of its own.</summary>
    public void Add(string id, params string[] asks) => Write($"library/a-guide/guidance/{id}.md", SmallLibrary.SoundGuidanceWith(
        "  - where do we begin\n  - what about the cost\n  - who pays for it all\n", string.Concat(asks.Select(a => $"  - {a}\n")))
        .Replace("id: g-one", $"id: {id}", StringComparison.Ordinal));

    public void Dispose() => files.Dispose();

    private CheckResult Check(string today = "2027-01-01") => ContentChecks.Of(
        files.Folder, files.Load(), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
}
