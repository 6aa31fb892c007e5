using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.KeyLines;

/// <summary>"Turn this into a line of enquiry": an answer becomes a line in the draft.</summary>
public sealed class TakeUpTests
{
    private const string Wasted = "why has the council wasted so much on kites?";
    private const string Accountable = "who is accountable if the trust fails?";

    [Theory]
    [InlineData("turn this into a line of enquiry")]
    [InlineData("Turn that into a key line of enquiry please")]
    [InlineData("make that a line")]
    [InlineData("add that as a kloe")]
    [InlineData("can we have this as a line")]
    [InlineData("use your answer for a line of enquiry")]
    public void Outside_a_dialog_the_draft_begins_with_the_line(string said)
    {
        var talk = Asked(Talk.WithKeyLines(), Accountable);

        talk.Say(said);

        var line = Assert.Single(Lines(talk));
        Assert.Equal(("accountability", Origin.Prompted), (line.Area, line.Origin));
        Assert.Contains("Added as a prompt", talk.Words, StringComparison.Ordinal);
        Assert.Contains("change it to", talk.Words, StringComparison.Ordinal);
        // The review is asked about first; the line waits for the others.
        Assert.Equal(Keys.Proposal, talk.Open);
    }

    [Fact]
    public void A_line_taken_up_first_joins_the_lines_of_the_areas_chosen_later()
    {
        var talk = Asked(Talk.WithKeyLines(), Accountable);
        talk.Say("make that a line");
        var taken = Lines(talk)[0].Entry;

        talk.Say("cabinet is considering a trust for all children's services");
        talk.Say("money and voice");

        Assert.Contains(Lines(talk), r => r.Entry == taken);
        Assert.Contains("Accountability and governance came with a line that you made of an answer", talk.Words, StringComparison.Ordinal);
        talk.Say("keep them all");
        talk.Say("drop 1");
        Assert.Contains(Lines(talk), r => r.Entry == taken);
    }

    [Fact]
    public void Undone_before_there_are_areas_it_says_which_line_is_taken_out()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a trust");
        Asked(talk, Accountable);
        talk.Say("make that a line");
        var text = Draft(talk).TextOf(Lines(talk)[0]);

        talk.Say("undo");

        Assert.Empty(Lines(talk));
        Assert.Contains($"“{text}” is taken out", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_that_came_with_a_line_can_be_left_out()
    {
        var talk = Asked(Talk.WithKeyLines(), Accountable);
        talk.Say("make that a line");
        talk.Say("cabinet is considering a trust for all children's services");
        talk.Say("money and voice");

        talk.Say("leave out accountability");
        if (talk.Question?.Question == "Shall I go ahead?") talk.Say("yes");

        Assert.DoesNotContain(Lines(talk), r => r.Area == "accountability");
    }

    [Fact]
    public void In_a_draft_the_line_is_added_to_those_there_are()
    {
        var talk = Drafting();
        var before = Lines(talk);
        Asked(talk, "what does tupe mean?");

        talk.Say("turn this into a line of enquiry");

        var added = Assert.Single(Lines(talk), r => !before.Any(b => b.Id == r.Id));
        Assert.Equal(before.Count + 1, Lines(talk).Count);
        Assert.Contains($"line {Numbered(talk, added.Id)}, under", talk.Words, StringComparison.Ordinal);
        talk.Say("undo");
        Assert.Equal(before.Select(r => r.Id), Lines(talk).Select(r => r.Id));
    }

    [Fact]
    public void Said_twice_it_is_added_once()
    {
        var talk = Asked(Drafting(), "what does tupe mean?");
        talk.Say("make that a line");
        var count = Lines(talk).Count;

        talk.Say("make that a line");

        Assert.Equal(count, Lines(talk).Count);
        Assert.Contains("asks that already", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_fits_the_stage_of_the_proposal()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("our children's trust has been running for two years");
        Asked(talk, Accountable);

        talk.Say("make that a line");

        var line = Assert.Single(Lines(talk));
        Assert.Contains(ScrutinyBot.Content.Stage.Established, ShippedLibrary.Result.Library.Find(line.Entry!)!.Stages);
    }

    [Fact]
    public void Where_no_line_fits_the_question_is_the_line_worded_openly()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("do we buy our stationery from a firm");

        talk.Say("turn that into a kloe");

        var line = Assert.Single(Lines(talk));
        Assert.Equal(("How far do we buy our stationery from a firm?", Origin.Adapted), (line.Text, line.Origin));
        Assert.Contains(line.Text!, talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_accuses_becomes_a_line_that_does_not()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a trust");
        talk.State = talk.State with { Focus = talk.State.Focus with { Question = new LastQuestion(Wasted, new AskedQuestion(Wasted, []), 0, RefusalReason.NotInSources) } };

        talk.Say("make that a line");

        Assert.Equal("What difference has the money spent on kites made?", Assert.Single(Lines(talk)).Text);
    }

    [Theory]
    [InlineData("should i sue the director", RefusalReason.LegalAdvice, "legal advice")]
    [InlineData("what does Cllr Brown earn", RefusalReason.NamedPerson, "a person by name")]
    [InlineData("who makes the best kites", RefusalReason.OutsideSubject, "something else")]
    [InlineData("what is a kite", RefusalReason.NotInSources, "a word means")]
    [InlineData("kites?", RefusalReason.NotInSources, "too short")]
    [InlineData("whose fault is this shambles with kites", RefusalReason.NotInSources, "neither accuses nor leads")]
    public void Where_a_question_makes_no_line_it_says_why(string question, RefusalReason refused, string reason)
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a trust");
        talk.State = talk.State with { Focus = talk.State.Focus with { Question = new LastQuestion(question, new AskedQuestion(question, []), 0, refused) } };

        talk.Say("make that a line");

        Assert.Empty(Lines(talk));
        Assert.Contains(reason, talk.Words, StringComparison.Ordinal);
        Assert.Contains("I have added nothing", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_asked_there_is_nothing_to_make_a_line_of()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a trust");

        talk.Say("make that a line");

        Assert.Contains("no answer to make a line of", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void That_this_can_be_said_is_told_once_in_a_conversation()
    {
        var talk = Asked(Talk.WithKeyLines(), Accountable);
        Assert.Contains("turn this into a line of enquiry", talk.Words, StringComparison.Ordinal);

        Asked(talk, Accountable);

        Assert.DoesNotContain("turn this into a line of enquiry", talk.Words, StringComparison.Ordinal);
    }

    private static Talk Drafting()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a trust for all children's services");
        talk.Say("money and voice");
        Assert.Equal(Keys.LinesAgreed, talk.Open);
        return talk;
    }

    private static Talk Asked(Talk talk, string question)
    {
        talk.Say(question);
        Assert.NotEmpty(talk.State.Focus.Question!.LastEntries);
        return talk;
    }

    private static IReadOnlyList<LineRow> Lines(Talk talk) => Draft(talk).Lines.Rows;

    private static string Numbered(Talk talk, string id) => Draft(talk).Lines.NumberOf(id);

    private static KeyLinesDraft Draft(Talk talk) =>
        new(new DialogMoment(talk.Answers, talk.State.Focus, ShippedLibrary.Result.Library, new DateOnly(2026, 11, 21)), Talk.Vocabulary);
}
