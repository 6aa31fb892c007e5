using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>What is said about every list, in one place, so that one person can edit the tone.</summary>
internal static class ListSentences
{
    public const string OthersAsTheyWere = "The others are as they were.";

    public const string LeftAsItIs = "I have left everything as it is.";

    public static string Empty(EditableList list) => $"There are no {list.Plural} yet, so there is nothing to change.";

    public static string NotFound(EditableList list, string words, int count) =>
        $"I could not find “{words}” among the {list.Plural}, so I have changed nothing. Say its number, {(count == 1 ? "1" : $"from 1 to {count}")}.";

    public static string NoSuchNumber(EditableList list, string numbers, int count) =>
        $"There is no {list.Noun} {numbers}: they go from 1 to {count}.";

    public static string NoneAbout(EditableList list, string topic, int count) =>
        count == 1 ? $"The {list.Noun} is not about {topic}, so there was nothing to drop." : $"None of the {Numbers.InWords(count)} {list.Plural} is about {topic}, so there was nothing to drop.";

    public static string Dropped(EditableList list, int number, string text) => $"Dropped {list.Noun} {number}: “{text}” {OthersAsTheyWere}";

    public static string DroppedSeveral(EditableList list, IReadOnlyList<string> rows) =>
        $"Dropped {Count(list, rows.Count)}:\n{string.Join('\n', rows.Select(r => "- " + r))}\n{OthersAsTheyWere}";

    public static string Kept(string text) => $"Kept as it is: “{text}”";

    public static string KeptAll(EditableList list, int count) => $"Kept: all {Count(list, count)}.";

    public static string KeptSome(EditableList list, int count) => $"Kept: {Count(list, count)}. Say “undo” if you wanted the others as well.";

    public static string BroughtBack(int number, string text) => $"Back in, as number {number}: “{text}”";

    public static string Swapped(int one, int other) => $"Swapped {one} and {other}.";

    public static string Moved(string text, int number, string? group) => $"Moved “{text}”; it is now number {number}{(group is null ? "" : $", under {group}")}. {OthersAsTheyWere}";

    public static string Ordered(EditableList list) => $"The {list.Plural} are in that order now.";

    public static string AlreadyThere(string text) => $"It is there already: “{text}”";

    public static string Reworded(EditableList list, int number, string text) => $"{Capital(list.Noun)} {number} now reads, in your words: “{text}” {OthersAsTheyWere}";

    public static string Softened(EditableList list, int number, string was, string now) =>
        $"{Capital(list.Noun)} {number} was “{was}” It now reads: “{now}” It is marked as adapted; say “undo” to have the other wording back. {OthersAsTheyWere}";

    public static string NothingToSoften(EditableList list, int number, string text) =>
        $"I find nothing accusing or leading in {list.Noun} {number}, so I have left it: “{text}” Say “change {number} to: …” for a wording of your own.";

    public static string GentlerWayIn(string question) => $"To help us understand how things stand, {char.ToLowerInvariant(question[0])}{question[1..]}";

    public static string OfferWayIn(string text) => $"Would a gentler way in do? “{text}”";

    public static string Reads(EditableList list, int number, string text) => $"{Capital(list.Noun)} {number} now reads: “{text}” It is marked as adapted. {OthersAsTheyWere}";

    public static string InPlaceOf(int number, string text) => $"In place of {number}: “{text}” {OthersAsTheyWere}";

    public static string NoOther(EditableList list, string? topic) =>
        $"I have no other {list.Noun}{(topic is null ? "" : $" about {topic}")} that fits, so I have changed nothing. Say “add one: …” for one of your own.";

    public static string Added(EditableList list, int number, string text) => $"Added in your words, as {list.Noun} {number}: “{text}”";

    public static string AddedPrompt(int number, string text) => $"Added as number {number}: “{text}”";

    public static string AddedSeveral(IReadOnlyList<string> rows) => $"Added:\n{string.Join('\n', rows.Select(r => "- " + r))}";

    public static string Fewer(EditableList list, int found, int wanted) =>
        found == 0 ? NoOther(list, null) : $"I have only {Numbers.InWords(found)} more that fit{(found == 1 ? "s" : "")}, not {Numbers.InWords(wanted)}.";

    public static string LimitNoted(EditableList list, int most) => $"No more than {Count(list, most)}.";

    public static string LimitMet(EditableList list, int most, int count) => $"No more than {Count(list, most)}; there {(count == 1 ? "is" : "are")} {Numbers.InWords(count)}, so nothing had to go.";

    public static string LimitAgainstOwn(EditableList list, int own) => $"The {Count(list, own)} left are your own, so I would rather not choose among them. Which shall I drop?";

    public static string OverLimit(EditableList list, int count, int most) => $"That makes {Count(list, count)}; you wanted no more than {Numbers.InWords(most)}. Say “lose the weakest” if that is too many.";

    public static string Many(EditableList list, int count) => $"That makes {Count(list, count)}, which is a lot; it is your choice.";

    public static string Few(EditableList list, int count) => count == 0 ? $"There are no {list.Plural} left. Say “undo” to have them back." : $"That leaves {Count(list, count)}.";

    public static string FirstFew(EditableList list, int shown, int all) =>
        $"These are the first {Numbers.InWords(shown)} of {Numbers.InWords(all)}. Say for example “1 yes, 2 no, rest yes”, or “show all the {list.Plural}”.";

    public static string Count(EditableList list, int count) => count == 1 ? $"one {list.Noun}" : $"{Numbers.InWords(count)} {list.Plural}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
