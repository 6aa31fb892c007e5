using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>The answers about a session, typed.</summary>
internal sealed class SessionNotes(DialogMoment moment, MentoringWords words)
{
    private PromptPlan? plan;

    public DialogMoment Moment { get; } = moment;

    public MentoringWords Words { get; } = words;

    public DialogScript Script => Words.Session;

    public AnswerSet Answers => Moment.Answers;

    public PlanDate? Date => Answers.Get<PlanDate>(Keys.Date);

    public PlanDate? Next => Answers.Get<PlanDate>(Keys.Next);

    public string? Length => Answers.Get<string>(Keys.Length);

    /// <summary>How long they meet; null where that was not said, or not in a way that can be counted.</summary>
    public int? Minutes => Length is { } length ? MeetingLength.Minutes(length) : null;

    public string? Time => Answers.Get<string>(Keys.Time);

    public string? Position => Answers.Get<string>(Keys.Position);

    public ImmutableList<ChangeRow> Changes => Answers.Get<ImmutableList<ChangeRow>>(Keys.Changes) ?? [];

    public AimList Aims => Answers.Get<AimList>(Keys.Aims) ?? AimList.Empty;

    public ImmutableSortedDictionary<string, int?> Ratings => Answers.Get<ImmutableSortedDictionary<string, int?>>(Keys.Ratings) ?? ImmutableSortedDictionary<string, int?>.Empty;

    public ImmutableList<string> Promises => Answers.Get<ImmutableList<string>>(Keys.Promises) ?? [];

    public ImmutableList<string> Actions => Answers.Get<ImmutableList<string>>(Keys.Actions) ?? [];

    public ImmutableList<string> LeftOut => Answers.Get<ImmutableList<string>>(Keys.LeftOut) ?? [];

    public ImmutableList<LogEntry> Log => Answers.Get<ImmutableList<LogEntry>>(Keys.Log) ?? [];

    public ImmutableList<string> Names => Answers.Get<ImmutableList<string>>(Keys.Names) ?? [];

    public IReadOnlyList<RuleRow> Rules => Answers.Get<ImmutableList<RuleRow>>(Keys.Rules) ?? [];

    /// <summary>True once a session with this mentee has been before the one being prepared.</summary>
    public bool MetBefore => Answers.Get<int>(Keys.SessionsBefore) > 0 || Promises.Count > 0;

    public int? MostPrompts => Answers.Get<int?>(Keys.PromptsMost);

    public PromptPlan Plan => plan ??= new PromptPlan(this);

    /// <summary>The prompts as they stand: those recorded, or those that fit what is known.</summary>
    public ItemList Prompts => Answers.Get<ItemList>(Keys.Prompts) is { } recorded ? WithPromises(recorded) : ItemList.Of(Plan.Suggested);

    // What was promised opens the session, also where it was told after the prompts were settled.
    private ItemList WithPromises(ItemList recorded)
    {
        var missing = Plan.Candidates.Select(c => c.AsRow()).Where(r => Plan.GroupOf(r) == PromptPlan.LastTime && !recorded.Knows(r.Id)).ToList();
        if (missing.Count == 0) return recorded;
        // They take the place of the general opening.
        var rows = recorded.Rows.RemoveAll(r => r.Text is null && Plan.GroupOf(r) == PromptPlan.Opening).InsertRange(0, missing);
        while (MostPrompts is { } most && rows.Count > most && rows.FindLastIndex(r => r.Origin == Origin.Prompted && Plan.GroupOf(r) is not (PromptPlan.LastTime or PromptPlan.Closing)) is var last and >= 0) rows = rows.RemoveAt(last);
        return recorded with { Rows = rows };
    }

    public string TextOf(ItemRow row) => row.Text ?? Plan.TextOf(row.Entry ?? "");

    /// <summary>Which ground rules are written down: those picked, or all of the list while none is picked.</summary>
    public IReadOnlyList<string> RuleTexts => Rules.Count > 0
        ? [.. Rules.Select(r => r.Text ?? Script.FindItem(r.Entry ?? "")?.Text ?? "").Where(t => t.Length > 0)]
        : [.. Script.Bank("ground-rules").Select(r => r.Text)];
}

/// <summary>A ground rule: an item of the bank, or the pair's own words.</summary>
public sealed record RuleRow(string? Entry, string? Text);
