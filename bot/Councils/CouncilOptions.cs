using System.Globalization;
using Microsoft.Extensions.Options;
using ScrutinyBot.Dialogs.Council;

namespace ScrutinyBot.Councils;

/// <summary>The settings under <c>Council</c>, as written; <see cref="ReadProfile"/> makes them what they mean.</summary>
public sealed class CouncilOptions
{
    private const int LongestName = 100;
    private const int LongestWord = 40;

    public string Name { get; set; } = "";

    /// <summary>One committee; the same as a list of one.</summary>
    public string Committee { get; set; } = "";

    public IList<string> Committees { get; } = [];

    public string CommitteeWord { get; set; } = "";

    public string GroupWord { get; set; } = "";

    public ContactOptions Contacts { get; set; } = new();

    public IList<MeetingOptions> Meetings { get; } = [];

    /// <summary>Ids of the users who may change the profile in chat.</summary>
    public IList<string> Administrators { get; } = [];

    /// <summary>The profile, and a sentence for every setting that cannot work.</summary>
    /// <param name="templatePath">The template that the settings of documents name.</param>
    public (CouncilProfile Profile, IReadOnlyList<string> Mistakes) ReadProfile(string templatePath)
    {
        var mistakes = new List<string>();
        if (Committee.Trim().Length > 0 && Committees.Count > 0) mistakes.Add("Council:Committee and Council:Committees are both set. Keep one of them.");
        IReadOnlyList<string> committees = Committee.Trim().Length > 0 ? [Short("Council:Committee", Committee, LongestName, mistakes)]
            : [.. Committees.Select((c, i) => Needed(string.Create(CultureInfo.InvariantCulture, $"Council:Committees:{i}"), c, LongestName, mistakes))];
        var profile = new CouncilProfile
        {
            Name = Short("Council:Name", Name, LongestName, mistakes),
            Committees = committees,
            CommitteeWord = Short("Council:CommitteeWord", CommitteeWord, LongestWord, mistakes),
            GroupWord = Short("Council:GroupWord", GroupWord, LongestWord, mistakes),
            Contacts = new(
                Contact("Council:Contacts:ScrutinyOfficer", Contacts.ScrutinyOfficer, mistakes),
                Contact("Council:Contacts:DemocraticServices", Contacts.DemocraticServices, mistakes),
                Contact("Council:Contacts:FrontDoor", Contacts.FrontDoor, mistakes)),
            Meetings = [.. Meetings.Select((m, i) => Meeting(string.Create(CultureInfo.InvariantCulture, $"Council:Meetings:{i}"), m, committees, mistakes))],
            TemplatePath = templatePath,
        };
        for (var i = 0; i < Administrators.Count; i++) Needed(string.Create(CultureInfo.InvariantCulture, $"Council:Administrators:{i}"), Administrators[i], 200, mistakes);
        return (profile, mistakes);
    }

    private static string Short(string setting, string value, int most, List<string> mistakes)
    {
        var words = value.Trim();
        if (words.Length > most) mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{setting} has {words.Length} characters; {most} are the most."));
        if (words.Any(char.IsControl) || words.Contains('{', StringComparison.Ordinal)) mistakes.Add($"{setting} must be one line of plain words, without braces.");
        return words;
    }

    private static string Needed(string setting, string value, int most, List<string> mistakes)
    {
        if (value.Trim().Length == 0) mistakes.Add($"{setting} is empty. Give it a value, or take it out.");
        return Short(setting, value, most, mistakes);
    }

    private static string Contact(string setting, string value, List<string> mistakes)
    {
        var words = Short(setting, value, 200, mistakes);
        if (words.Length > 0 && !CouncilChecks.CanBeReached(words)) mistakes.Add($"{setting} is \"{words}\", which names no telephone number and no e-mail address. Add one.");
        return words;
    }

    private static CouncilMeeting Meeting(string setting, MeetingOptions value, IReadOnlyList<string> committees, List<string> mistakes)
    {
        if (!DateOnly.TryParseExact(value.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            mistakes.Add(value.Date.Length == 0 ? $"{setting}:Date is empty. Give a date like 2027-01-14." : $"{setting}:Date is \"{value.Date}\", which is no date. Give it like 2027-01-14.");
        if (value.Committee.Length > 0 && committees.Count > 0 && !committees.Contains(value.Committee, StringComparer.OrdinalIgnoreCase))
            mistakes.Add($"{setting}:Committee is \"{value.Committee}\", which is none of the committees in the settings ({string.Join(", ", committees)}).");
        return new CouncilMeeting(value.Committee.Trim(), day);
    }
}

/// <summary>Whom to turn to, as written in the settings.</summary>
public sealed class ContactOptions
{
    public string ScrutinyOfficer { get; set; } = "";

    public string DemocraticServices { get; set; } = "";

    public string FrontDoor { get; set; } = "";
}

/// <summary>A meeting as written in the settings.</summary>
public sealed class MeetingOptions
{
    public string Committee { get; set; } = "";

    public string Date { get; set; } = "";
}

/// <summary>Stops the start on settings that cannot work, with every mistake at once.</summary>
internal sealed class CouncilIsSensible : IValidateOptions<CouncilOptions>
{
    public ValidateOptionsResult Validate(string? name, CouncilOptions options) =>
        options.ReadProfile("").Mistakes is { Count: > 0 } mistakes ? ValidateOptionsResult.Fail(string.Join(' ', mistakes)) : ValidateOptionsResult.Success;
}
