using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ScrutinyBot.Tests.Transcripts;

namespace ScrutinyBot.Tests.Sharing;

/// <summary>Whole conversations of several people on one draft, kept as texts beside this file: <c>name: what they say</c>, <c>--- date</c> for another
/// day, and what the bot says to each below. Run with <c>APPROVE=1</c> to take them as they now go, and read the change like a councillor.</summary>
public sealed class SharedChatTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder(), "*.chat").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_conversations_go_as_they_are_written_down(string name)
    {
        var path = Path.Combine(Folder(), name + ".chat");
        var played = await PlayAsync((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n").Split('\n'));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") await File.WriteAllTextAsync(path, played);

        Assert.Equal((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"), played);
    }

    private static async Task<string> PlayAsync(string[] lines)
    {
        await using var talk = await SharedTalk.BeginAsync();
        var transcript = new StringBuilder();
        foreach (var line in lines)
        {
            if (line.StartsWith('#')) transcript.Append(line).Append('\n');
            if (line.StartsWith("--- ", StringComparison.Ordinal))
            {
                talk.Now = DateTimeOffset.Parse(line[4..] + "T09:00Z", CultureInfo.InvariantCulture);
                transcript.Append('\n').Append(line).Append('\n');
            }
            if (line.Split(": ", 2) is not [var who, var said] || who is "bot" || who.Length == 0 || !who.All(char.IsAsciiLetterLower)) continue;
            if (transcript.Length > 0) transcript.Append('\n');
            transcript.Append(line).Append('\n');
            await talk.SayAsync(who, said);
            var replies = new StringBuilder();
            ChatPlayer.Write(replies, talk.LastOf(who).Replies);
            transcript.Append(talk.Code.Length == 0 ? replies : replies.Replace(talk.Code, "{code}"));
        }
        return transcript.ToString();
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
