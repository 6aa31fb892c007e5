using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents.Charts;

namespace ScrutinyBot.Channels.Web;

/// <summary>How the page and the server write JSON to each other.</summary>
internal static class WebJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AddDrawing } },
    };

    // The page draws a chart from the same shapes as a document; they are worked out when they are sent and never stored.
    private static void AddDrawing(JsonTypeInfo type)
    {
        if (type.Type != typeof(Reply.Chart)) return;
        var drawing = type.CreateJsonPropertyInfo(typeof(ChartDrawing), "drawing");
        drawing.Get = chart => ChartLayout.Of((Reply.Chart)chart);
        var table = type.CreateJsonPropertyInfo(typeof(Reply.Table), "table");
        table.Get = chart => ChartTable.Of((Reply.Chart)chart);
        type.Properties.Add(drawing);
        type.Properties.Add(table);
    }
}
