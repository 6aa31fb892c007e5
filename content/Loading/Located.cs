namespace ScrutinyBot.Content.Loading;

/// <summary>A value as written, and the line of the file it stands on, counted from 1.</summary>
internal readonly record struct Located(string Value, int Line);
