using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>The lists that the guide makes, each when it is asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RoleList>))]
public enum RoleList
{
    Plan, Agenda, Monthly, Director, Chair,
}

/// <summary>What only this dialog can be asked to do.</summary>
public abstract record RoleWish : IWish
{
    /// <summary>Makes a list, or shows it where it is made already.</summary>
    /// <param name="Count">How many rows; null for the usual number.</param>
    public sealed record Make(RoleList List, int? Count = null) : RoleWish
    {
        /// <summary>The stage or time that the rows are for; null when none was said.</summary>
        public string? Group { get; init; }

        /// <summary>True for the long form, false for the short, null when neither was said.</summary>
        public bool? InFull { get; init; }

        /// <summary>How long the one-to-one lasts; null when not said.</summary>
        public int? Lasts { get; init; }
    }

    /// <summary>Shows what was made: one list, or all of them when <c>List</c> is null.</summary>
    /// <param name="Count">The number by which it was called: "show me the five"; null for none.</param>
    public sealed record Show(RoleList? List, int? Count = null) : RoleWish;

    /// <summary>The long or the short form of the plan.</summary>
    public sealed record Length(bool InFull) : RoleWish;

    /// <summary>Another length for the one-to-one.</summary>
    public sealed record Minutes(int Total) : RoleWish;

    /// <summary>So many minutes for one item of the one-to-one; <c>Which</c> is its number.</summary>
    public sealed record MinutesFor(int Which, int Of) : RoleWish;

    /// <summary>So many rows in the list seen last.</summary>
    public sealed record Number(int Rows) : RoleWish;

    /// <summary>Explains a subject of the guide.</summary>
    public sealed record Explain(string Topic) : RoleWish;

    /// <summary>A resident's call about a child's case.</summary>
    public sealed record Casework : RoleWish;

    /// <summary>Shows how lists changed with what was told; the facts as they were before.</summary>
    public sealed record Refit(AnswerSet Before) : RoleWish;

    /// <summary>Wants no reminders, or wants them after all.</summary>
    public sealed record Remind(bool Wanted) : RoleWish;
}
