using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>"Turn this into a line of enquiry": a line on what was answered last.</summary>
internal sealed partial class TakeUpRecogniser : IRecogniser
{
    public static bool Asks(string plain) => Line().IsMatch(plain);

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (said.Free(Line()).FirstOrDefault() is not { } match) yield break;
        said.Claim(new(match.Index, match.Length));
        yield return new Heard.Wish(match.Index, new Wish.TakeUp());
    }

    [GeneratedRegex(@"\b(?:(?:please|can you|could you|will you|can we|could we|can i|id like to|i want to|lets|now|then|ok|yes) )*(?:turn|make|add|put|use|have|take|keep|include|want|get|like|need|save)(?: (?:in|up|me|us))* (?:this|that|it|these|(?:the|your|that|this) (?:last )?(?:answer|point|bit|question)|my question)(?: (?:up|in|down|over|here|there))* (?:(?:to|into|as|for|under)(?: (?:a|an|another|one|the|my|our|new|its|own|of))*|(?:a|an|another|one of my|one of our|my|our)(?: new)?) (?:key )?(?:lines?(?: of (?:enquiry|inquiry|questioning))?|kloes?)(?! ?\d)(?: (?:for (?:me|us)|in my draft|to my draft|please|pls|too|as well|then))*\b|\b(?:a |make a |add a |draft a )(?:key )?(?:line(?: of enquiry)?|kloe) (?:of|from|out of) (?:this|that|it|(?:the|your|that) answer)\b")]
    private static partial Regex Line();
}
