using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>The days of a calendar, each with its committee where a line names one.</summary>
internal sealed class MeetingsPrompt : Prompt<ImmutableList<CouncilMeeting>>
{
    private const int Most = 60;

    [SetsRequiredMembers]
    public MeetingsPrompt(ScriptQuestion question) : base(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string words, DialogMoment moment)
    {
        var meetings = words.Split('\n').SelectMany(line => OfLine(line, moment)).Distinct().OrderBy(m => m.On).Take(Most).ToImmutableList();
        return meetings.IsEmpty ? new Reading.NotAnAnswer() : Reading.Of(meetings);
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(ImmutableList<CouncilMeeting> value, DialogMoment moment) =>
        string.Join("; ", value.Select(m => m.Committee.Length == 0 ? PlanDate.Day(m.On).Text : $"{PlanDate.Day(m.On).Text} ({m.Committee})"));

    // "14 January, 11 March and 6 May 2027": the year that is said holds for the dates before it too.
    private static IEnumerable<CouncilMeeting> OfLine(string line, DialogMoment moment)
    {
        var dates = DateReader.Find(line.ToLowerInvariant(), moment.Today).Where(d => d.Date.IsDay).ToList();
        var committees = moment.Answers.Get<IReadOnlyList<string>>(CouncilKeys.Committees) ?? moment.Council.Committees;
        var committee = committees.FirstOrDefault(c => line.Contains(c, StringComparison.OrdinalIgnoreCase)) ?? (committees is [var only] ? only : "");
        var said = dates.LastOrDefault(d => d.YearSaid)?.Date.First.Year;
        foreach (var date in dates)
        {
            var day = date.YearSaid || said is not { } year ? date.Date : date.Date.InYear(year);
            yield return new CouncilMeeting(committee, day.First);
        }
    }
}
