using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Tests.Evaluation;

/// <summary>Makes judged answers: sections s1 to s6 of one guide, of which s1 is gold.</summary>
internal static class Judged
{
    private static readonly GoldMatch Match = new(
        [new Publication("guide", "A guide", "A centre", [], 2017, [.. Enumerable.Range(1, 6).Select(i => new Section($"s{i}", "", null))]) { Edition = "2017" }]);

    /// <summary>The answer to an answerable question, with the gold section at this place among five; 0: not at all.</summary>
    public static JudgedAnswer Right(int goldAt, string kind = "role", string text = "It has 150 duties.", double sureness = 1, string? must = "150") =>
        JudgedAnswer.Of(Answerable(kind, must), new(true, text, [.. Enumerable.Range(1, 5).Select(i => Citation(i == goldAt ? "s1" : $"s{i + 1}"))]) { Sureness = sureness }, Match);

    public static JudgedAnswer Refused(double sureness = 0) => JudgedAnswer.Of(
        Answerable("role", "150"), new(false, "I don't know which of the 150 you mean.", [Citation("s1")]) { Sureness = sureness }, Match);

    /// <summary>What was said to a question without an answer.</summary>
    public static JudgedAnswer Unanswerable(bool answered, double sureness = 0) => JudgedAnswer.Of(
        new("q", "out-of-scope", "blue badge?", Answerable: false, [], []), new(answered, "Well.", []) { Sureness = sureness }, Match);

    private static EvaluationQuestion Answerable(string kind, string? must) =>
        new("q", kind, "how many duties?", Answerable: true, [new("guide", "s1")], must is null ? [] : [[must]]);

    private static Citation Citation(string section) => new(new("guide", section), "A guide", "A centre", 2017, "");
}
