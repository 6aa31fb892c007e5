using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>Compares what a message does to the answers as its author saw them with what it does to the newest: "drop 2" means the second line that
/// was seen, whatever others have done to the list since.</summary>
internal static class SeenAnswers
{
    /// <summary>The answers without what others changed since.</summary>
    public static AnswerSet Of(ConversationState state) =>
        state.Shared!.News.Reverse().Aggregate(new AnswerSet(state.Answers), (answers, news) => answers.Apply(news.Changes, back: true));

    /// <summary>True when both touch the same rows and answers, add as many rows to the same lists, and leave rows in the same order.</summary>
    public static bool SameAim(IReadOnlyList<Change> asSeen, IReadOnlyList<Change> onNewest)
    {
        var (seen, newest) = (Shared(asSeen), Shared(onNewest));
        return Touched(seen).SetEquals(Touched(newest))
            && Added(seen).SequenceEqual(Added(newest), StringComparer.Ordinal)
            && seen.Concat(newest).Where(c => c.Cell.IsOrder).All(c => SameOrder(c.Cell.Key, seen, newest));
    }

    private static List<CellChange> Shared(IReadOnlyList<Change> changes) => [.. Cells.Of(changes.Where(c => !EngineKeys.IsPersonal(c.Key)))];

    private static HashSet<Cell> Touched(List<CellChange> changes) =>
        [.. changes.Where(c => !c.Cell.IsOrder && (c.Cell.Row is null || c.Before is not null)).Select(c => c.Cell)];

    private static IEnumerable<string> Added(List<CellChange> changes) =>
        changes.Where(c => c.Cell.Row is { Length: > 0 } && c.Before is null).Select(c => c.Cell.Key).Order(StringComparer.Ordinal);

    private static bool SameOrder(string key, List<CellChange> seen, List<CellChange> newest)
    {
        var (a, b) = (seen.Find(c => c.Cell == new Cell(key, "")), newest.Find(c => c.Cell == new Cell(key, "")));
        if (a is null || b is null || ListValue.Read(a.After) is not { } one || ListValue.Read(b.After) is not { } other) return false;
        var both = one.Items.Select(i => i.Id).Where(id => other.Find(id) is not null).ToHashSet(StringComparer.Ordinal);
        return one.OrderOf(both).SequenceEqual(other.OrderOf(both), StringComparer.Ordinal);
    }
}
