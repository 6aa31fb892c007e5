using ScrutinyBot.Councils;
using ScrutinyBot.Documents.Word;

namespace ScrutinyBot.Documents;

/// <summary>The Word template that the council's profile names now; read once, and again when the profile names another. Safe to share.</summary>
internal sealed class CouncilTemplate(CouncilProfiles profiles)
{
    private sealed record Held(string Path, WordTemplate Template);

    private volatile Held held = new("", WordTemplate.BuiltIn);

    /// <exception cref="WordTemplateException">It cannot be used.</exception>
    public WordTemplate Now()
    {
        var path = profiles.Current.TemplatePath.Trim();
        if (held is var last && last.Path == path) return last.Template;
        var template = path.Length == 0 ? WordTemplate.BuiltIn : WordTemplate.Read(path);
        held = new Held(path, template);
        return template;
    }
}
