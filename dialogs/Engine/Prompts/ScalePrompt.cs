using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
public sealed class ScalePrompt(string key, string section, string question, int least, int most) : Prompt<int?>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public ScalePrompt(ScriptQuestion question, int least, int most) : this(question.Key, question.Section, question.Question, least, most)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Scale;

    public override PromptView View(DialogMoment moment) => base.View(moment) with
    {
        Choices = [.. Enumerable.Range(least, most - least + 1).Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new Choice(n, n))],
    };

    public override Reading Read(string words, DialogMoment moment)
    {
        var word = words.Trim().ToLowerInvariant().Split([' ', '/'], 2)[0];
        if (Numbers.Read(word) is not { } number) return new Reading.NotAnAnswer();
        return number >= least && number <= most ? Reading.Of<int?>(number) : new Reading.Wrong($"Please give a number from {least} to {most}.");
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) =>
        Read(values is [var one, ..] ? one : "", moment) is Reading.Understood understood ? understood : new Reading.Wrong($"Please give a number from {least} to {most}.");

    protected override string InWords(int? value, DialogMoment moment) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    protected override bool IsOffered(int? value, DialogMoment moment) => value >= least && value <= most;
}
