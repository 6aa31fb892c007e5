using ScrutinyBot.Commands;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Evaluation;

/// <summary>The answers must stay as right as the figures in tests/evaluation/recorded.json say; docs/evaluation.md tells what to do when they are not.</summary>
public sealed class EvaluationTests
{
    private static readonly string Folder = Path.Combine(ShippedLibrary.Root, "tests", "evaluation");

    // Each set by the name of its file.
    public static TheoryData<string> Sets => [.. Directory.GetFiles(Folder, "*.jsonl").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public Task A_set_of_ours_is_answered_no_worse_than_recorded(string set) => IsNoWorseAsync(Path.Combine(Folder, set + ".jsonl"));

    [SharedSetFact]
    public Task The_development_questions_are_answered_no_worse_than_recorded() => IsNoWorseAsync(SharedSetFactAttribute.DevelopmentSet);

    // By the command itself, so that CI and whoever looks into a regression see the same.
    private static async Task IsNoWorseAsync(string file)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var surroundings = new Surroundings { In = TextReader.Null, Out = output, Error = error, WorkingDirectory = ShippedLibrary.Root };

        var code = await CommandLine.RunAsync(
            ["eval", file, "--no-worse-than", Path.Combine(Folder, "recorded.json"), $"--Content:Path={Path.Combine(ShippedLibrary.Root, "content")}"],
            surroundings,
            CancellationToken.None);

        Assert.True(code == 0 && error.ToString().Length == 0, $"{error}\n{output}");
    }
}
