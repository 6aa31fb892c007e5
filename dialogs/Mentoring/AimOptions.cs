using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>The aims as rows to be rated.</summary>
internal static class AimOptions
{
    public static IReadOnlyList<Option> Of(DialogMoment moment, string aimsKey) =>
        [.. (moment.Answers.Get<AimList>(aimsKey) ?? AimList.Empty).Rows.Select(a => new Option(a.Id, a.Text, [a.Text.ToLowerInvariant()]))];
}
