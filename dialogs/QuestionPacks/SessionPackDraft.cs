using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>A session with witnesses as prepared, and as it went once it was held. Empty strings and lists mean "not said".</summary>
public sealed record SessionPackDraft : Draft
{
    /// <summary>In words.</summary>
    public string Date { get; init; } = "";
    /// <summary>What is proposed or running, in the member's words.</summary>
    public string About { get; init; } = "";
    /// <summary>In words.</summary>
    public string Stage { get; init; } = "";
    /// <summary>Minutes that there are; 0 when that was not said and the times are a guess.</summary>
    public int Minutes { get; init; }
    public IReadOnlyList<string> Themes { get; init; } = [];
    /// <summary>In order of hearing.</summary>
    public IReadOnlyList<SessionWitness> Witnesses { get; init; } = [];
    public IReadOnlyList<string> Askers { get; init; } = [];
    /// <summary>The session by the clock.</summary>
    public IReadOnlyList<SessionSlot> Slots { get; init; } = [];
    /// <summary>Answers that may come, and what to ask then; for members only.</summary>
    public IReadOnlyList<SessionReply> IfTheySay { get; init; } = [];
    /// <summary>True once the session was held: ticks and notes then say how it went.</summary>
    public bool WasHeld { get; init; }
    /// <summary>Notes that belong to no question; for members only.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
    /// <summary>What is missing, a sentence each.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];
}

/// <summary>Who answers; <c>Minutes</c> is the longest they can stay, 0 where that was not said.</summary>
public sealed record SessionWitness(string Name, int Minutes);

/// <summary>A stretch of the session.</summary>
public sealed record SessionSlot
{
    public required SlotKind Kind { get; init; }
    /// <summary>Minutes from the beginning.</summary>
    public required int Start { get; init; }
    public required int Minutes { get; init; }
    /// <summary>The question's number; 0 for what is none.</summary>
    public int Number { get; init; }
    public required string Text { get; init; }
    public string Theme { get; init; } = "";
    public string Witness { get; init; } = "";
    public string Asker { get; init; } = "";
    public Origin Origin { get; init; } = Origin.Prompted;
    /// <summary>Follow-ups, for members only.</summary>
    public IReadOnlyList<string> Probes { get; init; } = [];
    public IReadOnlyList<Citation> Sources { get; init; } = [];
    public bool Asked { get; init; }
    /// <summary>What members noted of the answer.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>An answer that may come, what to do then, and what to ask.</summary>
public sealed record SessionReply(string Words, string Advice, IReadOnlyList<string> Probes, IReadOnlyList<Citation> Sources);
