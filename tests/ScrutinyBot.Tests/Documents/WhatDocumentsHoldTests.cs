using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Tests.Documents;

public class WhatDocumentsHoldTests
{
    private static readonly string[] ScopingHeadings =
    [
        "Purpose of the review", "Scope", "Areas under review", "Key lines of enquiry", "Witnesses", "How the review will be carried out",
        "Timetable", "Not yet known",
    ];

    [Theory]
    [InlineData("rich")]
    [InlineData("bare")]
    public void A_scoping_document_has_every_heading_whatever_was_said(string draft)
    {
        using var word = EveryDocument.Word(EveryDocument.Draft(draft), DraftDocument.ScopingDocument);

        Assert.Equal(ScopingHeadings, word.InStyle("heading 1").Where(h => h != "Sources"));
        foreach (var heading in new[] { "What is proposed", "Why now", "What would be different for children", "Objectives", "In scope", "Out of scope", "Six-month review" })
            Assert.Contains(heading, word.InStyle("heading 2"));
    }

    [Fact]
    public void What_was_not_said_is_not_yet_decided()
    {
        var markdown = EveryDocument.Markdown(Drafts.Bare, DraftDocument.ScopingDocument);

        Assert.Contains("## Timetable\n\nNot yet decided", markdown, StringComparison.Ordinal);
        Assert.Contains("| **Who decides** | Not yet decided |", markdown, StringComparison.Ordinal);
        Assert.Contains("- No key line of enquiry has been agreed.", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_says_whose_words_it_is_in()
    {
        var markdown = EveryDocument.Markdown(Drafts.Rich, DraftDocument.ScopingDocument);

        Assert.Matches(@"\| \*\*1\*\* \|.*\| Prompt \|", markdown);
        Assert.Matches(@"\| \*\*2\*\* \|.*\| Adapted \|", markdown);
        Assert.Matches(@"\| \*\*3a\*\* \|.*\| Member’s own \|", markdown);
    }

    [Fact]
    public void A_scoping_document_can_be_published_without_the_notes_and_advice()
    {
        var markdown = EveryDocument.Markdown(Drafts.Rich, DraftDocument.ScopingDocument);

        Assert.All(Drafts.Rich.Notes.Concat(Drafts.Rich.Lines.SelectMany(l => l.Advice)), internalText =>
            Assert.DoesNotContain(internalText, markdown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_pack_follows_the_running_order_and_loses_no_question_note_or_advice()
    {
        using var word = EveryDocument.Word(Drafts.Rich, DraftDocument.QuestionPack);
        var text = word.Body.InnerText;

        Assert.Equal(Drafts.Rich.Witnesses.Select((w, i) => $"{i + 1}. {w.Name}"), word.InStyle("heading 1").Skip(1).Take(5));
        foreach (var question in Drafts.Rich.Lines.SelectMany(l => l.Questions))
            Assert.All(question.Probes.Prepend(question.Text), t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.All(Drafts.Rich.Notes.Concat(Drafts.Rich.Lines.SelectMany(l => l.Advice)), t => Assert.Contains(t, text, StringComparison.Ordinal));
        Assert.Contains("How will staff who transfer be kept on", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_evidence_map_counts_sources_and_says_whether_children_are_heard()
    {
        var markdown = EveryDocument.Markdown(Drafts.Rich, DraftDocument.EvidenceMap);

        Assert.Contains("- **Lines that rest on nothing yet:** 4\n- **Lines that rest on one source only:** none\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- **Lines that hear no child, young person or family:** 1, 2, 4\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| 5 | **Yes:** Tidewell Care Leavers’ Forum; Survey of care leavers; Informal talk with care leavers |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 0 | **No** | • Nobody has been named who could speak to this line.", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DocumentKind.Word)]
    [InlineData(DocumentKind.Markdown)]
    public void A_witness_briefing_leaks_nothing_internal(DocumentKind format)
    {
        // Every text that a witness must not see is marked; the briefing may hold none of the marks.
        const string Mark = "INTERNAL";
        var draft = Drafts.Rich with
        {
            WhyNow = Mark, InScope = [Mark], OutOfScope = [Mark], Methods = [Mark], Notes = [Mark], Gaps = [Mark], Timetable = [new(Mark, Mark)], ReviewDate = Mark,
            Areas = [.. Drafts.Rich.Areas.Select(a => a with { Why = Mark })],
            Witnesses = [.. Drafts.Rich.Witnesses.Select(w => w with { Name = Mark, Why = Mark, Perspective = Mark })],
            Lines = [.. Drafts.Rich.Lines.Select(l => l with
            {
                Why = Mark, Advice = [Mark], Warnings = [Mark], Witnesses = [Mark], Questions = [new(Mark, [Mark], Origin.Own)], Evidence = [new(Mark, Mark, Mark, Mark)],
            })],
        };
        using var word = EveryDocument.Word(draft, DraftDocument.WitnessBriefing);
        var text = format == DocumentKind.Word
            ? word.Main.Document.OuterXml + word.CoreXml + string.Concat(word.Main.FooterParts.Select(f => f.Footer.OuterXml))
            : EveryDocument.Markdown(draft, DraftDocument.WitnessBriefing);

        Assert.DoesNotContain(Mark, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Prompt", text, StringComparison.Ordinal);
        Assert.All(draft.Lines, l => Assert.Contains(l.Text, text, StringComparison.Ordinal));
        Assert.All(draft.Areas, a => Assert.Contains(a.Name, text, StringComparison.Ordinal));
        Assert.Contains("14 January 2027", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_and_what_is_undecided_stay_out_of_a_briefing()
    {
        var markdown = EveryDocument.Markdown(Drafts.Bare, DraftDocument.WitnessBriefing);

        Assert.DoesNotContain("Not yet", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(Drafts.Bare.Gaps[0], markdown, StringComparison.Ordinal);
    }

    public enum DocumentKind { Word, Markdown }
}
