namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>The keys under which the answers of this dialog are recorded, beside <see cref="SharedKeys"/>; stable over versions.</summary>
public static class PackKeys
{
    public const string Themes = "pack-themes";
    public const string Minutes = "pack-minutes";
    public const string Witnesses = "pack-witnesses";
    /// <summary>The body spoken of ("the company") where no proposal was named.</summary>
    public const string Body = "pack-body";
    public const string Questions = "pack-questions";
    public const string Agreed = "pack-agreed";
    public const string FollowUps = "pack-follow-ups";
    /// <summary>Who is to ask a question, by the id of its row, where that was said.</summary>
    public const string AskedBy = "pack-asked-by";
    public const string Askers = "pack-askers";
    /// <summary>Replies that members were helped with, by the id of the item; they stand in the pack.</summary>
    public const string Replies = "pack-if-they-say";
    public const string Next = "pack-next";
    public const string Now = "pack-now";
    public const string Meeting = "pack-meeting";
}
