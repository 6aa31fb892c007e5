using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>How evidence reaches a review.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    Data,
    Oral,
    Written,
    Visit,
    Survey,
}

/// <summary>Which way evidence points on its line, as far as its words say.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Direction>))]
public enum Direction
{
    Supports,
    Against,
    Mixed,
}

/// <summary>One thing that was heard, read or seen, in the member's words.</summary>
public sealed record EvidenceItem
{
    /// <summary>Counts from 1 and is never used again, so that "E3" in a minute stays E3.</summary>
    public required int Number { get; init; }

    /// <summary>The ids of the lines it is for; empty when that was not said.</summary>
    public ImmutableList<string> Lines { get; init; } = [];

    /// <summary>Null when the words do not tell.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>Who or what it comes from, as typed.</summary>
    public required string Source { get; init; }

    /// <summary>Null when no date was given.</summary>
    public PlanDate? Date { get; init; }

    /// <summary>What it shows, as typed; empty when that was not said.</summary>
    public string Shows { get; init; } = "";

    /// <summary>Null when the words point no way.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How far it can be relied on, as typed; empty when that was not said.</summary>
    public string Reliability { get; init; } = "";

    /// <summary>Where the paper or the note is kept; empty when that was not said.</summary>
    public string KeptAt { get; init; } = "";

    /// <summary>True when it must not be published.</summary>
    public bool Exempt { get; init; }

    /// <summary>True when children, young people or families speak in it themselves.</summary>
    public bool Voice { get; init; }

    [JsonIgnore]
    public string Ref => $"E{Number}";
}

/// <summary>The evidence of a review in the order in which it was logged. Immutable.</summary>
/// <param name="Next">The number of the next item.</param>
public sealed record EvidenceLog(int Next, ImmutableList<EvidenceItem> Rows)
{
    public static EvidenceLog Empty { get; } = new(1, []);

    public EvidenceItem? Find(int number) => Rows.Find(r => r.Number == number);

    public EvidenceLog Add(EvidenceItem item) => new(Next + 1, Rows.Add(item with { Number = Next }));

    public EvidenceLog Drop(IReadOnlyCollection<int> numbers) => this with { Rows = Rows.RemoveAll(r => numbers.Contains(r.Number)) };

    public EvidenceLog Replace(int number, Func<EvidenceItem, EvidenceItem> change) =>
        this with { Rows = [.. Rows.Select(r => r.Number == number ? change(r) : r)] };
}
