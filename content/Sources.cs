namespace ScrutinyBot.Content;

/// <summary>Names a section of a publication, written <c>publication#section</c>.</summary>
public sealed record SectionRef(string Publication, string Section)
{
    /// <summary>Reads <c>publication#section</c>; null when the text has not that form.</summary>
    public static SectionRef? TryParse(string text)
    {
        var parts = text.Split('#');
        return parts is [{ Length: > 0 } publication, { Length: > 0 } section] ? new(publication, section) : null;
    }

    public override string ToString() => $"{Publication}#{Section}";
}

/// <summary>A section that a citation may name. <c>Parent</c> is the id of the section it belongs to, null at the top.</summary>
public sealed record Section(string Id, string Title, string? Parent);

/// <summary>One of the publications that the library rests on.</summary>
public sealed record Publication(
    string Id, string Title, string Publisher, IReadOnlyList<string> Authors, int Year, IReadOnlyList<Section> Sections)
{
    /// <summary>The edition's date as far as it is known, such as "July 2020".</summary>
    public required string Edition { get; init; }
    /// <summary>Who keeps right what rests on it.</summary>
    public string? Owner { get; init; }
    /// <summary>When what rests on it is to be read over again.</summary>
    public DateOnly? Review { get; init; }
}

/// <summary>What an entry is about, finer than the eight areas (content/themes.yaml). <c>Area</c> is where its lines of enquiry belong;
/// null for a theme that is not one for a review of a delivery model.</summary>
public sealed record Theme(string Id, string? Area, IReadOnlyList<string> Names);
