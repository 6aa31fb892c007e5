using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>Which form of support fits, with the way to it, as a record from which the note and the half page are made.</summary>
public sealed record SupportDraft : Draft
{
    /// <summary>What the member told, in the order of reasoning: label and words.</summary>
    public IReadOnlyList<SupportFact> Facts { get; init; } = [];
    /// <summary>The form suggested, in words; empty when too little is known.</summary>
    public string Suggestion { get; init; } = "";
    public CitedText? Why { get; init; }
    public IReadOnlyList<DraftStep> Steps { get; init; } = [];
    /// <summary>What is not known and was taken for granted, in words.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];
    public IReadOnlyList<CitedText> Benefits { get; init; } = [];
    public IReadOnlyList<CitedText> Factors { get; init; } = [];
    public IReadOnlyList<CitedText> Circumstances { get; init; } = [];
    public IReadOnlyList<CitedText> Examples { get; init; } = [];
    public IReadOnlyList<CitedText> ProviderQuestions { get; init; } = [];
    public IReadOnlyList<CitedText> Costs { get; init; } = [];
    public IReadOnlyList<CitedText> WouldChange { get; init; } = [];
    /// <summary>That no form is a cure, and that the research has a date.</summary>
    public IReadOnlyList<CitedText> Cautions { get; init; } = [];
    /// <summary>The title and the paragraphs of the half page in plain words, every abbreviation spelt out.</summary>
    public string PlainTitle { get; init; } = "";
    public IReadOnlyList<string> Plain { get; init; } = [];
}

/// <summary>A fact as told.</summary>
public sealed record SupportFact(string Label, string Words);

/// <summary>A text of ours and what it rests on.</summary>
public sealed record CitedText(string Text, IReadOnlyList<Citation> Sources);

/// <summary>A step of the reasoning: the fact, what the research says, what follows.</summary>
public sealed record DraftStep(string Label, string Fact, CitedText Says, string Follows);
