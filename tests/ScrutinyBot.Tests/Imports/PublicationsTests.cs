using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Imports.Reading;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Imports;

/// <summary>The publications that the library rests on, as texts: long, converted from print, with damage. They are not part of the repository.</summary>
public sealed partial class PublicationsTests
{
    private static string Folder { get; } = Path.Combine(ShippedLibrary.Root, "..", "shared", "sources");

    [PublicationsFact]
    public void Every_word_stands_in_a_passage_or_heading_at_its_place()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.txt"))
        {
            var lines = File.ReadAllLines(file);
            var passages = DocumentReader.Read(file, File.ReadAllBytes(file)).Passages;
            foreach (var passage in passages)
            {
                var numbers = Number().Matches(passage.Place).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
                var there = string.Join('\n', lines[(numbers[0] - 1)..numbers[^1]]);
                Assert.Contains(Squeezed(passage.Text), Squeezed(there), StringComparison.Ordinal);
            }

            var told = passages.SelectMany(p => p.Headings.Append(p.Text)).SelectMany(t => Word().Matches(t)).Select(w => w.Value).ToHashSet(StringComparer.Ordinal);
            Assert.All(lines.SelectMany(l => Word().Matches(l)), w => Assert.Contains(w.Value, told));
            Assert.All(passages, p => Assert.InRange(p.Text.Split(' ', '\n').Length, 1, 200));
        }
    }

    [PublicationsFact]
    public void A_sentence_of_a_publication_finds_its_passage()
    {
        var builder = new PassageIndexBuilder();
        var passages = Directory.GetFiles(Folder, "*.txt").SelectMany(f => DocumentReader.Read(f, File.ReadAllBytes(f)).Passages).ToArray();
        for (var i = 0; i < passages.Length; i++) builder.Add(i, "", string.Join('\n', passages[i].Headings), passages[i].Text);
        var index = builder.Build();

        var asked = passages.Index().Where(p => p.Index % 10 == 0 && p.Item.Text.Split(' ').Length > 60).ToArray();
        var found = asked.Count(p => index.Find(string.Join(' ', p.Item.Text.Split(' ').Take(25)), 1) is [{ Confident: true } hit] && hit.Id == p.Index);
        Assert.InRange(found, asked.Length * 9 / 10, asked.Length);
    }

    private static string Squeezed(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\u00AD\u200B\u200C\u200D\uFEFF]+")]
    private static partial Regex Space();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    private sealed class PublicationsFactAttribute : FactAttribute
    {
        public PublicationsFactAttribute()
        {
            if (!Directory.Exists(Folder)) Skip = "The publications' texts do not lie beside the repository, in ../shared/sources.";
        }
    }
}
