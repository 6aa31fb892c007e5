using System.Text.Encodings.Web;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Tests.Engine;
using ScrutinyBot.Tests.Transcripts;

namespace ScrutinyBot.Tests.Recorded;

/// <summary>A conversation as it reached the bot, and the answers that stood at its end.</summary>
internal sealed record Recording(IReadOnlyList<Recording.Step> Incoming, IReadOnlyDictionary<string, JsonElement> Answers)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One message and the moment it came.</summary>
    public sealed record Step(DateTimeOffset At, Incoming Message);

    public static Recording Read(string path) => JsonSerializer.Deserialize<Recording>(File.ReadAllText(path), Json)!;

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");

    /// <summary>A transcript as a recording, a minute for each message.</summary>
    public static Recording Of(ChatFile chat)
    {
        var recorded = new List<Step>();
        var talk = new Talk(new Recorder(Talk.Shipped, recorded));
        foreach (var said in chat.Parts().Select(p => p.Said).OfType<string>()) _ = ChatPlayer.Answer(talk, new Incoming.Said(said)).ToList();
        return new Recording(recorded, talk.State.Answers);
    }

    /// <summary>The answers that stand at the end when the messages reach the bot as it is now.</summary>
    public IReadOnlyDictionary<string, JsonElement> Replay() =>
        Incoming.Aggregate(ConversationState.Empty, (state, step) => Talk.Shipped.Play(state, step.Message, step.At).After).Answers;

    private sealed class Recorder(IConversationEngine engine, List<Step> steps) : IConversationEngine
    {
        public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now)
        {
            var at = now.AddMinutes(steps.Count);
            steps.Add(new Step(at, incoming));
            return engine.Play(before, incoming, at);
        }

        public Dialogs.Replies.DraftView? View(ConversationState state, DateTimeOffset now) => engine.View(state, now);
    }
}
