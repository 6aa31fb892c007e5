using System.Text.RegularExpressions;

namespace ScrutinyBot.Content.Search;

/// <summary>The sort of fact that a question wants.</summary>
/// <param name="Amount">A number of something.</param>
/// <param name="Counted">The stems of what is to be counted ("how many social workers": social, worker); empty when that is not said.</param>
/// <param name="Moment">A date or a length of time.</param>
/// <param name="Now">How things stand today, which a publication of some years ago cannot know.</param>
/// <param name="Definition">What a word means.</param>
internal sealed partial record AskedFor(bool Amount, IReadOnlyList<string> Counted, bool Moment, bool Now, bool Definition)
{
    private static readonly string[] MomentPhrases = ["what year", "which year", "when did", "when is", "when was", "when were", "what date", "how long did", "how long was", "how long were"];

    private static readonly string[] AmountPhrases = ["how many", "how much", "what percentage", "what proportion", "number of", "what is the rate", "what was the rate"];

    private static readonly string[] NowPhrases =
    [
        "when is the next", "at the moment", "currently", "current", "right now", "as of today", "at present", "latest", "this year", "this month", "today",
        "tomorrow", "next year", "next month", "last year", "last month", "next week", "last week",
    ];

    private static readonly string[] DefinitionPhrases =
        ["meaning", "mean", "means", "stand for", "stands for", "define", "definition", "what is", "what are", "whats", "what's", "what is an", "explain", "jargon"];

    private static readonly string[] NumberWords =
        ["half", "third", "quarter", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "hundred", "hundreds", "thousand", "million", "billion"];

    private static readonly string[] TimeWords =
        ["year", "years", "month", "months", "week", "weeks", "day", "days", "spring", "summer", "autumn", "winter"];

    public static AskedFor In(string question)
    {
        var text = " " + string.Join(' ', Tokens.Words(question)) + " ";
        var amount = AmountPhrases.Select(p => text.IndexOf(" " + p + " ", StringComparison.Ordinal) is >= 0 and var at ? at + p.Length + 1 : -1).Max();
        return new(amount >= 0, amount >= 0 ? Noun(text[amount..]) : [], Has(text, MomentPhrases),
            Has(text, NowPhrases) || text.EndsWith(" now ", StringComparison.Ordinal),
            Has(text, DefinitionPhrases) || Tokens.Words(question).Take(3).Count() < 3);
    }

    /// <summary>True when the entry holds a fact of that sort; always true when none is wanted.</summary>
    public bool IsIn(Entry entry) =>
        (!Amount || Sentences(entry.Body).Any(SaysHowMany)) && (!Moment || Sentences(entry.Body).Any(SaysWhen));

    /// <summary>True when one of the entry's asks wants the same sort of fact.</summary>
    public bool IsAskedOf(Entry entry) => entry.Asks.Any(ask => In(ask) is var other && (!Amount || other.Amount) && (!Moment || other.Moment) && (!Now || other.Now));

    // The words up to the first that says nothing: "how many [social workers] did ...".
    private static List<string> Noun(string rest) =>
        [.. Tokens.Words(rest).TakeWhile(w => !StopWords.Contains(w)).Take(3).Select(w => Tokens.Stem(Spelling.Unify(w)))];

    private bool SaysHowMany(string sentence)
    {
        if (!Amounts().IsMatch(YearOrDate().Replace(sentence, "")) && !Tokens.Words(sentence).Any(w => NumberWords.Contains(w, StringComparer.Ordinal))) return false;
        return Counted.Count == 0 || Tokens.Stems(sentence).Intersect(Counted, StringComparer.Ordinal).Any();
    }

    private static bool SaysWhen(string sentence) =>
        YearOrDate().IsMatch(sentence) || Tokens.Words(sentence).Any(w => TimeWords.Contains(w, StringComparer.Ordinal));

    private static string[] Sentences(string body) => body.Split(['.', '!', '?', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Has(string text, string[] phrases) => phrases.Any(p => text.Contains(" " + p + " ", StringComparison.Ordinal));

    [GeneratedRegex(@"\d", RegexOptions.None, 1000)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"\b(19|20)\d\d(-\d\d)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearOrDate();
}
