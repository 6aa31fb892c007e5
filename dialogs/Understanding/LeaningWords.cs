using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Short words that ask something only after an answer: "and in Slough?", "what about the cost", "tell me more".</summary>
public static partial class LeaningWords
{
    private const string Name = @"(?:[\w'&-]+ ?)";
    private const string Preposition = "(?:in|at|for|with|under)";

    /// <summary>True when the whole message leans on what was asked before.</summary>
    public static bool Lean(string plain) => (More().IsMatch(plain) || Another().IsMatch(plain)) && !OfDraft().IsMatch(plain);

    /// <summary>True when a question may lean on the one before: it does, it speaks of "it" or "they", or it is too short to stand alone.
    /// "Who is the DCS in Kent?" says all it needs, whatever was asked before.</summary>
    public static bool MayLean(string question)
    {
        var plain = PlainText.Of(question);
        return Lean(plain) || SpeaksOfIt().IsMatch(plain) || ContentWords.Count(plain) <= 2;
    }

    [GeneratedRegex(@"\b(?:it|its|they|them|their|those|these|this|he|she)\b|\bthat(?: *[?.!]*$|s\b| (?:was|is|did|does|do|happen|happened|work|worked|mean|take|took|cost)\b)|\bthere *[?.!]*$")]
    private static partial Regex SpeaksOfIt();

    [GeneratedRegex(@"^(?:(?:ok(?:ay)?|thanks|and|but|so|right|interesting|please|hmm+)[, ]+)*(?:why(?: (?:is|was) (?:that|it|this))?|why not|how so|how come|(?:(?:can|could) you )?(?:tell me|say) (?:a (?:bit|little) )?more|more(?: detail)?|(?:a (?:bit|little) )?more (?:about|on) (?:that|it|this)|go on|anything (?:else|more)(?: (?:on|about) (?:that|it|this))?|what else|(?:can you )?explain(?: (?:that|it))?|since when|until when|by whom|who by|says who|such as|like what|for (?:example|instance))(?:[, ]+(?:please|then|though))*[?.! ]*$")]
    private static partial Regex More();

    // Another place, another thing: a name of a few words, told from an answer by what leads up to it or by its question mark.
    [GeneratedRegex("^(?:(?:(?:and|but|so|ok(?:ay)?)[, ]+)+(?:(?:what|how) about|" + Preposition + ") " + Name + @"{1,5}[?.! ]*|(?:what|how) about " + Name + @"{1,5}[?.! ]*|(?:and|but|or)[, ]+" + Name + @"{1,4}\? *|" + Preposition + " " + Name + @"{1,4}\? *)$")]
    private static partial Regex Another();

    // "What about the second one" is about the draft.
    [GeneratedRegex(@"\b(?:ones?|lines?|kloes?|draft|\d{1,2}[a-z]?)[?.! ]*$")]
    private static partial Regex OfDraft();
}
