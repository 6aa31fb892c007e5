namespace ScrutinyBot.Content.Loading;

/// <summary>The words that stand in files for the members of our enumerations.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, EntryKind> Kinds { get; } =
        Enum.GetValues<EntryKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Stage> Stages { get; } =
        Enum.GetValues<Stage>().ToDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Authority> Authorities { get; } = Hyphened<Authority>();

    public static IReadOnlyDictionary<string, JourneyPhase> Phases { get; } = Hyphened<JourneyPhase>();

    public static IReadOnlyDictionary<string, EvidenceForm> EvidenceForms { get; } =
        Enum.GetValues<EvidenceForm>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Perspective> Perspectives { get; } = Hyphened<Perspective>();

    public static IReadOnlyList<string> Audiences { get; } = ["chair", "lead-member", "mentor", "officer"];

    // "ChildrenAndFamilies" is written "children-and-families".
    private static Dictionary<string, T> Hyphened<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(
            v => string.Concat(v.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? "-" : "") + char.ToLowerInvariant(c))), StringComparer.Ordinal);
}
