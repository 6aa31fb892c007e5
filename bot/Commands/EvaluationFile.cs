using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Commands;

/// <summary>A set of questions with what right answers rest on, one on each line.</summary>
internal static class EvaluationFile
{
    /// <exception cref="CommandFailedException">The file cannot be read, holds no question, or a line is not as it should be.</exception>
    public static IReadOnlyList<EvaluationQuestion> Read(string path)
    {
        var ids = new HashSet<string>();
        var questions = JsonLines.Read(path, line =>
        {
            var question = Question(line);
            return ids.Add(question.Id) ? question : throw line.Wrong($"the id '{question.Id}' is taken by a line above. Give each question its own");
        });
        return questions.Count > 0 ? questions : throw new CommandFailedException($"{Path.GetFileName(path)} holds no questions. Put one on each line.");
    }

    private static EvaluationQuestion Question(JsonLine line)
    {
        var question = new EvaluationQuestion(line.Id, line.Text("kind"), line.Text("question"), line.Flag("answerable"), Gold(line), Must(line));
        if (string.IsNullOrWhiteSpace(question.Question)) throw line.Wrong("'question' is empty");
        return (question.Answerable, question.Gold.Count) switch
        {
            (true, 0) => throw line.Wrong("'gold' is empty, but the question is answerable. Name the sections that answer it"),
            (false, > 0) => throw line.Wrong("'gold' names sections, but the question is not answerable. Empty 'gold', or make 'answerable' true"),
            _ => question,
        };
    }

    private static IReadOnlyList<SectionRef> Gold(JsonLine line) =>
    [
        .. line.List("gold").Select(g => (g.ValueKind == JsonValueKind.String ? SectionRef.TryParse(g.GetString()!) : null)
            ?? throw line.Wrong($"'gold' holds {g.GetRawText()}. Name a section as \"publication#section\"")),
    ];

    private static IReadOnlyList<IReadOnlyList<string>> Must(JsonLine line) => [.. line.List("must").Select(group => Group(line, group))];

    // An empty group could never be met, and an empty alternative always would be.
    private static IReadOnlyList<string> Group(JsonLine line, JsonElement group)
    {
        if (group.ValueKind != JsonValueKind.Array || group.GetArrayLength() == 0)
            throw line.Wrong($"'must' holds {group.GetRawText()}. Make it a list of lists, with at least one alternative in each");
        return
        [
            .. group.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(a.GetString())
                ? a.GetString()!
                : throw line.Wrong($"'must' has the alternative {a.GetRawText()}. Each is a text with at least one word")),
        ];
    }
}
