using System.CommandLine;
using System.Globalization;
using ScrutinyBot.Composition;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary><c>questions</c>: what people asked the bot to keep for the scrutiny officer.</summary>
internal static class QuestionsCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var done = new Option<long?>("--done") { HelpName = "ID", Description = "Close the question with this number." };
        var command = new Command("questions", "List the questions kept for the scrutiny officer: number, date, reason, question.") { done };
        command.SetAction((result, ct) => result.GetValue(done) is { } id ? CloseAsync(surroundings, settings, id, ct) : ListAsync(surroundings, settings, ct));
        return command;
    }

    private static async Task<int> ListAsync(Surroundings surroundings, string[] settings, CancellationToken ct)
    {
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        var questions = await bot.Store.OfficerQuestionsAsync(ct);
        foreach (var question in questions) await surroundings.Out.WriteLineAsync(InALine(question));
        if (questions.Count == 0) await surroundings.Out.WriteLineAsync("No questions are waiting.");
        return 0;
    }

    private static async Task<int> CloseAsync(Surroundings surroundings, string[] settings, long id, CancellationToken ct)
    {
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        if (!await bot.Store.CloseOfficerQuestionAsync(id, bot.Get<TimeProvider>().GetUtcNow(), ct))
            throw new CommandFailedException(string.Create(CultureInfo.InvariantCulture, $"No open question has the number {id}. List them by: questions"));
        await surroundings.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Question {id} is closed."));
        return 0;
    }

    // A question is what somebody typed: it stays on its line, and nothing in it moves the cursor.
    private static string InALine(OfficerQuestion question)
    {
        var words = string.Join(' ', string.Concat(question.Question.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return string.Create(CultureInfo.InvariantCulture, $"{question.Id,4}  {question.AskedOn:yyyy-MM-dd}  {InWords(question.Reason),-34}  {words}");
    }

    private static string InWords(RefusalReason reason) => reason switch
    {
        RefusalReason.Today => "asks how things stand now",
        RefusalReason.OwnFigures => "needs the council's own figures",
        _ => "not in the sources",
    };
}
