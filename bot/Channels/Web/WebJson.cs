using System.Text.Json;

namespace ScrutinyBot.Channels.Web;

/// <summary>How the page and the server write JSON to each other.</summary>
internal static class WebJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };
}
