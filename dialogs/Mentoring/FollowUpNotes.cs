using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>The answers of a follow-up, typed, and what they come to.</summary>
internal sealed class FollowUpNotes(DialogMoment moment, MentoringWords words)
{
    public DialogMoment Moment { get; } = moment;

    public MentoringWords Words { get; } = words;

    public DialogScript Script => Words.FollowUp;

    public AnswerSet Answers => Moment.Answers;

    public PlanDate? Ended => Answers.Get<PlanDate>(Keys.Ended);

    public AimList Aims => Answers.Get<AimList>(Keys.FollowAims) ?? AimList.Empty;

    public ImmutableList<string> Helped => Answers.Get<ImmutableList<string>>(Keys.Helped) ?? [];

    public ImmutableList<string> NotHelped => Answers.Get<ImmutableList<string>>(Keys.NotHelped) ?? [];

    public string? BecomeMentor => Answers.Get<string>(Keys.BecomeMentor);

    public string? NextStep => Answers.Get<string>(Keys.NextStep);

    public ImmutableList<string> Context => Answers.Get<ImmutableList<string>>(Keys.Context) ?? [];

    public ImmutableList<string> Names => Answers.Get<ImmutableList<string>>(Keys.Names) ?? [];

    /// <summary>Every aim with its two ratings; null where one is not known.</summary>
    public IReadOnlyList<Comparison> Comparisons => [.. Aims.Rows.Select(a => new Comparison(a, Rating(Keys.Before, a.Id), Rating(Keys.Now, a.Id)))];

    public IReadOnlyList<Comparison> Up => [.. Comparisons.Where(c => c.Change > 0)];

    public IReadOnlyList<Comparison> Same => [.. Comparisons.Where(c => c.Change == 0)];

    public IReadOnlyList<Comparison> Down => [.. Comparisons.Where(c => c.Change < 0)];

    /// <summary>True once an aim has been rated both times.</summary>
    public bool CanCompare => Comparisons.Any(c => c.Change is not null);

    /// <summary>What the ratings say about whether it worked; no more than they say.</summary>
    public string Verdict
    {
        get
        {
            if (!CanCompare) return Script.Say("verdict-no-ratings");
            var rest = string.Join(' ', new[]
            {
                Same.Count > 0 ? Script.Say("verdict-rest-same", ("same", Listed(Same))) : "",
                Down.Count > 0 ? Script.Say("verdict-rest-down", ("down", Listed(Down))) : "",
            }.Where(s => s.Length > 0));
            if (Up.Count > 0) return rest.Length == 0 ? Script.Say("verdict-all-up", ("up", Listed(Up))) : Script.Say("verdict-mixed", ("up", Listed(Up)), ("rest", rest));
            return Down.Count == 0 ? Script.Say("verdict-same", ("same", Listed(Same))) : Script.Say("verdict-none-up", ("rest", rest));
        }
    }

    /// <summary>What is said of a fall, without blame; empty when nothing fell.</summary>
    public string Fall => Down.Count == 0 ? "" : Script.Say("verdict-fall", ("down", string.Join(", ", Down.Select(c => Inside(c.Aim.Text)))));

    /// <summary>"Up 2", "the same", "down 1", or what is missing.</summary>
    public string ChangeInWords(Comparison comparison) => comparison switch
    {
        { Before: null } => Script.Say("no-before"),
        { Now: null } => Script.Say("no-now"),
        { Change: 0 } => Script.Say("same"),
        { Change: > 0 } => Script.Say("up", ("by", Digits(comparison.Change.Value))),
        _ => Script.Say("down", ("by", Digits(-comparison.Change!.Value))),
    };

    /// <summary>A rating in words.</summary>
    public string RatingInWords(int? rating) => rating is { } number ? Digits(number) : Script.Say("not-said");

    private static string Listed(IEnumerable<Comparison> items) => string.Join("; ", items.Select(c => $"{Inside(c.Aim.Text)} ({Digits(c.Before!.Value)} to {Digits(c.Now!.Value)})"));

    private int? Rating(string key, string aim) => Answers.Get<ImmutableSortedDictionary<string, int?>>(key)?.GetValueOrDefault(aim);

    private static string Inside(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An aim with its ratings at the start and now; null where one is not known.</summary>
internal sealed record Comparison(AimRow Aim, int? Before, int? Now)
{
    /// <summary>By how much it went up; null while a rating is missing.</summary>
    public int? Change => Now - Before;
}
