using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>A conversation is visible to the person who began it, and for everybody else it does not exist.</summary>
internal static class Ownership
{
    /// <summary>The conversation, if it is one of the page's and the person at the page began it; otherwise null.</summary>
    public static async Task<StoredConversation?> FindAsync(HttpContext context, IStore store, string id)
    {
        if (id.Length > 100 || WebUser.Find(context) is not { } user) return null;
        var found = await store.LoadAsync(new ConversationId(id), context.RequestAborted);
        return found?.User == user ? found : null;
    }
}
