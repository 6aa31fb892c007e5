using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Puts dates that lie ahead in the year they belong to: after the evidence, and not before today.</summary>
internal sealed record DateFloor(FindingsState State, IReadOnlyList<FoundDate> Dates)
{
    /// <summary>The first date between two places; null when there is none.</summary>
    public PlanDate? In(int from, int to) => FoundIn(from, to) is { } found ? For(found) : null;

    public FoundDate? FoundIn(int from, int to) => Dates.FirstOrDefault(d => d.At.Start >= from && d.At.End <= to);

    public PlanDate For(FoundDate found) => For(found, Floor());

    /// <summary>A date without a year is the first one from a day on.</summary>
    public static PlanDate For(FoundDate found, DateOnly floor)
    {
        if (found.YearSaid) return found.Date;
        var date = found.Date.InYear(floor.Year);
        return date.Last < floor ? found.Date.InYear(floor.Year + 1) : date;
    }

    private DateOnly Floor()
    {
        var latest = State.Log.Rows.Where(r => r.Date is not null).Select(r => r.Date!.Last).Append(State.Moment.Today).Max();
        return latest;
    }
}
