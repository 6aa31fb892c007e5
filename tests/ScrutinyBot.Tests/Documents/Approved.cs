using System.Runtime.CompilerServices;

namespace ScrutinyBot.Tests.Documents;

/// <summary>Compares a text with an approved one in the folder <c>Approved</c> beside this file, and shows the first difference.
/// Run the tests with <c>APPROVE=1</c> to approve what they make now; read the change before committing it.</summary>
internal static class Approved
{
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, actual);
        if (!File.Exists(path)) Assert.Fail($"{name} has never been approved. Run the tests with APPROVE=1 and read what was written.");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != actual) Assert.Fail(FirstDifference(name, expected.Split('\n'), actual.Split('\n')));
    }

    private static string FirstDifference(string name, string[] expected, string[] actual)
    {
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).First(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i));
        return $"{name}, line {line + 1}:\napproved: {expected.ElementAtOrDefault(line) ?? "(the end)"}\nnow:      {actual.ElementAtOrDefault(line) ?? "(the end)"}\n"
            + "If the change is meant, run the tests with APPROVE=1.";
    }
}
