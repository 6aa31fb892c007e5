using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>What the executive said to a recommendation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExecutiveResponse>))]
public enum ExecutiveResponse
{
    Awaited,
    Accepted,
    Partly,
    Rejected,
}

/// <summary>How far a recommendation has been carried out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProgressColour>))]
public enum ProgressColour
{
    Red,
    Amber,
    Green,
}

/// <summary>A recommendation from first wording to last check.</summary>
public sealed record Recommendation
{
    /// <summary>Stays with it whatever is dropped, so that 5 is still 5 when 4 is gone.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>The group's wording before the bot changed it at its wish; null when it did not.</summary>
    public string? TextBefore { get; init; }

    /// <summary>True when the group wants its wording left alone.</summary>
    public bool KeptAsWritten { get; init; }

    /// <summary>Who is to do it; empty when nobody is named.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Null when no date was given.</summary>
    public PlanDate? By { get; init; }

    /// <summary>How anybody will know that it was done; empty when that was not said.</summary>
    public string Measure { get; init; } = "";

    /// <summary>A note on cost or resources; empty when that was not said.</summary>
    public string Cost { get; init; } = "";

    /// <summary>The ids of the lines it rests on.</summary>
    public ImmutableList<string> Lines { get; init; } = [];

    /// <summary>The numbers of the evidence it rests on; empty for all that its lines have.</summary>
    public ImmutableList<int> Evidence { get; init; } = [];

    /// <summary>True while the tie to its lines was only reckoned from its words.</summary>
    public bool TieIsProposed { get; init; }

    public ExecutiveResponse Response { get; init; }

    /// <summary>Why it was accepted in part or rejected; empty when that was not said.</summary>
    public string Reason { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Null before progress was looked at.</summary>
    public ProgressColour? Progress { get; init; }

    public string ProgressNote { get; init; } = "";
}

/// <summary>The recommendations of a review. Immutable.</summary>
/// <param name="Next">The number of the next one.</param>
public sealed record RecommendationList(int Next, ImmutableList<Recommendation> Rows)
{
    public static RecommendationList Empty { get; } = new(1, []);

    public Recommendation? Find(int number) => Rows.Find(r => r.Number == number);

    public RecommendationList Add(string text) => new(Next + 1, Rows.Add(new Recommendation { Number = Next, Text = text }));

    public RecommendationList Drop(IReadOnlyCollection<int> numbers) => this with { Rows = Rows.RemoveAll(r => numbers.Contains(r.Number)) };

    public RecommendationList Replace(int number, Func<Recommendation, Recommendation> change) =>
        this with { Rows = [.. Rows.Select(r => r.Number == number ? change(r) : r)] };

    /// <summary>Numbered from 1 again, in order.</summary>
    public RecommendationList Renumbered() => new(Rows.Count + 1, [.. Rows.Select((r, i) => r with { Number = i + 1 })]);
}
