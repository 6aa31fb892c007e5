using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Imports.Reading;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Imports;

/// <summary>The law of places: every word of a text stands in one passage or heading, and where the passage says.</summary>
public sealed partial class PlacesTests
{
    /// <summary>A line of a text, made of so many words.</summary>
    private sealed record Line(string Start, int Words, string End);

    [Fact]
    public void Every_word_of_a_text_stands_in_one_passage_at_its_place()
    {
        var line =
            from start in Gen.Elements("", "", "", "", "- ", "  ", "1.2 ", "a) ", "\f", "THE ")
            from words in Gen.Frequency((6, Gen.Choose(1, 18)), (3, Gen.Constant(0)), (1, Gen.Choose(150, 450)))
            from end in Gen.Elements("", "", ".", "?", ":", ".\n\n", "\n======")
            select new Line(start, words, end);
        Prop.ForAll(line.ListOf().Resize(60).ToArbitrary(), lines => Check([.. lines])).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void No_passage_is_longer_than_is_read_at_a_glance()
    {
        var text = string.Join(' ', Enumerable.Range(0, 5000).Select(i => i % 13 == 12 ? $"word{i}." : $"Word{i}"));
        var passages = DocumentReader.Read("x.txt", Encoding.UTF8.GetBytes(text)).Passages;

        Assert.All(passages, p => Assert.InRange(p.Text.Split(' ').Length, 1, 200));
        Assert.All(passages.SkipLast(1), p => Assert.InRange(p.Text.Split(' ').Length, 80, 200));
        Assert.All(passages, p => Assert.EndsWith(".", p.Text + (p == passages[^1] ? "." : ""), StringComparison.Ordinal));
    }

    // Every word is another one, so that it can be found again.
    private static void Check(Line[] lines)
    {
        var text = new StringBuilder();
        var count = 0;
        foreach (var line in lines)
        {
            var words = Enumerable.Range(0, line.Words).Select(i => $"{(i == 0 ? 'W' : 'w')}{count++:D6}" + (i % 11 == 10 ? "." : ""));
            text.Append(line.Start).AppendJoin(' ', words).Append(line.End).Append('\n');
        }

        if (count == 0) return;
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, content) in text.ToString().Split('\n').Index())
        {
            foreach (Match word in Word().Matches(content)) lineOf[word.Value] = number + 1;
        }

        var passages = DocumentReader.Read("x.txt", Encoding.UTF8.GetBytes(text.ToString())).Passages;
        var headings = passages.SelectMany(p => p.Headings).SelectMany(h => Word().Matches(h)).Select(w => w.Value).ToHashSet(StringComparer.Ordinal);
        var found = passages.SelectMany(p => Word().Matches(p.Text).Select(w => (Word: w.Value, Passage: p))).ToArray();
        Assert.Equal(lineOf.Keys.Except(headings, StringComparer.Ordinal).Order(StringComparer.Ordinal), found.Select(f => f.Word).Order(StringComparer.Ordinal));
        Assert.All(found, f => Assert.InRange(lineOf[f.Word], First(f.Passage), Last(f.Passage)));
        Assert.All(passages, p => Assert.True(Starts(p, lineOf) && Ends(p, lineOf), $"{p.Place} is not where its passage begins and ends."));
    }

    // A sign of a list or an underline is no word of ours and may stand anywhere.
    private static bool Starts(NewPassage passage, Dictionary<string, int> lineOf) =>
        Word().Match(passage.Text.Split(' ', '\n')[0]) is not { Success: true } word || lineOf[word.Value] == First(passage);

    private static bool Ends(NewPassage passage, Dictionary<string, int> lineOf) =>
        Word().Match(passage.Text.Split(' ', '\n')[^1]) is not { Success: true } word || lineOf[word.Value] == Last(passage);

    private static int First(NewPassage passage) => Numbers(passage)[0];

    private static int Last(NewPassage passage) => Numbers(passage)[^1];

    private static int[] Numbers(NewPassage passage) => [.. Digits().Matches(passage.Place).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("[wW][0-9]{6}")]
    private static partial Regex Word();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
