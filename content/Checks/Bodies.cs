using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Content.Checks;

/// <summary>Whether a body reads as an answer: neither a scrap nor an essay, and not old news told as today's.</summary>
internal static partial class Bodies
{
    private const int FewestSentences = 2;
    private const int MostSentences = 7;

    /// <summary>Advice and cases are said in full: their bodies are what is answered.</summary>
    public static IEnumerable<ContentMistake> OfOddLength(LoadResult loaded)
    {
        foreach (var entry in loaded.Places.Entries.Where(e => e.Entry.Kind is EntryKind.Guidance or EntryKind.Case && e.Entry.Body.Length > 0))
        {
            var sentences = Sentences(entry.Entry.Body);
            if (sentences < FewestSentences)
                yield return new(entry.File, entry.BodyLine, "The body is one sentence. Say also why it matters or what to do with it, in two to five.");
            else if (sentences > MostSentences)
                yield return new(entry.File, entry.BodyLine, string.Create(CultureInfo.InvariantCulture, $"The body has {sentences} sentences. Keep to two to five; what is left may be an entry of its own."));
        }
    }

    /// <summary>A year of a publication's time beside a word for today, and nothing in 'dated' to put it right.</summary>
    public static IEnumerable<ContentMistake> OldNews(LoadResult loaded)
    {
        var lastYear = loaded.Library.Publications.Select(p => p.Year).DefaultIfEmpty(0).Max();
        foreach (var entry in loaded.Places.Entries.Where(e => e.Entry.Dated is null))
        {
            var body = entry.Entry.Body;
            var year = Year().Matches(body).FirstOrDefault(y => int.Parse(y.Value, CultureInfo.InvariantCulture) <= lastYear);
            if (year is not null && Today().Match(body) is { Success: true } today)
            {
                yield return new(entry.File, entry.BodyLine + body.AsSpan(0, today.Index).Count('\n'),
                    $"The body speaks of {year.Value} and says '{today.Value.ToLowerInvariant()}', which a reader takes for the day of reading. Say it as the past, or add 'dated': what to check today.");
            }
        }
    }

    /// <summary>How many sentences a text has; a list whose items are no sentences belongs to the one before it.</summary>
    internal static int Sentences(string text)
    {
        var ends = SentenceEnd().Count(text);
        return text.Length > 0 && !EndsLikeSentence().IsMatch(text) ? ends + 1 : ends;
    }

    [GeneratedRegex(@"(?<!\b(?:e\.g|i\.e|cf|vs|etc|approx|No|St|Dr|Mr|Mrs|Ms|Prof|Cllr|[A-Z]))[.!?]+[""'’”)*\]]*(?=\s+[-*""'‘“(\[]*\s*[\p{Lu}\p{Nd}£]|\s*$|\s*\n\s*(?:[-*]|\d+\.)\s)", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[.!?][""'’”)*\]]*\s*$", RegexOptions.None, 1000)]
    private static partial Regex EndsLikeSentence();

    [GeneratedRegex(@"\b(?:1[89]|20)\d\d\b(?!,\d)", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:today|currently|now|nowadays|these days|at present|at the moment)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Today();
}
