using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>What can be done with a reminder that was told.</summary>
internal static class ReminderPrompt
{
    /// <summary>What the key of such a prompt begins with; the reminder's id follows, so that a press on an old one still finds it.</summary>
    public const string Prefix = "$reminder/";

    private const string Open = "open";
    private const string Snooze = "snooze";
    private const string Off = "off";

    public static PromptView Of(KnownReminder reminder, DialogCatalogue catalogue) => new()
    {
        Key = Prefix + reminder.Id,
        Kind = PromptKind.Choice,
        Question = ReminderSentences.WhatNext,
        Choices =
        [
            .. reminder.Dialog is { } id && catalogue.Find(id) is { } dialog ? [new Choice(Open, ReminderSentences.OpenIt, dialog.Title)] : Array.Empty<Choice>(),
            new Choice(Snooze, ReminderSentences.SnoozeAWeek), new Choice(Off, ReminderSentences.NoMore),
        ],
    };

    public static string IdOf(string key) => key[Prefix.Length..];

    /// <summary>What a press wants; null when it is none of the choices.</summary>
    public static ReminderWish? Wish(Incoming.Pressed pressed)
    {
        var which = new ReminderReference(Id: IdOf(pressed.PromptKey));
        return pressed.Values switch
        {
            [Open] => new ReminderWish.Open(which),
            [Snooze] => new ReminderWish.Snooze(which, null),
            [Off] => new ReminderWish.SwitchOff(),
            _ => null,
        };
    }
}
