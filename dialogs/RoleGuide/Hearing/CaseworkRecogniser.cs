using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>A resident's call about a child, or a wish to look at a child's file. Claims the whole message, so that nothing of it is noted.</summary>
internal sealed partial class CaseworkRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (!File().IsMatch(said.Plain) && !(Resident().IsMatch(said.Plain) && AboutAChild().IsMatch(said.Plain))) yield break;
        said.ClaimAll();
        yield return new Heard.Wish(0, new RoleWish.Casework());
    }

    private const string Child = @"(?:sons?|daughters?|childs?|children|kids?|boys?|girls?|lads?|grandsons?|grandaughters?|granddaughters?|grandchild\w*|nephews?|nieces?|baby|babys|toddlers?|teenagers?|bab(?:y|ies)|foster child\w*|little (?:one|boy|girl))";

    [GeneratedRegex(@"\b(?:see|look(?: at| up| into)?|read|get|access|pull|check|view|ask for|ask to see|have|open|be shown|request|show me|entitled to|allowed)\b.{0,25}\b(?:(?:case |social work |social services |personal |child(?:ren)?s |" + Child + @" |the |her |his |their |that |a |individual )+(?:files?|records?|case notes|notes|case|cases|details|paperwork|casefiles?)|case ?files?|case records?|case notes)\b(?! (?:load|loads|study|studies|work))")]
    private static partial Regex File();

    [GeneratedRegex(@"\b(?:residents?|constituents?|somebody|someone|a (?:mum|mother|dad|father|parent|gran|grandmother|grandparent|lady|woman|man|bloke|couple|family|neighbour|foster carer|carer|voter)|(?:mum|mother|dad|father|parent|gran|nan|grandmother|grandparents?|lady|woman|family|foster carer|carer|neighbour) (?:in|from|on) (?:my|the) (?:ward|patch|street|estate)|in my (?:ward|surgery|inbox)|at my surgery|my ward)\b.{0,80}\b(?:rung|rang|rings|ring(?:ing)?|called|calls|phoned|phones|emailed|emails|texted|messaged|written|wrote|contacted|approached|stopped me|collared|complain\w*|moan\w*|come to (?:me|my surgery)|came to (?:me|my surgery)|been (?:in touch|on to me|onto me|on the phone)|on the phone|got hold of|asked me|asking me|told me|says|wants|is worried|worried|upset|is angry|raised|knocked)\b")]
    private static partial Regex Resident();

    [GeneratedRegex(@"\b(?:(?:her|his|their|a|the|about|an?|two|three|of) (?:\d+ year old )?" + Child + @"(?:s|'s)?|social workers?|taken into care|in care|in foster care|child protection|case|contact with|custody|placement|social services)\b")]
    private static partial Regex AboutAChild();
}
