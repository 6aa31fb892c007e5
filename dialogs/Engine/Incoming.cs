using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What reaches a conversation, without any channel's wrapping.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Pressed), "pressed")]
[JsonDerivedType(typeof(JobFinished), "job")]
[JsonDerivedType(typeof(Joined), "joined")]
public abstract record Incoming
{
    private Incoming()
    {
    }

    /// <summary>Who sends it, as far as the channel can tell. Known while the turn is played; not stored with it.</summary>
    [JsonIgnore]
    public Speaker From { get; init; } = Speaker.Unknown;

    /// <summary>The person typed something; any text, of any length.</summary>
    public sealed record Said(string Text) : Incoming;

    /// <summary>The person pressed a control of a prompt.</summary>
    /// <param name="PromptKey">The prompt's key.</param>
    /// <param name="Values">The values of the choices picked, or the one value given (a text, an ISO date, a number).</param>
    /// <param name="Asked">The version of the conversation that showed the control; a press on an older one opens the question for change.</param>
    public sealed record Pressed(string PromptKey, IReadOnlyList<string> Values, long Asked) : Incoming;

    /// <summary>A durable job of this conversation has ended; its result is recorded like an answer.</summary>
    public sealed record JobFinished(string Key, JsonElement Result) : Incoming;

    /// <summary>The person opened the conversation and has said nothing yet.</summary>
    public sealed record Joined : Incoming
    {
        /// <summary>The keys of answers that are remembered from one conversation to the next.</summary>
        public static IReadOnlyList<string> Remembers { get; } = ["council", "committee"];

        /// <summary>What the person said last time, by the key of the answer; empty the first time.</summary>
        public IReadOnlyDictionary<string, string> Remembered { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
