using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Navigator;

/// <summary>What a person may wish while looking for support for themselves.</summary>
internal abstract record NavigatorWish : IWish
{
    private NavigatorWish()
    {
    }

    /// <summary>"So which would you go for".</summary>
    public sealed record Tell : NavigatorWish;

    /// <summary>"What else is there".</summary>
    public sealed record Everything : NavigatorWish;

    /// <summary>"What should I ask before I say yes".</summary>
    public sealed record AskFirst : NavigatorWish;

    /// <summary>"Why not the course": the id of an offer.</summary>
    public sealed record WhyNot(string Offer) : NavigatorWish;

    /// <summary>A need told in passing, beside those known.</summary>
    public sealed record AddNeeds(IReadOnlyList<string> Needs) : NavigatorWish;
}
