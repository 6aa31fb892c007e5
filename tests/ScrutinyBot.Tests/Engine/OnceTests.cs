using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Engine;

public sealed class OnceTests
{
    private static readonly JobRequest Poster = new("poster", "draw", JsonSerializer.SerializeToElement("a poster"));

    [Fact]
    public void A_job_is_asked_for_when_the_telling_comes_to_it()
    {
        var talk = Talk.In(WithPoster());

        Assert.Empty(talk.Last.Jobs);
        Assert.Equal(Poster, Assert.Single(talk.Say("Harvest fair").Jobs));
    }

    [Fact]
    public void The_telling_goes_on_with_the_result()
    {
        var talk = Talk.In(WithPoster());
        talk.Say("Harvest fair");

        talk.Finish("poster", "a red poster");

        Assert.Contains("I drew a red poster.", talk.Words, StringComparison.Ordinal);
        Assert.Empty(talk.Last.Jobs);
    }

    [Fact]
    public void A_job_that_is_done_is_not_asked_for_again()
    {
        var talk = Talk.In(WithPoster());
        talk.Say("Harvest fair");
        talk.Finish("poster", "a red poster");

        Assert.Empty(talk.Say("The green").Jobs);
        Assert.Empty(talk.Say("undo").Jobs);
    }

    [Fact]
    public void A_job_that_is_under_way_is_only_ever_asked_for_under_its_own_key()
    {
        var talk = Talk.In(WithPoster());
        talk.Say("Harvest fair");

        Assert.All(talk.Say("summary").Jobs, job => Assert.Equal("poster", job.Key));
    }

    [Fact]
    public void The_result_of_a_job_is_no_step_to_undo()
    {
        var talk = Talk.In(WithPoster());
        talk.Say("Harvest fair");
        talk.Finish("poster", "a red poster");

        talk.Say("undo");

        Assert.Equal("none", talk.Recorded("name"));
        Assert.Equal("\"a red poster\"", talk.Recorded("$once/poster"));
    }

    [Fact]
    public void A_result_that_arrives_between_an_undo_and_a_redo_takes_neither_away()
    {
        var talk = Talk.In(WithPoster());
        talk.Say("Harvest fair");
        talk.Say("undo");
        talk.Finish("poster", "a red poster");

        talk.Say("redo");

        Assert.Equal("\"Harvest fair\"", talk.Recorded("name"));
    }

    private static SmallDialog WithPoster() => new([Asked.Name, Asked.Place], async d =>
    {
        await d.AskAsync(Asked.Name);
        var poster = await d.OnceAsync<string>(Poster);
        d.Say(new Reply.Text($"I drew {poster}."));
        await d.AskAsync(Asked.Place);
    });
}
