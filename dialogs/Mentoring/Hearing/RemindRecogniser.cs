using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>"Remind me what we agreed", "what did he promise".</summary>
internal sealed partial class RemindRecogniser : IRecogniser
{
    public static bool Asks(string plain) => Remind().IsMatch(plain);

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (said.Free(Remind()).FirstOrDefault() is not { } match) yield break;
        said.Claim(new(match.Index, match.Length));
        yield return new Heard.Wish(match.Index, new Wish.Remind());
    }

    [GeneratedRegex(@"\bremind me (?:again )?(?:of |about )?(?:what (?:(?:we|i|he|she|they)(?:d|ve)? (?:have |had )?(?:both )?(?:agreed?|decided?|said|settled|promised|set|wanted)|(?:the|our|his|her|their) (?:aims?|actions?|goals?|promises) (?:are|were|is|was))|(?:the|our|his|her|their) (?:aims?|actions?|goals?|promises)|where (?:we|he|she) (?:got to|left (?:it|off)))\b(?: (?:last time|before|again|on|with (?:him|her|them|my mentee)|to do|in the (?:last )?session))*[?.]?|\bwhat (?:did|have|had) (?:we|he|she|they|my mentee|the two of us) (?:both )?(?:agreed?|promised?|settled?|decided?|signed? up to)\b[^.;!?\n]{0,30}\??|\bwhat (?:are|were|was) (?:our|the|his|her|their) (?:aims|actions|promises|goals)\b(?: again)?\??|\bwhere (?:are we|am i|were we) with (?:my|the) mentee\b\??|\bwhat (?:was|is) (?:he|she|my mentee) (?:going|supposed|meant) to (?:do|be doing)\b[^.;!?\n]{0,20}\??|\bwhen (?:do|will|are|would) you (?:going to )?remind me\b[^.;!?\n]{0,20}\??|\bwhen is the (?:six[- ]?month )?follow[- ]?up\b\??|\bwhat did we say(?: last time)?\b\??(?=$|[ ]*[.!?\n])")]
    private static partial Regex Remind();
}
