using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>Facts of the council said in passing, and "save it".</summary>
internal sealed partial class CouncilFactsRecogniser : IRecogniser
{
    private static readonly (Regex Pattern, string Key)[] Texts =
    [
        (FrontDoor(), CouncilKeys.FrontDoor), (Officer(), CouncilKeys.Officer), (DemocraticServices(), CouncilKeys.DemocraticServices),
        (GroupWord(), CouncilKeys.GroupWord), (CommitteeWord(), CouncilKeys.CommitteeWord), (Name(), CouncilKeys.Name), (Template(), CouncilKeys.Template),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // Words that only say what the conversation is for; "change front door to ..." is more than that.
        if (said.Free(CouncilDialog.Asks()).FirstOrDefault() is { } asks && listening.Dialog?.FindPromptNamed(asks.Value.Split(' ', 2)[^1]) is null)
        {
            said.Claim(new(asks.Index, asks.Length));
            yield return new Heard.Courtesy(asks.Index);
        }
        if (said.Free(Save()).FirstOrDefault() is { } save)
        {
            said.Claim(new(save.Index, save.Length));
            yield return new Heard.Wish(save.Index, new SaveCouncil());
        }
        foreach (var (pattern, key) in Texts)
        {
            if (said.Free(pattern).FirstOrDefault() is not { } match) continue;
            var value = said.TypedAt(new(match.Groups["value"].Index, match.Groups["value"].Length));
            if (key is CouncilKeys.FrontDoor or CouncilKeys.Officer or CouncilKeys.DemocraticServices && !CouncilChecks.CanBeReached(value)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, key, key is CouncilKeys.GroupWord or CouncilKeys.CommitteeWord ? Singular(value) : value);
        }
        if (said.Free(Committees()).FirstOrDefault() is { } committees)
        {
            var names = said.TypedAt(new(committees.Groups["value"].Index, committees.Groups["value"].Length));
            said.Claim(new(committees.Index, committees.Length));
            yield return Heard.Answer.Of(committees.Index, CouncilKeys.Committees, CommitteesPrompt.Split(names));
        }
        if (said.Free(Meets()).FirstOrDefault() is { } meets && listening.Dialog?.FindPrompt(CouncilKeys.Meetings) is { } prompt
            && prompt.Read(said.TypedAt(new(meets.Index, meets.Length)), listening.Moment) is Engine.Reading.Understood days)
        {
            said.Claim(new(meets.Index, meets.Length));
            yield return new Heard.Answer(meets.Index, CouncilKeys.Meetings, days.Value);
        }
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word[..^3] + "y" : word.EndsWith('s') ? word[..^1] : word;

    private const string End = @"(?=$|[.;\n](?:\s|$)|, (?:and|our|the|we|my)\b| and (?:our|the|we|my)\b)";

    [GeneratedRegex(@"^(?:(?:ok|yes|right|please|now|then|good|great|thats it|thats right)[,. ]+)*(?:save|keep|store)(?: (?:it|this|that|them|all|everything|the profile|for everybody|for everyone|please|now))*[.! ]*$|\b(?:and|then) save (?:it|that|this)\b")]
    private static partial Regex Save();

    [GeneratedRegex(@"\b(?:front door|mash|safeguarding (?:number|line|hub)|duty team|child at risk(?: number)?)(?: (?:number|phone|team|line))*(?: (?:is|to|on|should be|has changed to|changed to|now))*[: ]+(?<value>(?!is )[^;\n]{3,80}?)" + End)]
    private static partial Regex FrontDoor();

    [GeneratedRegex(@"\b(?:scrutiny officer)(?: (?:is|to|should be|now))*[: ]+(?<value>(?!is )[^;\n]{3,80}?)" + End)]
    private static partial Regex Officer();

    [GeneratedRegex(@"\b(?:democratic services|dem services|committee services)(?: (?:is|are|to|on|can be reached|should be|now))*[: ]+(?<value>(?!is )[^;\n]{3,80}?)" + End)]
    private static partial Regex DemocraticServices();

    [GeneratedRegex(@"\b(?:we (?:call|name) (?:a |our |the )?task and finish groups?|(?:our |the )?task and finish groups? (?:is|are) (?:called|known as)|(?:we say|its called|called))(?: (?:a|an|the))? (?<value>(?:(?:member |scrutiny |review |time[- ]limited )?(?:working (?:groups?|party|parties)|inquir(?:y|ies)|commissions?|task groups?|challenge panels?|review groups?|spotlight reviews?)))\b")]
    private static partial Regex GroupWord();

    [GeneratedRegex(@"\b(?:we (?:call|name) (?:a |our |the |them |it |such )?(?:scrutiny )?(?:committees? )?|(?:our |the )?(?:scrutiny )?committees? (?:is|are) (?:called|known as) |we say )(?:a |an |the )?(?<value>panels?|commissions?|boards?|select committees?)(?: here)?(?= *(?:$|[.,;!]| not\b| and\b| instead))")]
    private static partial Regex CommitteeWord();

    [GeneratedRegex(@"\b(?:we are|were the|we a re|our council is(?: called)?|the council is(?: called)?|council name is) (?:the )?(?<value>(?:[a-z'&-]+ ){0,4}(?:council|borough|county|city of [a-z]+|district|authority)(?: (?:borough|county|city|district|metropolitan))?(?: council)?)\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:the |our |a )?(?:word )?template(?: (?:is|to|at|in|path))*[: ]+(?<value>\S[^\n;]*?\.(?:dotx|docx))\b")]
    private static partial Regex Template();

    [GeneratedRegex(@"\b(?:our|the) committees? (?:is|are)(?: (?:called|the))* (?!called)(?<value>[^.;\n]{5,200}?)" + @"(?=$|[.;\n])")]
    private static partial Regex Committees();

    [GeneratedRegex(@"\b(?:it |they |we |the (?:committee|panel|commission|board) |[a-z' ]{3,40} )?meets?(?: on)? [^.;]*\d[^.;]*")]
    private static partial Regex Meets();
}
