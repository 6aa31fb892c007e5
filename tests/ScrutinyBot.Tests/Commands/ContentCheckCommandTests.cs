using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

public sealed class ContentCheckCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public ContentCheckCommandTests() => run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_sound_library_passes_the_check()
    {
        Assert.Equal(0, await run.RunAsync("content", "check"));

        Assert.Equal("No mistakes in 2 entries.\n", run.Out);
    }

    [Fact]
    public async Task Every_mistake_is_listed()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith("[finance]", "[gold]"));

        Assert.Equal(1, await run.RunAsync("content", "check"));

        Assert.Equal($"{SmallLibrary.Guidance}:6: There is no theme 'gold' in themes.yaml. Use one of: finance.\n1 mistake.\n", run.Out);
    }

    [Fact]
    public async Task Warnings_come_after_the_mistakes_under_a_heading_with_their_number_and_do_not_fail()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith());

        Assert.Equal(0, await run.RunAsync("content", "check"));

        Assert.Equal(
            "\n2 warnings (worth a look; the bot works with them):\n"
            + $"{SmallLibrary.Guidance}:8: There are two asks. Add more: other people use other words.\n"
            + $"{SmallLibrary.Guidance}:15: The body is one sentence. Say also why it matters or what to do with it, in two to five.\n"
            + "\nNo mistakes in 2 entries.\n",
            run.Out);

        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("[finance]", "[gold]"));
        Assert.Equal(1, await run.RunAsync("content", "check"));
        Assert.StartsWith($"{SmallLibrary.Guidance}:6: There is no theme 'gold' in themes.yaml. Use one of: finance.\n\n2 warnings ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 mistake.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_a_review_is_due_depends_on_the_day()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith("authority: good-practice", "authority: good-practice\nreview: 2027-03-01"));

        Assert.Equal(0, await run.RunAsync("content", "check", "--today", "2027-03-01"));
        Assert.Equal("No mistakes in 2 entries.\n", run.Out);

        Assert.Equal(0, await run.RunAsync("content", "check", "--today", "2027-03-02"));
        Assert.Contains(":14: The review was due on 1 March 2027. Read the entry over, then set 'review' to the next day.\n", run.Out, StringComparison.Ordinal);

        Assert.Equal(2, await run.RunAsync("content", "check", "--today", "tomorrow"));
        Assert.StartsWith("--today wants a day such as 2026-11-21.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_the_review_is_due_by_the_clock()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith("authority: good-practice", "authority: good-practice\nreview: 2027-03-01"));

        run.Clock = new FixedClock(new(2027, 2, 1, 12, 0, 0, TimeSpan.Zero));
        await run.RunAsync("content", "check");
        Assert.DoesNotContain("due", run.Out, StringComparison.Ordinal);

        run.Clock = new FixedClock(new(2027, 4, 1, 12, 0, 0, TimeSpan.Zero));
        await run.RunAsync("content", "check");
        Assert.Contains("The review was due on 1 March 2027.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_that_no_question_reaches_are_counted_by_publication_and_named_on_request()
    {
        run.Write("one.jsonl", """{"id":"q1","question":"where do we begin with it?"}""");
        run.Write("two.jsonl", """{"id":"q2","question":"who pays?"}""", """{"id":"q3","question":"what is the weather"}""");

        Assert.Equal(0, await run.RunAsync("content", "check", "--reached", "one.jsonl", "two.jsonl"));
        Assert.Equal(
            "\n1 of 2 entries are among the first 5 for none of 3 questions:\na-guide: 1 (area 1)\n\nNo mistakes in 2 entries.\n", run.Out);

        await run.RunAsync("content", "check", "--reached", "two.jsonl", "--list");
        Assert.Contains("a-guide: 1 (area 1)\n  area-money\n", run.Out, StringComparison.Ordinal);

        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith("[finance]", "[gold]"));
        Assert.Equal(1, await run.RunAsync("content", "check", "--reached", "two.jsonl"));
        Assert.EndsWith("\nWhat questions reach is counted once the bot can start: mend the mistakes first.\n\n1 mistake.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_questions_that_cannot_be_read_is_an_error()
    {
        Assert.Equal(1, await run.RunAsync("content", "check", "--reached", "nowhere.jsonl"));
        Assert.Equal($"There is no file {run.PathOf("nowhere.jsonl")}. Check the path.\n", run.Error);

        Assert.Equal(2, await run.RunAsync("content", "check", "--list"));
        Assert.StartsWith("--list belongs to --reached FILE.jsonl.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wording_shared_with_a_publication_is_listed_with_its_line()
    {
        Directory.CreateDirectory(run.PathOf("texts"));
        run.Write("texts/a-guide.txt", "One should always begin", "with what it costs and who will pay for it.");
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith("Begin with what it costs.", "Do begin with what it\ncosts and who will pay, we say."));

        Assert.Equal(1, await run.RunAsync("content", "check", "--sources", "texts"));

        Assert.Equal(
            $"{SmallLibrary.Guidance}:16: 9 words in a row stand in 'a-guide' too. Say it in our own words: \"begin with what it costs and who will pay\".\n1 mistake.\n",
            run.Out);
    }

    [Fact]
    public async Task The_title_of_a_publication_may_be_named()
    {
        Directory.CreateDirectory(run.PathOf("texts"));
        run.Write("texts/a-guide.txt", "See also Counting The Cost Of Moving Services Out Of A Council.");
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith("Begin with what it costs.", "Read Counting The Cost Of Moving Services Out Of A Council."));

        Assert.Equal(0, await run.RunAsync("content", "check", "--sources", "texts"));
    }

    [Fact]
    public async Task A_folder_without_publications_is_an_error()
    {
        Assert.Equal(1, await run.RunAsync("content", "check", "--sources", "nowhere"));

        Assert.Equal($"There is no folder {run.PathOf("nowhere")}. Name the one that holds the publications as .txt files.\n", run.Error);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
