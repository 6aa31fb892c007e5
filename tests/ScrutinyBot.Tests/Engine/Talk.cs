using System.Text.Json;
using ScrutinyBot.Dialogs;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Engine;

/// <summary>A conversation with the real engine on a fixed day, 21 November 2026, a Saturday.</summary>
internal sealed class Talk(IConversationEngine engine)
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private static readonly AnswerComposer Composer = new(ShippedLibrary.Result.Library, ShippedLibrary.Search);

    /// <summary>What is made of the whole shipped library, once.</summary>
    public static Vocabulary Vocabulary { get; } = new(ShippedLibrary.Result.Library);

    /// <summary>The engine as it is shipped.</summary>
    public static IConversationEngine Shipped { get; } = EngineFor(Journeys.All(Vocabulary), Vocabulary.Spelling);

    public ConversationState State { get; set; } = ConversationState.Empty;

    public Turn Last { get; private set; } = new(ConversationState.Empty, [], [], []);

    /// <summary>The key of the question that is open after the last turn; null when none is.</summary>
    public string? Open => Question?.Key;

    /// <summary>The question that is open after the last turn; null when none is.</summary>
    public PromptView? Question => (Last.Replies.LastOrDefault() as Reply.Prompt)?.View;

    /// <summary>Everything told in the last turn, but for the open question.</summary>
    public string Words => string.Join('\n', Last.Replies.Select(r => r switch
    {
        Reply.Text text => text.Words,
        Reply.Notice notice => notice.Words,
        Reply.Quotes quotes => string.Join('\n', quotes.Items.Select(q => q.Words)),
        Reply.Table table => table.Caption + "\n" + string.Join('\n', table.Rows.Select(row => string.Join(" | ", row))),
        _ => "",
    }));

    public AnswerSet Answers => new(State.Answers);

    /// <summary>A conversation in the middle of a dialog of a test's own.</summary>
    public static Talk In(SmallDialog dialog)
    {
        var talk = new Talk(EngineFor([dialog], new Spelling([])));
        talk.Press(DialogCatalogue.MenuKey, dialog.Id);
        return talk;
    }

    /// <summary>A conversation in which nothing has been said, with everything that is shipped.</summary>
    public static Talk WithKeyLines() => new(Shipped);

    public static ConversationEngine EngineFor(IReadOnlyList<Dialog> dialogs, Spelling spelling) =>
        new(new DialogCatalogue(dialogs, spelling), ShippedLibrary.Result.Library, Composer);

    /// <summary>The same conversation, gone on with by another engine.</summary>
    public Talk With(IConversationEngine other) => new(other) { State = State };

    public Turn Say(string text) => Play(new Incoming.Said(text));

    /// <summary>Presses a control that the last turn showed.</summary>
    public Turn Press(string key, params string[] values) => PressShownAt(State.Version, key, values);

    public Turn PressShownAt(long version, string key, params string[] values) => Play(new Incoming.Pressed(key, values, version));

    public Turn Finish<T>(string job, T result) => Play(new Incoming.JobFinished(job, JsonSerializer.SerializeToElement(result, JsonSerializerOptions.Web)));

    public Turn Play(Incoming incoming)
    {
        Last = engine.Play(State, incoming, Morning);
        State = Last.After;
        return Last;
    }

    /// <summary>A recorded answer as JSON; "none" when there is none.</summary>
    public string Recorded(string key) => State.Answers.TryGetValue(key, out var value) ? value.GetRawText() : "none";

    /// <summary>All answers as JSON, to compare.</summary>
    public static string Json(AnswerSet answers) => JsonSerializer.Serialize(answers.Items);
}
