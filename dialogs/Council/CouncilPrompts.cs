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
        var noNumber = script.Say("no-number");
        Name = new(script.Question(CouncilKeys.Name)) { MostWords = 10, MustNotHold = Sentence() };
        Committees = new(script.Question(CouncilKeys.Committees));
        CommitteeWord = new(script.Question(CouncilKeys.CommitteeWord)) { MostWords = 4, MustNotHold = Sentence() };
        GroupWord = new(script.Question(CouncilKeys.GroupWord)) { MostWords = 5, MustNotHold = Sentence() };
        Officer = new(script.Question(CouncilKeys.Officer), noNumber);
        DemocraticServices = new(script.Question(CouncilKeys.DemocraticServices), noNumber);
        FrontDoor = new(script.Question(CouncilKeys.FrontDoor), noNumber);
        Meetings = new(script.Question(CouncilKeys.Meetings));
        Template = new(script.Question(CouncilKeys.Template), script.Say("no-template"));
        Save = new(script.Question(CouncilKeys.Save)) { YesIsFirst = true };
    }

    public TextPrompt Name { get; }
    public CommitteesPrompt Committees { get; }
    public TextPrompt CommitteeWord { get; }
    public TextPrompt GroupWord { get; }
    public ContactPrompt Officer { get; }
    public ContactPrompt DemocraticServices { get; }
    public ContactPrompt FrontDoor { get; }
    public MeetingsPrompt Meetings { get; }
    public TemplatePrompt Template { get; }
    public MenuPrompt Save { get; }

    public IReadOnlyList<Prompt> All => [Name, Committees, CommitteeWord, GroupWord, Officer, DemocraticServices, FrontDoor, Meetings, Template, Save];

    // Braces would be taken for blanks.
    [GeneratedRegex(@"[?{}\n]|\b(?:dont|don't|please|can|could|would|what|why|how)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
