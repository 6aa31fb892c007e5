using System.Runtime.CompilerServices;

namespace ScrutinyBot.Tests.Transcripts;

/// <summary>Whole conversations, kept as texts beside this file. When the bot is meant to answer otherwise, run the tests with
/// <c>APPROVE=1</c> and read the change like a councillor before committing it.</summary>
public sealed class ChatTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder(), "*.chat").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_conversation_goes_as_it_is_written_down(string name)
    {
        var path = Path.Combine(Folder(), name + ".chat");
        var played = ChatPlayer.Play(ChatFile.Read(path));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, played);

        var written = File.ReadAllText(path).ReplaceLineEndings("\n");

        if (written != played) Assert.Fail(FirstDifference(name, written.Split('\n'), played.Split('\n')));
    }

    [Fact]
    public void There_are_a_dozen_conversations_or_more() => Assert.True(Names.Count >= 12);

    private static string FirstDifference(string name, string[] written, string[] played)
    {
        var line = Enumerable.Range(0, Math.Max(written.Length, played.Length)).First(i => written.ElementAtOrDefault(i) != played.ElementAtOrDefault(i));
        var said = played.Take(line).LastOrDefault(l => l.StartsWith(ChatFile.UserMark, StringComparison.Ordinal));
        return $"{name}.chat, line {line + 1}, after “{said}”:\nwritten: {written.ElementAtOrDefault(line) ?? "(the end)"}\nplayed:  {played.ElementAtOrDefault(line) ?? "(the end)"}\n"
            + "If the change is meant, run the tests with APPROVE=1 and read it.";
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
