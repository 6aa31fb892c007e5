using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Tells whether children, young people or families speak in an item of evidence themselves.</summary>
internal static partial class Voices
{
    /// <summary>True when the source is children, young people or families, not something written about them.</summary>
    public static bool AreHeard(string source, EvidenceKind? kind) => kind switch
    {
        EvidenceKind.Data => false,
        EvidenceKind.Written => From().IsMatch(source),
        _ => Children().IsMatch(source),
    };

    private const string Who = @"(?:children(?!s (?:services|social|homes?|trust|hub|centre|commissioner|director|scrutiny|team|board|hospital|panel|committee|plan)\b)(?! in need plan)|young (?:people|persons?|ones|adults)|child(?! protection| psychologist)|kids|teenagers?|care leavers?|care[- ]experienced|parents?(?! carer forum chair)|famil(?:y|ies)(?! (?:support|hubs?|court|group conference|finding|solutions)\b)|mums?|dads?|mothers?|fathers?|siblings?|pupils?|youth (?:council|forum|parliament|voice)|children in care council|looked[- ]after)";

    [GeneratedRegex(@"\b" + Who + @"\b")]
    private static partial Regex Children();

    [GeneratedRegex(@"\b(?:from|by|of) (?:the |our |two |three |some |a |nine |\d+ )*(?:[a-z]+ )?" + Who + @"\b|^(?:the )?" + Who + @"\b")]
    private static partial Regex From();
}
