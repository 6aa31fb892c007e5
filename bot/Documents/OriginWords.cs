using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents;

/// <summary>Says whose words a text is.</summary>
internal static class OriginWords
{
    public static string Of(Origin origin) => origin switch
    {
        Origin.Own => "Member’s own",
        Origin.Adapted => "Adapted",
        Origin.Suggested => "Suggested",
        _ => "Prompt",
    };

    /// <summary>The text, and in brackets whose it is.</summary>
    public static Words Mark(string text, Origin origin) => (Words)text + Words.Quiet($" ({Of(origin)})");

    /// <summary>Explains the words for these origins.</summary>
    public static Words Key(IEnumerable<Origin> origins)
    {
        var used = origins.Distinct().Order().Select(o => Words.Strong(Of(o)) + $": {Meaning(o)} ");
        return used.Aggregate((Words)"Whose words: ", (all, one) => all + one);
    }

    private static string Meaning(Origin origin) => origin switch
    {
        Origin.Own => "written by a member of the committee.",
        Origin.Adapted => "a prompt or a member’s words, changed at a member’s wish.",
        Origin.Suggested => "proposed by a language model and accepted by a member.",
        _ => "taken from the prompts as it stands.",
    };
}
