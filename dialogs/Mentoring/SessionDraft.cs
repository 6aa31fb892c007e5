using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>A mentoring session as prepared. It holds no name: neither the mentee's, nor that of their council, which would tell who they are.</summary>
public sealed record SessionDraft : Draft
{
    /// <summary>Empty strings and lists below mean "not said".</summary>
    public string Date { get; init; } = "";
    public string Length { get; init; } = "";
    public string How { get; init; } = "";
    public string TimeInRole { get; init; } = "";
    public string Position { get; init; } = "";
    public IReadOnlyList<string> Changes { get; init; } = [];
    public IReadOnlyList<DraftAim> Aims { get; init; } = [];
    public IReadOnlyList<string> Promises { get; init; } = [];
    public IReadOnlyList<DraftPrompt> Prompts { get; init; } = [];
    /// <summary>What the prompts leave out at the mentor's wish.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
    public IReadOnlyList<string> Rules { get; init; } = [];
    public IReadOnlyList<string> Actions { get; init; } = [];
    public string NextMeeting { get; init; } = "";
    /// <summary>The day of the six-month follow-up; empty when no session has a date.</summary>
    public string FollowUpOn { get; init; } = "";
    public IReadOnlyList<DraftLogEntry> Log { get; init; } = [];
    /// <summary>What to do before the session, and after it.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];
    public IReadOnlyList<string> After { get; init; } = [];
    /// <summary>About how many minutes there are for each prompt; 0 where the length is not known.</summary>
    public int MinutesEach { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}

/// <summary>An aim with its rating at the start, in words, and what would show progress.</summary>
public sealed record DraftAim(string Text, string Confidence, string Progress);

/// <summary>A prompt, what it is for, and why to ask it; empty where it needs no reason.</summary>
public sealed record DraftPrompt(string Text, string For, string Why, Origin Origin, IReadOnlyList<Citation> Sources);

public sealed record DraftLogEntry(string Date, string Text);
