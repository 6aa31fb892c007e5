using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Greetings, thanks, "carry on", small talk around the matter: claimed so that nobody is told they were not understood.</summary>
public sealed class CourtesyRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var rest in said.Unclaimed().ToList())
        {
            var words = said.Plain.Substring(rest.Start, rest.Length);
            if (!Courtesies.IsCourtesy(words)) continue;
            said.Claim(rest);
            yield return new Heard.Courtesy(rest.Start);
        }
    }
}
