using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Storage;

/// <summary>How conversations are written down: the one place that decides what the stored JSON looks like. It is UTF-8 all the way, since a
/// long conversation as a string would be a large object twice a turn.</summary>
internal static class StoreJson
{
    // The relaxed encoder keeps "children’s" readable in the file; nothing stored is ever put into a page as it stands.
    private static readonly StoreJsonContext Types = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new OrdinalAnswers() },
    });

    public static byte[] Write(ConversationState state) => JsonSerializer.SerializeToUtf8Bytes(state, Types.ConversationState);

    public static byte[] Write(Incoming incoming) => JsonSerializer.SerializeToUtf8Bytes(incoming, Types.Incoming);

    public static byte[] Write(IReadOnlyList<Change> changes) => JsonSerializer.SerializeToUtf8Bytes(changes, Types.IReadOnlyListChange);

    public static byte[] Write(IReadOnlyList<Reply> replies) => JsonSerializer.SerializeToUtf8Bytes(replies, Types.IReadOnlyListReply);

    public static byte[] Write(Reply reply) => JsonSerializer.SerializeToUtf8Bytes(reply, Types.Reply);

    public static byte[] Write(JsonElement element) => JsonSerializer.SerializeToUtf8Bytes(element, Types.JsonElement);

    public static byte[] Write(CouncilSaid said) => JsonSerializer.SerializeToUtf8Bytes(said, Types.CouncilSaid);

    public static CouncilSaid ReadCouncil(byte[] json) => Read(json, Types.CouncilSaid);

    public static byte[] Write(ImmutableSortedDictionary<string, JsonElement> answers) => JsonSerializer.SerializeToUtf8Bytes(answers, Types.ImmutableSortedDictionaryStringJsonElement);

    public static ImmutableSortedDictionary<string, JsonElement> ReadAnswers(byte[] json) => Read(json, Types.ImmutableSortedDictionaryStringJsonElement);

    public static IReadOnlyList<Change> ReadChanges(byte[] json) => Read(json, Types.IReadOnlyListChange);

    public static ConversationState ReadState(byte[] json) => Read(json, Types.ConversationState);

    public static Incoming ReadIncoming(byte[] json) => Read(json, Types.Incoming);

    public static IReadOnlyList<Reply> ReadReplies(byte[] json) => Read(json, Types.IReadOnlyListReply);

    public static Reply ReadReply(byte[] json) => Read(json, Types.Reply);

    public static JsonElement ReadElement(byte[] json) => Read(json, Types.JsonElement);

    private static T Read<T>(byte[] json, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("null");
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new StoreUnavailableException(
                $"The store holds a {typeof(T).Name} that this version of ScrutinyBot cannot read. "
                + "Run the version that wrote it, or restore a backup that this version made.", e);
        }
    }

    // Without this, answers that were read back would be sorted and looked up by the rules of the machine's language.
    private sealed class OrdinalAnswers : JsonConverter<ImmutableSortedDictionary<string, JsonElement>>
    {
        public override ImmutableSortedDictionary<string, JsonElement> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
            var answers = ConversationState.Empty.Answers.ToBuilder();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                answers[key] = JsonElement.ParseValue(ref reader);
            }

            return answers.ToImmutable();
        }

        public override void Write(
            Utf8JsonWriter writer, ImmutableSortedDictionary<string, JsonElement> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, answer) in value)
            {
                writer.WritePropertyName(key);
                answer.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
    }
}

[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(Incoming))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IReadOnlyList<Reply>))]
[JsonSerializable(typeof(IReadOnlyList<Change>))]
[JsonSerializable(typeof(ImmutableSortedDictionary<string, JsonElement>))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(CouncilSaid))]
internal sealed partial class StoreJsonContext : JsonSerializerContext;
