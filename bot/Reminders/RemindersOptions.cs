using System.Globalization;
using Microsoft.Extensions.Options;
using ScrutinyBot.Dialogs.Reminders;

namespace ScrutinyBot.Reminders;

/// <summary>The settings under <c>Reminders</c>, as written; <see cref="ReadTimes"/> makes them what they mean.</summary>
public sealed class RemindersOptions
{
    public string QuietFrom { get; set; } = "18:00";

    public string QuietUntil { get; set; } = "08:00";

    public string QuietWeekends { get; set; } = "true";

    public IList<PreElectionOptions> PreElection { get; } = [];

    /// <summary>The times, and a sentence for every setting that cannot work.</summary>
    public (ReminderTimes Times, IReadOnlyList<string> Mistakes) ReadTimes()
    {
        var mistakes = new List<string>();
        var times = new ReminderTimes
        {
            QuietFrom = Time("Reminders:QuietFrom", QuietFrom, mistakes),
            QuietUntil = Time("Reminders:QuietUntil", QuietUntil, mistakes),
            QuietWeekends = YesOrNo("Reminders:QuietWeekends", QuietWeekends, mistakes),
            PreElection = [.. PreElection.Select((p, i) => Period(string.Create(CultureInfo.InvariantCulture, $"Reminders:PreElection:{i}"), p, mistakes))],
        };
        return (times, mistakes);
    }

    private static TimeOnly Time(string setting, string value, List<string> mistakes)
    {
        if (TimeOnly.TryParseExact(value, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        mistakes.Add($"{setting} is \"{value}\", which is no time of day. Give it like 18:00.");
        return default;
    }

    private static bool YesOrNo(string setting, string value, List<string> mistakes)
    {
        if (bool.TryParse(value, out var yes)) return yes;
        mistakes.Add($"{setting} is \"{value}\". Give true or false.");
        return true;
    }

    private static PreElectionPeriod Period(string setting, PreElectionOptions value, List<string> mistakes)
    {
        var period = new PreElectionPeriod(Day($"{setting}:From", value.From, mistakes), Day($"{setting}:To", value.To, mistakes));
        if (period.To < period.From) mistakes.Add($"{setting} ends ({value.To}) before it begins ({value.From}). Put the dates the right way round.");
        return period;
    }

    private static DateOnly Day(string setting, string value, List<string> mistakes)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        mistakes.Add(value.Length == 0 ? $"{setting} is empty. Give a date like 2027-03-22." : $"{setting} is \"{value}\", which is no date. Give it like 2027-03-22.");
        return default;
    }
}

/// <summary>One pre-election period as written in the settings.</summary>
public sealed class PreElectionOptions
{
    public string From { get; set; } = "";

    public string To { get; set; } = "";
}

/// <summary>Stops the start on settings that cannot work, with every mistake at once.</summary>
internal sealed class RemindersAreSensible : IValidateOptions<RemindersOptions>
{
    public ValidateOptionsResult Validate(string? name, RemindersOptions options) =>
        options.ReadTimes().Mistakes is { Count: > 0 } mistakes ? ValidateOptionsResult.Fail(string.Join(' ', mistakes)) : ValidateOptionsResult.Success;
}
