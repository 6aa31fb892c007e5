using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Things that people say and press in a conversation about key lines, and things that nobody should.</summary>
internal static class Pool
{
    /// <summary>Messages that answer, wish and ask, without any that moves in the history.</summary>
    public static readonly string[] Messages =
    [
        "we meet on 14 january 2027, Fernmere borough, im chair of the children and families panel, and officers want to hand the leaving care service to a charity on a five year contract",
        "cabinet wants to move children's services into a trust", "it's early days", "they're drawing up the spec", "it has been running since 2021",
        "cabinet decides in march", "don't know yet", "skip", "no idea", "Ashbrook County Council", "SEND and early help are out of scope", "in scope: fostering, adoption",
        "the objectives: all but the last", "you choose", "about five lines please", "two for each", "finance, voice and accountability", "drop finance", "leave out vision",
        "put accountability first", "why those?", "drop 2", "drop the last one", "swap 1 and 3", "swap 3 and 40", "move 4 to the top", "split it", "split 2",
        "make 1 less accusing", "another wording for 2", "lose the weakest", "add one of mine: How will foster carers be heard, and what will change for them?",
        "add one of mine: Why has the council wasted so much money?", "change 1 to: How well are children heard?", "add something on care leavers", "3 is mine",
        "1. How is it paid for today?\n2. Who is answerable when it goes wrong?\n3. Are families happy, and do staff agree?", "fix 2", "keep 1, 3 and 4", "check my lines", "leave it as it is",
        "keep them all", "keep the questions", "drop question 1.2", "add question to 2: What do carers say?", "what questions should we ask?", "which lines rest on one source?",
        "anything obvious missing?", "what is still missing?", "who should we hear from for each line?", "witnesses are the director, the parent carer forum and Ofsted",
        "the forum for lines 1 and 2", "suggest some evidence", "add the parents survey to 1", "where would we get evidence for 2?",
        "witnesses 20 april, visit 4 may, report 30 june", "report 1 april 2027, witnesses 20 april 2027", "30 june, i meant", "when do we take another look?",
        "a task and finish group", "export", "export markdown", "the table in word and a short version for the witnesses", "what is a teckal company?", "what's the weather like?",
        "how do we know the money follows the child", "thanks", "hello", "ok", "yes", "no", "👍", "👎 2", "back", "change who decides", "change areas", "summary", "help", "pause", "begin again",
        "stop", "carry on", "we'll say integrated care in ours", "blah blah", "", "…", "\u0000\u0007", "مرحبا بالعالم", "🎉", "1", "2", "9", "123", "all of them apart from the last", "the lot",
        "31 february", "i'm worried about money and what staff get out of it", "the green one with the hat", "?", "no, sorry, we're past that", "add", "drop", "change 1 to", "add one of mine:",
    ];

    private static readonly string[] History = ["undo", "undo that", "redo", "restart", "drop 1, no, undo that", "undo, and you choose the areas", "undo and cabinet decides in may"];

    private static readonly string[] Keys =
    [
        "$menu", "$offer", "proposal", "stage", "council", "decision-date", "in-scope", "objectives", "areas", "lines-agreed", "questions-agreed", "witnesses", "evidence",
        "methods", "timetable", "export", "no-such-prompt",
    ];

    private static readonly string[] Values =
    [
        "key-lines", "ask", "yes", "no", "$skip", "Considering", "Established", "finance", "voice", "2027-03-01", "2027-02-31", "keep them all", "export word", "", "w-director", "x",
    ];

    private static readonly Gen<Incoming> Typed = Gen.Elements(Messages).Select(text => (Incoming)new Incoming.Said(text));

    private static readonly Gen<Incoming> Moved = Gen.Elements(History).Select(text => (Incoming)new Incoming.Said(text));

    private static readonly Gen<Incoming> Pressed =
        from key in Gen.Elements(Keys)
        from values in Gen.Elements(Values).ListOf()
        from version in Gen.Choose(0, 12)
        select (Incoming)new Incoming.Pressed(key, [.. values.Take(3)], version);

    private static readonly Gen<Incoming> Finished =
        from number in Gen.Choose(1, 2)
        from failed in Gen.Elements(true, false)
        select (Incoming)new Incoming.JobFinished($"export-{number}", AnswerSet.ToJson(failed ? new { failed = "no disk" } : (object)new { documents = Array.Empty<string>() }));

    /// <summary>Whatever can reach a conversation.</summary>
    public static Gen<Incoming> Anything { get; } = Gen.Frequency(
        (8, Typed), (3, Moved), (3, Pressed), (1, Finished), (1, Gen.Constant<Incoming>(new Incoming.Joined())));

    /// <summary>A conversation of some length.</summary>
    public static Arbitrary<Incoming[]> Conversations { get; } =
        (from most in Gen.Choose(1, 16) from list in Anything.ListOf(most) select list.ToArray()).ToArbitrary();

    /// <summary>The beginning of a conversation and one message more, which may edit anything.</summary>
    public static Arbitrary<(Incoming[] Before, string Edit)> Edits { get; } =
        (from most in Gen.Choose(1, 10) from list in Typed.ListOf(most) from edit in Gen.Elements(Messages) select (list.ToArray(), edit)).ToArbitrary();
}
