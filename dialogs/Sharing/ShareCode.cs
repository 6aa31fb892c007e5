namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>A code that opens a shared draft: eight letters and digits, none of which looks like another.</summary>
public static class ShareCode
{
    /// <summary>What a code is made of: no I, L, O and U, no 0 and 1.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public const int Length = 8;

    /// <summary>How long a code opens its draft.</summary>
    public const int ValidDays = 7;

    /// <summary>A code as it is stored and compared: capitals, without spaces and dashes.</summary>
    public static string Plain(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>A code as it is shown: in two halves.</summary>
    public static string Shown(string code) => code.Length == Length ? $"{code[..4]}-{code[4..]}" : code;
}
