using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>What a person can wish of this dialog.</summary>
internal abstract record JourneyWish : IWish
{
    private JourneyWish()
    {
    }

    /// <summary>Ratings said for enablers; a null is "don't know".</summary>
    public sealed record Rate(ImmutableList<Rating> Ratings, bool Earlier) : JourneyWish;

    /// <summary>A row of numbers that cannot be matched to the enablers one to one.</summary>
    public sealed record RateWrongCount(int Count) : JourneyWish;

    /// <summary>Numbers on another scale.</summary>
    public sealed record RateOtherScale(int Most) : JourneyWish;

    /// <summary>What shows ratings to be right, by enabler. <c>Added</c> joins what was said before.</summary>
    public sealed record GiveEvidence(ImmutableList<EvidenceItem> Items, bool Added = false) : JourneyWish;

    /// <summary>Something that is changing, in the person's words.</summary>
    public sealed record NoteChange(string Words) : JourneyWish;

    /// <summary>Who watches early signs, by the numbers they are shown under; none is all of them.</summary>
    public sealed record Watch(ImmutableList<int> Numbers, string Who) : JourneyWish;

    public sealed record SetAgain(PlanDate? Date) : JourneyWish;

    /// <summary>Keeps the ratings as last time's and begins anew.</summary>
    public sealed record Roll : JourneyWish;

    public sealed record ShowRatings : JourneyWish;

    public sealed record ShowDoubts : JourneyWish;

    public sealed record ShowPlace : JourneyWish;

    public sealed record ShowPitfalls : JourneyWish;

    public sealed record ShowBackwards : JourneyWish;

    public sealed record ShowSigns : JourneyWish;

    /// <summary>What would show one rating to be right.</summary>
    public sealed record ShowIdea(string Enabler) : JourneyWish;

    public sealed record ShowTime : JourneyWish;

    /// <summary>What to keep and what to start; a number where one was said, null where none was.</summary>
    public sealed record ShowSteps(bool Keep, bool Start, int? KeepCount, int? StartCount) : JourneyWish;

    public sealed record ShowComparison : JourneyWish;

    public sealed record ShowCharts : JourneyWish;
}

/// <summary>A rating said for an enabler; null when it is not known.</summary>
internal sealed record Rating(string Enabler, int? Value);

/// <summary>Words said as evidence for an enabler.</summary>
internal sealed record EvidenceItem(string Enabler, string Words);
