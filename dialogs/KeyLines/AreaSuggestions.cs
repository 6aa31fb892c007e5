using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Chooses areas when the member leaves the choice to the bot: their worries first, then what matters most at the stage.</summary>
public static class AreaSuggestions
{
    private static readonly Dictionary<Stage, string[]> Order = new()
    {
        [Stage.Considering] = ["vision", "accountability", "finance", "voice", "form", "partnerships", "services", "quality"],
        [Stage.Developing] = ["accountability", "finance", "services", "voice", "quality", "partnerships", "form", "vision"],
        [Stage.Established] = ["quality", "voice", "accountability", "partnerships", "finance", "services", "vision", "form"],
    };

    /// <summary>Between three and five areas, fitting the number of lines wanted.</summary>
    public static IReadOnlyList<string> For(KeyLinesDraft draft)
    {
        var wanted = draft.Count.Most > 0 ? Math.Clamp(draft.Count.Most - 1, 2, 5) : 4;
        var concerns = draft.Concerns.Select(c => draft.Library.FindTheme(c)?.Area ?? c);
        return
        [
            .. concerns.Concat(Order[draft.StageForSuggestions]).Distinct(StringComparer.Ordinal)
                .Where(a => !draft.AreasLeftOut.Contains(a) && draft.Library.Find(a) is not null).Take(wanted),
        ];
    }

    /// <summary>The area most worth adding to those chosen; null when all are there.</summary>
    public static string? Missing(KeyLinesDraft draft)
    {
        var covered = draft.Lines.Rows.Select(r => r.Area).Where(a => a.Length > 0).Concat(draft.AreasLeftOut).ToHashSet(StringComparer.Ordinal);
        return Order[draft.StageForSuggestions].FirstOrDefault(a => !covered.Contains(a));
    }
}
