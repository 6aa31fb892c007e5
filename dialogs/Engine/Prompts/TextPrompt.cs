using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>One text, as typed, up to <see cref="MostCharacters"/>.</summary>
public sealed class TextPrompt(string key, string section, string question) : Prompt<string>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public TextPrompt(ScriptQuestion question) : this(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    /// <summary>Longer answers are refused with a sentence; nothing is cut silently.</summary>
    public const int MostCharacters = 2000;

    /// <summary>Longer answers are not taken for a name; a reason or an aim may be as long as it likes.</summary>
    public int MostWords { get; init; } = int.MaxValue;

    /// <summary>Words that no answer to this question holds: "1 yes, 2 no" is no council; null when any words will do.</summary>
    public Regex? MustNotHold { get; init; }

    /// <summary>True when the words before a fact in the same message are the answer: "money is tight and cabinet decides in March".</summary>
    public bool TakesWhatComesFirst { get; init; }

    /// <summary>A word that an answer must hold to be one; null when any words will do.</summary>
    public Regex? MustHold { get; init; }

    public override PromptKind Kind => PromptKind.Text;

    public override Reading Read(string words, DialogMoment moment)
    {
        var text = words.Trim();
        if (text.Count(char.IsLetter) < 2 || ChoiceMatcher.IsAllOrNone(ChoiceMatcher.BeforeExcept(text.ToLowerInvariant()))) return new Reading.NotAnAnswer();
        if (MustNotHold is { } barred && barred.IsMatch(text)) return new Reading.NotAnAnswer();
        if (MustHold is { } needed && !needed.IsMatch(text)) return new Reading.NotAnAnswer();
        if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords) return new Reading.NotAnAnswer();
        if (text.Length > MostCharacters) return new Reading.Wrong($"That is longer than {MostCharacters} characters. Please say it more briefly.");
        return Reading.Of(text);
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(values is [var one, ..] ? one : "", moment);

    protected override string InWords(string value, DialogMoment moment) => value;
}
