using System.CommandLine;
using ScrutinyBot.Composition;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Commands;

/// <summary><c>eval</c>: how right the answers to a set of questions are.</summary>
internal static class EvalCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var input = new Argument<string>("file")
        {
            HelpName = "FILE.jsonl", Description = "The questions, with the sections and facts of a right answer: see docs/evaluation.md.",
        };
        var misses = new Option<string?>("--misses") { HelpName = "MISSES.jsonl", Description = "Where to write what went wrong, a question on each line." };
        var curve = new Option<bool>("--curve") { Description = "Show also what each threshold of sureness would answer and refuse." };
        var noWorse = new Option<string?>("--no-worse-than")
        {
            HelpName = "RECORDED.json", Description = "End with 1 if a figure is worse than recorded in this file.",
        };
        var record = new Option<string?>("--record")
        {
            HelpName = "RECORDED.json", Description = "Record the figures in this file, under the name of FILE.",
        };
        var command = new Command("eval", "Measure how right the answers to a set of questions are.") { input, misses, curve, noWorse, record };
        command.Validators.Add(result =>
        {
            if (result.GetValue(noWorse) is not null && result.GetValue(record) is not null) result.AddError("Give either --no-worse-than or --record.");
        });
        command.SetAction(async (result, ct) =>
        {
            string? PathIn(Option<string?> option) => result.GetValue(option) is { } given ? surroundings.PathOf(given) : null;

            var path = surroundings.PathOf(result.GetRequiredValue(input));
            var set = Path.GetFileNameWithoutExtension(path);
            // Read before anything is asked, so that a wrong path costs no time.
            var recorded = PathIn(noWorse) is { } before ? RecordedFile.Read(before, set) : null;
            var judged = await JudgeAsync(surroundings, settings, EvaluationFile.Read(path));
            var scores = Scores.Of(judged);
            var worse = recorded?.WhatIsWorse(scores) ?? [];

            await ShowAsync(surroundings.Out, ScoreTable.Lines(judged));
            if (result.GetValue(curve)) await ShowAsync(surroundings.Out, ["", .. ThresholdCurve.Lines(judged)]);
            if (PathIn(misses) is { } wrong) await WriteMissesAsync(wrong, judged, ct);
            if (PathIn(record) is { } after) RecordedFile.Write(after, RecordedFigures.Of(set, scores));
            await ShowAsync(surroundings.Error, worse);
            return worse.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static async Task<IReadOnlyList<JudgedAnswer>> JudgeAsync(
        Surroundings surroundings, string[] settings, IReadOnlyList<EvaluationQuestion> questions)
    {
        // The library alone is measured: what a council adds is its own.
        await using var bot = BotServices.Open(
            surroundings, Settings.Read(surroundings.WorkingDirectory, settings), services => services.AddSingleton(ICouncilDocuments.Empty));
        var composer = bot.Get<AnswerComposer>();
        var match = new GoldMatch(bot.Get<Library>().Publications);
        await ShowAsync(surroundings.Error, questions.SelectMany(q => q.Gold.Where(g => !match.Knows(g)), (q, g) =>
            $"{q.Id}: sources.yaml has no section {g}, so that no citation can match it."));
        return [.. questions.Select(q => JudgedAnswer.Of(q, composer.Compose(q.Question), match))];
    }

    private static Task WriteMissesAsync(string path, IReadOnlyList<JudgedAnswer> judged, CancellationToken ct) => JsonLines.WriteAsync(
        path,
        judged.Where(j => j.Misses.Count > 0).Select(j => new MissLine(
            j.Question.Id,
            j.Question.Kind,
            j.Question.Question,
            j.Misses,
            [.. j.Answer.Citations.Select(c => c.Section.ToString())],
            j.Answer.Entries,
            [.. j.Question.Gold.Select(g => g.ToString())],
            j.Question.Must,
            j.Text)).ToAsyncEnumerable(),
        ct);

    private static async Task ShowAsync(TextWriter to, IEnumerable<string> lines)
    {
        foreach (var line in lines) await to.WriteLineAsync(line);
    }

    private sealed record MissLine(
        string Id, string Kind, string Question, IReadOnlyList<string> Why, IReadOnlyList<string> Citations, IReadOnlyList<string> Entries,
        IReadOnlyList<string> Gold, IReadOnlyList<IReadOnlyList<string>> Must, string Text);
}
