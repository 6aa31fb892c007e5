namespace ScrutinyBot.Content.Search;

/// <summary>How much a word tells by how few texts have it: the inverse document frequency of BM25, in the form that is never negative.</summary>
internal static class Rarity
{
    public static double Of(int textsWithIt, int texts) => Math.Log(1 + ((texts - textsWithIt + 0.5) / (textsWithIt + 0.5)));
}
