using System.Text.Json;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>One question, declared apart from the telling, so that an answer volunteered early can be heard, and "change the date" finds it.</summary>
public abstract class Prompt(string key, string section, string question)
{
    /// <summary>Answers are stored under it; stable over versions.</summary>
    public string Key { get; } = key;

    public string Section { get; } = section;

    public string Question { get; } = question;

    /// <summary>What the answer is called in a summary: "Who decides".</summary>
    public required string Label { get; init; }

    /// <summary>How to answer; null when the question speaks for itself.</summary>
    public string? Hint { get; init; }

    /// <summary>What people call it after "change": lower case.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Keys that must be recorded before this question may be passed over; null when it may be at any time.</summary>
    public IReadOnlyList<string>? NeededUntil { get; init; }

    /// <summary>A key that must be recorded too before an answer shows that this section was reached; a witness named in the first message
    /// is no wish to skip the rest. Null when the answer alone shows it.</summary>
    public string? ReachedWith { get; init; }

    /// <summary>What "don't know" is taken to say instead of leaving a gap, for example "you choose"; null for a gap.</summary>
    public string? WhenNotKnown { get; init; }

    /// <summary>True when pressing a choice is the same as saying its value.</summary>
    public virtual bool PressedIsSaid => false;

    /// <summary>True when an answer may be words of the person's own beside the choices.</summary>
    public virtual bool TakesOwnWords => false;

    public abstract PromptKind Kind { get; }

    /// <summary>The question as a channel shows it now.</summary>
    public virtual PromptView View(DialogMoment moment) => new()
    {
        Key = Key, Kind = Kind, Question = Question, Hint = Hint, Section = Section, Optional = true,
    };

    /// <summary>Reads words typed while this question is open.</summary>
    public abstract Reading Read(string words, DialogMoment moment);

    /// <summary>Reads what a control sent.</summary>
    public abstract Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment);

    /// <summary>A recorded answer in words; empty when there is none.</summary>
    public abstract string Describe(AnswerSet answers, DialogMoment moment);
}

/// <summary>A question whose answer is a <typeparamref name="T"/>.</summary>
public abstract class Prompt<T>(string key, string section, string question) : Prompt(key, section, question)
{
    /// <summary>The recorded answer; false when there is none or it no longer makes sense.</summary>
    public virtual bool TryRecall(AnswerSet answers, DialogMoment moment, out T? value)
    {
        value = answers.Get<T>(Key);
        return answers.Has(Key) && !answers.IsNotKnown(Key) && value is not null && IsOffered(value, moment);
    }

    /// <summary>False for a recorded answer that is no longer offered; it is then asked again.</summary>
    protected virtual bool IsOffered(T value, DialogMoment moment) => true;

    /// <summary>A value in words.</summary>
    protected abstract string InWords(T value, DialogMoment moment);

    public override string Describe(AnswerSet answers, DialogMoment moment)
    {
        if (answers.IsNotKnown(Key)) return "Not known yet";
        return TryRecall(answers, moment, out var value) ? InWords(value!, moment) : "";
    }
}

/// <summary>How reading an answer ended.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>It was understood.</summary>
    public sealed record Understood(JsonElement Value) : Reading;

    /// <summary>It was meant as an answer and cannot be one; <c>Help</c> says what is wrong and what to do.</summary>
    public sealed record Wrong(string Help) : Reading;

    /// <summary>It is no answer to this question.</summary>
    public sealed record NotAnAnswer : Reading;

    /// <summary>A value that was understood.</summary>
    public static Reading Of<T>(T value) => new Understood(AnswerSet.ToJson(value));
}
