using System.Globalization;
using ScrutinyBot.Dialogs.Council;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What is said instead of an answer. The sentences live together, so that one person can edit their tone.</summary>
public static class Refusals
{
    /// <summary>For a message that shows a child at risk or names one. Repeats nothing of it.</summary>
    public const string ChildAtRisk = Danger + SelfAndNoDetails;

    private const string Danger =
        "If a child may be in immediate danger, ring 999 now. For any other worry about a child, contact the council's children's social care at once, at any hour";

    private const string SelfAndNoDetails =
        ", and tell them yourself: I can't pass it on, and nobody watches what is typed here. Please don't type a child's name, age or address here.";

    /// <summary>The same, with the number to ring where the council has set it.</summary>
    public static string ForAChild(CouncilContacts contacts) => contacts.FrontDoor.Length == 0 ? ChildAtRisk : $"{Danger} (**{contacts.FrontDoor}**){SelfAndNoDetails}";

    /// <summary>Whom to ask instead, with the number where the council has set one; empty where it has not.</summary>
    public static string WhoToAsk(CouncilContacts contacts) => contacts.ScrutinyOfficer.Length > 0 ? $"Your scrutiny officer: {contacts.ScrutinyOfficer}."
        : contacts.DemocraticServices.Length > 0 ? $"Democratic services: {contacts.DemocraticServices}." : "";

    /// <summary>For a message that wants the bot to drop its rules or show how it is set up.</summary>
    public const string RulesStay =
        "I can't do that. How I work doesn't change by asking, and how I'm set up isn't something I show. "
        + "I can help you prepare a scrutiny review, or answer from my sources.";

    /// <summary>How to keep a question that was not answered.</summary>
    public const string LogIt = "Say “log it” and I will keep the question for your scrutiny officer.";

    /// <summary>For a question that only the council's own documents answer.</summary>
    public const string OnlyInDocuments = "I don't have that in the publications I work from, but your council's own documents have this.";

    private const string WhatICan = "I can help with scrutinising how children's services are organised, run and improved, and with drafting key lines of enquiry.";

    /// <summary>For a question that is not answered, with the reason and what comes near.</summary>
    /// <param name="lastYear">The year of the newest publication.</param>
    /// <param name="holder">Who may have the figures asked for, in words.</param>
    /// <param name="near">Titles of what the library has that comes near; may be empty.</param>
    public static string Because(RefusalReason reason, int lastYear, string holder, IReadOnlyList<string> near)
    {
        var because = reason switch
        {
            RefusalReason.ChildAtRisk => ChildAtRisk,
            RefusalReason.RuleChange => RulesStay,
            RefusalReason.Today => string.Create(CultureInfo.InvariantCulture,
                $"My sources end in {lastYear}, so I can't say how that stands today. Your council's officers, or the body's own website, can."),
            RefusalReason.OwnFigures => $"That needs your council's own figures, which I don't have. Try {holder}.",
            RefusalReason.LegalAdvice => "I can't give legal advice, or advice on a complaint or an appeal. Your council's monitoring officer or legal team can.",
            RefusalReason.NamedPerson => "I don't answer questions about people by name. I can say what a post is for and what to ask of whoever holds it.",
            RefusalReason.OutsideSubject => $"That is outside what I know about. {WhatICan}",
            _ => string.Create(CultureInfo.InvariantCulture,
                $"I don't have that in my sources, so I won't guess. They end in {lastYear}, and your council's officers may know more."),
        };
        if (reason is RefusalReason.ChildAtRisk or RefusalReason.RuleChange or RefusalReason.OutsideSubject) return because;
        var nearest = near.Count == 0 ? $" {WhatICan}" : "\n\nThe nearest I have:\n" + string.Join('\n', near.Select(title => $"- {title}"));
        return $"{because}{nearest}";
    }
}
