namespace ScrutinyBot.Content.Loading;

/// <summary>The words that stand in files for the members of our enumerations.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, EntryKind> Kinds { get; } =
        Enum.GetValues<EntryKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Stage> Stages { get; } =
        Enum.GetValues<Stage>().ToDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, EvidenceForm> EvidenceForms { get; } =
        Enum.GetValues<EvidenceForm>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Perspective> Perspectives { get; } = new Dictionary<string, Perspective>(StringComparer.Ordinal)
    {
        ["council"] = Perspective.Council,
        ["provider"] = Perspective.Provider,
        ["partner"] = Perspective.Partner,
        ["independent"] = Perspective.Independent,
        ["children-and-families"] = Perspective.ChildrenAndFamilies,
    };

    public static IReadOnlyList<string> Audiences { get; } = ["chair", "lead-member", "mentor", "officer"];
}
