using System.Collections.Frozen;

namespace ScrutinyBot.Content.Search;

/// <summary>Words that say nothing about what is asked, as typed (so with "dont" and "whats").</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = (
        "a b n r w x about above actually after again against all already also although am an and any anybody anyone anything are arent as ask asked "
        + "asking at away back be because been before being below between bit both but by came can cannot cant come could couldnt did "
        + "didnt do does doesnt doing done dont down during each eg either else etc even ever every everyone everything explain find for "
        + "from further get gets getting give go goes going gonna got had has hasnt have havent having he hello help her here hers hi him "
        + "his how i id ie if ill im in into is isnt it its itself ive just kind know least let lets like ll look lot make makes many "
        + "may maybe me mean meaning means might mine more most much must my myself need needs no nor not now of off ok okay on once one "
        + "ones only onto or other our ours out over own per perhaps please put quite rather re really right said same say says see seem "
        + "shall she should shouldnt show so some somebody someone something sort still stuff such suggest sure take tell than thank "
        + "thanks that thats the their theirs them then there theres these they theyre theyve thing things think this those though "
        + "through to too try u under until up upon us use using ve very via want wanted wants was wasnt way ways we well were weve what "
        + "whatever whats when where wheres whether which while who whom whos whose why will with within without wont would wouldnt ya "
        + "yes yet you your yours youre").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);
}
