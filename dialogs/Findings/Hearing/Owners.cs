using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Finds who is to carry out a recommendation: a post or a body that decides, as people name them.</summary>
internal static partial class Owners
{
    /// <summary>Where the owner stands in words that may name one; null when they name none.</summary>
    public static Span? In(string plain) => Owner().Match(plain) is { Success: true } match ? new(match.Groups["who"].Index, match.Groups["who"].Length) : null;

    /// <summary>Where the owner stands at the head of a recommendation: "cabinet member to publish ..."; null when nobody is asked to do it.</summary>
    public static Span? AtHead(string plain) => Head().Match(plain) is { Success: true } match ? new(match.Groups["who"].Index, match.Groups["who"].Length) : null;

    private const string Who = @"(?<who>(?:the |our )?(?:(?:cabinet|executive|lead) member(?: for [a-z]+(?:(?:,| and)? (?!to\b|by\b|should\b|must\b|will\b)[a-z]+){0,4})?|portfolio holder(?: for [a-z]+(?: (?!to\b|by\b|should\b|must\b)[a-z]+){0,3})?|lead member|(?:(?!to\b|by\b|the\b|our\b|and\b|for\b|is\b|put\b|with\b|of\b|\d)[a-z&']+ ){0,2}directors?(?: of [a-z]+(?:(?:,| and)? (?!to\b|by\b|should\b|must\b|will\b)[a-z]+){0,3})?|dcs|das|s151 officer|section 151 officer|chief (?:executive|finance officer|social worker)|leader(?: of the council)?|mayor|cabinet|executive|full council|head of [a-z]+(?: (?!to\b|by\b|should\b|must\b|will\b)[a-z]+){0,3}|(?:[a-z]+ )?(?:service|team|hub|commissioning|fostering|quality|practice|programme) manager|principal social worker|virtual school head(?:teacher)?|corporate parenting (?:board|panel|committee)|safeguarding (?:children )?partnership|(?:independent )?chair of [a-z]+(?: (?!to\b|by\b|should\b|must\b|will\b)[a-z]+){0,4}|monitoring officer|scrutiny officer|nhs|icb|integrated care board|police|(?:chief )?constable|participation (?:officer|worker|team)|head of service))";

    [GeneratedRegex(@"\b" + Who + @"\b")]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:that )?(?:we recommend )?(?:that )?" + Who + @"\b,? (?:(?:is|are|be|was) (?:asked|requested|invited) to|to|should|must|will|needs? to|ought to|agrees? to|brings?|publish(?:es)?|reports?|writes?|sets?)\b")]
    private static partial Regex Head();
}
