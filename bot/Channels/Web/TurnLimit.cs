namespace ScrutinyBot.Channels.Web;

/// <summary>A turn has a time limit of its own: a page that hangs up early must not stop what it has asked for.</summary>
internal static class TurnLimit
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static CancellationTokenSource Start() => new(Longest);
}
