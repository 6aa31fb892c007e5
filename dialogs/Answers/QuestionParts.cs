using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Parts a message that asks several things: "who chairs it and how often does it meet?".</summary>
internal static partial class QuestionParts
{
    private const int Most = 3;

    /// <summary>The parts in order; a part that says too little alone carries the one before it. One part when it asks one thing.</summary>
    public static IReadOnlyList<string> Of(string question)
    {
        var parts = Boundary().Split(question).Select(p => p.Trim(' ', ',', '.', '?', '!')).Where(p => p.Length > 0).ToList();
        var asking = parts.Where(p => ContentWords.Count(p) > 0 || AskingWord().IsMatch(p)).ToList();
        if (asking.Count < 2) return [question];
        for (var i = 1; i < asking.Count; i++)
        {
            if (SaysTooLittle(asking[i])) asking[i] = $"{asking[i]} {asking[i - 1]}";
        }
        // "Is it questions or lines? What's the difference" asks one thing, which the second part names.
        asking.RemoveAll(p => asking.Exists(next => next.Length > p.Length && next.EndsWith(p, StringComparison.Ordinal) && TellsApart().IsMatch(next[..^p.Length])));

        // What comes before the first question is what it is about: "we have a new trust. who scrutinises it?"
        if (!AskingWord().IsMatch(asking[0]))
        {
            asking[1] = $"{asking[0]} {asking[1]}";
            asking.RemoveAt(0);
        }

        return asking.Count is > 1 and <= Most ? asking : [question];
    }

    private static bool SaysTooLittle(string part) => ContentWords.Count(part) < 2 || LeansBack().IsMatch(part) || TellsApart().IsMatch(part);

    [GeneratedRegex(@"\?+\s*|[.!;]\s+(?=\S)|,?\s+(?:and|also|plus|but)\s+(?:also\s+)?(?=(?:what|whats|who|whos|how|why|when|where|which|is|are|do|does|did|should|can|could|would|has|have)\b)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"\b(?:what|whats|who|whos|whose|how|hows|why|when|where|which|is|are|do|does|did|should|can|could|would|has|have|any|define|explain)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AskingWord();

    [GeneratedRegex(@"^\W*what(?:'?s| is) the dif+\w{0,3}r\w*ce\W*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TellsApart();

    [GeneratedRegex(@"\b(?:it|they|them|that|those|these|there|he|she|its|their|one)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeansBack();
}
