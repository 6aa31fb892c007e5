using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>A scrutiny review as drafted: the one record from which every document of a review is made.</summary>
public sealed record ReviewDraft : Draft
{
    /// <summary>When the committee meets. Empty strings and lists mean "not said"; what is missing is named in <see cref="Gaps"/>.</summary>
    public string MeetingDate { get; init; } = "";
    /// <summary>What is proposed, in the member's words.</summary>
    public string Proposal { get; init; } = "";
    /// <summary>The organisational form recognised, for example "Contract with a charity".</summary>
    public string Form { get; init; } = "";
    /// <summary>"Considering", "Developing a proposal" or "Already running".</summary>
    public string Stage { get; init; } = "";
    public string DecisionMaker { get; init; } = "";
    public string DecisionDate { get; init; } = "";
    public string WhyNow { get; init; } = "";
    /// <summary>What would be different for children if the review succeeds.</summary>
    public string Success { get; init; } = "";
    public IReadOnlyList<string> InScope { get; init; } = [];
    public IReadOnlyList<string> OutOfScope { get; init; } = [];
    public IReadOnlyList<DraftText> Objectives { get; init; } = [];
    public IReadOnlyList<DraftArea> Areas { get; init; } = [];
    public IReadOnlyList<DraftLine> Lines { get; init; } = [];
    public IReadOnlyList<DraftWitness> Witnesses { get; init; } = [];
    public IReadOnlyList<string> Methods { get; init; } = [];
    /// <summary>In order of date; entries without a date last.</summary>
    public IReadOnlyList<DraftMilestone> Timetable { get; init; } = [];
    /// <summary>The six-month review: the date in words and what it is counted from; empty when no date is known.</summary>
    public string ReviewDate { get; init; } = "";
    /// <summary>What is missing or doubtful, a sentence each.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];
    /// <summary>Asides the member made that belong to no question; internal, never in a version for witnesses.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
    /// <summary>Everything the prompts in the draft rest on, each once.</summary>
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <summary>A text and whose it is.</summary>
public sealed record DraftText(string Text, Origin Origin);

/// <summary>An area under review and why it matters at this stage.</summary>
public sealed record DraftArea(string Name, string Why);

/// <summary>A key line of enquiry with all that hangs on it.</summary>
public sealed record DraftLine
{
    /// <summary>As shown in the chat: "1", or "2a" for a part of a line that was split.</summary>
    public required string Number { get; init; }
    public required string Text { get; init; }
    /// <summary>The area's title; empty for a line that belongs to none.</summary>
    public string Area { get; init; } = "";
    public string Why { get; init; } = "";
    public required Origin Origin { get; init; }
    /// <summary>Rule-based advice that was given and not acted on; internal.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];
    public IReadOnlyList<DraftQuestion> Questions { get; init; } = [];
    /// <summary>Witnesses by name, as in <see cref="ReviewDraft.Witnesses"/>.</summary>
    public IReadOnlyList<string> Witnesses { get; init; } = [];
    public IReadOnlyList<DraftEvidence> Evidence { get; init; } = [];
    /// <summary>What the evidence map warns of: one source only, no child's or family's voice; empty when well supported.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <summary>A sub-question, with follow-ups that are for members only.</summary>
public sealed record DraftQuestion(string Text, IReadOnlyList<string> Probes, Origin Origin);

/// <summary>An item of evidence: what, whether written, data, oral or a visit, who has it, and whose point of view it brings, in words
/// as for a witness; empty when it brings none.</summary>
public sealed record DraftEvidence(string Name, string Form, string Holder, string Perspective = "");

/// <summary>A witness, in running order. <c>Perspective</c> in words; <c>Lines</c> are numbers of lines.</summary>
public sealed record DraftWitness(string Name, string Why, string Perspective, IReadOnlyList<string> Lines);

/// <summary>A step of the timetable; <c>Date</c> in words, empty when not set.</summary>
public sealed record DraftMilestone(string What, string Date);
