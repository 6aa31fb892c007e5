namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What is said instead of an answer. The sentences live together, so that one person can edit their tone.</summary>
public static class Refusals
{
    /// <summary>For a message that shows a child at risk or names one. Repeats nothing of it.</summary>
    public const string ChildAtRisk =
        "If a child may be in immediate danger, ring 999 now. For any other worry about a child, contact the council's children's social care "
        + "at once, at any hour, and tell them yourself: I can't pass it on, and nobody watches what is typed here. "
        + "Please don't type a child's name, age or address here.";

    /// <summary>For a message that wants the bot to drop its rules or show how it is set up.</summary>
    public const string RulesStay =
        "I can't do that. How I work doesn't change by asking, and how I'm set up isn't something I show. "
        + "I can help you prepare a scrutiny review, or answer from my sources.";

    /// <summary>For a question that the library does not cover.</summary>
    /// <param name="lastYear">The year of the newest publication.</param>
    /// <param name="near">Titles of what the library has that comes near; may be empty.</param>
    public static string NotInSources(int lastYear, IReadOnlyList<string> near)
    {
        var text = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"I don't have that in my sources, so I won't guess. They end in {lastYear} and can't say how things stand today; your council's officers can.");
        return near.Count == 0
            ? text + " I can help with scrutinising how children's services are organised and run, and with drafting key lines of enquiry."
            : text + "\n\nWhat I can tell you about:\n" + string.Join('\n', near.Select(title => $"- {title}"));
    }
}
