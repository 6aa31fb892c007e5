namespace ScrutinyBot.Content.Search;

/// <summary>Who asks, and in the middle of what; it counts for a little.</summary>
/// <param name="Audience">The asker's role, as in <see cref="Entry.Audience"/>; null when not known.</param>
/// <param name="Themes">The themes that the open dialog is about.</param>
public sealed record SearchContext(string? Audience, IReadOnlyCollection<string> Themes)
{
    public static SearchContext None { get; } = new(null, []);
}
