namespace ScrutinyBot.Content;

/// <summary>What fills the blanks of a wording (docs/authoring.md, "Wording with blanks").</summary>
/// <param name="Model">The new organisation, singular, with its article: "the trust".</param>
/// <param name="Services">The services concerned: "children's services".</param>
/// <param name="Health">Working with health: "joined-up services with health".</param>
public sealed record Blanks(string Model, string Services, string Health)
{
    /// <summary>What a wording says when nothing is known of the proposal.</summary>
    public static Blanks Default { get; } = new("the new arrangement", "children's services", "joined-up services with health");
}

/// <summary>Fills the blanks of library wordings.</summary>
public static class Wording
{
    /// <summary>The blanks that a wording may hold.</summary>
    public static IReadOnlyList<string> KnownBlanks { get; } = ["{model}", "{services}", "{health}"];

    /// <summary>The wording with its blanks filled, starting with a capital letter.</summary>
    public static string Fill(string wording, Blanks blanks)
    {
        var text = wording
            .Replace("{model}", blanks.Model, StringComparison.Ordinal)
            .Replace("{services}", blanks.Services, StringComparison.Ordinal)
            .Replace("{health}", blanks.Health, StringComparison.Ordinal);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
