using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Everything that is asked in a follow-up; the words stand in the dialog's file.</summary>
internal sealed class FollowUpPrompts
{
    public FollowUpPrompts(MentoringWords words)
    {
        var script = words.FollowUp;
        Ended = new DatePrompt(script.Question(Keys.Ended));
        Aims = new AimsPrompt(script.Question(Keys.FollowAims), words) { NeededUntil = [Keys.Now] };
        Before = new RatingsPrompt(script.Question(Keys.Before), m => AimOptions.Of(m, Keys.FollowAims), RatingReader.Least, RatingReader.Most) { ReachedWith = Keys.Now };
        Now = new RatingsPrompt(script.Question(Keys.Now), m => AimOptions.Of(m, Keys.FollowAims), RatingReader.Least, RatingReader.Most);
        Helped = new NotesPrompt(script.Question(Keys.Helped), script.Say("doc-none")) { ReachedWith = Keys.Now };
        NotHelped = new NotesPrompt(script.Question(Keys.NotHelped), script.Say("nothing")) { ReachedWith = Keys.Now };
        BecomeMentor = new ChoicePrompt(script.Question(Keys.BecomeMentor)) { ReachedWith = Keys.Now };
        NextStep = new TextPrompt(script.Question(Keys.NextStep)) { ReachedWith = Keys.Now };
        Export = new MenuPrompt(script.Question(Keys.FollowExport)) { YesIsFirst = true };
        All = [Ended, Aims, Before, Now, Helped, NotHelped, BecomeMentor, NextStep, Export];
    }

    public IReadOnlyList<Prompt> All { get; }

    public DatePrompt Ended { get; }

    public AimsPrompt Aims { get; }

    public RatingsPrompt Before { get; }

    public RatingsPrompt Now { get; }

    public NotesPrompt Helped { get; }

    public NotesPrompt NotHelped { get; }

    public ChoicePrompt BecomeMentor { get; }

    public TextPrompt NextStep { get; }

    public MenuPrompt Export { get; }
}
