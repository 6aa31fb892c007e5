using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Improvement;

/// <summary>A self-assessment under way, with everything that is shipped.</summary>
internal static class Assessing
{
    public const string Evidence =
        "evidence. 1 strategic plan and quarterly audits. 2 not a lot tbh it just feels ok. 3 turnover 9%, staff survey. 4 police and health both chair subgroups. "
        + "5 case system is on its last legs. 6 nothing written down. 7 balanced budget two years running";

    public static Talk Begun(params string[] said)
    {
        var talk = Talk.WithKeyLines();
        talk.Press(DialogCatalogue.MenuKey, "improvement-journey");
        foreach (var words in said) talk.Say(words);
        return talk;
    }

    /// <summary>With seven ratings: 4 3 3 4 2 3 4.</summary>
    public static Talk Rated(params string[] said) => Begun(["4 3 3 4 2 3 4", .. said]);

    /// <summary>The ratings recorded, in the order of the enablers; a question mark for one that is not known, a dot for none.</summary>
    public static string Ratings(this Talk talk, string key = JourneyKeys.Ratings)
    {
        var ratings = talk.Answers.Get<ImmutableSortedDictionary<string, int?>>(key) ?? ImmutableSortedDictionary<string, int?>.Empty;
        string[] order = ["strategic-approach", "leadership", "workforce", "partners", "apparatus", "innovation", "resources"];
        return string.Concat(order.Select(e => ratings.TryGetValue(e, out var rating) ? rating?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?" : "."));
    }
}
