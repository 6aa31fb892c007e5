namespace ScrutinyBot.Content.Search;

/// <summary>Turns a text into a vector, so that texts of like meaning point the same way; the second ranking beside the one by words.</summary>
public interface ITextMeaning
{
    /// <summary>The length of every vector.</summary>
    int Dimensions { get; }

    /// <summary>A vector of length one; null for a text with no word that it knows.</summary>
    float[]? Of(string text);
}
