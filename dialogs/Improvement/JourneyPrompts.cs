using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Everything this dialog can ask, in the order of its sections; the words stand in <c>content/dialogs</c>.</summary>
public sealed partial class JourneyPrompts(DialogScript script, Enablers enablers)
{
    public const int Least = 1, Most = 5;

    public TextPrompt Council { get; } = new(script.Question(SharedKeys.Council)) { Label = script.Question(SharedKeys.Council).Label, MostWords = 8, MustNotHold = NoName() };

    public ChoicePrompt Judgement { get; } = new(script.Question(JourneyKeys.Judgement));

    public TextPrompt JudgedOn { get; } = new(script.Question(JourneyKeys.JudgedOn)) { MostWords = 6 };

    public RatingsPrompt Ratings { get; } = new(script.Question(JourneyKeys.Ratings), _ => enablers.All, Least, Most);

    public RatingsPrompt LastRatings { get; } = new(script.Question(JourneyKeys.LastRatings), _ => enablers.All, Least, Most) { ReachedWith = JourneyKeys.Ratings };

    // What is said before there are ratings is no wish to leave them out.
    public RowTextsPrompt Evidence { get; } = new(script.Question(JourneyKeys.Evidence), _ => [.. enablers.All.Select(e => (e.Value, e.Label)), (Assessment.General, "In general")]) { ReachedWith = JourneyKeys.Ratings };

    public SentencesPrompt Changes { get; } = new(script.Question(JourneyKeys.Changes)) { ReachedWith = JourneyKeys.Evidence };

    public MenuPrompt Next { get; } = new(script.Question(JourneyKeys.Next));

    public RowTextsPrompt Watchers { get; } = new(script.Question(JourneyKeys.Watchers), _ => [.. script.Bank("signs").Select(s => (s.Id, s.Text.TrimEnd('.')))]) { ReachedWith = JourneyKeys.Changes };

    public DatePrompt Again { get; } = new(script.Question(JourneyKeys.Again)) { ReachedWith = JourneyKeys.Changes };

    public IReadOnlyList<Prompt> All => [Council, Judgement, JudgedOn, Ratings, LastRatings, Evidence, Changes, Next, Watchers, Again];

    [GeneratedRegex(@"\d|\b(?:ofsted|evidence|enablers?|ratings?|inspection|inadequate|outstanding|requires improvement|we|we're|our|they|self|assessment)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
