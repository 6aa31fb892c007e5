using System.Collections.Immutable;
using ScrutinyBot.Dialogs;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Improvement;

public sealed class AssessmentTalkTests
{
    [Theory]
    [InlineData("doing our yearly self assessment against the seven enablers")]
    [InlineData("Where are we on the improvement journey?")]
    [InlineData("i want to rate ourselves on the 7 enablers")]
    [InlineData("can you help me score ourselves")]
    public void A_first_sentence_starts_it(string said)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(said);

        Assert.Equal("improvement-journey", talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    [Theory]
    [InlineData("what are the seven enablers")]
    [InlineData("why does self assessment matter in the improvement journey")]
    public void A_question_about_it_does_not(string said)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(said);

        Assert.Null(talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    [Theory]
    [InlineData("ofsted said good in 2023", "good", "2023")]
    [InlineData("we were judged inadequate last march", "inadequate", "March 2026")]
    [InlineData("RI, february 2025", "requires-improvement", "February 2025")]
    [InlineData("inspectors found us outstanding two years ago", "outstanding", "2024")]
    [InlineData("we're an inadequate council", "inadequate", null)]
    public void What_the_inspection_found_is_heard(string said, string found, string? when)
    {
        var talk = Assessing.Begun("skip", said);

        Assert.Equal(found, talk.Answers.Get<string>(JourneyKeys.Judgement));
        Assert.Equal(when, talk.Answers.Get<string>(JourneyKeys.JudgedOn));
    }

    [Fact]
    public void Everything_in_the_first_message_is_taken_up()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("self assessment. Anytown Borough Council. outstanding 2024. 5 5 4 5 4 4 4. two ads retire this summer");

        Assert.Equal("Anytown Borough Council", talk.Answers.Get<string>(SharedKeys.Council));
        Assert.Equal("outstanding", talk.Answers.Get<string>(JourneyKeys.Judgement));
        Assert.Equal("5545444", talk.Ratings());
        Assert.Equal(["two ads retire this summer"], talk.Answers.Get<ImmutableList<string>>(JourneyKeys.Changes)!);
        Assert.Equal(JourneyKeys.Evidence, talk.Open);
    }

    [Fact]
    public void Ratings_without_evidence_are_doubted_and_left_as_they_are()
    {
        var talk = Assessing.Rated(Assessing.Evidence);

        Assert.Contains("I would look again at Leadership and governance, and Innovation", talk.Words, StringComparison.Ordinal);
        Assert.Contains("not a lot tbh it just feels ok", talk.Words, StringComparison.Ordinal);
        Assert.Equal("4334234", talk.Ratings());
    }

    [Theory]
    [InlineData("1 plan 2 board minutes 3 survey 4 joint audits 5 dashboard 6 pilot report 7 outturn")]
    [InlineData("1. plan\n2. minutes\n3. 9% turnover\n4. audits\n5. 12 audits a month\n6. pilots\n7. budget")]
    [InlineData("strategic approach: plan. leadership: minutes. workforce: survey. partners: audits. apparatus: dashboard. innovation: pilots. resources: outturn")]
    [InlineData("1 plan, 2 minutes, 3 survey, 4 audits, 5 dashboard, 6 pilots, 7 outturn")]
    public void Evidence_is_heard_for_each_rating(string said)
    {
        var talk = Assessing.Rated(said);

        Assert.Equal(7, talk.Answers.Get<ImmutableSortedDictionary<string, string>>(JourneyKeys.Evidence)!.Count);
    }

    [Fact]
    public void What_is_said_after_a_correction_becomes_its_evidence()
    {
        var talk = Assessing.Rated(Assessing.Evidence, "wait i gave workforce a 3, should be 4. survey came back yesterday");

        Assert.Equal("turnover 9%, staff survey; survey came back yesterday", talk.Answers.Get<ImmutableSortedDictionary<string, string>>(JourneyKeys.Evidence)!["workforce"]);
    }

    [Theory]
    [InlineData("so which stage does that put us at")]
    [InlineData("why do you put us there")]
    [InlineData("so where are we now")]
    [InlineData("what phase are we in")]
    public void The_place_comes_with_reasons_and_is_no_grade(string said)
    {
        var talk = Assessing.Rated(Assessing.Evidence, "ofsted said good in 2023", said);

        Assert.Contains("between fair to good and good to great", talk.Words, StringComparison.Ordinal);
        Assert.Contains("Ofsted found the service good in 2023", talk.Words, StringComparison.Ordinal);
        Assert.Contains("not an Ofsted grade", talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("be honest, could we go backwards")]
    [InlineData("are we at risk of slipping back?")]
    [InlineData("could it all go wrong")]
    public void A_warning_is_tied_to_what_was_told(string said)
    {
        var talk = Assessing.Rated("we've been lending two heads of service to the council next door", Assessing.Evidence, said);

        Assert.Contains("we've been lending two heads of service to the council next door", talk.Words, StringComparison.Ordinal);
        Assert.Contains(talk.Last.Replies.OfType<Reply.Citations>().SelectMany(c => c.Items), c => c.Section.ToString() == "action-research#good-to-great-continued");
    }

    [Theory]
    [InlineData("two things to keep doing, two to start", 2, 2)]
    [InlineData("three things to keep and one to start", 3, 1)]
    [InlineData("what should we start?", 0, 3)]
    [InlineData("give me 4 things to keep doing", 4, 0)]
    [InlineData("what should we do next", 3, 3)]
    public void Exactly_as_many_steps_as_asked_for(string said, int keep, int start)
    {
        var tables = Assessing.Rated("skip", "skip", said).Last.Replies.OfType<Reply.Table>().ToList();

        Assert.Equal(keep, tables.FirstOrDefault(t => t.Caption == "Keep doing")?.Rows.Count ?? 0);
        Assert.Equal(start, tables.FirstOrDefault(t => t.Caption == "Start")?.Rows.Count ?? 0);
    }

    [Fact]
    public void A_step_can_be_dropped_and_another_put_in_its_place()
    {
        var talk = Assessing.Rated("skip", "skip", "two things to keep doing, two to start", "drop the second step");

        Assert.Single(talk.Answers.Get<ScrutinyBot.Dialogs.Lists.ItemList>(JourneyKeys.Start)!.Rows);
    }

    [Fact]
    public void The_years_are_indications()
    {
        var talk = Assessing.Rated("skip", "skip", "and how long does it take to get to great");

        Assert.Contains("indications, not a forecast", talk.Words, StringComparison.Ordinal);
        Assert.Contains("five years", talk.Words, StringComparison.Ordinal);
        Assert.Contains("two years", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_says_what_went_up_and_down()
    {
        var talk = Assessing.Rated("make 2 a 2", "workforce should be 4", "last year was 3 3 3 3 2 2 4. show me the difference");

        var table = talk.Last.Replies.OfType<Reply.Table>().Single();
        Assert.Equal(["+1", "-1", "+1", "+1", "0", "+1", "0"], table.Rows.Select(r => r[^1]));
        Assert.Contains(talk.Last.Replies.OfType<Reply.Chart>(), c => c.Shape == ChartShape.Radar && c.Series.Any(s => s.Before));
    }

    [Fact]
    public void Beginning_this_years_keeps_the_old_ones_to_compare_with()
    {
        var talk = Assessing.Rated(Assessing.Evidence, "start this year's");

        Assert.Equal(".......", talk.Ratings());
        Assert.Equal("4334234", talk.Ratings(JourneyKeys.LastRatings));
        Assert.Equal(JourneyKeys.Ratings, talk.Open);
        talk.Say("undo");
        Assert.Equal("4334234", talk.Ratings());
    }

    [Fact]
    public void Whoever_is_named_watches_the_signs_by_their_numbers()
    {
        var talk = Assessing.Rated(Assessing.Evidence, "what are the early warning signs", "1 the director, 2 and 3 the scrutiny chair");

        var watchers = talk.Answers.Get<ImmutableSortedDictionary<string, string>>(JourneyKeys.Watchers)!;
        Assert.Equal(3, watchers.Count);
        Assert.Equal(2, watchers.Values.Count(w => w == "The scrutiny chair"));
        Assert.Equal("4334234", talk.Ratings());
    }

    [Fact]
    public void The_bot_asks_again_in_six_months_or_when_it_is_told_to()
    {
        var dialog = Journeys.All(Talk.Vocabulary).First(d => d.Id == "improvement-journey");
        DialogMoment Moment(Talk talk) => new(talk.Answers, talk.State.Focus, Content.ShippedLibrary.Result.Library, new DateOnly(2026, 11, 21));

        Assert.Equal(new DateOnly(2027, 5, 21), dialog.Reminders(Moment(Assessing.Rated())).Single().On);
        Assert.Equal(new DateOnly(2027, 3, 1), dialog.Reminders(Moment(Assessing.Rated("we will do it again in march"))).Single().On);
        Assert.Empty(dialog.Reminders(Moment(Assessing.Begun())));
    }

    [Fact]
    public void Its_shortest_form_ends_in_a_document_within_eight_turns()
    {
        var talk = Assessing.Begun("Anytown Council", "good", "2023", "4 3 3 4 2 3 4", "skip", "skip", "word please");

        Assert.Equal("export", Assert.Single(talk.Last.Jobs).Kind);
    }
}
