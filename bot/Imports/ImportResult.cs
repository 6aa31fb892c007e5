using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Imports;

/// <summary>What became of a file.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    /// <summary>Stored whole; <c>Superseded</c> is the edition that no longer answers, or null.</summary>
    public sealed record Imported(CouncilDocument Document, CouncilDocument? Superseded) : ImportResult;

    /// <summary>Nothing of it was stored. The reason is a sentence for an officer.</summary>
    public sealed record Refused(string Reason) : ImportResult;
}
