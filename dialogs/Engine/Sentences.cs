namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What the engine itself says to people, in one place, so that one person can edit the tone.</summary>
internal static class Sentences
{
    public const string Greeting =
        "Hello. I help councillors with children's services. Everything I tell you comes from published guidance, and I show you where. I can help with:";

    /// <summary>Who comes, by <see cref="Content.Entry.Audience"/>, as the greeting names them.</summary>
    public static readonly IReadOnlyList<(string Audience, string Words)> ForWhom =
    [
        ("chair", "Scrutiny"), ("lead-member", "Lead members"), ("mentor", "Mentors"), ("officer", "Officers"),
    ];

    public const string WhatYouToldMe = "What you have told me so far";

    public const string NothingRecorded = "Nothing is recorded yet.";

    public const string OpenAgain = "open again";

    public const string StillOpen = "Before you send it, these are still open, and the document says so:";

    public const string MakingDocument = "Making your document now.";

    public const string MakingDocuments = "Making your documents now.";

    public const string NoPdf = "I cannot make a PDF. Here is Word, which can save one.";

    public const string NoSending = "I cannot send anything to a phone or an address. You can download it here and send it on.";

    public const string ExportFailed = "The document could not be made. Your draft is kept; please say “export” again in a moment.";

    public static string OverTo(string title, string from) => $"Over to: {title}. What you told me is kept; say “go back to {from}” whenever you like.";

    public static string BackTo(string title) => $"Back to: {title}. Everything you told me is kept.";

    public const string NotSureWhich = "I can help with that. I have kept what you said; tell me which of these you need.";

    public const string Kept = "Everything is kept. Come back whenever you like and say “where had we got to?”";

    public const string StartedAfresh = "We start afresh. Say “undo” to bring your earlier draft back.";

    public const string Stopped = "I have stopped here. Your draft is kept: say “carry on” to go back to it.";

    public const string NothingToUndo = "There is nothing to undo.";

    public const string NothingChangedThen = "Your last message changed nothing, so I have left everything. Say “undo” to take back the change before it.";

    public const string NothingToRedo = "There is nothing to redo.";

    public const string NothingToGoBackTo = "There is no earlier question to go back to.";

    public const string NothingOpen = "No question is open at the moment.";

    public const string OldControl =
        "That belongs to an earlier question, so I have changed nothing. Here is the question again, in case you want to change your answer.";

    public const string OldOffer = "That offer is no longer open, so I have changed nothing.";

    public const string LeftOpen = "We leave that open; come back to it whenever you like.";

    public const string LeftAlone = "I have left it as it was.";

    public const string AskAway = "Ask away. I answer from published guidance on scrutiny of children's services, and I say so when it does not cover something.";

    public const string NothingSaid = "I did not get any words there. Type an answer or a question, or say “help”.";

    public const string DraftWithoutTitle = "the draft";

    public const string ShareAnyway = "Say “share anyway” to go ahead.";

    public const string ShareToLookAnyway = "Say “share to look only anyway” to go ahead.";

    public const string SoFar = "So far";

    public const string NoDraft = "There is no draft yet.";

    public const string NothingToLog = "There is no unanswered question to keep. I offer it where my sources have no answer.";

    public const string LoggedAlready = "I have kept that for your scrutiny officer already.";

    public const string NothingLogged = "There was nothing kept for your scrutiny officer to take back.";

    public const string LogTakenBack = "Taken back: it is no longer kept for your scrutiny officer.";

    public const string Help =
        """
        You can answer in your own words, several things at once, in any order. At any time you can:
        - **ask a question**, and I will answer it from my sources and come back to where we were
        - say **log it** after a question I can't answer, and I will keep it for your scrutiny officer
        - say **turn this into a line of enquiry** after an answer
        - say **undo** or **redo**, **back**, or **skip** (or “don't know yet”: I will list it as a gap)
        - say **change** and what, for example “change who decides”
        - say **summary** to see everything so far
        - say **pause** and come back another day, or **restart** to begin again
        - say **export** for Word, or **export markdown**
        - say **share** to work on it with others, and **what changed since Monday** to see who did what
        """;

    public static string TooLong(int most) =>
        $"That message is longer than {most} characters, more than I can read at once. Nothing was lost on my side; please send it in parts.";

    public static string DidNotCatch(string words) => $"I did not catch “{Short(words)}”.";

    public static string KeptAsNote(string words) => $"I did not use “{Short(words)}” anywhere, so I have kept it as a note.";

    public const string NotSureYet = "I am not sure yet what you need, but I have kept what you said. Here is what I can do.";

    public static string MovedOn(string label) => $"Let us go on; “{label}” goes on the list of gaps, and you can say “change {label.ToLowerInvariant()}” at any time.";

    public static string Skipped(string label) => $"{label}: not known yet. I have put it on the list of gaps.";

    public static string Undone(string what) => what.Length == 0 ? "Undone." : $"Undone: {what}";

    public static string Redone(string what) => what.Length == 0 ? "Done again." : $"Done again: {what}";

    public static string Logged(IReadOnlyList<string> questions) =>
        $"I have kept this for your scrutiny officer: {string.Join(" and ", questions.Select(q => $"“{Short(q)}”"))} Say “don't log it” to take it back.";

    public static string NewVersion(string title) =>
        $"“{title}” has been improved since you last used it. Your answers are kept; questions that are new come up as we go.";

    private static string Short(string words) => words.Length <= 160 ? words : words[..160] + "…";
}
