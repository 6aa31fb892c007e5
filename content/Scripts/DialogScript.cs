using System.Collections.Immutable;

namespace ScrutinyBot.Content;

/// <summary>The words of one dialog, from <c>dialogs/ID.yaml</c>, which an officer can edit: questions, sentences, and banks to draw from.</summary>
public sealed record DialogScript
{
    /// <summary>The dialog's id.</summary>
    public required string Id { get; init; }
    /// <summary>What a menu shows.</summary>
    public required string Title { get; init; }
    /// <summary>One short sentence on what comes of it.</summary>
    public required string Purpose { get; init; }
    /// <summary>What people call it, in lower case.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
    /// <summary>Whom it is for, as in <see cref="Entry.Audience"/>.</summary>
    public IReadOnlyList<string> For { get; init; } = [];
    /// <summary>What can be asked, in order.</summary>
    public IReadOnlyList<ScriptQuestion> Questions { get; init; } = [];
    /// <summary>What is said, by name; blanks stand in braces.</summary>
    public IReadOnlyDictionary<string, string> Sentences { get; init; } = ImmutableDictionary<string, string>.Empty;
    /// <summary>Lists to draw from, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ScriptItem>> Banks { get; init; } = ImmutableDictionary<string, IReadOnlyList<ScriptItem>>.Empty;

    /// <summary>The question with this key.</summary>
    /// <exception cref="MissingWordsException">There is none.</exception>
    public ScriptQuestion Question(string key) => Questions.FirstOrDefault(q => q.Key == key) ?? throw new MissingWordsException(Id, "question", key);

    /// <summary>A sentence with its blanks filled.</summary>
    /// <exception cref="MissingWordsException">There is no sentence of this name.</exception>
    public string Say(string name, params ReadOnlySpan<(string Blank, string Words)> blanks)
    {
        if (!Sentences.TryGetValue(name, out var sentence)) throw new MissingWordsException(Id, "sentence", name);
        foreach (var (blank, words) in blanks) sentence = sentence.Replace($"{{{blank}}}", words, StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>The items of a bank, in order.</summary>
    /// <exception cref="MissingWordsException">There is no bank of this name.</exception>
    public IReadOnlyList<ScriptItem> Bank(string name) => Banks.TryGetValue(name, out var items) ? items : throw new MissingWordsException(Id, "bank", name);

    /// <summary>The item with this id in any bank, or null.</summary>
    public ScriptItem? FindItem(string id) => Banks.Values.SelectMany(b => b).FirstOrDefault(i => i.Id == id);
}

/// <summary>A question as it is put. <c>Section</c> is the part of the dialog it belongs to.</summary>
public sealed record ScriptQuestion
{
    public required string Key { get; init; }
    public required string Section { get; init; }
    public required string Question { get; init; }
    /// <summary>What the answer is called in a summary.</summary>
    public required string Label { get; init; }
    /// <summary>How to answer; null when the question speaks for itself.</summary>
    public string? Hint { get; init; }
    /// <summary>What people call it after "change", in lower case.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
    /// <summary>What can be picked; empty for questions without choices.</summary>
    public IReadOnlyList<ScriptChoice> Choices { get; init; } = [];
}

/// <summary>Something to pick. <c>Detail</c> says more, or is null; <c>Names</c> are what people call it, in lower case.</summary>
public sealed record ScriptChoice(string Value, string Label, string? Detail, IReadOnlyList<string> Names);

/// <summary>An item of a bank: something to do, to ask or to know, in our own words, with what it rests on.</summary>
public sealed record ScriptItem
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    /// <summary>Why, or how; null when there is no more to say.</summary>
    public string? Detail { get; init; }
    /// <summary>Follow-up questions.</summary>
    public IReadOnlyList<string> Probes { get; init; } = [];
    /// <summary>The part of the bank it belongs to; null when the bank has no parts.</summary>
    public string? Group { get; init; }
    /// <summary>Whom or what it is for: keys of answers and their values, all of which must hold; empty for everybody.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> When { get; init; } = ImmutableDictionary<string, IReadOnlyList<string>>.Empty;
    /// <summary>Best first; empty for help that claims no source.</summary>
    public IReadOnlyList<SectionRef> Sources { get; init; } = [];

    /// <summary>True when it is for somebody who answered like this; a key without an answer rules nothing out.</summary>
    /// <param name="answer">The answer under a key, or null.</param>
    public bool Fits(Func<string, string?> answer) => When.All(w => answer(w.Key) is not { } given || w.Value.Contains(given, StringComparer.OrdinalIgnoreCase));
}

/// <summary>A dialog needs words that its file does not have.</summary>
public sealed class MissingWordsException(string dialog, string what, string name) : InvalidOperationException(
    $"content/dialogs/{dialog}.yaml has no {what} '{name}', which the dialog says. Put it back.")
{
    public string Dialog { get; } = dialog;

    public string Name { get; } = name;
}
