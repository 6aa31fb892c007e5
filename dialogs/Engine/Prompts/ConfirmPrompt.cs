using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>Yes or no, each with its own label.</summary>
public sealed class ConfirmPrompt(string key, string section, string question, string yes, string no) : Prompt<string>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public ConfirmPrompt(ScriptQuestion question) : this(question.Key, question.Section, question.Question, question.Choices[0].Label, question.Choices[1].Label)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    private readonly IReadOnlyList<Option> options =
    [
        new("yes", yes, ["yes", "yes please", "yep", "yeah", "y", "ok", "okay", "fine", "sure", "that's it", "thats it", "done", "agreed", "happy", "keep them", "keep these", "looks good"]),
        new("no", no, ["no", "no thanks", "no thank you", "nope", "n", "not yet", "nah"]),
    ];

    public override PromptKind Kind => PromptKind.Confirm;

    public override PromptView View(DialogMoment moment) => base.View(moment) with { Choices = [.. options.Select(o => new Choice(o.Value, o.Label))] };

    public override Reading Read(string words, DialogMoment moment) =>
        ChoiceMatcher.Pick(words, options) is { Values: [var one], NotFound: [] } ? Reading.Of(one) : new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) =>
        values is ["yes" or "no"] ? Reading.Of(values[0]) : new Reading.Wrong("Please answer yes or no.");

    protected override string InWords(string value, DialogMoment moment) => options.First(o => o.Value == value).Label;
}
