using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>A date as exact as the person can say it: a day, a month, "next autumn", "in three weeks".</summary>
public sealed class DatePrompt(string key, string section, string question) : Prompt<PlanDate>(key, section, question)
{
    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public DatePrompt(ScriptQuestion question) : this(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Date;

    public override Reading Read(string words, DialogMoment moment)
    {
        var plain = words.ToLowerInvariant();
        // "march" and "may" alone are months here, because a date was asked for.
        var inside = DateReader.Find(plain, moment.Today);
        // A date in the middle of a story is not the date that was asked for.
        var around = inside.Aggregate(plain, (text, date) => text.Remove(date.At.Start, date.At.Length).Insert(date.At.Start, new string(' ', date.At.Length)));
        if (inside.Count > 0 && ContentWords.Count(around) > 3) return new Reading.NotAnAnswer();
        var found = inside is [var first, ..] ? first : DateReader.Find("in " + plain.Trim(), moment.Today).FirstOrDefault();
        if (found is not null) return Reading.Of(found.Date);
        return DateReader.HoldsImpossibleDay(plain, moment.Today)
            ? new Reading.Wrong("There is no such day in the calendar. Please give the date again, for example 14 January 2027.")
            : new Reading.NotAnAnswer();
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) =>
        Read(values is [var one, ..] ? one : "", moment) is Reading.Understood understood
            ? understood
            : new Reading.Wrong("That is not a date I can read. Please give it like 14 January 2027.");

    protected override string InWords(PlanDate value, DialogMoment moment) => value.Text;
}
