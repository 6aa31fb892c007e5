using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>Words that only ask for the self-assessment: claimed, since they are asked for already.</summary>
internal sealed partial class JourneyIntentRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Asking()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
        // What is left of a sentence that asks for it says nothing more than that.
        foreach (var rest in said.Unclaimed().ToList())
        {
            var sentence = said.SentenceAt(rest.Start);
            if (!Asks(said.Plain.Substring(sentence.Start, sentence.Length)) || ContentWords.Count(said.Plain.Substring(rest.Start, rest.Length)) > 6 || ChangeKinds.Of(said.Plain.Substring(rest.Start, rest.Length)) is not null) continue;
            said.Claim(rest);
            yield return new Heard.Courtesy(rest.Start);
        }
    }

    /// <summary>True when words plainly ask for a self-assessment.</summary>
    public static bool Asks(string plain) => Surely().IsMatch(plain) && !AboutIt().IsMatch(plain);

    /// <summary>True when they may.</summary>
    public static bool MayAsk(string plain) => Perhaps().IsMatch(plain);

    [GeneratedRegex(@"\b(?:self[- ]?assess\w*|(?:rat(?:e|ing)|scor(?:e|ing)|assess(?:ing)?|mark(?:ing)?) (?:ourselves|ourself|us|our (?:own )?(?:service|services|council|performance|department)|the service|how (?:we|well we))\b|(?:against|on|over|through|using|for|at|do|doing|rate|score|assess|our) (?:the |all |our )*(?:seven|7) enablers|(?:seven|7) enablers (?:assessment|scores?|ratings?|for us|exercise|thing|one)|where (?:are|were|do) (?:we|you think we)(?: are| stand| sit)? (?:on|in|along) (?:the|our|this) (?:improvement )?(?:journey|path)|how far (?:along|are we)[^.?!\n]*(?:improvement|journey)|which phase (?:are we|of (?:the )?(?:improvement )?journey are we)|(?:improvement )?journey (?:self[- ]?)?assessment|place us on the (?:improvement )?journey)\b")]
    private static partial Regex Surely();

    // A question about self-assessment in general is one for the library.
    [GeneratedRegex(@"^\W*(?:what (?:is|are|does|do)|whats|why (?:is|does|do)|who (?:is|does|should)|does|is there|explain|define|tell me about|how (?:do|does|did) (?:good|other|councils|areas|the research))\b(?!.*\b(?:we|our|us)\b)")]
    private static partial Regex AboutIt();

    [GeneratedRegex(@"\b(?:improvement journey|(?:seven|7) enablers|how (?:good|well|strong|healthy) (?:are we|is our (?:service|council))|(?:are|could|might) we (?:be )?(?:slipping|going backwards)|how are we doing (?:on|with) improvement|stocktake|health ?check (?:of|on) (?:our|the) service)\b")]
    private static partial Regex Perhaps();

    [GeneratedRegex(@"\b(?:(?:(?:hi|hello|ok|so|we are|were|im|i am|i|we|ive been asked to|been asked to|id like to|want to|need to|lets|can (?:we|you|i)|help (?:me|us)|would like to|have to|time to|its time for|about to|going to|trying to|to) )*(?:please )?(?:do|doing|run|running|start|starting|begin|carry out|complete|prepare|preparing|work on|working on|have|having)? ?(?:a|an|the|our|my|this|its)? ?(?:yearly|annual|new|first|quick|full|six[- ]month\w*|regular|this years?|years?)? ?self[- ]?assessment(?: (?:against|on|over|using|of|for|with|by) (?:the |our |all )*(?:(?:seven|7) enablers|enablers|improvement journey|children'?s services|service)?)?|(?:against|on|over|using|with) (?:the |all )*(?:seven|7) enablers|(?:rate|score|assess) (?:ourselves|our service|us)(?: (?:against|on|over) (?:the )?(?:seven|7) enablers)?|(?:so )?where are we on (?:the|our) (?:improvement )?journey\??|(?:want|need|like) to know where we are(?: on (?:the|our) (?:improvement )?journey)?)\b")]
    private static partial Regex Asking();
}
