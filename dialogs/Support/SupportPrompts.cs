using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>Everything this dialog can ask. What it says stands in <c>content/dialogs/improvement-support.yaml</c>.</summary>
internal sealed class SupportPrompts(DialogScript script)
{
    // The four that the suggestion turns on are asked until it was told, whatever else was said first.
    private static readonly IReadOnlyList<string> UntilTold = [SupportKeys.Told];

    public ChoicePrompt Spread { get; } = new(script.Question(SupportKeys.Spread)) { NeededUntil = UntilTold };

    public TextPrompt Area { get; } = new(script.Question(SupportKeys.Area));

    public TextPrompt Cause { get; } = new(script.Question(SupportKeys.Cause));

    public ChoicePrompt History { get; } = new(script.Question(SupportKeys.History));

    public TextPrompt Council { get; } = new(script.Question(SharedKeys.Council)) { MostWords = 8 };

    public ChoicePrompt Assess { get; } = new(script.Question(SupportKeys.Assess)) { NeededUntil = UntilTold };

    public ChoicePrompt Strategy { get; } = new(script.Question(SupportKeys.Strategy)) { NeededUntil = UntilTold };

    public ChoicePrompt Implement { get; } = new(script.Question(SupportKeys.Implement)) { NeededUntil = UntilTold };

    public TextPrompt Obstacle { get; } = new(script.Question(SupportKeys.Obstacle)) { ReachedWith = SupportKeys.Assess };

    public ChoicePrompt Leadership { get; } = new(script.Question(SupportKeys.Leadership)) { ReachedWith = SupportKeys.Assess };

    // What Ofsted said, or what was tried, is often the first thing told; it is no wish to pass over the rest.
    public TextPrompt Tried { get; } = new(script.Question(SupportKeys.Tried)) { ReachedWith = SupportKeys.Implement };

    public ChoicePrompt Oversight { get; } = new(script.Question(SupportKeys.Oversight)) { ReachedWith = SupportKeys.Implement };

    public ChoicePrompt Position { get; } = new(script.Question(SupportKeys.Position)) { ReachedWith = SupportKeys.Implement };

    public MenuPrompt Next { get; } = new(script.Question(SupportKeys.Next));

    public IReadOnlyList<Prompt> All =>
        [Spread, Area, Cause, History, Council, Assess, Strategy, Implement, Obstacle, Leadership, Tried, Oversight, Position, Next];
}
