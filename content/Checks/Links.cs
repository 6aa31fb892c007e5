using System.Text.RegularExpressions;
using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Content.Checks;

/// <summary>Links that lead nowhere. Files are looked for; web addresses are judged by their form alone, so that a check needs no network.</summary>
internal static partial class Links
{
    private static readonly string[] TextFields = ["dated", "differs"];

    public static IEnumerable<ContentMistake> Dead(string folder, LoadResult loaded)
    {
        foreach (var entry in loaded.Places.Entries)
        {
            foreach (var (target, line) in In(entry.Entry.Body, entry.BodyLine).Concat(InFields(entry)))
            {
                if (Wrong(target, Path.GetDirectoryName(Path.Combine(folder, entry.File))!) is { } reason) yield return new(entry.File, line, reason);
            }
        }
    }

    private static IEnumerable<Located> InFields(ReadEntry entry) => TextFields
        .Select(f => (Text: f == "dated" ? entry.Entry.Dated : entry.Entry.Differs, Line: entry.Fields.LineOf(f)))
        .SelectMany(f => In(f.Text ?? "", f.Line).Select(l => l with { Line = f.Line }));

    // Where the links of a text lead: [words](target), [name]: target, <https://...>, and addresses that stand by themselves.
    private static IEnumerable<Located> In(string text, int firstLine)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match link in Link().Matches(lines[i]))
            {
                var bare = link.Groups["bare"];
                yield return new(bare.Success ? bare.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '\'', '"', '*') : link.Groups["target"].Value.Trim(), firstLine + i);
            }
        }
    }

    // Why a target is wrong; null when it is not.
    private static string? Wrong(string target, string here)
    {
        if (target.Length == 0) return "A link leads nowhere: there is nothing between its brackets. Write the address there, or take the link out.";
        if (target.StartsWith('#')) return $"The link '{target}' leads to a heading, but entries have none. Take it out.";
        if (Scheme().Match(target) is { Success: true } scheme) return WrongAddress(target, scheme.Groups["scheme"].Value.ToLowerInvariant());
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return $"The web address '{target}' has no beginning. Write https://{target}.";
        var path = Uri.UnescapeDataString(target.Split('#', '?')[0]);
        return path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || !Exists(Path.Combine(here, path))
            ? $"The link '{target}' leads to a file that does not exist. A path counts from the folder of the entry; correct it, or take the link out."
            : null;
    }

    private static string? WrongAddress(string target, string scheme) => scheme switch
    {
        "mailto" => target.IndexOf('@', StringComparison.Ordinal) is > 7 and var at && at < target.Length - 3 ? null
            : $"'{target}' is not an e-mail address. Correct it, or take the link out.",
        "http" or "https" => Uri.TryCreate(target, UriKind.Absolute, out var address) && Host().IsMatch(address.IdnHost) ? null
            : $"'{target}' is not a web address. Write it as https://www.example.org/page, or take it out.",
        _ => $"The link '{target}' starts with '{scheme}:', which no reader can follow. Use https: or take it out.",
    };

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\((?<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+""[^""]*"")?\s*\)|^\s{0,3}\[[^\]]+\]:\s*(?<target>\S+)|(?<bare>\b(?:https?://?|www\.)[^\s<>]*)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^(?<scheme>[a-z][a-z0-9+.-]*):", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Host();
}
