using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>Everything this dialog can ask; the words stand in <c>content/dialogs/role-guide.yaml</c>.</summary>
public sealed class RolePrompts(DialogScript script)
{
    public ChoicePrompt Time { get; } = new(script.Question(RoleKeys.Time));

    public ChoicePrompt Position { get; } = new(script.Question(RoleKeys.Position));

    public ChoicePrompt Model { get; } = new(script.Question(RoleKeys.Model));

    public DatePrompt MoveDate { get; } = new(script.Question(RoleKeys.MoveDate));

    /// <summary>Heard when it is volunteered, asked only on "change", as are those after it.</summary>
    public DatePrompt Started { get; } = new(script.Question(RoleKeys.Started));

    public ChoicePrompt Before { get; } = new(script.Question(RoleKeys.Before));

    public TextPrompt Background { get; } = new(script.Question(RoleKeys.Background)) { MostWords = 12 };

    public MenuPrompt Next { get; } = new(script.Question(RoleKeys.Next), moment => Choices(script, moment))
    {
        WhenNotKnown = script.Question(RoleKeys.Next).Choices[0].Value,
    };

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Prompt> All => [Time, Position, Model, MoveDate, Started, Before, Background, Next];

    // What there is no use for is not offered: a chair where there is none, a document where there is nothing to put in it.
    private static IReadOnlyList<Choice> Choices(DialogScript script, DialogMoment moment)
    {
        var facts = new RoleFacts(moment);
        var made = RoleLists.Made(moment.Answers).Count > 0;
        return
        [
            .. script.Question(RoleKeys.Next).Choices
                .Where(c => facts.Move != "none" || !c.Label.Contains("{model}", StringComparison.Ordinal))
                .Where(c => made || !c.Value.StartsWith("export", StringComparison.Ordinal))
                .Select(c => new Choice(c.Value, RoleLists.Fill(c.Label, moment), c.Detail)),
        ];
    }
}
