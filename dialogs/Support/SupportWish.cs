using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>What a person may wish while working out which support fits.</summary>
internal abstract record SupportWish : IWish
{
    private SupportWish()
    {
    }

    /// <summary>"What is out there": the three broad forms.</summary>
    public sealed record Forms : SupportWish;

    /// <summary>"What would you go for, step by step".</summary>
    public sealed record Tell : SupportWish;

    /// <summary>"Does that change your answer": now against before.</summary>
    public sealed record Compare : SupportWish;

    /// <summary>Keeps the facts as they are, because the same message changes one.</summary>
    public sealed record Remember : SupportWish;

    /// <summary>"No, put it back".</summary>
    public sealed record PutBack : SupportWish;

    /// <summary>"Scrap what I said about the plan", with nothing in its place.</summary>
    public sealed record Withdraw(string Key) : SupportWish;

    /// <summary>"Is that systemic? How would I tell?"</summary>
    public sealed record ExplainSpread : SupportWish;

    /// <summary>"What would change your mind".</summary>
    public sealed record WouldChange : SupportWish;

    /// <summary>"What should we ask a provider".</summary>
    public sealed record AskProvider : SupportWish;

    /// <summary>"Who else has done it".</summary>
    public sealed record Examples : SupportWish;

    /// <summary>"What would it cost".</summary>
    public sealed record Costs : SupportWish;

    /// <summary>"Why not a trust".</summary>
    public sealed record WhyNot(string Form) : SupportWish;

    /// <summary>"Half a page for the chief exec, no jargon".</summary>
    public sealed record Brief(bool Markdown) : SupportWish;
}
