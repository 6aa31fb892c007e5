using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents;
using ScrutinyBot.Documents.Word;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.Documents;

/// <summary>Every kind of document of every sample draft.</summary>
internal static class EveryDocument
{
    public static DocumentFactory Factory { get; } = new(WordTemplate.BuiltIn);

    /// <summary>The documents of a scrutiny review; other journeys have theirs.</summary>
    public static IReadOnlyList<DraftDocument> OfAReview { get; } = [.. Enum.GetValues<DraftDocument>().Where(k => k <= DraftDocument.WitnessBriefing)];

    public static TheoryData<string, DraftDocument> OfEveryDraft()
    {
        var data = new TheoryData<string, DraftDocument>();
        foreach (var name in new[] { "rich", "bare", "nasty" })
            foreach (var kind in EveryDocument.OfAReview) data.Add(name, kind);
        return data;
    }

    public static ReviewDraft Draft(string name) => name switch { "rich" => Drafts.Rich, "bare" => Drafts.Bare, _ => Drafts.Nasty };

    public static OpenedWord Word(ReviewDraft draft, DraftDocument kind) => new(Factory.Make(draft, kind, Format.Word));

    public static string Markdown(ReviewDraft draft, DraftDocument kind) => System.Text.Encoding.UTF8.GetString(Factory.Make(draft, kind, Format.Markdown));
}
