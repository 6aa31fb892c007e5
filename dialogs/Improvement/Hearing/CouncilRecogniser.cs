using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>The council's name, told in passing: "we're Anytown Borough Council".</summary>
internal sealed partial class CouncilRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Moment.Answers.Has(SharedKeys.Council)) yield break;
        foreach (var match in said.Free(Named()).ToList())
        {
            var name = match.Groups["name"];
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, SharedKeys.Council, said.TypedAt(new(name.Index, name.Length)));
        }
    }

    [GeneratedRegex(@"(?:^|(?<=[.;?!\n,] ?))(?:(?:hi|hello|so|it is|its|this is|for|at|from|we are|we work (?:at|for)|i am (?:at|from|with)|im (?:at|from|with)|here at)[, ]+)*(?<name>(?!(?:the|our|a|an|this|that|my|another|other|every|any|your|their|which|what|neighbouring|inadequate|good)\b)[a-z][a-z'-]+(?: (?:and|on|upon|under|[a-z][a-z'-]+)){0,4} (?:borough|city|county|metropolitan|district)? ?(?:council|mbc|cc|bc))(?= *(?:$|[.;,\n]))")]
    private static partial Regex Named();
}
