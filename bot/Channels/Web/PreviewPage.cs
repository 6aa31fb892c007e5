using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Channels.Web;

/// <summary>A page in one file that shows replies as the page shows them: by the page's own scripts and style sheets, which it carries
/// inside, so that it opens from a folder without any server.</summary>
internal static partial class PreviewPage
{
    private const string Renderer = "js/replies.js";
    private static readonly string[] StyleSheets = ["css/theme.css", "css/page.css", "css/chat.css"];

    public static string Of(string title, IReadOnlyList<Reply> replies, PageFiles files)
    {
        var map = JsonSerializer.Serialize(new { imports = Modules(Renderer, files) }, WebJson.Options);
        return $$"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{{WebUtility.HtmlEncode(title)}}: preview</title>
              <style>
            {{string.Join('\n', StyleSheets.Select(s => Text(s, files)))}}
              </style>
              <script type="importmap">{{map}}</script>
            </head>
            <body>
              <main class="chat">
                <h1 class="visually-hidden">Preview of {{WebUtility.HtmlEncode(title)}}</h1>
                <noscript><p class="notice">This preview needs JavaScript.</p></noscript>
                <div class="log"><div class="turn"><div class="bot" id="bot"></div></div></div>
              </main>
              <script type="application/json" id="replies">{{JsonSerializer.Serialize(replies, WebJson.Options)}}</script>
              <script type="module">
                import { renderReply } from "{{Renderer}}";
                const bot = document.getElementById("bot");
                bot.append(...JSON.parse(document.getElementById("replies").textContent).map((reply) => renderReply(reply, "")));
                for (const details of bot.querySelectorAll("details")) details.open = true;
              </script>
            </body>
            </html>

            """;
    }

    // A module and all that it imports, each under its path, since a module without an address of its own has no neighbours.
    private static SortedDictionary<string, string> Modules(string first, PageFiles files)
    {
        var modules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([first]);
        while (open.TryDequeue(out var path))
        {
            if (modules.ContainsKey(path)) continue;
            var script = Import().Replace(Text(path, files), import =>
            {
                var target = Path.GetDirectoryName(path)!.Replace('\\', '/') + "/" + import.Groups["file"].Value;
                open.Enqueue(target);
                return $"from \"{target}\"";
            });
            modules[path] = "data:text/javascript;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(script));
        }

        return modules;
    }

    private static string Text(string path, PageFiles files) => Encoding.UTF8.GetString(files.Find(path)!.Bytes);

    [GeneratedRegex(@"from ""\./(?<file>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();
}
