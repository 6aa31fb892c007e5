using System.CommandLine;
using System.Globalization;

namespace ScrutinyBot.Commands;

/// <summary>An option that takes a day, written year-month-day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Of(string name, string description) => new(name)
    {
        HelpName = "YYYY-MM-DD",
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} wants a day such as 2026-11-21.");
            return null;
        },
    };
}
