namespace ScrutinyBot.Content.Search;

/// <summary>An entry beside a question, with what its score is made of. <c>Place</c> is the entry's among all entries.</summary>
internal sealed record Match(Entry Entry, int Place, double Score, Likeness Likeness);

/// <summary>What a question and an entry have in common, each from 0 to 1.</summary>
/// <param name="Words">How well the question's words stand in the entry, rare ones counting more (BM25F).</param>
/// <param name="Coverage">The share of the question's words that the entry has at all, by rarity.</param>
/// <param name="Ask">The likeness to the nearest ask, word by word.</param>
/// <param name="Name">The share of the question that is a name of the entry.</param>
/// <param name="Meaning">The likeness in meaning to the nearest ask or sentence.</param>
/// <param name="AllAsks">The likeness in meaning to its asks taken together.</param>
/// <param name="Section">How well the entries of the same section match together; may be above 1.</param>
/// <param name="Fact">How well the entry holds the sort of fact that is asked for.</param>
internal readonly record struct Likeness(double Words, double Coverage, double Ask, double Name, double Meaning, double AllAsks, double Section, double Fact);
