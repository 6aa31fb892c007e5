using ScrutinyBot.Content.Checks;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Checks;

public sealed class BodiesTests : IDisposable
{
    private readonly CheckedLibrary library = new();

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("Begin with what it costs.", "The body is one sentence. Say also why it matters or what to do with it, in two to five.")]
    [InlineData("A. B. C. One. Two. Three. Four. Five. Six. Seven. Eight.", "The body has 8 sentences. Keep to two to five; what is left may be an entry of its own.")]
    public void A_body_of_guidance_that_is_a_scrap_or_an_essay_is_a_warning(string body, string expected)
    {
        library.WriteBody(body);

        Assert.Equal([$"{SmallLibrary.Guidance}:16: {expected}"], library.Warnings());
    }

    [Fact]
    public void Seven_sentences_will_do_and_other_kinds_may_have_one()
    {
        library.WriteBody("One. Two. Three. Four. Five. Six. Seven.");

        Assert.Empty(library.Warnings());
    }

    [Theory]
    [InlineData("It cost £2.5 million. It was worth it.", 2)]
    [InlineData("Ask, e.g. Dr. Smith of St. Helens, for No. 5. Then stop.", 2)]
    [InlineData("Is it safe? \"Yes.\" Then go on!", 3)]
    [InlineData("There are three:\n\n- one\n- two\n- three", 1)]
    [InlineData("There are two:\n- One is this.\n- The other is that.", 2)]
    [InlineData("**First things first.** Then the rest.", 2)]
    [InlineData("no mark at the end", 1)]
    [InlineData("", 0)]
    public void Sentences_are_counted_as_a_reader_would(string text, int sentences) => Assert.Equal(sentences, Bodies.Sentences(text));

    [Fact]
    public void A_year_of_the_publications_beside_a_word_for_today_is_a_warning()
    {
        library.WriteBody("In 2016 there were two.\nThere are currently five.");

        Assert.Equal(
            [$"{SmallLibrary.Guidance}:17: The body speaks of 2016 and says 'currently', which a reader takes for the day of reading. Say it as the past, or add 'dated': what to check today."],
            library.Warnings());
    }

    [Theory]
    [InlineData("In 2016 there were two. There were five in the end.")]
    [InlineData("There are two today. There were five.")]
    [InlineData("By 2030 there may be two. There are five now.")]
    [InlineData("There were 2016 of them, nowhere to be seen. They left.")]
    public void A_year_alone_or_today_alone_or_a_year_to_come_is_none(string body)
    {
        library.WriteBody(body);

        Assert.Empty(library.Warnings());
    }

    [Fact]
    public void An_entry_that_says_that_it_is_dated_is_passed_over()
    {
        library.WriteBody("In 2016 there were two. There are five now.");
        library.Change(SmallLibrary.Guidance, "authority: good-practice", "authority: good-practice\ndated: Count them again.");

        Assert.Empty(library.Warnings());
    }
}
