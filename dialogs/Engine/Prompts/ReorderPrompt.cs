using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>The same choices in another order; an order that lacks some keeps those at the end.</summary>
public sealed class ReorderPrompt(string key, string section, string question, Func<DialogMoment, IReadOnlyList<Option>> options)
    : Prompt<IReadOnlyList<string>>(key, section, question)
{
    public override PromptKind Kind => PromptKind.Reorder;

    public override PromptView View(DialogMoment moment) => base.View(moment) with
    {
        Choices = [.. options(moment).Select(o => new Choice(o.Value, o.Label))],
    };

    public override Reading Read(string words, DialogMoment moment)
    {
        var all = options(moment);
        var picked = ChoiceMatcher.Pick(words, all);
        if (picked.Values.Count == 0) return new Reading.NotAnAnswer();
        return Reading.Of<IReadOnlyList<string>>([.. picked.Values, .. all.Select(o => o.Value).Except(picked.Values, StringComparer.Ordinal)]);
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment)
    {
        var all = options(moment).Select(o => o.Value).ToList();
        return values.Order(StringComparer.Ordinal).SequenceEqual(all.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? Reading.Of(values)
            : new Reading.Wrong("The list has changed since. Please put it in order again.");
    }

    protected override string InWords(IReadOnlyList<string> value, DialogMoment moment)
    {
        var labels = options(moment).ToDictionary(o => o.Value, o => o.Label, StringComparer.Ordinal);
        return string.Join(", ", value.Where(labels.ContainsKey).Select(v => labels[v]));
    }
}
