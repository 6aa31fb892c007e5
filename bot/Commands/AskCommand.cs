using System.CommandLine;
using System.Globalization;
using ScrutinyBot.Channels.Console;
using ScrutinyBot.Composition;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Commands;

/// <summary><c>ask</c>: one question, or a file of them, answered from the library.</summary>
internal static class AskCommand
{
    private const int MostExplained = 8;

    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var question = new Argument<string?>("question") { Arity = ArgumentArity.ZeroOrOne, Description = "The question." };
        var batch = new Option<string?>("--batch") { Description = "A file of questions, a JSON object with id and question on each line.", HelpName = "IN.jsonl" };
        var output = new Option<string?>("--out") { Description = "Where the answers to --batch go.", HelpName = "OUT.jsonl" };
        var explain = new Option<bool>("--explain") { Description = "Show also why each entry came where it did." };
        var command = new Command("ask", "Answer a question from the library.") { question, batch, output, explain };
        command.Validators.Add(result =>
        {
            var asked = result.GetValue(question) is not null;
            var many = result.GetValue(batch) is not null;
            if (asked == many) result.AddError("Give either a question or --batch IN.jsonl.");
            else if (many && result.GetValue(explain)) result.AddError("--explain goes with one question.");
            else if (many != result.GetValue(output) is not null) result.AddError("--batch IN.jsonl and --out OUT.jsonl belong together.");
        });
        command.SetAction((result, ct) => result.GetValue(question) is { } one
            ? AskOneAsync(surroundings, settings, one, result.GetValue(explain))
            : AskManyAsync(surroundings, settings, result.GetValue(batch)!, result.GetValue(output)!, ct));
        return command;
    }

    // Asking makes no database; where there is none, there are no documents of the council's own either.
    private static BotServices Open(Surroundings surroundings, string[] settings)
    {
        var configuration = Settings.Read(surroundings.WorkingDirectory, settings);
        var hasStore = configuration["Storage:Sqlite:Path"] is { Length: > 0 } path && File.Exists(path);
        return BotServices.Open(surroundings, configuration, hasStore ? null : services => services.AddSingleton(ICouncilDocuments.Empty));
    }

    private static async Task<int> AskOneAsync(Surroundings surroundings, string[] settings, string question, bool explain)
    {
        await using var bot = Open(surroundings, settings);
        var answer = bot.Get<AnswerComposer>().Compose(question);
        await surroundings.Out.WriteLineAsync(PlainText.WithoutMarks(answer.Text));
        if (answer.Quotes.Count > 0)
        {
            await surroundings.Out.WriteLineAsync();
            await surroundings.Out.WriteLineAsync(PlainText.Of(new Reply.Quotes(answer.Quotes)));
        }

        if (answer.Citations.Count > 0)
        {
            await surroundings.Out.WriteLineAsync();
            foreach (var citation in answer.Citations) await surroundings.Out.WriteLineAsync(PlainText.Of(citation));
        }

        if (explain) await ExplainAsync(surroundings.Out, bot.Get<LibrarySearch>().Explain(question, MostExplained), answer);

        return 0;
    }

    private static async Task ExplainAsync(TextWriter output, IReadOnlyList<Explanation> explanations, Answer answer)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Sureness {answer.Sureness:0.00}; {AnswerComposer.Enough:0.00} is enough to answer. The ranking:"));
        foreach (var (place, explanation) in explanations.Index())
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{place + 1}. {explanation.Entry.Id}  score {explanation.Score:0.00}, sureness {explanation.Sureness:0.00}"));
            var parts = explanation.Parts.Where(p => p.Points > 0.005).OrderByDescending(p => p.Points).Select(p => p.Likeness is { } likeness
                ? string.Create(CultureInfo.InvariantCulture, $"{p.Name} {likeness:0.00} gives {p.Points:0.00}")
                : string.Create(CultureInfo.InvariantCulture, $"{p.Name}: {p.Points:0.00}"));
            var factors = explanation.Factors.Select(f => string.Create(CultureInfo.InvariantCulture, $"times {f.Factor:0.00} because {f.Name}"));
            await output.WriteLineAsync($"   {string.Join("; ", parts.Concat(factors))}");
        }
    }

    private static async Task<int> AskManyAsync(Surroundings surroundings, string[] settings, string batch, string output, CancellationToken ct)
    {
        var questions = JsonLines.Read(surroundings.PathOf(batch), line => (line.Id, Question: line.Text("question")));
        await using var bot = Open(surroundings, settings);
        var composer = bot.Get<AnswerComposer>();
        await JsonLines.WriteAsync(surroundings.PathOf(output), questions.Select(q =>
        {
            var answer = composer.Compose(q.Question);
            return new AnsweredLine(q.Id, answer.Answered, PlainText.WithoutMarks(answer.Text), [.. answer.Citations.Select(c => c.Section.ToString())]);
        }).ToAsyncEnumerable(), ct);
        return 0;
    }

    private sealed record AnsweredLine(string Id, bool Answered, string Text, IReadOnlyList<string> Citations);
}
