using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>The dialogs there are, and which one a message starts.</summary>
public sealed class DialogCatalogue(IReadOnlyList<Dialog> dialogs, Spelling spelling)
{
    /// <summary>The key of the menu's prompt.</summary>
    public const string MenuKey = "$menu";

    private const string AskValue = "ask";

    public IReadOnlyList<Dialog> Dialogs { get; } = dialogs;

    /// <summary>Mends typing errors in words that the dialogs know.</summary>
    public Spelling Spelling { get; } = spelling;

    /// <summary>The dialog under way, or null.</summary>
    public Dialog? Of(AnswerSet answers) =>
        answers.Get<string>(EngineKeys.Dialog) is { } id ? Dialogs.FirstOrDefault(d => d.Id == id) : null;

    /// <summary>The dialog that a message asks for, or null.</summary>
    public Dialog? StartedBy(Utterance said, DialogMoment moment) => Dialogs.FirstOrDefault(d => d.IsAskedFor(said, moment));

    /// <summary>What can be done, to pick from.</summary>
    public PromptView Menu() => new()
    {
        Key = MenuKey,
        Kind = PromptKind.Choice,
        Question = "What would you like to do?",
        Hint = "Pick one, or just tell me in your own words what is going on.",
        Choices = [.. Dialogs.Select(d => new Choice(d.Id, d.Title)), new Choice(AskValue, "Ask a question about scrutiny of children's services")],
    };

    /// <summary>The dialog that words typed at the menu pick: the dialog's id, "ask", or null.</summary>
    public string? PickedFrom(string plain)
    {
        var options = Menu().Choices.Select(c => new Option(c.Value, c.Label, [])).ToList();
        return ChoiceMatcher.Pick(plain, options) is { Values: [var one], NotFound: [] } ? one : null;
    }
}
