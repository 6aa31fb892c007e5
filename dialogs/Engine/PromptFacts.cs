using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What the prompts of a dialog have recorded, for summaries, for the panel, and for what an undo changed.</summary>
public static class PromptFacts
{
    /// <summary>Label and answer of every prompt that has one, but for points where the person only says what to do next.</summary>
    public static IReadOnlyList<(string Label, string Words)> Of(IEnumerable<Prompt> prompts, DialogMoment moment) =>
        [.. prompts.Where(p => p is not MenuPrompt).Select(p => (p.Label, Words: p.Describe(moment.Answers, moment))).Where(f => f.Words.Length > 0)];

    /// <summary>Them as a table to be read in a conversation, or that there is nothing yet.</summary>
    public static Reply Table(IEnumerable<Prompt> prompts, DialogMoment moment) => Of(prompts, moment) is { Count: > 0 } facts
        ? new Reply.Table(Sentences.WhatYouToldMe, ["", "Answer"], [.. facts.Select(f => (IReadOnlyList<string>)[f.Label, f.Words])])
        : new Reply.Text(Sentences.NothingRecorded);

    /// <summary>Them by section, for the panel beside the conversation; sections without any are left out.</summary>
    public static IReadOnlyList<DraftSection> Sections(Dialog dialog, DialogMoment moment) =>
    [
        .. dialog.Sections.Select(name => new DraftSection(name, Rows(dialog.Prompts.Where(p => p.Section == name), moment))).Where(s => s.Rows.Count > 0),
    ];

    /// <summary>Them as rows of the panel, each of which opens its question.</summary>
    public static IReadOnlyList<DraftRow> Rows(IEnumerable<Prompt> prompts, DialogMoment moment) =>
        [.. prompts.Where(p => p is not MenuPrompt).Select(p => new DraftRow(p.Label, p.Describe(moment.Answers, moment), p.Key)).Where(r => r.Value.Length > 0)];

    /// <summary>What is another from one moment to the next, as "Stage: Considering the idea".</summary>
    public static IReadOnlyList<string> Changes(IEnumerable<Prompt> prompts, DialogMoment before, DialogMoment after)
    {
        var changes = new List<string>();
        foreach (var prompt in prompts.Where(p => p is not MenuPrompt))
        {
            var (was, now) = (prompt.Describe(before.Answers, before), prompt.Describe(after.Answers, after));
            if (was != now) changes.Add($"{prompt.Label}: {(now.Length == 0 ? Sentences.OpenAgain : now)}");
        }
        return changes;
    }
}
