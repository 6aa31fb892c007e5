using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>Any number of options, in the order picked; what can be picked may depend on the answers so far.</summary>
public sealed class ChoicesPrompt(string key, string section, string question, Func<DialogMoment, IReadOnlyList<Choice>> choices,
    Func<DialogMoment, IReadOnlyList<Option>> options) : Prompt<IReadOnlyList<string>>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public ChoicesPrompt(ScriptQuestion question, Func<DialogMoment, IReadOnlyList<Choice>>? choices = null, Func<DialogMoment, IReadOnlyList<Option>>? options = null)
        : this(question.Key, question.Section, question.Question, choices ?? (_ => Choice.Of(question)), options ?? (_ => Option.Of(question)))
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Choices;

    public override PromptView View(DialogMoment moment)
    {
        var picked = moment.Answers.Get<IReadOnlyList<string>>(Key) ?? [];
        return base.View(moment) with { Choices = [.. choices(moment).Select(c => c with { Picked = picked.Contains(c.Value) || c.Picked })] };
    }

    public override Reading Read(string words, DialogMoment moment)
    {
        var picked = ChoiceMatcher.Pick(words, options(moment));
        if (picked.Values.Count == 0) return new Reading.NotAnAnswer();
        return picked.NotFound.Count == 0
            ? Reading.Of(picked.Values)
            : new Reading.Wrong($"I could not find {string.Join(", ", picked.NotFound.Select(n => $"“{n}”"))} among the choices. Please say which ones you want.");
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment)
    {
        var known = options(moment).Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
        return values.All(known.Contains) ? Reading.Of(values) : new Reading.Wrong("One of those choices is not on offer. Please pick from those shown.");
    }

    protected override bool IsOffered(IReadOnlyList<string> value, DialogMoment moment) =>
        value.All(options(moment).Select(o => o.Value).ToHashSet(StringComparer.Ordinal).Contains);

    protected override string InWords(IReadOnlyList<string> value, DialogMoment moment)
    {
        var labels = options(moment).ToDictionary(o => o.Value, o => o.Label, StringComparer.Ordinal);
        return string.Join("; ", value.Select(v => labels.GetValueOrDefault(v, v)));
    }
}
