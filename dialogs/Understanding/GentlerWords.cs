namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>How people say that a wording is too hard, and that they want it softer.</summary>
internal static class GentlerWords
{
    /// <summary>A pattern for what it should become: "a bit less harsh", "more neutral", "less like the inquisition".</summary>
    public const string Wanted = @"(?:(?:sound |come across |read |a bit |a little |a lot |much |rather |to be |feel )*(?:less|not so|not as|more|softer|gentler|kinder|nicer|fairer|politer|milder|calmer|neutral|diplomatic|tactful|polite|gentle|open)(?: (?:accus\w+|aggressive|harsh|blunt|hostile|confrontational|loaded|leading|pointed|angry|negative|like (?:the|an) (?:inquisition|attack|accusation)|like an? [a-z]+|neutral|open|diplomatic|tactful|polite|gentle|balanced|fair|constructive|positive|friendly))?)";

    /// <summary>A pattern for what is wrong with it: "harsh", "too pointed", "an attack".</summary>
    public const string Fault = "(?:pointed|harsh|blunt|aggressive|accusing|accusatory|hostile|loaded|leading|negative|angry|(?:an )?attack|strong|personal|confrontational|rude|sharp|unfriendly)";
}
