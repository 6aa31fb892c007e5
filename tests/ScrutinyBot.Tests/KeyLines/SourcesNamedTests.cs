using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.KeyLines;

public class SourcesNamedTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_witness_on_everything_is_on_every_line()
    {
        var (witnesses, _) = After("the director on everything");

        Assert.Equal(5, Assert.Single(witnesses).Lines.Count);
    }

    [Fact]
    public void A_witness_taken_off_is_gone()
    {
        var (witnesses, _) = After("the unions can speak to 2 and 4", "invite the police", "take the unions off");

        Assert.Equal("Police", Assert.Single(witnesses).Name);
    }

    [Fact]
    public void A_witness_swapped_for_another_leaves_its_lines()
    {
        var (witnesses, _) = After("the auditor goes with line 3", "swap the auditor for the finance lead");

        var witness = Assert.Single(witnesses);
        Assert.Equal("Finance lead", witness.Name);
        Assert.Single(witness.Lines);
    }

    [Fact]
    public void A_list_of_pairs_puts_each_item_on_its_lines()
    {
        var (_, evidence) = After("evidence: budget monitoring for the finance lines, a survey of carers for both voice ones");

        Assert.Equal(["Budget monitoring", "Survey of carers"], evidence.Select(e => e.Name));
        Assert.All(evidence, e => Assert.NotEmpty(e.Lines));
    }

    [Fact]
    public void Small_talk_is_no_witness()
    {
        var (witnesses, evidence) = After("witnesses: only thanks");

        Assert.Empty(witnesses);
        Assert.Empty(evidence);
    }

    [Fact]
    public void A_survey_among_witnesses_is_evidence()
    {
        var (witnesses, evidence) = After("we'll want to hear from care leavers, and a survey of staff");

        Assert.Equal("Care leavers", Assert.Single(witnesses).Name);
        Assert.Equal("Survey of staff", Assert.Single(evidence).Name);
    }

    private static (ImmutableList<WitnessRow> Witnesses, ImmutableList<EvidenceRow> Evidence) After(params string[] said)
    {
        var library = ShippedLibrary.Result.Library;
        var vocabulary = new ScrutinyBot.Dialogs.KeyLines.Vocabulary(library);
        var engine = new ConversationEngine(
            new DialogCatalogue([new KeyLinesDialog(vocabulary)], vocabulary.Spelling), library, new AnswerComposer(library, new LibrarySearch(library)));
        var state = ConversationState.Empty;
        foreach (var message in (string[])["we want to move the youth service to a charity", "developing", "areas are finance, voice and quality. 5 lines", .. said])
            state = engine.Play(state, new Incoming.Said(message), Now).After;
        var answers = new AnswerSet(state.Answers);
        return (answers.Get<ImmutableList<WitnessRow>>("witnesses") ?? [], answers.Get<ImmutableList<EvidenceRow>>("evidence") ?? []);
    }
}
