using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

public sealed class UtteranceTests
{
    private static readonly Spelling Spelling = new(["finance", "children"]);

    [Fact]
    public void Plain_words_are_lower_case_without_apostrophes_and_spelt_right() =>
        Assert.Equal("its the childrens finance - \"yes\"", Utterance.Read(" It’s the Childrens' FINANACE — “yes” ".Replace("Childrens'", "Children's", StringComparison.Ordinal), Spelling).Plain);

    [Theory]
    [InlineData("It’s the FINANACE report", "finance", "FINANACE")]
    [InlineData("the children's finanace", "childrens", "children's")]
    [InlineData("finanace", "finance", "finanace")]
    public void What_was_understood_is_quoted_as_typed(string typed, string plain, string quoted)
    {
        var said = Utterance.Read(typed, Spelling);

        Assert.Equal(quoted, said.TypedAt(new(said.Plain.IndexOf(plain, StringComparison.Ordinal), plain.Length)));
    }

    [Fact]
    public void Nothing_is_heard_twice()
    {
        var said = Utterance.Read("drop 2 and drop 3", Spelling);
        var drop = new Regex(@"drop \d", RegexOptions.None, TimeSpan.FromSeconds(1));

        said.Claim(new(0, 6));

        Assert.Equal("drop 3", Assert.Single(said.Free(drop)).Value);
        said.ClaimAll();
        Assert.Empty(said.Free(drop));
    }

    [Fact]
    public void What_nobody_understood_is_left_without_the_joining_words_around_it()
    {
        var said = Utterance.Read("Cabinet decides in March, and the moon is blue. Also drop 2!", Spelling);
        said.Claim(new(0, "cabinet decides in march".Length));
        said.Claim(new(said.Plain.IndexOf("drop 2", StringComparison.Ordinal), 6));

        Assert.Equal(["the moon is blue"], said.Unclaimed().Select(said.TypedAt));
    }

    [Fact]
    public void A_message_understood_to_the_last_word_leaves_nothing()
    {
        var said = Utterance.Read("drop 2, please.", Spelling);
        said.ClaimAll();

        Assert.Empty(said.Unclaimed());
    }

    [Theory]
    [InlineData("One. Two! Three? Four", 4)]
    [InlineData("Cllr. Smith met Dr. Jones at no. 10", 1)]
    [InlineData("e.g. this; and that", 2)]
    [InlineData("it cost 2.5 million", 1)]
    [InlineData("line one\nline two", 2)]
    public void Sentences_end_where_people_end_them(string typed, int count) => Assert.Equal(count, Utterance.Read(typed, Spelling).Sentences().Count());

    [Fact]
    public void A_sentence_is_found_by_a_place_in_it()
    {
        var said = Utterance.Read("one thing. is that so? yes", Spelling);

        var at = said.SentenceAt(said.Plain.IndexOf("that", StringComparison.Ordinal));

        Assert.Equal("is that so?", said.Plain.Substring(at.Start, at.Length).Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'")]
    [InlineData("''''")]
    [InlineData("\ud83c")]
    [InlineData("İstanbul ﬁnance ǅ")]
    [InlineData("مرحبا, it's")]
    public void Any_characters_can_be_read_and_quoted(string typed)
    {
        var said = Utterance.Read(typed, Spelling);

        Assert.Equal(typed.Trim(), said.TypedAt(new(0, said.Plain.Length)));
    }
}
