using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Patterns for the recommendations that a member means.</summary>
internal static class Which
{
    private const string Number = @"(?:(?:recommendations?|recs?\.?|number|no\.?|r)\s?)?(?<!\d)\d{1,2}\b(?!\s*(?:%|k\b|per cent|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|weeks?|months?|days?|years?|carers|people)\b)";

    /// <summary>Numbers in a row: "1 and 3", "1, 2 and 5", "2-4".</summary>
    public const string Several = "(?:" + Number + @"(?:(?:\s*,\s*(?:and )?|\s+and\s+|\s*&\s*|\s*\+\s*|\s*-\s*|\s+to\s+)" + Number + ")*)";

    /// <summary>Numbers, or words that stand for them.</summary>
    public const string Any = "(?:" + Several + @"|all (?:of )?(?:them|those|the others|the rest|the recommendations|but " + Several + @"|except " + Several + @"|\w+ of them)|all|(?:the )?(?:others?|rest|remaining ones?|remainder)|everything(?: else)?|(?:the )?" + Numbers.OrdinalPattern + @"(?: one| recommendation| rec)?|that(?: one)?|this one|it|both(?: of them)?|either(?: of them)?|any(?: of them)?|the (?!group|panel|committee|wording)[a-z]+(?: [a-z]+)? (?:one|recommendation))";
}
