using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>Names of committees, one to a line or with commas. An "and" is part of a name: the Children and Families Panel is one.</summary>
internal sealed class CommitteesPrompt : Prompt<ImmutableList<string>>
{
    private const int Most = 20;
    private const int MostCharacters = 100;

    [SetsRequiredMembers]
    public CommitteesPrompt(ScriptQuestion question) : base(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public static ImmutableList<string> Split(string words) =>
        [.. words.Split(['\n', ';', ',']).Select(n => n.Trim(' ', '.', '-', '*', '•')).Select(n => n.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? n[4..] : n)
            .Where(n => n.Count(char.IsLetter) > 1 && n.Length <= MostCharacters && !n.Contains('{', StringComparison.Ordinal)).Take(Most)];

    public override Reading Read(string words, DialogMoment moment) =>
        !words.TrimEnd().EndsWith('?') && Split(words) is { IsEmpty: false } names ? Reading.Of(names) : new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(ImmutableList<string> value, DialogMoment moment) => string.Join("; ", value);
}
