using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>Rows picked from suggestions or given in the person's own words.</summary>
public sealed class RowsPrompt<TRow>(string key, string section, string question) : Prompt<ImmutableList<TRow>>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it, but for its label.</summary>
    public RowsPrompt(ScriptQuestion question) : this(question.Key, question.Section, question.Question)
    {
        Hint = question.Hint;
        Names = question.Names;
    }

    /// <summary>What is suggested; a choice's <c>Picked</c> shows what is recorded already.</summary>
    public required Func<DialogMoment, IReadOnlyList<Choice>> Suggestions { get; init; }

    /// <summary>What the suggestions are called when typed.</summary>
    public required Func<DialogMoment, IReadOnlyList<Option>> Options { get; init; }

    /// <summary>A row for the value of a suggestion.</summary>
    public required Func<DialogMoment, string, TRow> FromSuggestion { get; init; }

    /// <summary>A row for words of the person's own; null where only suggestions can be picked.</summary>
    public Func<DialogMoment, string, TRow>? FromWords { get; init; }

    public required Func<DialogMoment, TRow, string> RowInWords { get; init; }

    public override PromptKind Kind => PromptKind.Choices;

    public override bool TakesOwnWords => FromWords is not null;

    public override PromptView View(DialogMoment moment) => base.View(moment) with { Choices = Suggestions(moment) };

    public override Reading Read(string words, DialogMoment moment)
    {
        var plain = words.ToLowerInvariant();
        var picked = ChoiceMatcher.Pick(plain, AsShown(moment, ChoiceMatcher.IsAllOrNone(ChoiceMatcher.BeforeExcept(plain))));
        // What a person calls something stays as they call it; a number, a label or "all" picks what is shown.
        if (picked.Values.Count > 0 && picked.NotFound.Count == 0 && (FromWords is null || PicksByPlace(plain, moment))) return Rows(moment, picked.Values);
        if (FromWords is null)
        {
            return picked.Values.Count == 0
                ? new Reading.NotAnAnswer()
                : new Reading.Wrong($"I could not find {string.Join(", ", picked.NotFound.Select(n => $"“{n}”"))} among the choices. Please say which ones you want.");
        }
        var items = LinesPrompt.Split(words);
        if (items.Any(i => Nobody(i))) return new Reading.NotAnAnswer();
        return items.Count == 0 ? new Reading.NotAnAnswer() : Reading.Of(items.Select(i => FromWords(moment, i)).ToImmutableList());
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment)
    {
        var known = Suggestions(moment).Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        return values.All(known.Contains) ? Rows(moment, values) : new Reading.Wrong("One of those choices is not on offer. Please pick from those shown.");
    }

    protected override string InWords(ImmutableList<TRow> value, DialogMoment moment) => string.Join("; ", value.Select(r => RowInWords(moment, r)));

    private bool PicksByPlace(string plain, DialogMoment moment) =>
        ChoiceMatcher.IsAllOrNone(ChoiceMatcher.BeforeExcept(plain))
        || ChoiceMatcher.Pick(plain, [.. Suggestions(moment).Select(c => new Option(c.Value, c.Label, []))]) is { Values.Count: > 0, NotFound.Count: 0 };

    private static bool Nobody(string item) =>
        item.Trim().ToLowerInvariant() is "none" or "nobody" or "no one" or "no one else" or "nothing" or "later" or "suggest some" or "suggestions please" or "n/a" or "no";

    // A number picks what is shown under it; names may pick what is not shown, but "all" never does.
    private List<Option> AsShown(DialogMoment moment, bool only)
    {
        var known = Options(moment);
        var shown = Suggestions(moment).Select(c => new Option(c.Value, c.Label, known.FirstOrDefault(o => o.Value == c.Value)?.Names ?? [])).ToList();
        if (shown.Count == 0) return [.. known];
        return only ? shown : [.. shown, .. known.Where(o => !shown.Exists(s => s.Value == o.Value))];
    }

    private Reading Rows(DialogMoment moment, IReadOnlyList<string> values) => Reading.Of(values.Select(v => FromSuggestion(moment, v)).ToImmutableList());
}
