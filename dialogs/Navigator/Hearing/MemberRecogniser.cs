using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Navigator.Hearing;

/// <summary>Who the member is, how long in the role, what they want, how they like to learn and what time they have, as people say it.</summary>
internal sealed partial class MemberRecogniser : IRecogniser
{
    private static readonly (string Key, string Value, Regex Cue)[] Facts =
    [
        (NavigatorKeys.Role, "may-become", MayBecome()),
        (NavigatorKeys.Role, "officer", Officer()),
        (NavigatorKeys.Role, "scrutiny-chair", ScrutinyChair()),
        (NavigatorKeys.Role, "leader", Leader()),
        (NavigatorKeys.Role, "lead-member", LeadMember()),
        (NavigatorKeys.Time, "experienced", Experienced()),
        (NavigatorKeys.Time, "new", New()),
        (NavigatorKeys.Hours, "little", LittleTime()),
        (NavigatorKeys.Hours, "two-days", TwoDays()),
        (NavigatorKeys.Hours, "steady", Monthly()),
        (NavigatorKeys.Style, "one-to-one", OneToOne()),
        (NavigatorKeys.Style, "reading", LikesReading()),
        (NavigatorKeys.Style, "doing", LikesDoing()),
        (NavigatorKeys.Style, "group", InAGroup()),
        (NavigatorKeys.Style, "course", OnACourse()),
    ];

    private static readonly (string Need, Regex Cue)[] Needs =
    [
        ("sounding-board", SoundingBoard()), ("data", Data()), ("difficult", Difficult()), ("relationships", Relationships()), ("whole-council", WholeCouncil()),
        ("test", Test()), ("refresh", Refresh()), ("peers", Peers()), ("role", Role()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var open = listening.Open?.Key;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value, cue) in Facts)
        {
            foreach (var match in said.Free(cue).ToList())
            {
                said.Claim(new(match.Index, match.Length));
                if (done.Add(key)) yield return Heard.Answer.Of(match.Index, key, value);
            }
        }
        var needs = new List<string>();
        var at = int.MaxValue;
        foreach (var (need, cue) in Needs)
        {
            if (said.Free(cue).FirstOrDefault() is not { } match) continue;
            at = Math.Min(at, match.Index);
            said.Claim(new(match.Index, match.Length));
            needs.Add(need);
        }
        if (needs.Count == 0) yield break;
        // In answer to the question the needs are these; in passing they come beside those known.
        yield return open == NavigatorKeys.Needs && !listening.Moment.Answers.Has(NavigatorKeys.Needs)
            ? Heard.Answer.Of<IReadOnlyList<string>>(at, NavigatorKeys.Needs, needs) : new Heard.Wish(at, new NavigatorWish.AddNeeds(needs));
        // What stands around the needs said no more than that they are wanted.
        foreach (var filler in said.Free(Filler()).ToList()) said.Claim(new(filler.Index, filler.Length));
    }

    private const string Me = @"(?:(?:hi|hello|hey)[, ]+)?(?:(?:im|i am|ive been|i was|i have been|just|made|become|became|now|as|being|newly|recently|appointed|elected) (?:a |an |the |made |our )*)*";

    [GeneratedRegex(@"\b" + Me + @"(?:(?:deputy|shadow|future|prospective|next) (?:lead member|portfolio holder|cabinet member)|may (?:take|become|get) (?:on )?(?:the )?(?:portfolio|lead member|childrens)\w*|(?:might|about to|going to|due to) (?:take (?:on|over)|become|be) (?:the )?(?:childrens )?(?:portfolio|lead member|lmcs)\b)")]
    private static partial Regex MayBecome();

    [GeneratedRegex(@"\b" + Me + @"(?:(?:scrutiny|democratic services|policy|member support|committee) officer|officer (?:who|for|supporting)|on behalf of (?:my|our|a|the) (?:new )?lead member|for (?:my|our|the) (?:new )?(?:lead member|cabinet member|portfolio holder))\b")]
    private static partial Regex Officer();

    [GeneratedRegex(@"\b" + Me + @"(?:new )?(?:(?:chair|vice[- ]chair|member) of (?:the )?(?:childrens |our )*(?:scrutiny|panel|committee)\b(?: (?:committee|panel))?|(?:childrens )?scrutiny (?:chair|member)|chair (?:childrens )?scrutiny)")]
    private static partial Regex ScrutinyChair();

    [GeneratedRegex(@"\b" + Me + @"(?:council leader|leader of the council|the leader|cabinet member for (?!childr|kids|young)\w+)\b")]
    private static partial Regex Leader();

    [GeneratedRegex(@"\b" + Me + @"(?:(?:new|brand new) )?(?:lead member|portfolio holder|cabinet member|lmcs|cabinet lead|lead)(?: (?:for|of) (?:childrens?(?: services| social care| and \w+)?|kids|young people))?\b")]
    private static partial Regex LeadMember();

    [GeneratedRegex(@"\b(?:(?:ive |i have |been |in (?:the )?(?:role|post|job) |doing (?:it|this) |for )*(?:over|more than|nearly|about|almost|just over)? ?(?:a year and a half|eighteen months|18 months|two|three|four|five|six|seven|eight|nine|ten|several|many|[2-9]|1\d) (?:years?|yrs)(?: (?:in|now|into it|in (?:the )?(?:role|post|job)))?|(?:over|more than) (?:a|one) year|(?:a|quite a) while(?: now)?|old hand|not new|experienced|second term|(?:for |been )?years|long[- ]serving)\b")]
    private static partial Regex Experienced();

    [GeneratedRegex(@"\b(?:(?:im |i am |brand |very |quite |pretty |just |only )*new (?:to|in) (?:it|this|post|role|the (?:role|post|job|portfolio)|childrens(?: services)?)|(?:just|only just|recently|newly) (?:started|appointed|elected|took over|taken over|become|made|in post|been (?:made|given|appointed))|(?:started|appointed|took over|since|elected) (?:in |last |this )(?:\w+ ?){1,2}|(?:first|second|third|\d+|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) (?:weeks?|months?|days?)(?: (?:in|now|ago|into (?:it|the (?:role|job))|old))?|first (?:year|week|month|100 days|hundred days)|never (?:done|held|had) (?:it|this|a (?:portfolio|cabinet post))(?: before)?|under a year|less than a year|newbie|new (?=lead member|portfolio holder|cabinet member|scrutiny chair)|new in)\b")]
    private static partial Regex New();

    [GeneratedRegex(@"\b(?:(?:i |ive |have |got |only |just )*(?:an hour|a few hours|half an hour|an evening|evenings?|odd hours?|very little time|not much time|no time|hardly any time|little time|full[- ]time job|work full[- ]time|short of time)(?: (?:here and there|a week|a month|now and then|or (?:so|two)))?|in (?:small |little )?bits|bits and pieces)\b")]
    private static partial Regex LittleTime();

    [GeneratedRegex(@"\b(?:(?:i |can |could |do |spare |give |take |manage |up to |only )*(?:a |one |two |1 |2 |a couple of |couple of )(?:whole |full )?days?(?: or (?:two|so))?|a weekend|an overnight|residential)\b(?! (?:a|ago|in|per)\b)")]
    private static partial Regex TwoDays();

    [GeneratedRegex(@"\b(?:(?:a (?:little|bit|few hours|morning|day|afternoon)|once|an hour or two|regular\w*|something) (?:every|each|a|per) (?:month|week|fortnight|quarter)|monthly|over (?:time|the year|several months)|little and often|ongoing)\b")]
    private static partial Regex Monthly();

    [GeneratedRegex(@"\b(?:(?:i )?(?:prefer|like|love|learn best|better|rather)(?: it| to talk| talking| learning)? )?(?:one[- ](?:to|on)[- ]one|1[- ](?:to|2|on)[- ]1|1:1|face to face)\b")]
    private static partial Regex OneToOne();

    [GeneratedRegex(@"\b(?:i )?(?:like|prefer|love|rather|happy|learn (?:best )?by|id rather|good at)(?: to)? (?:read(?:ing)?|reading (?:things|stuff|it)|books?|papers)\b(?: (?:things|stuff|it|up))?|\bby reading\b")]
    private static partial Regex LikesReading();

    [GeneratedRegex(@"\b(?:i )?(?:like|prefer|love|rather|learn (?:best )?by|id rather)(?: to)? (?:see(?:ing)? (?:it|things|how)|visit(?:s|ing)?|do(?:ing)? (?:it|things)|hands[- ]on|shadow(?:ing)?|go(?:ing)? and see(?:ing)?)\b(?: (?:it|things|places))?|\bby (?:doing|visiting|seeing)\b|\bhands[- ]on\b")]
    private static partial Regex LikesDoing();

    [GeneratedRegex(@"\b(?:i )?(?:like|prefer|love|rather|learn (?:best )?|id rather)(?: to)?(?: be| learn| learning)? ?(?:in (?:a )?groups?|with others|in company|among others|from others|round a table)\b|\bin a group\b")]
    private static partial Regex InAGroup();

    [GeneratedRegex(@"\b(?:(?:i )?(?:like|prefer|love|rather|want|happy with|learn (?:best )?(?:on|from))(?: to)?(?: go(?:ing)? on| do(?:ing)?)? (?:an? )?(?:proper )?(?:courses?|classroom|training(?: days?)?|workshops?)|on a course)\b")]
    private static partial Regex OnACourse();

    [GeneratedRegex(@"\b(?:(?:someone|somebody|anyone|person|place|space) (?:i can |to |who i can )?(?:talk|speak|confide|moan|sound off|bounce)[^,.;!?]{0,40}|sounding board|in confidence|confidential\w*|safe space|test (?:things|ideas) out|bounce (?:things|ideas)[^,.;!?]{0,15}|lonely|isolated|on my own with (?:it|this))\b")]
    private static partial Regex SoundingBoard();

    [GeneratedRegex(@"\b(?:(?:read|understand|make sense of|get my head round|cope with|interpret|use)(?:ing)? (?:the )?(?:data|figures|numbers|performance(?: reports?| data)?|dashboards?|scorecards?)|(?:ask|know)(?:ing)?(?: what)?(?: to ask)?(?: my director)? ?(?:the )?(?:right|good|better) questions|(?:(?:i )?(?:dont|never|to) know )?(?:what|which)(?: questions)? (?:to|i should|should i) ask(?: my| the| our| of the)? (?:director|dcs|officers|chief exec\w*)|data|the figures|performance reports?)\b")]
    private static partial Regex Data();

    [GeneratedRegex(@"\b(?:(?:judged|rated|been|just gone|were|we are|council is) (?:an? )?inadequate|inadequate|in intervention|special measures|(?:bad|poor|terrible) (?:ofsted|inspection|judgement|report)|requires improvement|crisis|difficult (?:time|patch)|under (?:a lot of |so much )?(?:pressure|fire)|struggling|out of my depth|drowning|overwhelmed)\b")]
    private static partial Regex Difficult();

    [GeneratedRegex(@"\b(?:(?:work(?:ing)?|get(?:ting)? on|relations?(?:hips?)?|trust)[^,.;!?]{0,20}(?:director|dcs|officers|cabinet colleagues|chief exec\w*|my leader)|(?:director|dcs|officers)[^,.;!?]{0,20}(?:dont|doesnt|wont) (?:tell|listen|talk)[^,.;!?]{0,15})\b")]
    private static partial Regex Relationships();

    [GeneratedRegex(@"\b(?:whole[- ]council|(?:the )?(?:rest of (?:the )?(?:council|cabinet)|whole council|other (?:cabinet members|portfolios)|corporate parent\w*)(?: (?:behind|on board|involved|interested|to care)[^,.;!?]{0,15})?)\b")]
    private static partial Regex WholeCouncil();

    [GeneratedRegex(@"\b(?:(?:an? )?(?:outside|external|fresh|independent) (?:look|eye|eyes|view|check|review)|health check|(?:look|looked) at (?:our|us|the) (?:services? )?(?:from )?(?:the )?outside|know (?:how good|whether) (?:we|our)[^,.;!?]{0,25}|peer (?:challenge|review)(?= (?:of|would|might|for us)))\b")]
    private static partial Regex Test();

    [GeneratedRegex(@"\b(?:refresh(?:er|ed)?|(?:keep|keeping|bring|get|stay)(?: me)? up to (?:date|speed)|top up|update(?:s|d)?(?: on policy)?|whats (?:new|changed)|policy changes)\b")]
    private static partial Regex Refresh();

    [GeneratedRegex(@"\b(?:(?:how|what) (?:others|other (?:councils|lead members|people|places|members)|everyone else|neighbours)[^,.;!?]{0,20}|(?:meet|hear from|talk to|learn from|swap notes with|compare notes with|network with)(?:ing)? (?:other|others|fellow|peers|people)[^,.;!?]{0,25}|peers|good practice|best practice)\b")]
    private static partial Regex Peers();

    [GeneratedRegex(@"\b(?:(?:understand|learn|know|grasp|get to grips with|find out|work out|sort out|clear on|clarity on|figure out)(?:ing)? (?:about )?(?:the |my |what (?:the|my|im|i am|is|its) ?)(?:role|job|duties|responsible for|responsibilities|mine|portfolio|for|about|basics)?[^,.;!?]{0,25}|(?:the )?basics|what(?:s| is) (?:mine|not mine|my job)(?:,? and what(?:s| is)?(?: not|nt| isnt)?(?: mine)?)?|what (?:is|s|im|i am) (?:and isnt |not |really |actually )?(?:mine|my job|responsible for|supposed to (?:do|be doing))|(?:what|whats) (?:im|my) (?:responsib\w+|legal\w*|duties|role|job)[^,.;!?]{0,15}|no idea what im doing|dont know where to (?:start|begin)|the ropes|whats expected of me)\b")]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:i (?:need|want|would like|could do with|am looking for)|id like|id love|need|want|looking for|mainly|mostly|above all|help (?:with|to|me)|to be able to|and also|also|to|really|most of all|honestly|really|with|some|have|get|a|the|is|i|want to|need to|just)\b")]
    private static partial Regex Filler();
}
