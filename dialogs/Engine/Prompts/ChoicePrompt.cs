using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>One of a few options; the recorded answer is the option's value.</summary>
public sealed class ChoicePrompt(string key, string section, string question, IReadOnlyList<Option> options)
    : Prompt<string>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public ChoicePrompt(ScriptQuestion question) : this(question.Key, question.Section, question.Question, Option.Of(question))
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Choice;

    public IReadOnlyList<Option> Options { get; } = options;

    public override PromptView View(DialogMoment moment) => base.View(moment) with
    {
        Choices = [.. Options.Select(o => new Choice(o.Value, o.Label, Picked: moment.Answers.Get<string>(Key) == o.Value))],
    };

    public override Reading Read(string words, DialogMoment moment) => ChoiceMatcher.Pick(words, Options) switch
    {
        { Values: [var one], NotFound: [] } => Reading.Of(one),
        { Values: [_, _, ..] } => new Reading.Wrong("Please pick one of them."),
        _ => new Reading.NotAnAnswer(),
    };

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) =>
        values is [var one] && Options.Any(o => o.Value == one) ? Reading.Of(one) : new Reading.Wrong("That choice is not on offer. Please pick one of those shown.");

    protected override bool IsOffered(string value, DialogMoment moment) => Options.Any(o => o.Value == value);

    protected override string InWords(string value, DialogMoment moment) => Options.First(o => o.Value == value).Label;
}
