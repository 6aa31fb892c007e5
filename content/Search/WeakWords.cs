using System.Collections.Frozen;

namespace ScrutinyBot.Content.Search;

/// <summary>Frequent English words that colour a question and seldom are what it is about. They count, but little, and the library's not
/// having them is no sign that it has no answer.</summary>
internal static class WeakWords
{
    private static readonly FrozenSet<string> Stems = (
        "two three four five six seven eight nine ten second third able accept add ago agree allow alone along always answer anyway apart apparently appear around arrive aspect available avoid "
        + "awful bad base basically become behind believe best better big bit bits bloke bother bottom brand brief bring broad build "
        + "busy call care careful carry catch cause certain chance change check choice choose clear close colleague common compare "
        + "complete concern consider correct couple cover create cut deal decent decide deep definitely depend describe detail "
        + "differ different differently difficult directly drag draw drive drop easy end enough especially essentially exactly example "
        + "except expect experience extra face fair fall far fast feel few fine first fit fix follow folk force forget form forward free "
        + "fresh front full fully general generally genuine good great grip group guess guy half hand handle happen happy hard hate hear "
        + "hold hook hope huge idea important include instead interest involve issue job join jump keep key lack land large last late "
        + "later lay lead learn leave level light likely line list listen little live local long lose lot love low main major manage "
        + "matter maybe mention mess minute miss moment move near necessary never new next nice note normal notice number obvious "
        + "occasionally odd often old open order ordinary pack part particular past people person pick piece pin place plain play "
        + "please point poor possible practical present pretty prepare previous probably problem process produce proper properly prove "
        + "provide pull purpose push question quick quickly quiet raise range rate reach read ready real realise reason reckon recent "
        + "relevant remember rest result right roughly round row rule run seem sense sensible separate serious serve set several shape "
        + "share short side sign simple simply single sit situation size slow small sort sound speak special spend spot stage stand "
        + "start state step stick straight strand strong struggle study subject suppose surely surprise table talk term test thoroughly "
        + "thought time title together tone top topic touch tough toward treat true turn type typical understand unless useful usual "
        + "usually various view visit wait walk watch weak weigh weird whole wide win wonder word work world worry worse worst worth "
        + "write wrong year yesterday young").Split(' ').SelectMany(w => Tokens.Stems(w)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string stem) => Stems.Contains(stem);
}
