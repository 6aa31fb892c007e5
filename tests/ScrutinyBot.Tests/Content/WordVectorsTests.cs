using System.Numerics.Tensors;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Content.Search.Fitting;

namespace ScrutinyBot.Tests.Content;

public sealed class WordVectorsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vectors-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_written_is_read_again_to_within_a_hundredth()
    {
        Write([("money", [1, 0.5f, 0]), ("budget", [0.9f, 0.4f, 0.1f])]);

        var money = WordVectors.Load(folder)!.Of("the money")!;

        Assert.InRange(TensorPrimitives.Distance(money, new WordVectors([("money", [1, 0.5f, 0])]).Of("money")!), 0, 0.01);
    }

    [Fact]
    public void A_text_without_a_known_word_has_no_vector()
    {
        Write([("money", [1, 0.5f, 0])]);

        Assert.Null(WordVectors.Load(folder)!.Of("zebras and the"));
    }

    [Fact]
    public void A_folder_without_vectors_has_none() => Assert.Null(WordVectors.Load(folder));

    [Fact]
    public void A_file_cut_short_or_of_something_else_is_refused()
    {
        Write([("money", [1, 0.5f, 0]), ("budget", [0.9f, 0.4f, 0.1f])]);
        var path = Path.Combine(folder, WordVectors.FileName);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^2]);
        Assert.Contains("is cut short", Assert.Throws<InvalidDataException>(() => WordVectors.Load(folder)).Message, StringComparison.Ordinal);

        File.WriteAllText(path, "not vectors at all");
        Assert.Contains("does not hold word vectors", Assert.Throws<InvalidDataException>(() => WordVectors.Load(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_vectors_find_an_entry_that_shares_no_word_with_the_question()
    {
        var byWords = new LibrarySearch(ShippedLibrary.Result.Library);
        const string question = "staff keep quitting";

        var hit = ShippedLibrary.Search.Find(question, 1)[0];

        Assert.Contains(hit.Entry.Themes, t => t is "workforce" or "labour-market");
        Assert.True(hit.Score > byWords.Find(question, 1)[0].Score);
    }

    [Fact]
    public void Fitting_brings_together_what_is_asked_of_one_entry_and_comes_out_the_same_each_time()
    {
        var glove = Path.Combine(folder, "glove.txt");
        // Three words in general directions of their own, and enough others to tell what all have in common.
        var random = new Random(3);
        File.WriteAllLines(glove, Words().Select(w => $"{w} {string.Join(' ', Enumerable.Range(0, 8).Select(_ => (random.NextDouble() - 0.5).ToString("0.000", System.Globalization.CultureInfo.InvariantCulture)))}"));
        var library = new Library([.. Enumerable.Range(0, 40).Select(Entry)], [], []);

        var first = VectorFitting.Fit(library, glove);
        var second = VectorFitting.Fit(library, glove);

        Assert.Equal(first.Select(f => f.Word), second.Select(f => f.Word));
        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Vector, pair.Second.Vector));
        var fitted = new WordVectors(first);
        Assert.True(Likeness(fitted, "worda", "wordb") > Likeness(fitted, "worda", "wordd"));
    }

    [Theory]
    [InlineData("money one two", "is not a number")]
    [InlineData("", "holds no word vectors")]
    public void A_file_that_holds_no_vectors_is_refused(string text, string problem)
    {
        var glove = Path.Combine(folder, "glove.txt");
        File.WriteAllText(glove, text);

        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => VectorFitting.Fit(new Library([Entry(0)], [], []), glove)).Message, StringComparison.Ordinal);
    }

    private static string[] Words() => [.. Enumerable.Range('a', 20).Select(c => "word" + (char)c)];

    // Words a and b are asked of the same entries, c and d of others.
    private static Entry Entry(int n)
    {
        var (one, other) = n % 2 == 0 ? ("worda", "wordb") : ("wordc", "wordd");
        return new()
        {
            Id = $"g-{n}", Kind = EntryKind.Guidance, Title = one, Body = other, Asks = [one, other, $"{one} {other}", one + " please", other + " thanks", one + " then"],
            Sources = [new("a-guide", "start")],
        };
    }

    private static float Likeness(WordVectors vectors, string one, string other) => TensorPrimitives.Dot(vectors.Of(one)!, vectors.Of(other)!);

    private void Write(IReadOnlyList<(string, float[])> words) => WordVectors.Write(Path.Combine(folder, WordVectors.FileName), words);
}
