namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Text as names and patterns are compared with it.</summary>
public static class PlainText
{
    /// <summary>Lower case, without apostrophes, straight or curly: "Children’s" and "childrens" are one word.</summary>
    public static string Of(string text) =>
        text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
}
