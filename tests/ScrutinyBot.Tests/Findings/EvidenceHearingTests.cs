using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Findings;

namespace ScrutinyBot.Tests.Findings;

public sealed class EvidenceHearingTests
{
    [Fact]
    public void Three_items_in_one_message_go_to_their_lines_with_what_was_said_and_no_more()
    {
        var rows = Review.Log(Review.After(Review.First, Review.Heard)).Rows;

        Assert.Equal(["survey of 62 carers", "the foster carers association", "finance paper"], rows.Select(r => r.Source));
        Assert.Equal(["mostly happy", "support has got worse", "it saves 240k"], rows.Select(r => r.Shows));
        Assert.Equal(["5 January 2027", "12 January 2027", null], rows.Select(r => r.Date?.Text));
        Assert.Equal([EvidenceKind.Survey, EvidenceKind.Oral, EvidenceKind.Written], rows.Select(r => r.Kind!.Value));
        Assert.Equal([false, false, true], rows.Select(r => r.Exempt));
        Assert.Equal([Direction.Supports, Direction.Against, Direction.Supports], rows.Select(r => r.Direction!.Value));
    }

    [Theory]
    [InlineData("line 3, met nine young people in foster homes on 19 jan. nobody had asked them till now they said", "met nine young people in foster homes", "nobody had asked them till now they said", EvidenceKind.Oral)]
    [InlineData("line 1 we heard from eleven parents at the forum on 10 nov that most waited over six months", "eleven parents at the forum", "most waited over six months", EvidenceKind.Oral)]
    [InlineData("budget monitoring report, october 2026, shows 60k underspend, line 2", "budget monitoring report", "60k underspend", EvidenceKind.Data)]
    [InlineData("went to see the Oak Road centre on 3 nov, staff friendly (line 3)", "went to see the Oak Road centre", "staff friendly", EvidenceKind.Visit)]
    [InlineData("agency placements cost more, said the finance director last week, line 2", "the finance director", "agency placements cost more", EvidenceKind.Oral)]
    [InlineData("for line 2: internal audit report 2 june 2026 confidential, says agency spend up", "internal audit report", "agency spend up", EvidenceKind.Written)]
    [InlineData("Line 1 - questionnaire to 30 carers - 22 replied", "questionnaire to 30 carers", "22 replied", EvidenceKind.Survey)]
    public void An_item_keeps_its_source_and_its_words_as_typed(string said, string source, string shows, EvidenceKind kind)
    {
        var item = Assert.Single(Review.Log(Review.After(Review.First, said)).Rows);

        Assert.Equal((source, shows, (EvidenceKind?)kind), (item.Source, item.Shows, item.Kind));
        Assert.Single(item.Lines);
    }

    [Theory]
    [InlineData("line 3: met nine young people on 19 jan", true)]
    [InlineData("line 1: letter from two parents, 3 nov", true)]
    [InlineData("line 1: visit to a children's home on 3 nov", false)]
    [InlineData("line 2: report on children in care, 3 nov", false)]
    [InlineData("line 1: survey of 62 foster carers", false)]
    [InlineData("line 1: children's services director said it is going well", false)]
    public void Only_children_young_people_and_families_themselves_are_a_voice(string said, bool heard) =>
        Assert.Equal(heard, Assert.Single(Review.Log(Review.After(Review.First, said)).Rows).Voice);

    [Theory]
    [InlineData("the survey was 72 carers", 1, "survey of 72 carers", "Source")]
    [InlineData("sorry, the survey was 72 carers not 62", 1, "survey of 72 carers", "Source")]
    [InlineData("the association was on 14 jan", 2, "14 January 2027", "Date")]
    [InlineData("E3 was 3 february 2027", 3, "3 February 2027", "Date")]
    [InlineData("finance paper is dated 3 feb", 3, "3 February 2027", "Date")]
    [InlineData("that one's public", 3, "False", "Exempt")]
    [InlineData("the survey is exempt", 1, "True", "Exempt")]
    [InlineData("make E2 confidential", 2, "True", "Exempt")]
    [InlineData("move it to line 1", 3, "line-1", "Lines")]
    [InlineData("the association should be on line 2", 2, "line-2", "Lines")]
    [InlineData("E1 is mixed", 1, "Mixed", "Direction")]
    [InlineData("the survey is not very reliable", 1, "not very reliable", "Reliability")]
    public void An_item_is_put_right_in_one_turn_and_the_others_stay(string said, int number, string value, string field)
    {
        var before = Review.Log(Review.After(Review.First, Review.Heard));
        var after = Review.Log(Review.After(Review.First, Review.Heard, said));

        var item = after.Find(number)!;
        Assert.Equal(value, field switch
        {
            "Source" => item.Source,
            "Date" => item.Date?.Text,
            "Exempt" => item.Exempt.ToString(),
            "Lines" => string.Join(' ', item.Lines),
            "Direction" => item.Direction.ToString(),
            _ => item.Reliability,
        });
        Assert.Equal(before.Rows.Where(r => r.Number != number).Select(r => r.ToString()), after.Rows.Where(r => r.Number != number).Select(r => r.ToString()));
    }

    [Fact]
    public void A_dropped_item_leaves_the_numbers_of_the_others_and_undo_brings_it_back()
    {
        var talk = Review.After(Review.First, Review.Heard, "drop the second item");
        Assert.Equal([1, 3], Review.Log(talk).Rows.Select(r => r.Number));

        talk.Say("undo");
        Assert.Equal([1, 2, 3], Review.Log(talk).Rows.Select(r => r.Number));
    }

    [Fact]
    public void An_item_for_no_line_is_kept_and_its_line_is_asked_for()
    {
        var talk = Review.After(Review.First, "visit to two foster families 2 oct 2026, they felt supported");
        Assert.Empty(Assert.Single(Review.Log(talk).Rows).Lines);

        talk.Say("line 1");
        Assert.Equal<ImmutableList<string>>(["line-1"], Assert.Single(Review.Log(talk).Rows).Lines);
    }

    [Theory]
    [InlineData("what am i short of")]
    [InlineData("where are the gaps?")]
    [InlineData("what are we missing")]
    public void The_gaps_are_one_source_nothing_and_no_voice(string asked)
    {
        var words = Review.After(Review.First, Review.Heard, asked).Words;

        Assert.Contains("Rests on one source only: line 2", words, StringComparison.Ordinal);
        Assert.Contains("Nothing yet: line 3", words, StringComparison.Ordinal);
        Assert.Contains("voice: line 1", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where do people disagree")]
    [InlineData("any disagreements")]
    [InlineData("which lines do sources disagree on?")]
    public void Both_sides_are_shown_and_none_is_chosen(string asked)
    {
        var words = Review.After(Review.First, Review.Heard, asked).Words;

        Assert.Contains("mostly happy", words, StringComparison.Ordinal);
        Assert.Contains("support has got worse", words, StringComparison.Ordinal);
        Assert.Contains("I have not decided between them", words, StringComparison.Ordinal);
    }
}
