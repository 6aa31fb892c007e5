using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Every kind of prompt, answered in words and by its control, rightly and wrongly.</summary>
public sealed class PromptKindTests
{
    private static readonly Dictionary<string, Prompt> Kinds = new Prompt[]
    {
        Asked.Name, Asked.Helpers, Asked.Weather, Asked.Stands, Asked.Raffle, Asked.Hope, Asked.Day, Asked.Running, Asked.Guests,
    }.ToDictionary(p => p.Key, StringComparer.Ordinal);

    [Theory]
    [InlineData("name", "The Harvest Fair, on the green", "\"The Harvest Fair, on the green\"")]
    [InlineData("name", "  Harvest fair  ", "\"Harvest fair\"")]
    [InlineData("helpers", "Ann, Bob and Cy", """["Ann","Bob","Cy"]""")]
    [InlineData("helpers", "- Ann\n- Bob, the baker", """["Ann","Bob","baker"]""")]
    [InlineData("weather", "rain", "\"rain\"")]
    [InlineData("weather", "2", "\"rain\"")]
    [InlineData("weather", "the second one", "\"rain\"")]
    [InlineData("weather", "sunny", "\"sun\"")]
    [InlineData("weather", "the last one", "\"snow\"")]
    [InlineData("weather", "first", "\"sun\"")]
    [InlineData("weather", "Snow.", "\"snow\"")]
    [InlineData("stands", "1 and the last one", """["cakes","plants"]""")]
    [InlineData("stands", "all but books", """["cakes","plants"]""")]
    [InlineData("stands", "plants, cakes", """["plants","cakes"]""")]
    [InlineData("stands", "all", """["cakes","books","plants"]""")]
    [InlineData("stands", "all of them", """["cakes","books","plants"]""")]
    [InlineData("raffle", "yes please", "\"yes\"")]
    [InlineData("raffle", "ok", "\"yes\"")]
    [InlineData("raffle", "not yet", "\"no\"")]
    [InlineData("raffle", "No thanks.", "\"no\"")]
    [InlineData("hope", "4", "4")]
    [InlineData("hope", "four", "4")]
    [InlineData("hope", "3/5", "3")]
    [InlineData("day", "14 January 2027", """{"text":"14 January 2027","first":"2027-01-14","last":"2027-01-14"}""")]
    [InlineData("day", "March", """{"text":"March 2027","first":"2027-03-01","last":"2027-03-31"}""")]
    [InlineData("running", "plants first", """["plants","cakes","books"]""")]
    [InlineData("running", "3, 1, 2", """["plants","cakes","books"]""")]
    [InlineData("guests", "the vicar and the mayor", """["vicar","mayor"]""")]
    [InlineData("guests", "Aunt May, Uncle Joe", """["own:aunt may","own:uncle joe"]""")]
    public void Words_are_read(string key, string words, string recorded)
    {
        var talk = Talk.In(Asked.InTurn(Kinds[key]));

        talk.Say(words);

        Assert.Equal(recorded, talk.Recorded(key));
        Assert.Null(talk.Open);
    }

    [Theory]
    [InlineData("raffle", "yes", "\"yes\"")]
    [InlineData("raffle", "no", "\"no\"")]
    public void Yes_and_no_are_both_answers(string key, string words, string recorded)
    {
        foreach (var press in new[] { false, true })
        {
            var talk = Talk.In(Asked.InTurn(Kinds[key]));
            if (press) talk.Press(key, words);
            else talk.Say(words);

            Assert.Equal(recorded, talk.Recorded(key));
            Assert.Null(talk.Open);
        }
    }

    [Theory]
    [InlineData("name", "\"Harvest fair\"", "Harvest fair")]
    [InlineData("helpers", """["Ann","Bob"]""", "Ann", "Bob")]
    [InlineData("weather", "\"snow\"", "snow")]
    [InlineData("stands", """["plants","cakes"]""", "plants", "cakes")]
    [InlineData("hope", "5", "5")]
    [InlineData("day", """{"text":"14 January 2027","first":"2027-01-14","last":"2027-01-14"}""", "2027-01-14")]
    [InlineData("running", """["plants","books","cakes"]""", "plants", "books", "cakes")]
    [InlineData("guests", """["vicar"]""", "vicar")]
    public void Controls_are_read(string key, string recorded, params string[] values)
    {
        var talk = Talk.In(Asked.InTurn(Kinds[key]));

        talk.Press(key, values);

        Assert.Equal(recorded, talk.Recorded(key));
        Assert.Null(talk.Open);
    }

    [Theory]
    [InlineData("weather", "sun and rain", "Please pick one of them.")]
    [InlineData("stands", "cakes and ale", "“ale”")]
    [InlineData("hope", "9", "from 1 to 5")]
    [InlineData("hope", "0", "from 1 to 5")]
    [InlineData("day", "31 February 2027", "There is no such day in the calendar.")]
    public void A_wrong_answer_is_helped_with_a_sentence_and_asked_again(string key, string words, string help)
    {
        var talk = Talk.In(Asked.InTurn(Kinds[key]));

        talk.Say(words);

        Assert.Contains(help, talk.Words, StringComparison.Ordinal);
        Assert.Equal(("none", key), (talk.Recorded(key), talk.Open));
    }

    [Theory]
    [InlineData("weather", "fog")]
    [InlineData("stands", "cakes", "ale")]
    [InlineData("raffle", "perhaps")]
    [InlineData("hope", "9")]
    [InlineData("hope", "")]
    [InlineData("day", "2027-02-31")]
    [InlineData("day", "soonish")]
    [InlineData("running", "plants")]
    [InlineData("running", "plants", "plants", "books")]
    [InlineData("guests", "the king")]
    public void A_wrong_value_from_a_control_is_helped_with_a_sentence_and_records_nothing(string key, params string[] values)
    {
        var talk = Talk.In(Asked.InTurn(Kinds[key]));

        talk.Press(key, values);

        Assert.EndsWith(".", talk.Words.Trim(), StringComparison.Ordinal);
        Assert.Equal(("none", key), (talk.Recorded(key), talk.Open));
    }

    [Theory]
    [InlineData("weather", "purple monkeys")]
    [InlineData("hope", "quite a lot really of it")]
    [InlineData("day", "when the cows come home")]
    public void Words_that_are_no_answer_are_said_back(string key, string words)
    {
        var talk = Talk.In(Asked.InTurn(Kinds[key]));

        talk.Say(words);

        Assert.Contains("I did not catch", talk.Words, StringComparison.Ordinal);
        Assert.Equal(("none", key), (talk.Recorded(key), talk.Open));
    }

    [Fact]
    public void A_second_miss_in_a_row_offers_a_way_out()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather));

        talk.Say("purple monkeys");
        Assert.DoesNotContain("skip", talk.Words, StringComparison.Ordinal);
        talk.Say("green monkeys");

        Assert.Contains("skip", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prompt_shows_its_choices_and_what_is_picked()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather));
        Assert.Equal(["Sun", "Rain", "Snow"], talk.Question!.Choices.Select(c => c.Label));
        talk.Say("rain");

        talk.Say("change weather");

        Assert.Equal(["rain"], talk.Question!.Choices.Where(c => c.Picked).Select(c => c.Value));
    }

    [Fact]
    public void A_choice_of_a_menu_is_the_same_as_saying_it()
    {
        var printed = new Granted(new AnswerSet(ConversationState.Empty.Answers), [new Reply.Notice("Printed.")]);
        var dialog = new SmallDialog([Asked.Finish], d => d.AskAsync(Asked.Finish)) { Wishes = new() { ["print it"] = m => printed with { Answers = m.Answers } } };

        foreach (var say in new Func<Talk, Turn>[] { t => t.Say("print it"), t => t.Say("1"), t => t.Press("finish", "print it") })
        {
            var talk = Talk.In(dialog);
            say(talk);
            Assert.Contains("Printed.", talk.Words, StringComparison.Ordinal);
            Assert.Equal("finish", talk.Open);
        }
    }

    [Fact]
    public void The_control_for_skipping_leaves_a_question_open()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather));

        talk.Press("weather", "$skip");

        Assert.True(talk.Answers.IsNotKnown("weather"));
        Assert.Null(talk.Open);
    }
}
