using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Several rows rated at once, as people type them.</summary>
public sealed class RatingsPromptTests
{
    private static readonly RatingsPrompt Prompt = new("ratings", "Stalls", "How good is each?", _ =>
        [new("cakes", "Cakes", ["baking"]), new("books", "Books and maps", ["books"]), new("plants", "Plants", ["plants", "flowers"])], 1, 5) { Label = "Ratings" };

    [Theory]
    [InlineData("4 3 2", "cakes=4 books=3 plants=2")]
    [InlineData("4, 3 and 2", "cakes=4 books=3 plants=2")]
    [InlineData("now theyre 4, 3 and 2, out of 5", "cakes=4 books=3 plants=2")]
    [InlineData("4/5 3/5 2/5", "cakes=4 books=3 plants=2")]
    [InlineData("4 dont know 2", "cakes=4 books= plants=2")]
    [InlineData("baking 4/5, books 2/5, flowers 3/5", "cakes=4 books=2 plants=3")]
    [InlineData("2 on the first, dont know on the second", "cakes=2 books=")]
    [InlineData("the last one is a 5", "plants=5")]
    [InlineData("plants is a 2 now", "plants=2")]
    public void Ratings_are_read_in_order_or_by_name(string said, string expected) => Assert.Equal(expected, Read(said, []));

    [Fact]
    public void Rating_one_again_keeps_the_others() => Assert.Equal("cakes=4 books=1 plants=2", Read("books is a 1", new() { ["cakes"] = 4, ["books"] = 3, ["plants"] = 2 }));

    [Theory]
    [InlineData("4 9 2")]
    [InlineData("books is a 7")]
    public void A_rating_outside_the_scale_is_refused_with_a_sentence(string said) =>
        Assert.Equal("Please give each a number from 1 to 5.", Assert.IsType<Reading.Wrong>(Prompt.Read(said, Moment([]))).Help);

    [Theory]
    [InlineData("what do the numbers mean")]
    [InlineData("4 3")]
    [InlineData("nobody came in 2024")]
    public void What_rates_nothing_is_no_answer(string said) => Assert.IsType<Reading.NotAnAnswer>(Prompt.Read(said, Moment([])));

    [Fact]
    public void A_press_rates_the_rows_it_names() =>
        Assert.IsType<Reading.Understood>(Prompt.ReadPressed(["cakes=5", "books=not-known"], Moment([])));

    private static string Read(string said, Dictionary<string, int?> before)
    {
        var value = Assert.IsType<Reading.Understood>(Prompt.Read(said, Moment(before))).Value;
        var read = new AnswerSet(ImmutableSortedDictionary<string, System.Text.Json.JsonElement>.Empty.Add("ratings", value)).Get<Dictionary<string, int?>>("ratings")!;
        return string.Join(' ', new[] { "cakes", "books", "plants" }.Where(read.ContainsKey).Select(row => $"{row}={read[row]}"));
    }

    private static DialogMoment Moment(Dictionary<string, int?> rated)
    {
        var answers = new AnswerSet(ConversationState.Empty.Answers);
        return new(rated.Count == 0 ? answers : answers.With("ratings", rated), Focus.None, ShippedLibrary.Result.Library, new DateOnly(2026, 11, 21));
    }
}
