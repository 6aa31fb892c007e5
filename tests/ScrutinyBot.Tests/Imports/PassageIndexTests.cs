using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Tests.Imports;

public sealed class PassageIndexTests
{
    [Fact]
    public void Leaving_passages_out_loses_none_of_the_best()
    {
        // A row for each term: how much it says about each passage, 0 where the passage does not have it.
        var impact = Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 255)));
        var tables = from passages in Gen.Choose(1, 60) from rows in impact.ArrayOf(passages).ListOf() from most in Gen.Choose(1, 5) select (rows, most);
        Prop.ForAll(tables.ToArbitrary(), t => SameAsAll([.. t.rows], t.most)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Words_come_to_the_same_terms_as_in_the_librarys_search()
    {
        var text = Gen.Elements("children's", "Children’s", "organised", "SW", "the", " ", "-", "o'clock'", "'", "£9m", "É", "re-use", "18/19", "\n", "reviewing.").ListOf();
        Prop.ForAll(text.ToArbitrary(), pieces =>
        {
            var written = string.Join(pieces.Count % 2 == 0 ? "" : " ", pieces);
            var reader = new TermReader();
            var terms = new List<int>();
            reader.Read(written, terms);
            var stems = reader.Numbers.ToDictionary(n => n.Value, n => n.Key);
            Assert.Equal(Tokens.Stems(written), terms.Select(t => stems[t]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("what does the organization of placements cost?")] // British and American spelling
    [InlineData("any plaecments?")] // letters swapped
    [InlineData("PLACEMENT organising")]
    public void A_question_in_other_spellings_finds_the_passage(string question) => Assert.Equal(2, Index(
        "The board meets on Mondays.", "How placements are organised is set out below.", "The audit found little.").Find(question, 1)[0].Id);

    [Fact]
    public void The_title_and_headings_count_as_words_of_a_passage()
    {
        var builder = new PassageIndexBuilder();
        builder.Add(1, "Parking strategy", "Charges", "They rise by five per cent.");
        builder.Add(2, "Fostering strategy", "Allowances", "They rise by five per cent.");

        Assert.Equal(2, builder.Build().Find("how much do fostering allowances rise?", 1)[0].Id);
    }

    [Fact]
    public void Without_passages_nothing_is_found() => Assert.Empty(new PassageIndexBuilder().Build().Find("anything", 3));

    private static void SameAsAll(int[][] rows, int most)
    {
        var present = rows.Select(row => row.Index().Where(i => i.Item > 0).ToArray()).ToArray();
        var starts = present.Aggregate(new List<int> { 0 }, (list, row) => [.. list, list[^1] + row.Length]);
        var postings = new Postings(
            [.. starts], [.. present.SelectMany(row => row.Select(i => i.Index))], [.. present.SelectMany(row => row.Select(i => (byte)i.Item))]);

        var best = TopPassages.Of(rows.Select((_, term) => postings.Cursor(term, weight: 255 * (term + 1))), most);

        var all = Enumerable.Range(0, rows.Length == 0 ? 0 : rows[0].Length).Select(p => rows.Select((row, term) => row[p] * (term + 1)).Sum()).Where(s => s > 0);
        Assert.Equal(all.OrderDescending().Take(most).Select(s => (float)s), best.Select(b => b.Score));
        Assert.Equal(best.Select(b => (float)rows.Select((row, term) => row[b.Passage] * (term + 1)).Sum()), best.Select(b => b.Score));
    }

    private static PassageIndex Index(params string[] texts)
    {
        var builder = new PassageIndexBuilder();
        for (var i = 0; i < texts.Length; i++) builder.Add(i + 1, "", "", texts[i]);
        return builder.Build();
    }
}
