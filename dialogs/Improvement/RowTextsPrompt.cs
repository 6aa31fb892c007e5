using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>A text for each of several rows, in one message; the recorded answer has a text by row. A recogniser of the dialog hears which words are
/// for which row, so here words alone are no answer.</summary>
public sealed class RowTextsPrompt : Prompt<ImmutableSortedDictionary<string, string>>
{
    private readonly Func<DialogMoment, IReadOnlyList<(string Row, string Label)>> rows;

    [SetsRequiredMembers]
    public RowTextsPrompt(ScriptQuestion question, Func<DialogMoment, IReadOnlyList<(string Row, string Label)>> rows) : base(question.Key, question.Section, question.Question)
    {
        this.rows = rows;
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string words, DialogMoment moment) => new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => new Reading.NotAnAnswer();

    protected override string InWords(ImmutableSortedDictionary<string, string> value, DialogMoment moment) =>
        string.Join("; ", rows(moment).Where(r => value.ContainsKey(r.Row)).Select(r => $"{r.Label}: {value[r.Row]}"));
}
