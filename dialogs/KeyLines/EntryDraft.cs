using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>A review that holds one entry and what belongs to it, to see how the entry stands in the documents of a review.</summary>
public static class EntryDraft
{
    /// <summary>The review; null for kinds that do not go into documents.</summary>
    public static ReviewDraft? Of(Entry entry, Library library, DateOnly today)
    {
        var draft = new ReviewDraft { Title = "Preview", PreparedOn = today };
        return entry.Kind switch
        {
            EntryKind.Line => draft with { Lines = [LineOf(entry, library)] },
            EntryKind.Question => draft with { Lines = [LineAbout(entry, library) with { Questions = [QuestionOf(entry)], Sources = Cite(entry, library) }] },
            EntryKind.Witness => draft with { Lines = [LineAbout(entry, library) with { Witnesses = [entry.Title] }], Witnesses = [WitnessOf(entry)] },
            EntryKind.Evidence => draft with { Lines = [LineAbout(entry, library) with { Evidence = [EvidenceOf(entry)] }] },
            EntryKind.Objective => draft with { Objectives = [new(Fill(entry.Text), Origin.Prompted)] },
            EntryKind.Area => draft with { Areas = [.. entry.Why.OrderBy(w => w.Key).Select(w => new DraftArea($"{entry.Title} ({KeyLinesReplies.StageInWords(w.Key).ToLowerInvariant()})", w.Value))] },
            EntryKind.Method => draft with { Methods = [entry.Title] },
            _ => null,
        };
    }

    private static DraftLine LineOf(Entry line, Library library) => new()
    {
        Number = "1",
        Text = Fill(line.Text),
        Area = library.Find(line.Area ?? "")?.Title ?? "",
        Why = DraftBuilder.FirstSentence(line.Body),
        Origin = Origin.Prompted,
        Witnesses = [.. line.Witnesses.Select(library.Find).OfType<Entry>().Select(w => w.Title)],
        Evidence = [.. line.Evidence.Select(library.Find).OfType<Entry>().Select(EvidenceOf)],
        Sources = Cite(line, library),
    };

    // A question, a witness or an item of evidence stands under a line: one that names it, else one of its area.
    private static DraftLine LineAbout(Entry entry, Library library)
    {
        var areas = entry.Area is { } area ? [area] : entry.Areas;
        var lines = library.OfKind(EntryKind.Line);
        var line = lines.FirstOrDefault(l => l.Witnesses.Contains(entry.Id) || l.Evidence.Contains(entry.Id))
            ?? lines.FirstOrDefault(l => areas.Contains(l.Area));
        return new()
        {
            Number = "1",
            Text = Fill(line?.Text ?? "The line it is put under"),
            Area = library.Find(line?.Area ?? (areas.Count > 0 ? areas[0] : ""))?.Title ?? "",
            Origin = Origin.Prompted,
        };
    }

    private static DraftQuestion QuestionOf(Entry question) =>
        new(Fill(question.Text), [.. question.Probes.Select(Fill)], Origin.Prompted);

    private static DraftWitness WitnessOf(Entry witness) =>
        new(witness.Title, DraftBuilder.FirstSentence(witness.Body), KeyLinesReplies.PerspectiveInWords(witness.Perspective), ["1"]);

    private static DraftEvidence EvidenceOf(Entry evidence) =>
        new(evidence.Title, KeyLinesReplies.FormInWords(evidence.Form), evidence.Holder ?? "", KeyLinesReplies.PerspectiveInWords(evidence.Perspective));

    private static string Fill(string? wording) => Wording.Fill(wording ?? "", Blanks.Default);

    private static IReadOnlyList<Citation> Cite(Entry entry, Library library) => [.. entry.Sources.Select(library.Cite).OfType<Citation>()];
}
