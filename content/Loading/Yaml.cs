using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ScrutinyBot.Content.Loading;

/// <summary>Parses YAML into nodes that know their line. Nodes rather than objects, so that every mistake has a place.</summary>
internal static class Yaml
{
    /// <summary>The mapping that the text holds; null when it holds none, and then a mistake was added.</summary>
    /// <param name="linesBefore">How many lines of the file come before the text.</param>
    public static YamlMappingNode? Mapping(string file, string text, int linesBefore, Mistakes mistakes)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }, ..]) return mapping;
            mistakes.Add(file, linesBefore + 1, "There are no fields here. Write each as 'name: value' on a line of its own.");
        }
        catch (YamlException e)
        {
            mistakes.Add(file, linesBefore + Math.Max(1, (int)e.Start.Line), "This is not valid YAML (" + Reason(e)
                + "). Check the indentation, and put a text that holds ': ', ' #' or a quotation mark in double quotes.");
        }

        return null;
    }

    // The exception puts its own line numbers in front of the reason; ours count from the top of the file.
    private static string Reason(YamlException e)
    {
        var message = e.InnerException is YamlException inner ? inner.Message : e.Message;
        var at = message.LastIndexOf("): ", StringComparison.Ordinal);
        return (at < 0 ? message : message[(at + 3)..]).Trim().TrimEnd('.');
    }
}
