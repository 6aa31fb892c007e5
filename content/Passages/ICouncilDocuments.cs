namespace ScrutinyBot.Content.Passages;

/// <summary>Finds passages in the council's own documents, in the editions that hold now. Safe to use from many threads.</summary>
public interface ICouncilDocuments
{
    /// <summary>For where there are no documents.</summary>
    static ICouncilDocuments Empty { get; } = new None();

    /// <summary>The best passages for a question as typed, best first; empty when nothing matches at all.</summary>
    IReadOnlyList<PassageHit> Find(string question, int most = 3);

    private sealed class None : ICouncilDocuments
    {
        public IReadOnlyList<PassageHit> Find(string question, int most = 3) => [];
    }
}
