using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>Life in the middle: "school run, speak later", "got to collect the kids". A pause; what it is for is nobody's business.</summary>
internal sealed partial class AwayRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (!said.IsFree(new(0, said.Plain.Length)) || !Away().IsMatch(said.Plain) || Asks().IsMatch(said.Plain)) yield break;
        said.ClaimAll();
        yield return new Heard.Command(0, CommandKind.Pause);
    }

    private const string Family = @"(?:(?:my|the|our) )?(?:(?:little|youngest|eldest|oldest|younger|older) )?(?:sons?|daughters?|kids?|children|child|boys?|girls?|twins|grandson|granddaughter|grandkids|grandchildren|wife|husband|partner|mum|dad|mother|father|dog|baby|lad|family)";

    [GeneratedRegex(@"\b(?:taking|collecting|picking up|fetching|dropping(?: off)?|putting|meeting|walking|driving|feeding|bathing) (?:up |off )?" + Family + @"\b|\b(?:take|collect|pick up|fetch|drop(?: off)?|put|meet|walk|feed) " + Family + @"\b.{0,30}(?:$|[,.;!\n]| (?:to|from|up|off|at|now|in))|\bschool run\b|\b(?:bath|bed|tea|dinner|lunch|supper)[- ]?time\b|\b(?:bbl|ttyl|gtg|g2g|afk)\b|\b(?:speak|talk|see you|catch you|more|continue|finish|resume|pick (?:this|it) up|do the rest|come back to (?:this|it)) (?:later|tomorrow|tonight|soon|in a bit|after(?:wards)?|another (?:day|time)|next week|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|\b(?:off|going|heading|popping|nipping) (?:out|to (?:a |the |my )?(?:swimming|football|work|bed|lunch|school|surgery|meeting|council|gym|shops?|match|game|doctors?|dentist|hospital)|home|now|for (?:a |my )?(?:walk|run|lunch|tea|bite|bit))\b(?!.{0,30}\?)|\b(?:my train is|train (?:is )?(?:here|in)|doorbells?|someones at the door|phones ringing|dinners ready|teas ready)\b")]
    private static partial Regex Away();

    // A wish or a question beside it is worth more than the pause.
    [GeneratedRegex(@"\?|^(?:what|who|how|when|where|why|can|could|should|is|are|do|does|give|show|make|add|drop|swap|change|take out|move|put)\b(?!.{0,12}\b(?:my|the) (?:kids|son|daughter)\b)|\b(?:social worker|ward|resident|constituent|case|file|safeguard\w*)\b")]
    private static partial Regex Asks();
}
