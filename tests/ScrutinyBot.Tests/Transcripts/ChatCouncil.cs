using System.Text.Json;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Transcripts;

/// <summary>The council of one transcript: unknown at first, then what an administrator kept.</summary>
internal sealed class ChatCouncil
{
    private static readonly AnswerComposer Composer = new(ShippedLibrary.Result.Library, ShippedLibrary.Search);

    private CouncilProfile profile = CouncilProfile.Unknown;

    public ChatCouncil() => Engine = new ConversationEngine(Talk.Catalogue, ShippedLibrary.Result.Library, Composer) { Council = () => profile };

    public IConversationEngine Engine { get; }

    public JsonElement Keep(JobRequest job)
    {
        profile = profile.With(job.Payload.Deserialize<CouncilSaid>(JsonSerializerOptions.Web)!);
        return AnswerSet.ToJson(new { saved = true });
    }
}
