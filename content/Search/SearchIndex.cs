using System.Buffers;
using System.Numerics.Tensors;

namespace ScrutinyBot.Content.Search;

/// <summary>The words of all entries, by where they stand (BM25F). Built once, then only read.</summary>
internal sealed class SearchIndex
{
    // Saturation: how soon more of the same word stops counting.
    private const double Saturation = 1.2;

    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly List<List<Posting>> postings = [];
    private readonly Vocabulary vocabulary = new();
    private readonly AskIndex asks;
    private readonly List<(int Entry, int[] Terms)> names = [];
    private readonly double[] weights;
    private readonly Places places;

    public SearchIndex(Library library)
    {
        Entries = library.Entries;
        var texts = Entries.Select(e => FieldTexts.Of(e, library)).ToArray();
        var averages = FieldTexts.AverageLengths(texts);
        for (var i = 0; i < texts.Length; i++) AddEntry(i, texts[i], averages);
        weights = [.. postings.Select(p => Rarity.Of(p.Count, Entries.Count))];
        WeightOfUnknown = Rarity.Of(0, Entries.Count);
        places = new(library);
        asks = new(postings.Count);
        for (var i = 0; i < Entries.Count; i++) AddAsksAndNames(i);
    }

    public IReadOnlyList<Entry> Entries { get; }

    public double WeightOfUnknown { get; }

    public int? Find(string stem) => terms.TryGetValue(stem, out var term) ? term : null;

    public double Weight(int term) => weights[term];

    /// <summary>The term that a mistyped word most likely stands for, or null.</summary>
    public int? Correct(string word) => vocabulary.Nearest(word);

    /// <summary>By entry, how well its words match, from 0 to 1.</summary>
    public double[] WordScores(Query query)
    {
        var scores = new double[Entries.Count];
        var best = new double[Entries.Count];
        foreach (var term in query.Terms)
        {
            // Of the words that one may stand for, the best counts; a word does not count twice.
            Array.Clear(best);
            foreach (var (likely, sureness) in term.Likely)
            {
                foreach (var posting in postings[likely]) best[posting.Entry] = Math.Max(best[posting.Entry], sureness * Saturated(posting));
            }

            for (var e = 0; e < scores.Length; e++) scores[e] += best[e] * term.Weight / query.TotalWeight;
        }

        foreach (var group in query.Groups) AddOtherNames(scores, group, query);
        return scores;
    }

    /// <summary>By entry, the share of the question's words that it has, by rarity, from 0 to 1.</summary>
    public double[] Coverage(Query query)
    {
        var entries = Entries.Count;
        var borrowed = ArrayPool<double>.Shared.Rent((query.Terms.Count + 2) * entries);
        var byTerm = borrowed.AsSpan(0, query.Terms.Count * entries);
        var least = borrowed.AsSpan(byTerm.Length, entries);
        var present = borrowed.AsSpan(byTerm.Length + entries, entries);
        for (var i = 0; i < query.Terms.Count; i++) Presence(query.Terms[i].Likely, byTerm.Slice(i * entries, entries));
        foreach (var group in query.Groups)
        {
            foreach (var name in group.OtherNames)
            {
                least.Fill(1);
                foreach (var term in name)
                {
                    Presence([(term, 0.9)], present);
                    TensorPrimitives.Min(least, present, least);
                }

                for (var i = group.First; i < group.First + group.Count; i++)
                {
                    var ofTerm = byTerm.Slice(i * entries, entries);
                    TensorPrimitives.Max(ofTerm, least, ofTerm);
                }
            }
        }

        var coverage = new double[entries];
        for (var i = 0; i < query.Terms.Count; i++)
        {
            var ofTerm = byTerm.Slice(i * entries, entries);
            for (var e = 0; e < coverage.Length; e++) coverage[e] += ofTerm[e] * query.Terms[i].Weight / query.TotalWeight;
        }

        ArrayPool<double>.Shared.Return(borrowed);
        return coverage;
    }

    /// <summary>By entry, whether it is about a place that the question names; empty when the question names none.</summary>
    public bool[] AboutPlace(Query query) => places.Matching(query);

    /// <summary>By entry, the likeness of its nearest ask, from 0 to 1.</summary>
    public double[] BestAsks(Query query) => asks.Best(query, Entries.Count, weights);

    /// <summary>By entry, the share of the question that is one of its names, from 0 to 1.</summary>
    public double[] BestNames(Query query)
    {
        var best = new double[Entries.Count];
        var present = new Dictionary<int, double>();
        foreach (var term in query.Terms)
        {
            foreach (var (likely, _) in term.Likely.Where(l => l.Sureness > 0.6)) present[likely] = term.Weight;
        }

        foreach (var (entry, name) in names)
        {
            if (Share(name) is { } share) best[entry] = Math.Max(best[entry], share);
        }

        return best;

        double? Share(int[] name)
        {
            var sum = 0.0;
            foreach (var term in name)
            {
                if (!present.TryGetValue(term, out var weight)) return null;
                sum += weight;
            }

            return sum / query.TotalWeight;
        }
    }

    private void AddEntry(int entry, FieldTexts texts, double[] averages)
    {
        var counts = new Dictionary<int, (double Frequency, double Presence)>();
        for (var f = 0; f < FieldTexts.Fields.Count; f++)
        {
            var field = FieldTexts.Fields[f];
            var words = texts.Words[f];
            var length = 1 - field.LengthCounts + (field.LengthCounts * words.Count / Math.Max(1, averages[f]));
            foreach (var word in words)
            {
                var term = Intern(word);
                var (frequency, presence) = counts.GetValueOrDefault(term);
                counts[term] = (frequency + (field.Weight / length), Math.Max(presence, field.Presence));
            }
        }

        foreach (var (term, (frequency, presence)) in counts) postings[term].Add(new(entry, frequency, presence));
    }

    private void AddAsksAndNames(int entry)
    {
        foreach (var ask in Entries[entry].Asks.Append(Entries[entry].Title)) asks.Add(entry, Known(ask), weights);
        foreach (var name in Entries[entry].Names)
        {
            if (Known(name) is { Length: > 0 } stems) names.Add((entry, stems));
        }
    }

    private int[] Known(string text) => [.. Tokens.Stems(text).Distinct(StringComparer.Ordinal).Select(Find).OfType<int>()];

    private int Intern(string word)
    {
        var stem = Tokens.Stem(word);
        if (!terms.TryGetValue(stem, out var term))
        {
            terms[stem] = term = postings.Count;
            postings.Add([]);
        }

        vocabulary.Add(word, term);
        return term;
    }

    private void AddWordScores(double[] scores, int term, double weight)
    {
        foreach (var posting in postings[term]) scores[posting.Entry] += weight * Saturated(posting);
    }

    private static double Saturated(Posting posting) => posting.Frequency / (posting.Frequency + Saturation);

    // The other names of a thing count half: what was typed comes first.
    private void AddOtherNames(double[] scores, SynonymGroup group, Query query)
    {
        var weight = query.Terms.Skip(group.First).Take(group.Count).Sum(t => t.Weight) / query.TotalWeight;
        foreach (var name in group.OtherNames)
        {
            var all = name.Sum(Weight);
            foreach (var term in name) AddWordScores(scores, term, 0.5 * weight * Weight(term) / all / group.OtherNames.Count);
        }
    }

    private void Presence(IReadOnlyList<(int Term, double Sureness)> likely, Span<double> presence)
    {
        presence.Clear();
        foreach (var (term, sureness) in likely)
        {
            foreach (var posting in postings[term]) presence[posting.Entry] = Math.Max(presence[posting.Entry], posting.Presence * sureness);
        }
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Posting(int Entry, double Frequency, double Presence);
}
