using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>An administrator says what the council is called, its words, whom to turn to, when it meets; kept for everybody.</summary>
public sealed partial class CouncilDialog : Dialog
{
    /// <summary>The kind of the job that keeps what was said, a <see cref="CouncilSaid"/>.</summary>
    public const string JobKind = "council-profile";

    private readonly DialogScript script;
    private readonly CouncilPrompts ask;

    public CouncilDialog(DialogScript script) : base(script, version: 1)
    {
        this.script = script;
        ask = new CouncilPrompts(script);
        Prompts = ask.All;
        Recognisers = Understanding.Recognisers.Around(new CouncilFactsRecogniser());
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    /// <summary>Few may do it, so it is not offered to all.</summary>
    public override bool InMenu => false;

    public override Likelihood AskedFor(Utterance said, DialogMoment moment) =>
        Asks().IsMatch(said.Plain) ? Likelihood.Surely : Likelihood.No;

    public override string? MayNotStart(DialogMoment moment) => moment.Speaker.IsAdministrator ? null : script.Say("not-administrator", ("who", WhoToAsk(moment.Council.Contacts)));

    public override AnswerSet Prefill(DialogMoment moment)
    {
        var answers = moment.Answers;
        foreach (var (key, value) in Known(moment.Council)) answers = answers.Has(key) ? answers : new AnswerSet(answers.Items.SetItem(key, value));
        // Whoever comes back to a profile that is mostly there wants to change one thing, not to be asked for the rest.
        if (Known(moment.Council).Count() < 5) return answers;
        return Prompts.Where(p => p.Key != CouncilKeys.Save && !answers.Has(p.Key)).Aggregate(answers, (all, p) => all.WithNotKnown(p.Key));
    }

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => Known(moment.Council).Any()
        ? [new Reply.Text(script.Say("opening")), new Reply.Notice(script.Say("opening-known"))]
        : [new Reply.Text(script.Say("opening"))];

    protected internal override async Task RunAsync(DialogContext d)
    {
        await d.AskAsync(ask.Name);
        await d.AskAsync(ask.Committees);
        await d.AskAsync(ask.CommitteeWord);
        await d.AskAsync(ask.GroupWord);
        await d.AskAsync(ask.Officer);
        await d.AskAsync(ask.DemocraticServices);
        await d.AskAsync(ask.FrontDoor);
        await d.AskAsync(ask.Meetings);
        await d.AskAsync(ask.Template);
        if (Changes(d.Moment) == CouncilSaid.Nothing) return;
        d.SayOnce("all-of-it", PromptFacts.Table(Prompts, d.Moment));
        await d.AskAsync(ask.Save);
    }

    public override Granted Grant(IWish wish, DialogMoment moment)
    {
        // Whoever may begin this need not be the one who speaks now.
        if (MayNotStart(moment) is { } refusal) return new Granted(moment.Answers, [new Reply.Notice(refusal)]);
        var said = Changes(moment);
        if (said == CouncilSaid.Nothing) return new Granted(moment.Answers, [new Reply.Notice(script.Say("nothing-new"))]);
        var number = moment.Answers.Get<int>(CouncilKeys.Saves) + 1;
        var job = new JobRequest($"{Id}/{number.ToString(PlanDate.British)}", JobKind, JsonSerializer.SerializeToElement(said, JsonSerializerOptions.Web));
        return new Granted(moment.Answers.With(CouncilKeys.Saves, number), []) { Jobs = [job] };
    }

    public override IReadOnlyList<Reply> Report(string jobKey, DialogMoment moment)
    {
        if (!jobKey.StartsWith(Id + "/", StringComparison.Ordinal) || !moment.Answers.Items.TryGetValue(EngineKeys.Once(jobKey), out var result)) return [];
        if (result.TryGetProperty("failed", out _)) return [new Reply.Notice(script.Say("not-saved", ("why", result.TryGetProperty("message", out var why) ? why.GetString() ?? "" : "")))];
        return [new Reply.Notice(script.Say("saved"))];
    }

    private string WhoToAsk(CouncilContacts contacts) => contacts.ScrutinyOfficer.Length > 0 ? script.Say("ask-officer", ("contact", contacts.ScrutinyOfficer))
        : contacts.DemocraticServices.Length > 0 ? script.Say("ask-democratic-services", ("contact", contacts.DemocraticServices)) : script.Say("ask-operator");

    // What is known, as the answers to the questions.
    private static IEnumerable<(string Key, JsonElement Value)> Known(CouncilProfile council)
    {
        (string Key, string Value)[] texts =
        [
            (CouncilKeys.Name, council.Name), (CouncilKeys.CommitteeWord, council.CommitteeWord), (CouncilKeys.GroupWord, council.GroupWord),
            (CouncilKeys.Officer, council.Contacts.ScrutinyOfficer), (CouncilKeys.DemocraticServices, council.Contacts.DemocraticServices),
            (CouncilKeys.FrontDoor, council.Contacts.FrontDoor), (CouncilKeys.Template, council.TemplatePath),
        ];
        foreach (var (key, value) in texts.Where(t => t.Value.Length > 0)) yield return (key, AnswerSet.ToJson(value));
        if (council.Committees.Count > 0) yield return (CouncilKeys.Committees, AnswerSet.ToJson(council.Committees));
        if (council.Meetings.Count > 0) yield return (CouncilKeys.Meetings, AnswerSet.ToJson(council.Meetings));
    }

    // What was said here and is other than what holds. What was skipped stays as it is.
    private static CouncilSaid Changes(DialogMoment moment)
    {
        var (answers, council) = (moment.Answers, moment.Council);
        return new CouncilSaid
        {
            Name = Text(CouncilKeys.Name, council.Name),
            Committees = List(answers.Get<ImmutableList<string>>(CouncilKeys.Committees), council.Committees),
            CommitteeWord = Lower(Text(CouncilKeys.CommitteeWord, council.CommitteeWord)),
            GroupWord = Lower(Text(CouncilKeys.GroupWord, council.GroupWord)),
            ScrutinyOfficer = Text(CouncilKeys.Officer, council.Contacts.ScrutinyOfficer),
            DemocraticServices = Text(CouncilKeys.DemocraticServices, council.Contacts.DemocraticServices),
            FrontDoor = Text(CouncilKeys.FrontDoor, council.Contacts.FrontDoor),
            Meetings = List(answers.Get<ImmutableList<CouncilMeeting>>(CouncilKeys.Meetings), council.Meetings),
            TemplatePath = Text(CouncilKeys.Template, council.TemplatePath),
        };

        string? Text(string key, string was) => answers.Get<string>(key) is { } now && !now.Equals(was, StringComparison.OrdinalIgnoreCase) ? now : null;
    }

    private static IReadOnlyList<T>? List<T>(ImmutableList<T>? now, IReadOnlyList<T> was) => now is null || now.SequenceEqual(was) ? null : now;

    // In the middle of a sentence a word for a committee begins with a small letter.
    private static string? Lower(string? word) => word?.ToLowerInvariant();

    /// <summary>Words that ask for this dialog.</summary>
    [GeneratedRegex(@"\b(?:set ?-?up|change|edit|update|fill in|complete|correct|show|open|start|do|configure|enter|amend) (?:the |our |my |a )?(?:council(?:s|'s)? ?(?:profile|settings|details|set-?up|contacts|calendar|meeting dates|name)|profile|front door(?: number)?|meeting calendar|council)(?= *(?:$|[.,;!?]| please| for| now| here| to\b| with\b))|^(?:the |our )?council(?:s|'s)? (?:profile|settings|set-?up|details)[.!? ]*$")]
    internal static partial Regex Asks();
}
