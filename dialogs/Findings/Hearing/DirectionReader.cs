using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Hears which way evidence points, from its own words. In doubt it hears nothing.</summary>
internal static partial class DirectionReader
{
    /// <summary>The direction; null when the words point no way.</summary>
    public static Direction? Heard(string plain)
    {
        if (Both().IsMatch(plain)) return Direction.Mixed;
        var bad = Bad().IsMatch(plain);
        var good = Good().IsMatch(Bad().Replace(plain, " "));
        return (good, bad) switch
        {
            (true, true) => Direction.Mixed,
            (true, false) => Direction.Supports,
            (false, true) => Direction.Against,
            _ => null,
        };
    }

    /// <summary>The direction that a word names; null when it names none.</summary>
    public static Direction? Named(string word) => word.Trim() switch
    {
        "for" or "in favour" or "supportive" or "positive" or "favourable" or "good" => Direction.Supports,
        "against" or "negative" or "critical" or "unfavourable" or "bad" => Direction.Against,
        "mixed" or "a mixed picture" or "both ways" => Direction.Mixed,
        var other when other.StartsWith("support", StringComparison.Ordinal) => Direction.Supports,
        _ => null,
    };

    [GeneratedRegex(@"\bmixed\b|\bpros and cons\b|\bsplit\b|\bhalf (?:of them )?(?:said|were|are|happy)\b|\bsome (?:[a-z]+ ){0,4}(?:others?|some) |\bon the one hand\b|\bups and downs\b|\bvar(?:y|ies|ied)\b")]
    private static partial Regex Both();

    [GeneratedRegex(@"\b(?:worse|worsen\w*|worst|poor(?:er|ly)?|unhapp\w+|dissatisf\w+|not (?:very |at all |that |so )?(?:happy|good|better|satisfied|working|enough|improved|helpful|great|pleased|seen)|no (?:better|improvement|savings?|support|difference|help)|(?:isnt|arent|wasnt|werent|doesnt|dont|didnt|hasnt|havent|cant|wont)(?: [a-z]+){0,2} (?:better|work\w*|improve\w*|happy|save\w*|listen\w*|heard|answer\w*|help\w*|feel\w*|get)|decline[ds]?|declining|drop(?:ped|ping)|fall(?:en|ing)|fell|fail(?:s|ed|ing|ure)?|concern(?:s|ed)|worr(?:y|ied|ying)|complain\w*|critical|criticis\w+|struggl\w+|overspen\w+|over budget|costs? more|costing more|higher costs?|more expensive|delay(?:s|ed)?|late|slower|longer waits?|waiting (?:too )?long\w*|shortage|lack(?:s|ing)?|leaving|left out|ignored|not listened|never (?:asked|told|heard|get|got)|stretched|understaffed|frustrat\w+|lost|loses|losing|missed|problems?|inadequate|confus\w+|isolated)\b")]
    private static partial Regex Bad();

    [GeneratedRegex(@"\b(?:happy|happier|better|improv\w+|good|great|excellent|positive|pleased|satisf\w+|sav(?:es|ed|ing|ings)|cheaper|supported|supportive|faster|quicker|praised?|strong\w*|works? well|working(?: well)?|well run|listened to|welcom\w+|like it|liked it|love it|up by|risen|more (?:carers|stable|placements)|glad|reduced? (?:costs?|waits?)|on (?:time|budget)|under budget|safer|helpful|friendly)\b")]
    private static partial Regex Good();
}
