using System.Globalization;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>The council that runs the bot, from its settings and from what an administrator said. Everything may be empty.</summary>
public sealed record CouncilProfile
{
    /// <summary>Nothing is known.</summary>
    public static CouncilProfile Unknown { get; } = new();

    public string Name { get; init; } = "";

    public IReadOnlyList<string> Committees { get; init; } = [];

    /// <summary>What the council calls a scrutiny committee: "panel". Empty: "committee".</summary>
    public string CommitteeWord { get; init; } = "";

    /// <summary>What the council calls a task and finish group: "working group". Empty: "task and finish group".</summary>
    public string GroupWord { get; init; } = "";

    public CouncilContacts Contacts { get; init; } = CouncilContacts.None;

    public IReadOnlyList<CouncilMeeting> Meetings { get; init; } = [];

    /// <summary>A Word template for documents; empty for the built-in look.</summary>
    public string TemplatePath { get; init; } = "";

    /// <summary>The committee, where there is one only; empty where there are several or none.</summary>
    public string OnlyCommittee => Committees is [var one] ? one : "";

    /// <summary>This profile with what was said in chat, which is stronger.</summary>
    public CouncilProfile With(CouncilSaid said) => this with
    {
        Name = said.Name ?? Name,
        Committees = said.Committees ?? Committees,
        CommitteeWord = said.CommitteeWord ?? CommitteeWord,
        GroupWord = said.GroupWord ?? GroupWord,
        Contacts = new(said.ScrutinyOfficer ?? Contacts.ScrutinyOfficer, said.DemocraticServices ?? Contacts.DemocraticServices, said.FrontDoor ?? Contacts.FrontDoor),
        Meetings = said.Meetings ?? Meetings,
        TemplatePath = said.TemplatePath ?? TemplatePath,
    };

    /// <summary>What can be picked when a dialog asks for the committee or the meeting; empty for other questions, or where nothing is known.</summary>
    public IReadOnlyList<Choice> Offered(string promptKey, DateOnly today) => promptKey switch
    {
        SharedKeys.Committee when Committees.Count > 1 => [.. Committees.Select(c => new Choice(c, c))],
        SharedKeys.Meeting => [.. Meetings.Where(m => m.On >= today).OrderBy(m => m.On).Take(6)
            .Select(m => new Choice(m.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PlanDate.Day(m.On).Text, m.Committee.Length == 0 ? null : m.Committee))],
        _ => [],
    };

    /// <summary>The question with what can be picked; as it was where nothing can.</summary>
    public PromptView Offer(PromptView view, DateOnly today) =>
        view.Choices.Count == 0 && Offered(view.Key, today) is { Count: > 0 } choices ? view with { Kind = PromptKind.Choice, Choices = choices } : view;
}

/// <summary>Whom to turn to, each with a telephone number or an address as the council gives it; empty where it is not set.</summary>
/// <param name="FrontDoor">Where a worry about a child goes.</param>
public sealed record CouncilContacts(string ScrutinyOfficer = "", string DemocraticServices = "", string FrontDoor = "")
{
    public static CouncilContacts None { get; } = new();
}

/// <summary>A meeting of the calendar. <c>Committee</c> is empty where it is not said.</summary>
public sealed record CouncilMeeting(string Committee, DateOnly On);

/// <summary>What an administrator said of the council in chat. Null is "nothing said": then the settings hold. Empty is said: none.</summary>
public sealed record CouncilSaid
{
    public static CouncilSaid Nothing { get; } = new();

    public string? Name { get; init; }
    public IReadOnlyList<string>? Committees { get; init; }
    public string? CommitteeWord { get; init; }
    public string? GroupWord { get; init; }
    public string? ScrutinyOfficer { get; init; }
    public string? DemocraticServices { get; init; }
    public string? FrontDoor { get; init; }
    public IReadOnlyList<CouncilMeeting>? Meetings { get; init; }
    public string? TemplatePath { get; init; }

    /// <summary>This, and what was said later in its place.</summary>
    public CouncilSaid Then(CouncilSaid later) => new()
    {
        Name = later.Name ?? Name,
        Committees = later.Committees ?? Committees,
        CommitteeWord = later.CommitteeWord ?? CommitteeWord,
        GroupWord = later.GroupWord ?? GroupWord,
        ScrutinyOfficer = later.ScrutinyOfficer ?? ScrutinyOfficer,
        DemocraticServices = later.DemocraticServices ?? DemocraticServices,
        FrontDoor = later.FrontDoor ?? FrontDoor,
        Meetings = later.Meetings ?? Meetings,
        TemplatePath = later.TemplatePath ?? TemplatePath,
    };
}
