namespace ScrutinyBot.Content;

/// <summary>What an entry is; decides which further fields it has (docs/authoring.md).</summary>
public enum EntryKind
{
    Question, Line, Area, Objective, Witness, Evidence, Form, Method, Guidance, Case, Term, Reading,
}

/// <summary>What sort of word an entry's is: how much weight a reader may put on it.</summary>
public enum Authority
{
    /// <summary>An Act, a regulation, or a duty that one of them sets.</summary>
    Law,
    /// <summary>Guidance that councils must have regard to.</summary>
    StatutoryGuidance,
    /// <summary>Advice on how to do it well.</summary>
    GoodPractice,
    /// <summary>What researchers found.</summary>
    Research,
    /// <summary>What one place did.</summary>
    Example,
    /// <summary>What somebody thinks.</summary>
    Opinion,
}

/// <summary>A step of the improvement journey of children's services (action-research#chapter-1-improvement-journey).</summary>
public enum JourneyPhase
{
    PoorToFair, FairToGood, GoodToGreat,
}

/// <summary>How far the proposal under review has come.</summary>
public enum Stage
{
    /// <summary>An idea; no business case has been agreed.</summary>
    Considering,
    /// <summary>Being designed or specified, not yet running.</summary>
    Developing,
    /// <summary>Already delivering services.</summary>
    Established,
}

/// <summary>Whose point of view a witness or an item of evidence brings; a line that hears one only is worth a warning.</summary>
public enum Perspective
{
    Council, Provider, Partner, Independent, ChildrenAndFamilies,
}

/// <summary>How an item of evidence reaches the committee.</summary>
public enum EvidenceForm
{
    Written, Data, Oral, Visit,
}

/// <summary>One idea of the library, in our own words, with the sections it rests on.</summary>
public sealed record Entry
{
    /// <summary>Unique in the library: lower-case words joined by hyphens.</summary>
    public required string Id { get; init; }
    public required EntryKind Kind { get; init; }
    /// <summary>The idea in a few words, sentence case.</summary>
    public required string Title { get; init; }
    /// <summary>Plain text with light Markdown (emphasis, lists); two to five sentences.</summary>
    public required string Body { get; init; }
    /// <summary>Any of "chair", "lead-member", "mentor", "officer".</summary>
    public IReadOnlyList<string> Audience { get; init; } = [];
    /// <summary>Ids of <see cref="Theme"/>s.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];
    /// <summary>When in the life of a delivery model it applies; empty when it is not about one.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];
    /// <summary>Where on the improvement journey it applies; empty when it is not tied to a phase.</summary>
    public IReadOnlyList<JourneyPhase> Phases { get; init; } = [];
    public Authority Authority { get; init; } = Authority.GoodPractice;
    /// <summary>Ways people put the question, as typed.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];
    /// <summary>What people type when they mean this thing; lower case.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
    /// <summary>The sections it rests on, best first; never empty.</summary>
    public required IReadOnlyList<SectionRef> Sources { get; init; }
    /// <summary>What was true then and should be checked now; null when nothing is known to be dated.</summary>
    public string? Dated { get; init; }
    /// <summary>How the publications tell this differently; null where they do not.</summary>
    public string? Differs { get; init; }
    /// <summary>Who keeps it right; null when that is the publication's owner.</summary>
    public string? Owner { get; init; }
    /// <summary>When it is to be read over again; null when that is the publication's date.</summary>
    public DateOnly? Review { get; init; }
    /// <summary>Where it stands among entries of its kind; entries without one come last.</summary>
    public int Order { get; init; } = int.MaxValue;

    /// <summary>The id of an entry of kind <see cref="EntryKind.Area"/>; null for kinds that belong to no area.</summary>
    public string? Area { get; init; }
    /// <summary>The wording a question, line or objective is used in, with blanks (<see cref="Wording"/>); null for other kinds.</summary>
    public string? Text { get; init; }
    /// <summary>For a question: follow-ups. Wordings with blanks.</summary>
    public IReadOnlyList<string> Probes { get; init; } = [];
    /// <summary>For a line: more neutral wordings with blanks.</summary>
    public IReadOnlyList<string> Softer { get; init; } = [];
    /// <summary>For a line: ids of witness entries, best first.</summary>
    public IReadOnlyList<string> Witnesses { get; init; } = [];
    /// <summary>For a line: ids of evidence entries, best first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
    /// <summary>For a line: 3 is offered first, 1 last.</summary>
    public int Weight { get; init; } = 1;
    /// <summary>For an area: why it matters at each stage.</summary>
    public IReadOnlyDictionary<Stage, string> Why { get; init; } = new Dictionary<Stage, string>();
    /// <summary>For a witness or evidence: the areas it can speak to, best first.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];
    /// <summary>For a witness or evidence; null for other kinds.</summary>
    public Perspective? Perspective { get; init; }
    /// <summary>For evidence; null for other kinds.</summary>
    public EvidenceForm? Form { get; init; }
    /// <summary>For evidence: who has it, in words.</summary>
    public string? Holder { get; init; }
    /// <summary>For an organisational form: how a line calls the new organisation, with its article.</summary>
    public string? Model { get; init; }
    /// <summary>For a case: the council or trust.</summary>
    public string? Place { get; init; }
}
