using System.CommandLine;
using System.Globalization;
using ScrutinyBot.Channels.Console;
using ScrutinyBot.Composition;
using ScrutinyBot.Content;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary><c>chat</c>: a conversation at the terminal.</summary>
internal static class ChatCommand
{
    private const int LongestName = 100;

    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var name = new Option<string?>("--conversation")
        {
            HelpName = "NAME", Description = "Begin the conversation of this name, or go on with it. Default: the last one.",
        };
        name.Validators.Add(result =>
        {
            if (result.GetValue(name) is { } given && (given.Length is 0 or > LongestName || given.Any(char.IsWhiteSpace)))
                result.AddError($"--conversation wants a name of 1 to {LongestName} characters without spaces.");
        });
        var command = new Command("chat", "Talk at the terminal. Documents are saved in the current folder.") { name };
        command.SetAction((result, ct) => RunAsync(surroundings, settings, result.GetValue(name), ct));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string[] settings, string? name, CancellationToken ct)
    {
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        // Content with mistakes should stop the start, not the first question.
        bot.Get<Library>();
        var conversation = name is null ? await LastAsync(bot.Store, ct) : new ConversationId(TerminalConversation.Prefix + Unprefixed(name));
        var screen = new TerminalScreen(surroundings.Out, surroundings.IsTerminal);
        var input = new LineInput(surroundings.In, surroundings.IsTerminal);
        await new TerminalConversation(bot.Conversations, bot.Store, screen, input, conversation, surroundings.WorkingDirectory).RunAsync(ct);
        return 0;
    }

    private static async Task<ConversationId> LastAsync(IStore store, CancellationToken ct) =>
        (await store.ListAsync(TerminalConversation.User, 1, ct)) is [var last, ..]
            ? last.Id
            : new ConversationId(TerminalConversation.Prefix + 1.ToString(CultureInfo.InvariantCulture));

    private static string Unprefixed(string name) =>
        name.StartsWith(TerminalConversation.Prefix, StringComparison.Ordinal) ? name[TerminalConversation.Prefix.Length..] : name;
}
