using System.Net;
using System.Text;
using System.Text.Json;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Tests.Web;

public sealed class MessageTests : IAsyncLifetime, IDisposable
{
    private PageHost host = null!;
    private PageClient client = null!;
    private string conversation = null!;

    public async Task InitializeAsync()
    {
        host = await PageHost.StartAsync();
        client = new PageClient(host);
        conversation = await client.BeginAsync();
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_new_conversation_greets_before_anything_is_said()
    {
        var turn = Assert.Single(await client.TurnsAsync(conversation));
        Assert.Equal("joined", turn.GetProperty("incoming").GetProperty("kind").GetString());
        Assert.Equal("prompt", turn.GetProperty("replies").EnumerateArray().Last().GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_message_is_answered_with_the_turn_that_came_of_it_and_the_draft()
    {
        using var response = await client.PostAsync($"{conversation}/messages", new { activityId = "1", text = "Anytown" });
        var answer = await PageClient.JsonAsync(response);

        Assert.Equal("Anytown", answer.GetProperty("turn").GetProperty("incoming").GetProperty("text").GetString());
        Assert.Equal(2, answer.GetProperty("turn").GetProperty("version").GetInt64());
        Assert.Contains("Anytown", answer.GetProperty("draft").GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubled_message_changes_nothing_and_gets_the_same_answer()
    {
        var first = await client.SayAsync(conversation, "Anytown", "same");
        var second = await client.SayAsync(conversation, "Anytown", "same");

        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal(2, (await client.TurnsAsync(conversation)).Count);
    }

    [Fact]
    public async Task Messages_sent_at_the_same_moment_each_become_a_turn()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.SayAsync(conversation, "help", $"help-{i}")));
        Assert.Equal(Enumerable.Range(1, 9).Select(v => (long)v), (await client.TurnsAsync(conversation)).Select(t => t.GetProperty("version").GetInt64()));
    }

    [Fact]
    public async Task A_press_is_shown_with_the_labels_of_what_was_picked()
    {
        await client.SayAsync(conversation, "Anytown");
        var pressed = await PressAsync("stage", 2, "developing");
        var read = (await client.TurnsAsync(conversation))[^1];

        Assert.All([pressed, read], turn =>
        {
            Assert.Equal(["Developing a proposal"], Labels(turn));
            Assert.Equal("How far has the proposal come?", turn.GetProperty("incoming").GetProperty("question").GetString());
        });
    }

    [Fact]
    public async Task A_date_that_was_picked_is_shown_as_people_write_it()
    {
        await client.SayAsync(conversation, "Anytown");
        await client.SayAsync(conversation, "1");
        await client.SayAsync(conversation, "skip");
        Assert.Equal(["3 March 2027"], Labels(await PressAsync("decision-date", 4, "2027-03-03")));
    }

    [Fact]
    public async Task A_press_on_an_old_control_is_shown_with_the_question_it_belonged_to()
    {
        await client.SayAsync(conversation, "Anytown");
        await client.SayAsync(conversation, "1");
        var turn = await PressAsync("stage", 2, "established");
        Assert.Equal(["Already running"], Labels(turn));
        Assert.Equal("stage", turn.GetProperty("replies").EnumerateArray().Last().GetProperty("view").GetProperty("key").GetString());
    }

    [Theory]
    [InlineData("no-such-prompt", 2, "x")]
    [InlineData("stage", -7, "developing")]
    [InlineData("stage", long.MaxValue, "no-such-choice")]
    public async Task A_press_on_something_that_was_never_shown_breaks_nothing(string key, long asked, string value)
    {
        await client.SayAsync(conversation, "Anytown");
        await PressAsync(key, asked, value);
        Assert.Equal(3, (await client.TurnsAsync(conversation)).Count);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("字")]
    [InlineData("\0")]
    [InlineData("\u202e")]
    public async Task A_message_of_a_hundred_thousand_characters_is_taken_whatever_they_are(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 100_000));
        var turn = await client.SayAsync(conversation, text);
        Assert.Equal(text, turn.GetProperty("incoming").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_longer_message_is_refused_with_what_to_do_and_nothing_is_recorded()
    {
        using var longer = await client.PostAsync($"{conversation}/messages", new { activityId = "1", text = new string('a', 100_001) });
        using var enormous = await client.PostAsync($"{conversation}/messages", new { activityId = "2", text = new string('a', 2_000_000) });

        Assert.Contains("in parts", await PageClient.SentenceAsync(longer, HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);
        Assert.Contains("in parts", await PageClient.SentenceAsync(enormous, HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);
        Assert.Single(await client.TurnsAsync(conversation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"activityId":"1"}""")]
    [InlineData("""{"text":"no id"}""")]
    [InlineData("""{"activityId":"","text":"empty id"}""")]
    [InlineData("""{"activityId":7,"text":"a number for an id"}""")]
    [InlineData("""{"activityId":"1","text":"both","promptKey":"stage","values":[],"asked":1}""")]
    [InlineData("""{"activityId":"1","promptKey":"stage","values":[null],"asked":1}""")]
    [InlineData("""{"activityId":"1","promptKey":"stage","values":"x","asked":1}""")]
    [InlineData("""{"activityId":"1","promptKey":"stage","values":[]}""")]
    [InlineData("""{"activityId":"1","text":"half a pair \ud83d"}""")]
    public async Task What_is_not_a_message_is_refused_with_a_sentence(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync($"{conversation}/messages", content);
        await PageClient.SentenceAsync(response, HttpStatusCode.BadRequest);
        Assert.Single(await client.TurnsAsync(conversation));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_with_a_sentence()
    {
        using var content = new ByteArrayContent([0x7b, 0x22, 0xff, 0xfe, 0x00, 0x22, 0x7d]);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync($"{conversation}/messages", content);
        await PageClient.SentenceAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_a_form_on_another_site_can_send_is_refused(string contentType)
    {
        using var content = new StringContent("""{"activityId":"1","text":"Hello"}""", Encoding.UTF8, contentType);
        using var response = await client.PostAsync($"{conversation}/messages", content);
        await PageClient.SentenceAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_message_from_another_site_is_refused(string header, string value)
    {
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/conversations") { Headers = { { header, value } } });
        await PageClient.SentenceAsync(response, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_message_without_the_pages_header_is_refused_and_one_from_the_page_is_taken()
    {
        using var other = new PageClient(host, ourHeader: false);
        using var refused = await other.PostAsync("/api/conversations");
        using var taken = await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/conversations")
        {
            Headers = { { "Origin", host.Address }, { "Sec-Fetch-Site", "same-origin" } },
        });

        await PageClient.SentenceAsync(refused, HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_is_told_in_a_sentence_that_keeps_its_path_to_itself()
    {
        host.Store.Broken = true;
        using var response = await client.PostAsync($"{conversation}/messages", new { activityId = "1", text = "Anytown" });
        var sentence = await PageClient.SentenceAsync(response, HttpStatusCode.ServiceUnavailable);
        Assert.DoesNotContain("/secret/path", sentence, StringComparison.Ordinal);
        Assert.Contains("nothing was recorded", sentence, StringComparison.Ordinal);
    }

    private async Task<JsonElement> PressAsync(string key, long asked, params string[] values)
    {
        using var response = await client.PostAsync(
            $"{conversation}/messages", new { activityId = Guid.NewGuid().ToString("N"), promptKey = key, values, asked });
        return (await PageClient.JsonAsync(response)).GetProperty("turn");
    }

    private static List<string?> Labels(JsonElement turn) =>
        [.. turn.GetProperty("incoming").GetProperty("labels").EnumerateArray().Select(l => l.GetString())];
}
