using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Everything that is asked about a session; the words stand in the dialog's file.</summary>
internal sealed partial class SessionPrompts
{
    public SessionPrompts(MentoringWords words)
    {
        var script = words.Session;
        Date = new DatePrompt(script.Question(Keys.Date)) { NeededUntil = [Keys.PromptsAgreed, Keys.PromptsShown] };
        Length = new TextPrompt(script.Question(Keys.Length)) { MostWords = 8, MustHold = OfTime(), NeededUntil = [Keys.PromptsAgreed, Keys.PromptsShown] };
        How = new ChoicePrompt(script.Question(Keys.How));
        Time = new TextPrompt(script.Question(Keys.Time)) { MostWords = 12, MustHold = OfTime(), NeededUntil = [Keys.PromptsAgreed, Keys.PromptsShown] };
        Position = new ChoicePrompt(script.Question(Keys.Position)) { NeededUntil = [Keys.PromptsAgreed, Keys.PromptsShown] };
        Changes = new ChangesPrompt(script.Question(Keys.Changes), words);
        Aims = new AimsPrompt(script.Question(Keys.Aims), words);
        Ratings = new RatingsPrompt(script.Question(Keys.Ratings), m => AimOptions.Of(m, Keys.Aims), RatingReader.Least, RatingReader.Most);
        Promises = new NotesPrompt(script.Question(Keys.Promises), script.Say("none-yet")) { ReachedWith = Keys.Aims };
        PromptsAgreed = new MenuPrompt(script.Question(Keys.PromptsAgreed)) { YesIsFirst = true };
        Rules = new RowsPrompt<RuleRow>(script.Question(Keys.Rules))
        {
            Label = script.Question(Keys.Rules).Label,
            Suggestions = _ => [.. script.Bank("ground-rules").Select(r => new Choice(r.Id, r.Text, r.Detail))],
            Options = _ => [.. script.Bank("ground-rules").Select(r => new Option(r.Id, r.Text, []))],
            FromSuggestion = (_, id) => new RuleRow(id, null),
            FromWords = (_, text) => new RuleRow(null, text),
            RowInWords = (_, rule) => rule.Text ?? script.FindItem(rule.Entry ?? "")?.Text ?? "",
            WhenNotKnown = "all",
        };
        Actions = new NotesPrompt(script.Question(Keys.Actions), script.Say("none-yet")) { ReachedWith = Keys.PromptsAgreed };
        Next = new DatePrompt(script.Question(Keys.Next)) { ReachedWith = Keys.PromptsAgreed };
        Export = new MenuPrompt(script.Question(Keys.Export));
        All = [Date, Length, How, Time, Position, Changes, Aims, Ratings, Promises, PromptsAgreed, Rules, Actions, Next, Export];
    }

    public IReadOnlyList<Prompt> All { get; }

    public DatePrompt Date { get; }

    public TextPrompt Length { get; }

    public ChoicePrompt How { get; }

    public TextPrompt Time { get; }

    public ChoicePrompt Position { get; }

    public ChangesPrompt Changes { get; }

    public AimsPrompt Aims { get; }

    public RatingsPrompt Ratings { get; }

    public NotesPrompt Promises { get; }

    public MenuPrompt PromptsAgreed { get; }

    public RowsPrompt<RuleRow> Rules { get; }

    public NotesPrompt Actions { get; }

    public DatePrompt Next { get; }

    public MenuPrompt Export { get; }

    [GeneratedRegex(@"\b(?:hours?|hrs?|min(?:ute)?s?|morning|afternoon|day|years?|months?|weeks?|days|new|since|just|ages|long|first|20\d\d|term|election|as long as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfTime();
}
