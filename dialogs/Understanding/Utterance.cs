using System.Text;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>A place in a message, in characters of <see cref="Utterance.Plain"/>.</summary>
public readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>
/// What a person typed, in two forms: as typed, and plain (lower case, no apostrophes, known words spelt right) for recognisers.
/// Recognisers claim the words they understood, so that nothing is heard twice and nothing is lost.
/// </summary>
public sealed partial class Utterance
{
    private readonly int[] toTyped;
    private readonly bool[] claimed;

    private Utterance(string typed, string plain, int[] toTyped)
    {
        Typed = typed;
        Plain = plain;
        this.toTyped = toTyped;
        claimed = new bool[plain.Length];
    }

    /// <summary>The message as typed, trimmed.</summary>
    public string Typed { get; }

    /// <summary>The message as recognisers read it.</summary>
    public string Plain { get; }

    /// <summary>Reads a message; <paramref name="spelling"/> mends small typing errors in words that matter.</summary>
    public static Utterance Read(string message, Spelling spelling)
    {
        var typed = message.Trim();
        var plain = new StringBuilder(typed.Length);
        var map = new List<int>(typed.Length + 1);
        for (var i = 0; i < typed.Length; i++)
        {
            var c = typed[i];
            if (IsApostropheInside(typed, i))
            {
                // "We're" is no "were": one tells, the other asks.
                if (!IsWeAre(typed, i)) continue;
                plain.Append(" a");
                map.Add(i);
                map.Add(i);
                continue;
            }
            plain.Append(c switch
            {
                '‘' or '’' or '`' or '´' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                '\u00a0' or '\t' or '\r' => ' ',
                _ => char.ToLowerInvariant(c),
            });
            map.Add(i);
        }
        map.Add(typed.Length);
        return Respelt(typed, plain.ToString(), [.. map], spelling);
    }

    /// <summary>The words as typed that stand at a place in <see cref="Plain"/>.</summary>
    public string TypedAt(Span span) => span.Length <= 0 ? "" : Typed[toTyped[span.Start]..toTyped[span.End]].Trim();

    /// <summary>True when nobody has claimed any of it.</summary>
    public bool IsFree(Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (claimed[i]) return false;
        }
        return true;
    }

    /// <summary>Marks words as understood.</summary>
    public void Claim(Span span) => Array.Fill(claimed, true, span.Start, span.Length);

    /// <summary>Marks the whole message as understood.</summary>
    public void ClaimAll() => Array.Fill(claimed, true);

    /// <summary>Places where a pattern matches and nobody has claimed the words.</summary>
    public IEnumerable<Match> Free(Regex pattern)
    {
        for (var match = pattern.Match(Plain); match.Success; match = pattern.Match(Plain, Math.Max(match.Index + match.Length, match.Index + 1)))
        {
            if (match.Length > 0 && IsFree(new(match.Index, match.Length))) yield return match;
            if (match.Index + match.Length >= Plain.Length) yield break;
        }
    }

    /// <summary>The stretches nobody has claimed, without the punctuation and joining words around them.</summary>
    public IEnumerable<Span> Unclaimed()
    {
        foreach (var sentence in Sentences())
        {
            var start = sentence.Start;
            for (var i = sentence.Start; i <= sentence.End; i++)
            {
                if (i < sentence.End && !claimed[i]) continue;
                if (Trim(new(start, i - start)) is { Length: > 0 } rest) yield return rest;
                start = i + 1;
            }
        }
    }

    /// <summary>The sentences, without their final mark. Dots in abbreviations and numbers do not end one.</summary>
    public IEnumerable<Span> Sentences()
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(Plain))
        {
            if (end.Index > start) yield return new(start, end.Index - start);
            start = end.Index + end.Length;
        }
        if (start < Plain.Length) yield return new(start, Plain.Length - start);
    }

    /// <summary>The sentence, with its final mark, that holds a place.</summary>
    public Span SentenceAt(int at)
    {
        foreach (var sentence in Sentences())
        {
            if (at <= sentence.End) return sentence with { Length = Math.Min(sentence.Length + 1, Plain.Length - sentence.Start) };
        }
        return new(0, Plain.Length);
    }

    /// <summary>A place without spaces, punctuation and joining words at its ends.</summary>
    public Span Trim(Span span)
    {
        var text = Plain.Substring(span.Start, span.Length);
        var lead = Lead().Match(text).Length;
        var tail = lead < text.Length ? Tail().Match(text[lead..]) : null;
        var length = text.Length - lead - (tail?.Length ?? 0);
        return length <= 0 ? new(span.Start, 0) : new(span.Start + lead, length);
    }

    private static bool IsApostropheInside(string text, int i) =>
        text[i] is '\'' or '’' or '‘' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static bool IsWeAre(string text, int i) =>
        i >= 2 && i + 2 < text.Length && text.Substring(i - 2, 2).Equals("we", StringComparison.OrdinalIgnoreCase) && (i == 2 || !char.IsLetter(text[i - 3]))
        && text.Substring(i + 1, 2).Equals("re", StringComparison.OrdinalIgnoreCase) && (i + 3 >= text.Length || !char.IsLetter(text[i + 3]));

    private static Utterance Respelt(string typed, string plain, int[] map, Spelling spelling)
    {
        var result = new StringBuilder(plain.Length);
        var positions = new List<int>(map.Length);
        var at = 0;
        foreach (Match word in Word().Matches(plain))
        {
            for (; at < word.Index; at++) Add(plain[at], map[at]);
            var right = spelling.Mend(word.Value);
            for (var i = 0; i < right.Length; i++) Add(right[i], map[word.Index + Math.Min(i, word.Length - 1)]);
            at = word.Index + word.Length;
        }
        for (; at < plain.Length; at++) Add(plain[at], map[at]);
        positions.Add(map[^1]);
        return new Utterance(typed, result.ToString(), [.. positions]);

        void Add(char c, int position)
        {
            result.Append(c);
            positions.Add(position);
        }
    }

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[!?]+|\n+|;|\.(?=\s|$)(?<!\b(?:cllr|mr|mrs|ms|dr|st|no|eg|ie|e\.g|i\.e)\.)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:[\s,.:;!?()\[\]/&+=*-]|\b(?:and|oh|but|so|also|then|well|um|er|erm|or)\b(?!-))*")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:[\s,.:;!?(\[/&+=*-]|\b(?<!-)(?:and|but|so|also|then|or)\b(?=[\s,.!?]*$))*$")]
    private static partial Regex Tail();
}
