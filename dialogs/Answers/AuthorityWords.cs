using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>How much weight an entry has, in a reader's words.</summary>
public static class AuthorityWords
{
    public static string Of(Authority authority) => authority switch
    {
        Authority.Law => "law",
        Authority.StatutoryGuidance => "statutory guidance",
        Authority.GoodPractice => "good practice",
        Authority.Research => "research finding",
        Authority.Example => "example",
        _ => "opinion",
    };
}
