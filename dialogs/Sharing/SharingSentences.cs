using System.Globalization;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>What is said about sharing, in one place, so that one person can edit the tone.</summary>
internal static class SharingSentences
{
    private const int MostQuoted = 140;
    private static readonly CultureInfo Uk = CultureInfo.GetCultureInfo("en-GB");

    public const string You = "you";

    public const string Somebody = "Somebody";

    public const string SomebodyElse = "somebody who has not said their name";

    public const string Gone = "gone";

    public const string AskName = "What name should the others see?";

    public const string AskNameHint = "For example Cllr Finch. Say “skip” to stay without one.";

    public const string NoName = "All right, the others see no name beside your changes. Say “my name is …” whenever you like.";

    public const string NothingToShare = "There is nothing to share yet. Begin a draft first, then say “share”.";

    public const string NotHere = "Drafts can't be shared from here.";

    public const string NotShared = "Nobody else can see this: it is not shared. Say “share” for a code that lets others in.";

    public const string ViewOnly = "You can read this draft, ask about it and export it, but not change it, so I have left everything. Ask whoever shared it for a code to edit.";

    public const string ViewersDoNotShare = "You can only look at this draft, so you can't share it or stop others from seeing it. Ask whoever shared it.";

    public const string OnlyTheOwner = "Only whoever owns this draft can take it from the others. You can say “leave the draft”.";

    public const string NobodyToLeaveItTo = "Nobody else is in this draft, so there is nobody to leave it to: it is yours alone. Say “withdraw the code” so that nobody can join.";

    public const string NoOpenCode = "No code is open, so nobody else can join.";

    public const string CodesWithdrawn = "The code is withdrawn: nobody can join with it any more. Who is in the draft stays.";

    public const string WrongCode = "That code opens nothing: it may be mistyped, withdrawn, or older than seven days. Ask for it again; it has eight letters and digits.";

    public const string TooManyCodes = "There were too many wrong codes. Please wait an hour, and check the code with whoever gave it to you.";

    public const string AlreadyIn = "You are in this draft already.";

    public const string MayEditNow = "You may now change this draft as well.";

    public const string LeaveFirst = "This conversation is in a shared draft already. Say “leave the draft” first, or start another conversation and join there.";

    public const string NoRestart = "Others work on this draft too, so I have not begun again. Say “leave the draft” to leave it to them, or start another conversation.";

    public const string PutOut = "The shared draft that you were in was ended by its owner, and you can't see it any more.";

    public const string OwnDraftIsBack = "Your own draft from before is back.";

    public const string OwnDraftKept = "What you had drafted here yourself is kept, and comes back when you say “leave the draft”.";

    public const string YoursStands = "Yours stands already, so there is nothing to do.";

    public const string TheirsKept = "Done: theirs is back. Say “undo” for yours.";

    public const string NumbersMoved = "Others moved things since you last saw them. I took the numbers as you saw them then.";

    public const string SayAgain = "Others moved things since you last saw them, and I can't be sure what you meant, so I have changed nothing. Here it is as it stands now; please say it again.";

    public static string More(int count) => $"made {Count(count)} more (say “what changed” to see all)";

    public static string? Event(DraftEvent happened) => happened switch
    {
        DraftEvent.Joined => "joined",
        DraftEvent.Left => "left",
        DraftEvent.Ended => "ended it for the others",
        DraftEvent.Shared => "shared the draft",
        _ => null,
    };

    public static string Code(string code, bool mayEdit, DateOnly until) =>
        $"Here is the code: **{ShareCode.Shown(code)}**\n\nWhoever has it types “join {ShareCode.Shown(code)}” to me in any conversation, on the page, in a terminal or in Teams or Slack, "
        + (mayEdit ? "and works on this draft with you." : "and can read this draft and export it, but not change it.")
        + $" It works until {until.ToString("dddd d MMMM", Uk)}. Say “withdraw the code” to end that sooner"
        + (mayEdit ? ", or “share to look only” for a code that lets nobody change anything." : ".");

    public static string Joined(string title, string name, IReadOnlyList<string> others, bool mayEdit) =>
        $"You have joined “{title}”{(name.Length > 0 ? $" as {name}" : "")}. {Count(others.Count + 1)} {(others.Count == 0 ? "person" : "people")} can see this draft: {List([.. others, You])}."
        + (mayEdit ? "" : " You can read it, ask about it and export it, but not change it.");

    public static string Left(string title, string? newOwner) =>
        $"You have left “{title}”. The others keep it, with what you wrote." + (newOwner is null ? "" : $" {newOwner} owns it now.");

    public static string WhoSees(IReadOnlyList<string> people, bool codeIsOpen) =>
        $"{Count(people.Count)} {(people.Count == 1 ? "person" : "people")} can see this draft:\n{string.Join('\n', people.Select(p => "- " + p))}\n"
        + (codeIsOpen ? "A code is open: whoever has it can still join. Say “withdraw the code” to end that." : NoOpenCode);

    public static string Role(string name, MemberRole role, bool isHere, DateOnly since) =>
        $"{(isHere ? name.Length > 0 ? $"{name} (you)" : "You" : name.Length > 0 ? name : "Somebody without a name")}, "
        + (role switch { MemberRole.Owner => "who owns it", MemberRole.Editor => "who can change it", _ => "who can only look" })
        + $", since {since.ToString("d MMMM", Uk)}";

    public static string EndedForOthers(IReadOnlyList<string> others) =>
        $"{List(others)} {(others.Count == 1 ? "has" : "have")} lost this draft, and no code opens it any more. It is yours alone, with everything that was written in it.";

    public static string SureAboutAll(IReadOnlyList<string> others) =>
        $"{List(others)} {(others.Count == 1 ? "works" : "work")} on this draft and would lose it. Say “stop sharing for everyone” to do that, or “withdraw the code” so that nobody else can join.";

    public static string Named(string name) => $"The others see you as {name}.";

    public static string Clash(string who, string what, string theirs, string yours) =>
        $"{who} had changed {what} since you last saw it, so there are two versions.\n- Theirs: {theirs}\n- Yours, which stands now: {yours}";

    public const string HowToKeepTheirs = "Say “keep theirs” to have theirs instead. Nothing is lost either way.";

    public static string NotUndone(string who, string what, string mine, string now) =>
        $"I have not undone your last change, because {LowerSomebody(who)} has changed {what} since.\n- It was before you: {mine}\n- It is now: {now}\nSay “undo” again to take back the change you made before that.";

    public static string NothingChangedSince(Since since) => $"{since.Words}, nothing has changed here.";

    public static string ChangedSince(Since since, IReadOnlyList<string> lines) => $"{since.Words}:\n{string.Join('\n', lines)}";

    public static string NobodyChanged(string what) => $"I have no record of anybody changing {what}.";

    public static string History(string what, IReadOnlyList<string> lines) => $"What happened to {what}, newest first:\n{string.Join('\n', lines)}";

    public static string Order(IEnumerable<string> rows) => string.Join("; ", rows.Select((r, i) => $"{i + 1}. {Short(r, 40)}"));

    /// <summary>Several things in a row: "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    public static string Short(string words, int most = MostQuoted) => words.Length <= most ? words : words[..(most - 1)].TrimEnd() + "…";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LowerSomebody(string who) => who == Somebody ? "somebody" : who;
}
