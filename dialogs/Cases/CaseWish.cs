using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Cases;

/// <summary>What a person may wish while comparing case studies.</summary>
internal abstract record CaseWish : IWish
{
    private CaseWish()
    {
    }

    /// <summary>"Compare Doncaster and Slough".</summary>
    public sealed record SetPlaces(IReadOnlyList<string> Places, IReadOnlyList<string> Unknown) : CaseWish;

    /// <summary>"Add Birmingham".</summary>
    public sealed record AddPlaces(IReadOnlyList<string> Places, IReadOnlyList<string> Unknown) : CaseWish;

    /// <summary>"Drop Slough".</summary>
    public sealed record DropPlaces(IReadOnlyList<string> Places) : CaseWish;

    /// <summary>"Which is most like us".</summary>
    public sealed record MostLike : CaseWish;

    /// <summary>"What went wrong in Slough": one point, of the places named or of all chosen.</summary>
    public sealed record Row(string Name, IReadOnlyList<string> Places) : CaseWish;

    /// <summary>"Only cost and outcome"; all of them when empty.</summary>
    public sealed record OnlyRows(IReadOnlyList<string> Rows) : CaseWish;

    /// <summary>"What does that mean for us".</summary>
    public sealed record Lessons : CaseWish;

    /// <summary>"Show the table".</summary>
    public sealed record Show : CaseWish;
}
