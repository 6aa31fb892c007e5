using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Reminders;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>One kind of thing that can be heard in what a person typed. Small and pure; claims the words it understood.</summary>
public interface IRecogniser
{
    IEnumerable<Heard> Hear(Utterance said, Listening listening);
}

/// <summary>What a recogniser may look at. <c>Open</c> is the open question, or null.</summary>
public sealed record Listening(Dialog? Dialog, Prompt? Open, DialogMoment Moment);

/// <summary>Something heard. <c>At</c> is where in the message, so that things are done in the order they were said.</summary>
public abstract record Heard(int At)
{
    /// <summary>An answer to a question, open or not.</summary>
    public sealed record Answer(int At, string Key, JsonElement Value) : Heard(At)
    {
        /// <summary>An answer with its value as it is recorded.</summary>
        public static Answer Of<T>(int at, string key, T value) => new(at, key, AnswerSet.ToJson(value));
    }

    /// <summary>"Don't know yet": to the open question when <c>Key</c> is null.</summary>
    public sealed record NotKnown(int At, string? Key = null) : Heard(At);

    /// <summary>A reply to the open question that cannot be its answer.</summary>
    public sealed record WrongAnswer(int At, string Help) : Heard(At);

    /// <summary>Something that works anywhere.</summary>
    public sealed record Command(int At, CommandKind Kind, string Argument = "") : Heard(At);

    /// <summary>Something only the dialog knows how to do.</summary>
    public sealed record Wish(int At, IWish Wanted) : Heard(At);

    /// <summary>A question for the library.</summary>
    public sealed record Question(int At, string Words) : Heard(At);

    /// <summary>Something that is wanted of reminders.</summary>
    public sealed record Reminding(int At, ReminderWish Wanted) : Heard(At);

    /// <summary>Yes or no to what was offered.</summary>
    public sealed record ToOffer(int At, bool Yes) : Heard(At);

    /// <summary>Thanks, greetings, "carry on": nothing to record.</summary>
    public sealed record Courtesy(int At) : Heard(At);

    /// <summary>Words nobody understood; kept as a note and said back.</summary>
    public sealed record Aside(int At, string Words) : Heard(At);
}

/// <summary>The commands that work anywhere.</summary>
public enum CommandKind
{
    Undo, Redo, Back, Skip, Change, Summary, Pause, Restart, Stop, Help,
    /// <summary>Keeps the unanswered question for the scrutiny officer.</summary>
    Log,
    /// <summary>Keeps it no longer.</summary>
    TakeBack,
}
