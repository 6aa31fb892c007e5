using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>A conversation with an aim. <see cref="RunAsync"/> tells it from the top on every turn; recorded answers return at once, and
/// the first question without one becomes what the bot asks.</summary>
public abstract class Dialog(string id, string title, int version)
{
    /// <summary>A dialog whose words stand in <c>content/dialogs</c>.</summary>
    protected Dialog(DialogScript script, int version) : this(script.Id, script.Title, version)
    {
        Names = script.Names;
        For = script.For;
        Purpose = script.Purpose;
    }

    private IReadOnlyDictionary<string, Prompt>? byKey;
    private IReadOnlyList<string>? sections;
    private NameIndex? byName;

    /// <summary>Stable: conversations are stored under it.</summary>
    public string Id { get; } = id;

    /// <summary>What the person reads in a menu.</summary>
    public string Title { get; } = title;

    /// <summary>What people call it, in lower case: "do the questions one instead".</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whom it is for, as in <see cref="Entry.Audience"/>.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>What comes of it, in one short sentence; null when the title says it.</summary>
    public string? Purpose { get; init; }

    /// <summary>Raised when prompts change, so that a conversation in progress is told once.</summary>
    public int Version { get; } = version;

    /// <summary>Everything that can be asked, in the order of the sections; asked out of order when the person wishes.</summary>
    public abstract IReadOnlyList<Prompt> Prompts { get; }

    /// <summary>The names of the sections, in order.</summary>
    public IReadOnlyList<string> Sections => sections ??= [.. Prompts.Select(p => p.Section).Distinct(StringComparer.Ordinal)];

    /// <summary>Answers that no prompt records, and the section that they show to be reached.</summary>
    public virtual IReadOnlyList<(string Key, string Section)> Milestones => [];

    /// <summary>What this dialog understands besides answers to its prompts, in order; the first that claims words keeps them.</summary>
    public abstract IReadOnlyList<IRecogniser> Recognisers { get; }

    /// <summary>The prompt with this key, or null.</summary>
    /// <exception cref="DuplicatePromptKeyException">Two prompts have one key.</exception>
    public Prompt? FindPrompt(string key) => (byKey ??= IndexPrompts()).GetValueOrDefault(key);

    /// <summary>The prompt that words name, by its names, its label or its key; null when they name none.</summary>
    public Prompt? FindPromptNamed(string words)
    {
        byName ??= new NameIndex(Prompts.SelectMany(p => p.Names.Append(p.Label).Append(p.Key).Select(n => (n, p.Key))));
        return byName.Exactly(words.Trim(' ', '.', '!', '?')) is { } key ? FindPrompt(key) : null;
    }

    /// <summary>Tells the dialog. Ends, or stays suspended at the open question.</summary>
    protected internal abstract Task RunAsync(DialogContext d);

    /// <summary>Whether a message typed outside any dialog asks for this one.</summary>
    public abstract Likelihood AskedFor(Utterance said, DialogMoment moment);

    /// <summary>The documents that can be made of it, the usual one first.</summary>
    public virtual IReadOnlyList<DocumentChoice> Documents => [];

    /// <summary>What the bot is to remember, and when.</summary>
    public virtual IReadOnlyList<Reminder> Reminders(DialogMoment moment) => [];

    /// <summary>Does what a person wished, as new answers and words.</summary>
    public abstract Granted Grant(IWish wish, DialogMoment moment);

    /// <summary>Recorded things that the answers leave out of use, in words; an edit that adds to them is shown before it is done.</summary>
    public virtual IReadOnlyList<string> SetAside(AnswerSet answers) => [];

    /// <summary>The answers with what is known before anything was asked, from settings or from last time.</summary>
    public virtual AnswerSet Prefill(AnswerSet answers) => answers;

    /// <summary>The same, for a dialog that looks at more than the answers.</summary>
    public virtual AnswerSet Prefill(DialogMoment moment) => Prefill(moment.Answers);

    /// <summary>True when the menu offers it; one that few may use is found by its name.</summary>
    public virtual bool InMenu => true;

    /// <summary>Why the one who speaks may not begin it, with whom to ask instead; null when they may.</summary>
    public virtual string? MayNotStart(DialogMoment moment) => null;

    /// <summary>What is said when the dialog begins.</summary>
    public virtual IReadOnlyList<Reply> Opening(DialogMoment moment) => [];

    /// <summary>What is said when a job that the person asked for has ended.</summary>
    public virtual IReadOnlyList<Reply> Report(string jobKey, DialogMoment moment) => Exporting.Report(jobKey, moment);

    /// <summary>What an undone or repeated step changed, in words; empty when there is nothing better to say than "undone".</summary>
    public virtual string DescribeStep(DialogMoment before, DialogMoment after)
    {
        var changes = PromptFacts.Changes(Prompts, before, after);
        return changes.Count == 0 ? "" : string.Join("; ", changes) + ".";
    }

    /// <summary>What a question typed in the middle may lean on ("one like that"), in words; null when nothing is known.</summary>
    public virtual string? Context(DialogMoment moment) => null;

    /// <summary>Who a question typed in the middle comes from, as in <see cref="Entry.Audience"/>; null when that is not known.</summary>
    public virtual string? Audience(DialogMoment moment) => null;

    /// <summary>What the dialog is about, as ids of <see cref="Theme"/>s; a question typed in the middle is likely about it too.</summary>
    public virtual IReadOnlyList<string> Themes(DialogMoment moment) => [];

    /// <summary>What the person may say after an answer to bring it into this dialog; null when it has no use for such an answer.</summary>
    /// <param name="told">The entries that the answer rests on.</param>
    public virtual string? Invitation(IReadOnlyList<Entry> told) => null;

    /// <summary>Everything so far, to be read in a conversation.</summary>
    public virtual IReadOnlyList<Reply> Summary(DialogMoment moment) => [PromptFacts.Table(Prompts, moment)];

    /// <summary>The draft as it stands, for a panel beside the conversation.</summary>
    public virtual DraftView View(DialogMoment moment)
    {
        var reached = PromptFacts.Sections(this, moment);
        return new DraftView(Title, new Progress(reached.Count, Sections.Count), reached, []);
    }

    /// <summary>True for a dialog that itself answers who can see its draft, as long as the draft is not shared.</summary>
    public virtual bool TellsWhoCanSee => false;

    /// <summary>What to weigh before others are let into this draft, said before a code is given; null when there is nothing to.</summary>
    public virtual string? SharingCaution => null;

    /// <summary>The lists that can be edited in words; null when there are none. Others are told of their rows by it.</summary>
    public virtual EditableLists? Lists => null;

    /// <summary>What one row of a list is called, "line"; null where the list has only its prompt's label.</summary>
    public virtual string? RowName(string key) => ListOf(key)?.Noun;

    /// <summary>The number that is shown for a row.</summary>
    public virtual string RowNumber(string key, string row, int place, DialogMoment moment) => place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A row in words; empty when it has none.</summary>
    public virtual string RowText(string key, JsonElement row, DialogMoment moment) =>
        ListOf(key) is { } list && AnswerSet.FromJson<ItemRow>(row) is { } item ? list.TextOf(moment, item) : RowWords.Of(row, moment.Library);

    /// <summary>The answers with those lists written out that are shown already but recorded only at their first edit; without them, the first
    /// edit of one person would look like a whole new list to the others.</summary>
    public virtual AnswerSet WrittenOut(DialogMoment moment) => (Lists?.All ?? []).Where(l => !moment.Answers.Has(l.Key)).Select(l => (l.Key, List: l.Rows(moment)))
        .Where(l => l.List.Rows.Count > 0).Aggregate(moment.Answers, (answers, l) => answers.With(l.Key, l.List));

    private EditableList? ListOf(string key) => Lists?.All.FirstOrDefault(l => l.Key == key);

    private Dictionary<string, Prompt> IndexPrompts()
    {
        var index = new Dictionary<string, Prompt>(StringComparer.Ordinal);
        foreach (var prompt in Prompts)
        {
            if (!index.TryAdd(prompt.Key, prompt)) throw new DuplicatePromptKeyException(Id, prompt.Key);
        }
        return index;
    }
}

/// <summary>How surely a message asks for a dialog.</summary>
public enum Likelihood
{
    No,
    /// <summary>It may be one of two or three that are meant; the person is asked which.</summary>
    Maybe,
    /// <summary>This one is meant.</summary>
    Surely,
}

/// <summary>Something to be remembered on a day. The words are said in the conversation where the draft lives.</summary>
/// <param name="Key">What it is about; unique in the dialog, and the same when only the day changes.</param>
public sealed record Reminder(string Key, DateOnly On, string Words);

/// <summary>A wish that only one dialog knows how to grant, for example "drop the second line".</summary>
public interface IWish;

/// <summary>What granting a wish came to. <c>Focus</c> is null when it stays as it was.</summary>
public sealed record Granted(AnswerSet Answers, IReadOnlyList<Reply> Replies, Focus? Focus = null)
{
    /// <summary>Work to be done once for the wish.</summary>
    public IReadOnlyList<JobRequest> Jobs { get; init; } = [];

    /// <summary>False when the message that wished it must not be kept, because it tells of a family.</summary>
    public bool KeepsMessage { get; init; } = true;
}
