namespace ScrutinyBot.Content.Loading;

/// <summary>Which fields an entry of each kind has (docs/authoring.md).</summary>
internal static class EntryFields
{
    private static readonly EntryKind[] Every = Enum.GetValues<EntryKind>();

    private static readonly EntryKind[] Naming =
        [EntryKind.Area, EntryKind.Objective, EntryKind.Witness, EntryKind.Evidence, EntryKind.Form, EntryKind.Method, EntryKind.Term];

    // Other kinds say it by what they are (Authorities.Of).
    private static readonly EntryKind[] OfAnyAuthority = [EntryKind.Guidance, EntryKind.Term, EntryKind.Form, EntryKind.Reading];

    // They may be about something else than a delivery model.
    private static readonly EntryKind[] OfAnyTime = [EntryKind.Question, EntryKind.Guidance, EntryKind.Case, EntryKind.Term, EntryKind.Reading];

    /// <summary>Every field. <c>Needed</c> holds the kinds that cannot do without it; <c>Hint</c> says what to write.</summary>
    public static IReadOnlyDictionary<string, EntryField> All { get; } = new EntryField[]
    {
        new("id", Every, Every, "the same as the file's name, without '.md'"),
        new("kind", Every, Every, "one of " + string.Join(", ", Words.Kinds.Keys)),
        new("title", Every, Every, "the idea in a few words"),
        new("audience", Every, Every, "any of " + string.Join(", ", Words.Audiences)),
        new("themes", Every, Every, "one to four ids from themes.yaml"),
        new("stage", Every, [.. Every.Except(OfAnyTime)], "any of " + string.Join(", ", Words.Stages.Keys)),
        new("phase", Every, [], "any of " + string.Join(", ", Words.Phases.Keys)),
        new("authority", Every, OfAnyAuthority, "one of " + string.Join(", ", Words.Authorities.Keys)),
        new("sources", Every, Every, "the sections it rests on, as publication#section; the ids are in sources.yaml"),
        new("asks", Every, [.. Every.Except(Naming)], "ten to twenty ways a councillor would put the question, at least three"),
        new("dated", Every, [], "one sentence: what was true then and should be checked now"),
        new("differs", Every, [], "one sentence: how the publications tell this differently; cite both"),
        new("owner", Every, [], "who keeps this entry right, where that is not the publication's owner"),
        new("review", Every, [], "the day on which to read it over, such as 2027-11-30, where that is not the publication's"),
        new("order", Every, [], "a number; entries of one kind are listed by it"),
        new("names", Naming, Naming, "what people type when they mean it, in lower case"),
        new("question", [EntryKind.Question], [EntryKind.Question], "the wording put to a witness"),
        new("probes", [EntryKind.Question], [], "one to three follow-up questions"),
        new("line", [EntryKind.Line], [EntryKind.Line], "the suggested key line of enquiry"),
        new("softer", [EntryKind.Line], [], "one or two wordings that are more neutral"),
        new("witnesses", [EntryKind.Line], [EntryKind.Line], "ids of witness entries, best first"),
        new("evidence", [EntryKind.Line], [EntryKind.Line], "ids of evidence entries, best first"),
        new("weight", [EntryKind.Line], [], "3 to be offered first, 2, or 1"),
        new("area", [EntryKind.Question, EntryKind.Line], [EntryKind.Question, EntryKind.Line], "the id of an entry of kind area"),
        new("why", [EntryKind.Area], [EntryKind.Area], "a sentence for each of considering, developing, established"),
        new("objective", [EntryKind.Objective], [EntryKind.Objective], "the wording for the document, starting with 'To'"),
        new("areas", [EntryKind.Witness, EntryKind.Evidence], [EntryKind.Witness, EntryKind.Evidence], "ids of entries of kind area, best first"),
        new("perspective", [EntryKind.Witness, EntryKind.Evidence], [EntryKind.Witness, EntryKind.Evidence],
            "one of " + string.Join(", ", Words.Perspectives.Keys)),
        new("form", [EntryKind.Evidence], [EntryKind.Evidence], "one of " + string.Join(", ", Words.EvidenceForms.Keys)),
        new("holder", [EntryKind.Evidence], [EntryKind.Evidence], "who has it, in words"),
        new("model", [EntryKind.Form], [EntryKind.Form], "how a line calls the new organisation, with its article, such as 'the trust'"),
        new("place", [EntryKind.Case], [EntryKind.Case], "the council or trust"),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>The field that holds <see cref="Entry.Text"/>, by kind.</summary>
    public static string? TextFieldOf(EntryKind kind) => kind switch
    {
        EntryKind.Question => "question",
        EntryKind.Line => "line",
        EntryKind.Objective => "objective",
        _ => null,
    };

    /// <summary>The fields whose blanks are filled.</summary>
    public static IReadOnlyList<string> WithBlanks { get; } = ["question", "line", "softer", "probes", "objective"];
}

/// <summary>A field of an entry, the kinds that may have it and those that must.</summary>
internal sealed record EntryField(string Name, EntryKind[] Allowed, EntryKind[] Needed, string Hint);
