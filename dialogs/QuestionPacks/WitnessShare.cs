using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Which witness answers a question: who commissions and monitors is asked how the council knows, who delivers is asked how it goes.</summary>
internal static class WitnessShare
{
    // What the council keeps when others deliver: commissioning, monitoring, answering for it.
    private static readonly HashSet<string> OfCouncil = new(StringComparer.Ordinal)
    {
        "commissioning", "accountability", "scrutiny-role", "director", "lead-member", "evaluation", "performance", "governance",
    };

    /// <summary>The id of the witness who answers it.</summary>
    public static string For(PackReading pack, ItemRow row)
    {
        var witnesses = pack.Witnesses;
        if (witnesses.Count == 1) return witnesses[0].Id;
        if (row.Entry is null) return witnesses.FirstOrDefault(w => SideOf(w, pack) is Perspective.Provider)?.Id ?? witnesses[0].Id;
        var candidate = pack.Candidates.FirstOrDefault(c => c.Entry == row.Entry);
        if (candidate?.Group is { } given && witnesses.Any(w => w.Id == given)) return given;
        var wanted = candidate?.Themes is [var theme, ..] && OfCouncil.Contains(theme) ? Perspective.Council : Perspective.Provider;
        var area = pack.Library.Find(row.Entry)?.Area;
        // On the right side first; then who can speak to the area best.
        return witnesses.OrderBy(w => SideOf(w, pack) == wanted ? 0 : 1).ThenBy(w => PlaceOf(area, w, pack)).First().Id;
    }

    /// <summary>True for the director, as commissioner.</summary>
    public static bool IsCommissioner(PackWitness witness) => witness.Entry is "w-dcs" or "w-commissioning";

    private static Perspective? SideOf(PackWitness witness, PackReading pack) => witness.Entry is { } id ? pack.Library.Find(id)?.Perspective : null;

    private static int PlaceOf(string? area, PackWitness witness, PackReading pack)
    {
        if (area is null || witness.Entry is not { } id || pack.Library.Find(id) is not { } entry) return int.MaxValue;
        var place = entry.Areas.ToList().IndexOf(area);
        return place < 0 ? int.MaxValue : place;
    }
}
