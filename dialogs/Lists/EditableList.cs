using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>A list that can be edited in words: what it is called, how its rows read, and where more of them come from.</summary>
public sealed record EditableList
{
    /// <summary>The key under which the <see cref="ItemList"/> is recorded once something in it was changed.</summary>
    public required string Key { get; init; }

    /// <summary>What one row is called: "question".</summary>
    public required string Noun { get; init; }

    /// <summary>What several are called: "questions".</summary>
    public required string Plural { get; init; }

    /// <summary>Other words for them, lower case: "qs". A dialog with several lists tells by such a word which one is meant.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The list as it is shown: what is recorded, or what is suggested before anything was changed.</summary>
    public required Func<DialogMoment, ItemList> Rows { get; init; }

    /// <summary>How a row reads: its own text, or the wording of its entry or item.</summary>
    public required Func<DialogMoment, ItemRow, string> TextOf { get; init; }

    /// <summary>Everything the list could hold, best first, in the list already or not; "another" and "two more" draw from it.</summary>
    public Func<DialogMoment, IReadOnlyList<ItemCandidate>> Candidates { get; init; } = _ => [];

    /// <summary>The groups there are, in order, by what people call them; empty for a list without groups.</summary>
    public Func<DialogMoment, IReadOnlyList<Option>> Groups { get; init; } = _ => [];

    /// <summary>Softer wordings that are known for a row; the rules for wordings are tried where there are none.</summary>
    public Func<DialogMoment, ItemRow, IReadOnlyList<string>> Softer { get; init; } = (_, _) => [];

    /// <summary>How the list is shown when asked for; null for a plain table of numbers and texts.</summary>
    public Func<DialogMoment, Reply>? Shown { get; init; }

    /// <summary>Keys of the prompts that are open while this list is in front of the person.</summary>
    public IReadOnlyList<string> InView { get; init; } = [];

    /// <summary>Fewer rows than this are warned of.</summary>
    public int Least { get; init; } = 1;

    /// <summary>More rows than this are warned of; the person may still have them.</summary>
    public int Most { get; init; } = 40;

    /// <summary>The key under which "no more than eight" is recorded, as a number; suggestions should keep to it.</summary>
    public string LimitKey => Key + "-most";

    /// <summary>The most rows that the person wants; null when that was not said.</summary>
    public int? Limit(AnswerSet answers) => answers.Get<int?>(LimitKey);

    /// <summary>What is recorded, or null before anything was changed.</summary>
    public ItemList? Recorded(AnswerSet answers) => answers.Get<ItemList>(Key);

    /// <summary>True when a word of plain text is one for the rows of this list.</summary>
    internal bool IsCalled(string word) => word == Noun || word == Plural || Names.Contains(word, StringComparer.Ordinal);
}
