using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Words before a verb that take the wish out of it: "whether to drop", "don't drop", "it could lose focus".</summary>
internal static partial class Doubt
{
    private static readonly string[] Doubts = ["whether", " if ", "dont ", "do not ", " not ", "might ", "risk ", "how ", "why "];

    /// <summary>True when what stands at a place in plain words is doubted or denied, not wished.</summary>
    public static bool At(string plain, int at)
    {
        var before = plain[Math.Max(0, at - 22)..at];
        var clause = before[(before.LastIndexOfAny([',', '.', ';', '!', '?', '\n']) + 1)..];
        // "Could you lose the last one" asks for it; "it could lose focus" fears it.
        if (Doubtful().IsMatch(clause)) return true;
        return Doubts.Any(d => (" " + clause).Contains(d, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<!\b(?:can|could|would|will) (?:you|we) (?:please |pls )?)\b(?:could|would) (?!you|we)")]
    private static partial Regex Doubtful();
}
