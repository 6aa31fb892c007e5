using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Questions that lean on the one before: "and in Slough?", "why?".</summary>
public sealed class FollowUpTests
{
    private const string Doncaster = "what happened in Doncaster?";

    [Theory]
    [InlineData("and in Slough?")]
    [InlineData("and in Slough")]
    [InlineData("what about Slough")]
    [InlineData("Slough?")]
    public void Another_place_is_asked_about_in_the_words_of_the_question_before(string typed)
    {
        var talk = Asked(Talk.WithKeyLines(), Doncaster);

        talk.Say(typed);

        Assert.Contains("Slough", Understood(talk), StringComparison.Ordinal);
        Assert.DoesNotContain("Doncaster", Understood(talk), StringComparison.Ordinal);
        Assert.Contains(Cited(talk), heading => heading.Contains("Slough", StringComparison.Ordinal));
        Assert.Equal(DialogCatalogue.MenuKey, talk.Open);
    }

    [Fact]
    public void In_the_middle_of_a_dialog_the_open_question_stays_open()
    {
        var talk = Asked(InTheMiddle(), Doncaster);

        talk.Say("and in Slough?");

        Assert.Contains(Cited(talk), heading => heading.Contains("Slough", StringComparison.Ordinal));
        Assert.Equal(Keys.Council, talk.Open);
        Assert.Equal("none", talk.Recorded(Keys.Council));
    }

    [Fact]
    public void Several_in_a_row_each_lean_on_the_one_before()
    {
        var talk = Asked(InTheMiddle(), Doncaster);
        talk.Say("what about Slough");
        talk.Say("and in Birmingham?");
        Assert.Contains(Cited(talk), heading => heading.Contains("Birmingham", StringComparison.Ordinal));

        talk.Say("why?");

        Assert.Contains("Birmingham", Understood(talk), StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_for_more_again_and_again_it_tells_nothing_twice()
    {
        var talk = Asked(Talk.WithKeyLines(), Doncaster);
        var told = new HashSet<string>(talk.State.Focus.Question!.LastEntries, StringComparer.Ordinal);
        foreach (var more in (string[])["tell me more", "more please", "go on"])
        {
            talk.Say(more);
            Assert.All(talk.State.Focus.Question!.LastEntries, id => Assert.True(told.Add(id), $"{id} was told twice"));
        }
    }

    [Fact]
    public void An_answer_to_the_open_question_is_no_follow_up()
    {
        var talk = Asked(InTheMiddle(), Doncaster);

        talk.Say("Slough Borough Council");

        Assert.Equal("\"Slough Borough Council\"", talk.Recorded(Keys.Council));
    }

    [Fact]
    public void A_date_that_was_asked_for_is_no_follow_up()
    {
        var talk = InTheMiddle();
        talk.Say("change decision date");
        Asked(talk, Doncaster);

        talk.Say("and in march 2027");

        Assert.NotEqual("none", talk.Recorded(Keys.DecisionDate));
    }

    [Fact]
    public void Thanks_in_between_do_not_break_the_thread()
    {
        var talk = Asked(InTheMiddle(), Doncaster);
        talk.Say("thanks");

        talk.Say("and in Slough?");

        Assert.Contains(Cited(talk), heading => heading.Contains("Slough", StringComparison.Ordinal));
    }

    [Fact]
    public void Thanks_are_not_taken_for_another_question()
    {
        var talk = Asked(Talk.WithKeyLines(), Doncaster);

        talk.Say("thanks for that");

        Assert.Equal(Doncaster, Understood(talk));
        Assert.DoesNotContain(talk.Last.Replies, r => r is Reply.Citations);
    }

    [Fact]
    public void After_something_else_was_said_short_words_lean_on_nothing()
    {
        var talk = Asked(InTheMiddle(), Doncaster);
        talk.Say("Marlow Ferry Council");

        talk.Say("why?");

        Assert.DoesNotContain("Doncaster", Understood(talk), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_says_all_it_needs_leans_on_nothing()
    {
        var talk = Asked(Talk.WithKeyLines(), "who is accountable if the trust fails?");

        talk.Say("who is the director in Kent today?");

        Assert.Equal("who is the director in Kent today?", Understood(talk));
    }

    [Fact]
    public void The_thread_is_kept_when_the_conversation_is_stored()
    {
        var talk = Asked(InTheMiddle(), Doncaster);
        talk.State = StoreJson.ReadState(StoreJson.Write(talk.State));

        talk.Say("and in Slough?");

        Assert.Contains(Cited(talk), heading => heading.Contains("Slough", StringComparison.Ordinal));
    }

    [Fact]
    public void A_conversation_stored_before_questions_were_remembered_goes_on()
    {
        var talk = InTheMiddle();
        var stored = System.Text.Json.Nodes.JsonNode.Parse(StoreJson.Write(talk.State))!.AsObject();
        foreach (var key in (string[])["question", "askedLast", "unanswered", "invited"]) stored["focus"]!.AsObject().Remove(key);
        talk.State = StoreJson.ReadState(System.Text.Encoding.UTF8.GetBytes(stored.ToJsonString()));

        talk.Say("log it");
        Asked(talk, Doncaster);

        Assert.Equal(Keys.Council, talk.Open);
    }

    private static Talk InTheMiddle()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a community interest company for adoption");
        return talk;
    }

    private static Talk Asked(Talk talk, string question)
    {
        talk.Say(question);
        Assert.Contains(talk.Last.Replies, r => r is Reply.Citations);
        return talk;
    }

    private static string Understood(Talk talk) => talk.State.Focus.Question!.Understood.Words;

    private static IEnumerable<string> Cited(Talk talk) => talk.Last.Replies.OfType<Reply.Citations>().SelectMany(c => c.Items).Select(c => c.Heading);
}
