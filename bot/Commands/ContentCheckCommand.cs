using System.CommandLine;
using ScrutinyBot.Composition;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Checks;
using ScrutinyBot.Content.Loading;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Commands;

/// <summary><c>content check</c>: mistakes, which fail, then warnings, which do not.</summary>
internal static class ContentCheckCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var sources = new Option<string?>("--sources")
        {
            Description = "A folder with the publications as .txt files: report also nine or more words in a row that stand in one of them.",
            HelpName = "DIR",
        };
        var today = DayOption.Of("--today", "The day from which a review date has passed. Default: today.");
        var reached = new Option<string[]>("--reached")
        {
            Description = "Files of questions, a JSON object with question on each line: count the entries that none of them reaches.",
            HelpName = "FILE.jsonl",
            AllowMultipleArgumentsPerToken = true,
        };
        var list = new Option<bool>("--list") { Description = "With --reached: name these entries." };
        var command = new Command("check", "List every mistake in the content, with file and line, and what is worth a look.") { sources, today, reached, list };
        command.Validators.Add(result =>
        {
            if (result.GetValue(list) && result.GetValue(reached) is not { Length: > 0 }) result.AddError("--list belongs to --reached FILE.jsonl.");
        });
        command.SetAction((result, _) => CheckAsync(
            surroundings, settings, result.GetValue(sources), result.GetValue(today), result.GetValue(reached) ?? [], result.GetValue(list)));
        return command;
    }

    private static async Task<int> CheckAsync(
        Surroundings surroundings, string[] settings, string? sources, DateOnly? today, string[] reached, bool list)
    {
        string[] questions = [.. reached.SelectMany(f => JsonLines.Read(surroundings.PathOf(f), line => line.Text("question")))];
        var folder = ContentCommand.FolderOf(surroundings, settings);
        var loaded = LibraryLoader.Load(folder);
        var (mistakes, warnings) = ContentChecks.Of(folder, loaded, today ?? DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime));
        if (sources is not null) mistakes = [.. mistakes, .. SharedWordingWith(surroundings.PathOf(sources), folder, loaded.Library)];

        foreach (var mistake in mistakes) await surroundings.Out.WriteLineAsync(mistake.ToString());
        if (warnings.Count > 0) await TellAsync(surroundings.Out, warnings);
        if (reached.Length > 0)
        {
            await surroundings.Out.WriteLineAsync();
            if (loaded.Mistakes.Count > 0) await surroundings.Out.WriteLineAsync("What questions reach is counted once the bot can start: mend the mistakes first.");
            else await TellReachAsync(surroundings, settings, questions, list);
            await surroundings.Out.WriteLineAsync();
        }

        await surroundings.Out.WriteLineAsync(mistakes.Count switch
        {
            0 => $"No mistakes in {loaded.Library.Entries.Count} entries.",
            1 => "1 mistake.",
            _ => $"{mistakes.Count} mistakes.",
        });
        return mistakes.Count == 0 ? 0 : 1;
    }

    private static async Task TellAsync(TextWriter writer, IReadOnlyList<ContentMistake> warnings)
    {
        await writer.WriteLineAsync();
        await writer.WriteLineAsync($"{(warnings.Count == 1 ? "1 warning" : $"{warnings.Count} warnings")} (worth a look; the bot works with them):");
        foreach (var warning in warnings) await writer.WriteLineAsync(warning.ToString());
        await writer.WriteLineAsync();
    }

    // By the bot's own search, so that what counts as reached is what a member would be shown.
    private static async Task TellReachAsync(Surroundings surroundings, string[] settings, string[] questions, bool list)
    {
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        var library = bot.Get<Library>();
        var never = Reach.Never(library, bot.Get<LibrarySearch>(), questions);
        await surroundings.Out.WriteLineAsync($"{never.Count} of {library.Entries.Count} entries are among the first {Reach.Among} for none of {questions.Length} questions:");
        foreach (var entries in never.GroupBy(e => e.Sources[0].Publication).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var kinds = entries.GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(g => $"{g.Key.ToString().ToLowerInvariant()} {g.Count()}");
            await surroundings.Out.WriteLineAsync($"{entries.Key}: {entries.Count()} ({string.Join(", ", kinds)})");
            if (list) foreach (var entry in entries) await surroundings.Out.WriteLineAsync($"  {entry.Id}");
        }
    }

    private static IReadOnlyList<ContentMistake> SharedWordingWith(string sources, string folder, Library library)
    {
        if (!Directory.Exists(sources)) throw new CommandFailedException($"There is no folder {sources}. Name the one that holds the publications as .txt files.");
        var texts = Directory.GetFiles(sources, "*.txt");
        if (texts.Length == 0) throw new CommandFailedException($"The folder {sources} holds no .txt files. Name the one that holds the publications.");
        var publications = texts.Order(StringComparer.Ordinal).Select(t => (Path.GetFileNameWithoutExtension(t), File.ReadAllText(t)));
        var names = library.Publications.Select(p => p.Title)
            .Concat(library.OfKind(EntryKind.Reading).Select(e => e.Title))
            .Concat(library.OfKind(EntryKind.Term).SelectMany(e => e.Names));
        return new SharedWording(publications, names).In(folder);
    }
}
