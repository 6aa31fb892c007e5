using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>Several short texts: one to a line, or separated by commas.</summary>
public sealed partial class LinesPrompt(string key, string section, string question) : Prompt<IReadOnlyList<string>>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public LinesPrompt(ScriptQuestion question) : this(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string words, DialogMoment moment) =>
        words.Trim(' ', '.', '!').ToLowerInvariant() is "none" or "nothing" or "no" or "nope" or "n/a" or "nothing really" or "none that i know of" ? Reading.Of<IReadOnlyList<string>>(["Nothing"])
        : Split(words) is { Count: > 0 } items ? Reading.Of(items) : new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    /// <summary>The items of a list as typed.</summary>
    public static IReadOnlyList<string> Split(string words) =>
    [
        .. Separator().Split(words).Select(i => Article().Replace(i.Trim(' ', '.', '-', '*', '•'), "")).Where(i => i.Length > 0).Take(40),
    ];

    protected override string InWords(IReadOnlyList<string> value, DialogMoment moment) => string.Join("; ", value);

    [GeneratedRegex(@"\s*(?:\n|;|,(?! and\b)|,? and |,? & )\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:and|also|the) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
