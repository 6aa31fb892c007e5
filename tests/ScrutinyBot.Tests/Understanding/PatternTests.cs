using System.Reflection;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Understanding;

/// <summary>A pattern that fails on a message ends the turn, so each is tried on everything that people say in the tests.</summary>
public sealed class PatternTests
{
    [Fact]
    public void No_pattern_fails_on_what_people_type()
    {
        var messages = Pool.Messages.Concat(Spoken()).Select(m => PlainText.Of(m)).Distinct(StringComparer.Ordinal).ToList();
        var patterns = typeof(Dialog).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Regex) && m.GetParameters().Length == 0 && !m.ContainsGenericParameters && m.IsDefined(typeof(GeneratedRegexAttribute)))
            .ToList();
        var failed = new List<string>();
        foreach (var method in patterns)
        {
            var pattern = (Regex)method.Invoke(null, null)!;
            foreach (var message in messages)
            {
                try
                {
                    _ = pattern.Count(message);
                }
                catch (Exception e) when (e is IndexOutOfRangeException or RegexMatchTimeoutException or ArgumentException)
                {
                    failed.Add($"{method.DeclaringType!.Name}.{method.Name} on “{message}”: {e.GetType().Name}");
                    break;
                }
            }
        }

        Assert.True(patterns.Count > 500, "The patterns were not found.");
        Assert.Empty(failed);
    }

    private static IEnumerable<string> Spoken() => Directory
        .EnumerateFiles(Path.Combine(ShippedLibrary.Root, "tests", "ScrutinyBot.Tests"), "*.chat", SearchOption.AllDirectories)
        .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(File.ReadAllLines).Where(l => l.StartsWith("user: ", StringComparison.Ordinal)).Select(l => l["user: ".Length..]);
}
