using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Tests.Content;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("ties", "tie")]
    [InlineData("cats", "cat")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("falling", "fall")]
    [InlineData("happy", "happi")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("cry", "cri")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("digitizer", "digit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("decisiveness", "decis")]
    [InlineData("hopefulness", "hope")]
    [InlineData("sensibility", "sensibl")]
    [InlineData("geology", "geolog")]
    [InlineData("electrical", "electr")]
    [InlineData("goodness", "good")]
    [InlineData("adoption", "adopt")]
    [InlineData("adjustment", "adjust")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("controlling", "control")]
    [InlineData("community", "communiti")]
    [InlineData("generous", "generous")]
    [InlineData("general", "general")]
    [InlineData("skies", "sky")]
    [InlineData("proceeding", "proceed")]
    [InlineData("news", "news")]
    [InlineData("consistency", "consist")]
    [InlineData("knightly", "knight")]
    [InlineData("scrutinising", "scrutinis")]
    public void A_word_is_cut_to_the_stem_of_the_published_rules(string word, string stem) =>
        Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("commission", "commissions", "commissioned", "commissioning")]
    [InlineData("review", "reviews", "reviewed", "reviewing")]
    [InlineData("transfer", "transfers", "transferred", "transferring")]
    public void The_forms_of_a_word_meet(params string[] forms) =>
        Assert.Single(forms.Select(EnglishStemmer.Stem).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Any_text_has_a_stem() => Prop
        .ForAll<NonNull<string>>(text => EnglishStemmer.Stem(text.Get.ToLowerInvariant()) is not null)
        .QuickCheckThrowOnFailure();
}
