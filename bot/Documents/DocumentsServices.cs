using Microsoft.Extensions.Options;
using ScrutinyBot.Conversations;
using ScrutinyBot.Councils;
using ScrutinyBot.Documents.Word;

namespace ScrutinyBot.Documents;

/// <summary>The settings under <c>Documents</c>.</summary>
public sealed class DocumentsOptions
{
    /// <summary>A council's .dotx or .docx; empty for the built-in look. A relative path counts from the working directory.</summary>
    public string TemplatePath { get; set; } = "";
}

/// <summary>Adds what makes documents to a host.</summary>
public static class DocumentsServices
{
    /// <summary>Adds the document factory and the handler of export jobs. A template that cannot be used stops the start with a sentence that says why.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentsOptions>().BindConfiguration("Documents").ValidateOnStart();
        services.AddSingleton<IValidateOptions<DocumentsOptions>, TemplateCanBeRead>();
        services.AddSingleton<CouncilTemplate>();
        services.AddSingleton(provider =>
        {
            // Asked for here, so that a template of the settings that cannot be used stops the start.
            _ = provider.GetRequiredService<IOptions<DocumentsOptions>>().Value;
            var (template, profiles) = (provider.GetRequiredService<CouncilTemplate>(), provider.GetRequiredService<CouncilProfiles>());
            return new DocumentFactory(template.Now, () => profiles.Current);
        });
        services.AddSingleton<IJobHandler, ExportJobHandler>();
        return services;
    }

    private static WordTemplate TemplateOf(DocumentsOptions options) =>
        string.IsNullOrWhiteSpace(options.TemplatePath) ? WordTemplate.BuiltIn : WordTemplate.Read(options.TemplatePath);

    private sealed class TemplateCanBeRead : IValidateOptions<DocumentsOptions>
    {
        public ValidateOptionsResult Validate(string? name, DocumentsOptions options)
        {
            try
            {
                TemplateOf(options);
                return ValidateOptionsResult.Success;
            }
            catch (WordTemplateException e)
            {
                return ValidateOptionsResult.Fail(e.Message);
            }
        }
    }
}
