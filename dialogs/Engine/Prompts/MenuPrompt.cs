using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>A point where the person works on something until they say it is done; each choice is something they could as well type.</summary>
public sealed class MenuPrompt(string key, string section, string question, Func<DialogMoment, IReadOnlyList<Choice>> choices) : Prompt<string>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public MenuPrompt(ScriptQuestion question, Func<DialogMoment, IReadOnlyList<Choice>>? choices = null) : this(question.Key, question.Section, question.Question, choices ?? (_ => Choice.Of(question)))
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    /// <summary>True when "yes" means the first choice.</summary>
    public bool YesIsFirst { get; init; }

    public override PromptKind Kind => PromptKind.Choice;

    public override bool PressedIsSaid => true;

    public override PromptView View(DialogMoment moment) => base.View(moment) with { Choices = choices(moment) };

    // A number picks a choice; its words are for the recognisers, so here they are no answer.
    public override Reading Read(string words, DialogMoment moment) => new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => new Reading.NotAnAnswer();

    protected override string InWords(string value, DialogMoment moment) => value;
}
