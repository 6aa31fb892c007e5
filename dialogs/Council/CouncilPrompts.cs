using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>What is asked about the council, in order.</summary>
internal sealed partial class CouncilPrompts
{
    public CouncilPrompts(DialogScript script)
    {
        Name = new(script.Question(CouncilKeys.Name)) { MostWords = 10, MustNotHold = Sentence() };
        Committees = new(script.Question(CouncilKeys.Committees));
        CommitteeWord = new(script.Question(CouncilKeys.CommitteeWord)) { MostWords = 4, MustNotHold = Sentence() };
        GroupWord = new(script.Question(CouncilKeys.GroupWord)) { MostWords = 5, MustNotHold = Sentence() };
        Officer = new(script.Question(CouncilKeys.Officer)) { MostWords = 20, MustHold = CouncilChecks.Reached };
        DemocraticServices = new(script.Question(CouncilKeys.DemocraticServices)) { MostWords = 20, MustHold = CouncilChecks.Reached };
        FrontDoor = new(script.Question(CouncilKeys.FrontDoor)) { MostWords = 25, MustHold = CouncilChecks.Reached };
        Meetings = new(script.Question(CouncilKeys.Meetings));
        Template = new(script.Question(CouncilKeys.Template)) { MustHold = Path() };
        Save = new(script.Question(CouncilKeys.Save)) { YesIsFirst = true };
    }

    public TextPrompt Name { get; }
    public LinesPrompt Committees { get; }
    public TextPrompt CommitteeWord { get; }
    public TextPrompt GroupWord { get; }
    public TextPrompt Officer { get; }
    public TextPrompt DemocraticServices { get; }
    public TextPrompt FrontDoor { get; }
    public MeetingsPrompt Meetings { get; }
    public TextPrompt Template { get; }
    public MenuPrompt Save { get; }

    public IReadOnlyList<Prompt> All => [Name, Committees, CommitteeWord, GroupWord, Officer, DemocraticServices, FrontDoor, Meetings, Template, Save];

    // Braces would be taken for blanks.
    [GeneratedRegex(@"[?{}\n]|\b(?:dont|don't|please|can|could|would|what|why|how)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\.(?:dotx|docx)\b|\b(?:built-?in|default)\b|^\s*(?:no(?:ne)?|no template|without|we have none)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Path();
}
