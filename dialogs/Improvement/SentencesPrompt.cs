using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Several things told in sentences; commas and "and" stay inside one.</summary>
public sealed partial class SentencesPrompt : Prompt<ImmutableList<string>>
{
    [SetsRequiredMembers]
    public SentencesPrompt(ScriptQuestion question) : base(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string words, DialogMoment moment) =>
        Split().Split(words.Trim()).Select(s => s.Trim(' ', '.', ',', '-', '•', '*')).Where(s => s.Any(char.IsLetter)).ToImmutableList() is { Count: > 0 } sentences
            ? Reading.Of(sentences) : new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(ImmutableList<string> value, DialogMoment moment) => string.Join("; ", value);

    [GeneratedRegex(@"[\n;]+|\.(?=\s|$)")]
    private static partial Regex Split();
}
