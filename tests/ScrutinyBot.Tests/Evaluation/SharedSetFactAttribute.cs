using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Evaluation;

/// <summary>A fact about questions that are not part of the repository; skipped, and said so, where they do not lie beside it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedSetFactAttribute : FactAttribute
{
    public SharedSetFactAttribute()
    {
        if (!File.Exists(DevelopmentSet)) Skip = "The development questions, ../shared/eval/dev.jsonl, do not lie beside the repository.";
    }

    public static string DevelopmentSet { get; } = Path.Combine(ShippedLibrary.Root, "..", "shared", "eval", "dev.jsonl");
}
