using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>What a case is like, in the words in which people tell it: how wide, how long, what leaders can do. A fact that was known and is told
/// differently brings a wish to remember the facts as they were.</summary>
internal sealed partial class FactsRecogniser : IRecogniser
{
    // The order is that of precedence: what denies comes before what affirms.
    private static readonly (string Key, string Value, Regex Cue)[] Cues =
    [
        (SupportKeys.Strategy, "partly", PlanPartly()),
        (SupportKeys.Strategy, "no", PlanNo()),
        (SupportKeys.Strategy, "yes", PlanYes()),
        (SupportKeys.Assess, "partly", AssessPartly()),
        (SupportKeys.Assess, "no", AssessNo()),
        (SupportKeys.Assess, "yes", AssessYes()),
        (SupportKeys.Implement, "partly", DeliveryStuck()),
        (SupportKeys.Implement, "yes", DeliveryFine()),
        (SupportKeys.Spread, "none", NothingWrong()),
        (SupportKeys.Spread, "contained", NotWide()),
        (SupportKeys.Spread, "widespread", Wide()),
        (SupportKeys.Spread, "contained", Contained()),
        (SupportKeys.History, "recent", NotLong()),
        (SupportKeys.History, "persistent", Persistent()),
        (SupportKeys.History, "recent", Recent()),
        (SupportKeys.Leadership, "changing", LeadersChange()),
        (SupportKeys.Leadership, "steady", LeadersSteady()),
        (SupportKeys.Oversight, "no", OversightWeak()),
        (SupportKeys.Oversight, "yes", OversightWorks()),
        (SupportKeys.Position, "intervention", Intervention()),
        (SupportKeys.Position, "inadequate", Inadequate()),
        (SupportKeys.Position, "requires-improvement", RequiresImprovement()),
        (SupportKeys.Position, "good", Good()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var heard = new List<Heard.Answer>();
        foreach (var (key, value, cue) in Cues)
        {
            foreach (var match in said.Free(cue).ToList())
            {
                if (IsAsked(said, match.Index) || !Tells(key, listening, said)) continue;
                said.Claim(new(match.Index, match.Length));
                if (!heard.Exists(h => h.Key == key)) heard.Add(Heard.Answer.Of(match.Index, key, value));
            }
        }
        if (heard.Count == 0 && Start(said, listening) is { } start) heard.Add(start);
        var withdrawn = Withdrawn(said, listening).ToList();
        var answers = listening.Moment.Answers;
        // What goes back is compared with what it goes back from, not with itself.
        if (!PutBackRecogniser.Asks(said.Plain) && heard.Exists(h => answers.Get<string>(h.Key) is { } was && was != h.Value.GetString())) yield return new Heard.Wish(-1, new SupportWish.Remember());
        foreach (var answer in heard) yield return answer;
        foreach (var (at, key) in withdrawn)
        {
            yield return heard.Exists(h => h.Key == key) ? new Heard.Courtesy(at) : new Heard.Wish(at, new SupportWish.Withdraw(key));
        }
    }

    /// <summary>True when words tell of trouble in a service, or of what its leaders can do about it.</summary>
    public static bool Tells(Utterance said) => Cues.Any(c => said.Free(c.Cue).Any(m => !IsAsked(said, m.Index)));

    // "Is that systemic?" asks and does not tell.
    private static bool IsAsked(Utterance said, int at)
    {
        var sentence = said.SentenceAt(at);
        var words = said.Plain.Substring(sentence.Start, sentence.Length).Trim();
        return QuestionRecogniser.IsQuestion(words) || IfOnly().IsMatch(words);
    }

    // What Ofsted said may be part of what was tried, and a plan may be any plan: a judgement by itself is heard where it is asked for or new.
    private static bool Tells(string key, Listening listening, Utterance said) =>
        key != SupportKeys.Position || !listening.Moment.Answers.Has(key) || listening.Open?.Key == key || Correction().IsMatch(said.Plain);

    // "Yes, more or less" to a question that can be answered so; what follows is for others to hear.
    private static Heard.Answer? Start(Utterance said, Listening listening)
    {
        if (listening.Open is not { Key: SupportKeys.Assess or SupportKeys.Strategy or SupportKeys.Implement or SupportKeys.Oversight or SupportKeys.Leadership } open) return null;
        var match = YesOrNo().Match(said.Plain);
        if (!match.Success || !said.IsFree(new(match.Index, match.Length))) return null;
        said.Claim(new(match.Index, match.Length));
        var value = match.Groups["partly"].Success ? "partly" : match.Groups["yes"].Success ? "yes" : "no";
        if (open.Key == SupportKeys.Leadership) value = value == "yes" ? "steady" : "changing";
        return Heard.Answer.Of(match.Index, open.Key, value);
    }

    private static IEnumerable<(int At, string Key)> Withdrawn(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Withdraw()).ToList())
        {
            if (listening.Dialog?.FindPromptNamed(match.Groups["what"].Value) is not { } prompt || !SupportKeys.Facts.Contains(prompt.Key)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return (match.Index, prompt.Key);
        }
    }

    [GeneratedRegex(@"^(?:(?:and|but|so|ok)[, ]+)*(?:what )?if\b")]
    private static partial Regex IfOnly();

    [GeneratedRegex(@"\b(?:no|sorry|actually|correction|meant|wrong|now)\b")]
    private static partial Regex Correction();

    [GeneratedRegex(@"^(?:(?:well|ok|hmm+|er|um|so|oh)[, ]+)*(?:(?<partly>(?:yes|yeah|yep|no|well)?,? ?(?:partly|sort of|kind of|kinda|mostly|half|ish|up to a point|in part|so so|patchy|yes and no|more or less|not (?:really|entirely|quite|fully))(?: yes)?)|(?<yes>yes|yep|yeah|yup|definitely|absolutely|they do|we do|they are|it is|it does|i think so|id say so)|(?<no>no|nope|nah|they dont|we dont|it isnt|they arent|it doesnt))\b(?=\s*(?:$|[,.;!?]|and\b|but\b|because\b|the\b|they\b|we\b|its\b|to be\b|so\b))")]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"\b(?:(?:ok|actually|no|sorry|hmm+|hang on|wait)[, ]+)*(?:scrap|forget|ignore|drop|strike|scratch|delete|disregard|take back|withdraw|never ?mind) (?:what |that |the bit |the thing |the part |everything )?(?:(?:i|we|ive) )?(?:just |have )?(?:said |told you |put |wrote )?(?:about|on|for|re) (?:the |our |that )?(?<what>[a-z' -]{2,30}?)(?=[,.;!?\n]|$| its\b| it is\b| because\b)")]
    private static partial Regex Withdraw();

    // A clause ends where something else begins.
    private const string Rest = @"(?:(?!,| but\b| and\b| though\b| however\b| only\b| just\b)[^.;!?\n])*";

    [GeneratedRegex(@"\b(?:(?:its|it is|thats|theres|the plan is|the plans|well its|really|honestly)(?: really| actually| just| only| at best)? )?(?:more (?:of |like )?(?:a|just a)|just an?|only an?|no more than an?|basically an?|bit of a) (?:to[- ]?do |wish ?|shopping |action )?list\b" + Rest + @"|\b(?:a |an )?(?:wish ?list|shopping list|to[- ]do list|list of (?:actions|things|good intentions))\b" + Rest + @"|\b(?:half a|a draft|a sort of|a kind of|not (?:really |much of |quite )?a|hardly a|a vague|a thin|an old) (?:proper |real )?plan\b" + Rest + @"|\bplan (?:of sorts|in name only|on paper(?: only)?|isnt (?:really )?(?:a plan|owned|agreed|finished)|hasnt been agreed)\b|\b(?:not everyone|nobody|no one|few|hardly anyone|only some)(?: has|s| have|ve)? (?:signed|bought) (?:up|in|into)\b" + Rest)]
    private static partial Regex PlanPartly();

    [GeneratedRegex(@"\b(?:there(?:s| is| isnt| is not)|we(?:ve| have| havent| dont have| do not have)?|they(?:ve| have| havent| dont have)?|got|with|have)(?: got)? (?:no|not got a|any|a|still no)(?<=no|not got a|isnt a|isnt any|is not a|is not any|havent a|dont have a|dont have any|havent got a|havent any) (?:real |proper |clear |agreed |improvement |recovery |single )?(?:plan|strategy|priorities)\b" + Rest + @"|\bno (?:real |proper |clear |agreed )?(?:plan|strategy)\b" + Rest + @"|\b(?:isnt|wasnt|never) (?:really |been )?(?:a|any) (?:real |proper |clear )?(?:plan|strategy)\b" + Rest + @"|\b(?:dont|do not|doesnt) know what to do\b" + Rest)]
    private static partial Regex PlanNo();

    [GeneratedRegex(@"\b(?:theres|there is|there are|we(?:ve| have)(?: got)?|they(?:ve| have)(?: got)?|weve now got|i have|have|with|got)(?: already| now)? (?:an? |the )?(?:very |really )?(?:good |clear |proper |solid |decent |agreed |improvement |recovery |strategic |real |strong |single |joint |detailed |credible |costed |\w+ed )*(?:plan|strategy|priorities)\b" + Rest + @"|\b(?:its|it is|thats|call it|say its|say it is|it counts as|is)(?: really| actually| definitely| very much)? a (?:proper |real |good |solid )?plan\b" + Rest + @"|\b(?:the |our )?plans?(?: is| are| was| has been)?(?: all)? (?:agreed|clear|good|solid|fine|signed off|sound|strong|in place|there|not the (?:problem|issue|trouble))\b" + Rest + @"|\b(?:everyone|everybody|all (?:the )?partners|partners|staff)(?: has|s| have|ve)? (?:all )?(?:signed|bought) (?:up|in|into|off)\b" + Rest)]
    private static partial Regex PlanYes();

    [GeneratedRegex(@"\b(?:know|knows|knew|see|sees) (?:\w+ )?(?:\w+ )?what(?:s| is)?(?: wrong| gone wrong| the (?:problem|matter|trouble) is)?,? (?:but )?not why\b|\b(?:know|knows|see|sees|understand) (?:some|part|half|bits|most) of (?:it|the (?:problem|picture|story))\b|\b(?:half|partly|not fully|dont fully|only half) (?:know|understand)\w*\b" + Rest)]
    private static partial Regex AssessPartly();

    [GeneratedRegex(@"\b(?:dont|do not|doesnt|does not|cant|didnt|nobody|no one|none of (?:them|us)|not sure (?:anyone|they|we))(?: really| actually| even| yet| quite)? (?:knows?|see|sees|understands?|gets?|grasps?|tell|accepts?|admits?) (?:\w+ )?(?:\w+ )?(?:whats? (?:is )?(?:gone |going |really )?(?:wrong|the (?:problem|matter|trouble)|happening|behind it)|why|it\b|the (?:problem|scale|extent)|how bad)\b" + Rest + @"|\b(?:in denial|heads? in the sand|wont (?:see|hear|admit|accept) (?:it|that|theres)|think(?:s)? (?:everythings|its|all is|everything is) (?:all )?(?:fine|ok|okay|good|well)|no (?:idea|clue) (?:whats|what is|why|what went)|rose[- ]tinted|not listening|wont listen|dont get it|doesnt get it|surprised by ofsted)\b" + Rest)]
    private static partial Regex AssessNo();

    [GeneratedRegex(@"\b(?:(?:yes|yeah|yep|oh|well)[, ]+)?(?:(?:we|they|i|everyone|everybody|leaders|the leaders|director|the director|the dcs|dcs|management|managers|all of us) )?(?:all |do |already |pretty much |basically |broadly )*(?:know|knows|understand|understands|see|sees|get|clear about|clear on|agree on|agree) (?:\w+ )?(?:\w+ )?(?:whats (?:gone |going )?wrong|what is (?:gone )?wrong|what went wrong|whats the (?:problem|matter|trouble)|what the (?:problem|matter|trouble|issue|issues)s? (?:is|are)|the (?:problem|cause|causes|issues)|whats behind it|why(?: it happened| its happening)?)(?: and why)?\b|\b(?:diagnosis|self[- ]assessment|self[- ]evaluation)(?: is|s| was)? (?:clear|good|sound|solid|accurate|honest|right|fine|done|not the (?:problem|issue|trouble))\b" + Rest + @"|\b(?:clear|honest|good|accurate|sound) (?:about|on) whats wrong\b|\bhonest (?:diagnosis|self[- ]assessment)\b|\bnobodys in denial\b|\b(?:the )?(?:leaders|director|they) (?:get it|are listening)\b")]
    private static partial Regex AssessYes();

    [GeneratedRegex(@"\b(?:(?:but|its|it is|its the|just|only) )?(?:deliver(?:y|ing)|implement\w*|carrying (?:it|the plan|things) out|making it happen|getting (?:it|things|stuff) done|doing it|follow[- ]?through|execution|putting it into practice|the doing)(?: it| on it| the plan| that| of it| the thing)?(?: is|s| has been| thats| that is|,)?(?: just| really| always| where| the bit thats| what)*(?: the| a| our| my| we| its| it)? ?(?:real |big |main |only )?(?:trouble|troubles|problem|problems|issue|issues|sticking point|hard (?:bit|part)|weak(?:ness| point| spot| link)?|stuck|slow|patchy|poor|struggl\w+|not happening|isnt happening|hasnt happened|failing|fails?|falls? (?:down|apart|over)|goes wrong|hurdle|rubbish|thats wrong|lags?|lagging)\b" + Rest + @"|\b(?:cant|cannot|not|struggl\w+ to|unable to|failing to|dont|doesnt|wont|never|nobody|no one)(?: seem to| seems to| actually| really)? (?:deliver|delivers|delivering|implement\w*|make it (?:happen|stick|land)|carry it out|get (?:it|things|anything) done|follow(?:s|ing)? (?:it )?through|put (?:it )?into practice|landing)\b" + Rest + @"|\b(?:plan|it|its|improvement)(?: is|s|has)? (?:just )?(?:sat on (?:a|the) shelf|gathering dust|stalled|stuck|drifting|slipping|not happening|isnt happening|behind schedule|not landing)\b|\b(?:all talk|talking shop)\b|\bnothing(?: ever| much| really| actually)? (?:happens|gets done|comes of it|moves|follows|is happening)\b(?: after(?:wards)?)?")]
    private static partial Regex DeliveryStuck();

    [GeneratedRegex(@"\b(?:deliver(?:y|ing)(?: it)?|implementation|the plan|its|it)(?: is|s| has)?(?: all| mostly| now)? (?:going (?:well|fine|ok|okay|to plan)|on track|being (?:delivered|carried out|implemented|done)|delivering|working|under ?way and working|on schedule)\b" + Rest + @"|\b(?:we|they)(?: are|re| can| do|ve)? (?:deliver(?:ing)?(?: it| the plan| on it)?|carrying it out|getting (?:it|things) done|on with it)\b(?! (?:is|s)\b)" + Rest)]
    private static partial Regex DeliveryFine();

    [GeneratedRegex(@"\b(?:nothings?(?: is| has)?(?: actually| really| gone| much)? wrong(?! (?:elsewhere|anywhere else|with (?:the|any)))|no (?:real |big )?(?:trouble|problems)|(?:want|like|keen) to (?:keep|go on|carry on) improving|(?:from )?good to (?:great|outstanding)|were (?:fine|ok|good) but|not in (?:any )?(?:trouble|difficulty))\b" + Rest)]
    private static partial Regex NothingWrong();

    [GeneratedRegex(@"\b(?:isnt|not|its not|it isnt|dont think its|wouldnt say its|hardly|nowhere near) (?:really |actually |that |all )*(?:systemic|everywhere|widespread|across the board|all over|right through|the whole (?:service|department))\b" + Rest)]
    private static partial Regex NotWide();

    [GeneratedRegex(@"\b(?:(?:its|it is|thats|trouble is|problems? (?:is|are)|gone wrong|theyre|wrong|failing|broken|weak(?:ness\w*)?|struggling) )?(?:all |just |right |really |pretty much |actually )*(?:systemic|everywhere(?: you look)?|widespread|across the (?:board|whole|entire|piece)(?: service| department)?|all (?:over|through)(?: the (?:place|service|department|shop))?|right through(?: the (?:service|department))?|root and branch|top to bottom|the whole (?:service|department|lot|place|thing)(?: is)?(?: broken| failing| a mess| in trouble| struggling)?|(?:in )?(?:several|many|most|lots of|a lot of|half the|three|four|five|six) (?:different )?(?:places|areas|teams|parts|services|bits)|more than one (?:place|area|team|part)|not just (?:the )?one (?:place|area|team|part|thing)|endemic)\b(?! (?:else|other))")]
    private static partial Regex Wide();

    [GeneratedRegex(@"\b(?:(?:its|it is|thats|weve|things have|things|something|has|have|all)? ?(?:gone|going|went|is|are|only|just|mainly|mostly|really|wrong|problem|trouble|weak|failing|struggling|confined|limited|contained)[a-z ]{0,12} )?(?:in |to )?(?:just |only )?(?:the )?one (?:place|area|part|team|service|bit|spot|corner|patch|thing|office|locality)(?: (?:of (?:the )?(?:service|department|social care|childrens services)))?(?: only| really)?\b|\b(?:every(?:thing|where|one|body) else|all the rest|the rest(?: of (?:it|the service|them|childrens services))?|the other (?:teams|areas|services|parts)|elsewhere|other (?:areas|teams|services|parts))(?: is|s| are| seems?| looks?| has been| have been| works?| runs?| all| doing)*(?: quite| pretty| all| really| perfectly| very)* ?(?:steady|fine|ok|okay|good|solid|stable|sound|well|working|healthy|in good shape|not bad|holding up|alright|all right)\b|\b(?:its|it is|thats|trouble is|looks|fairly|pretty|quite|relatively) (?:\w+ )?contained\b|\b(?:nothing|nowt|no (?:problems?|trouble|worries)|not)(?: much| really| is|s)?(?: wrong| bad)? (?:elsewhere|anywhere else|with the rest)\b|\bonly (?:the |our )?(?:front door|mash|leaving care|care leavers|early help|fostering|assessment|adoption|placements?|send)(?: team| service)?\b|\b(?:just|only) (?:in |at |with )?(?:the |our )(?:front door|mash|leaving care|care leavers|early help|fostering|assessment teams?|adoption|placements?|send)\b")]
    private static partial Regex Contained();

    [GeneratedRegex(@"\b(?:hasnt|havent|not|wasnt|isnt)(?: been| gone)?(?: on| going on)? (?:for )?(?:very |that )?(?:long|years)\b|\bnot (?:a )?(?:long[- ]standing|persistent|an old)\b" + Rest)]
    private static partial Regex NotLong();

    [GeneratedRegex(@"\b(?:(?:its |it |thats |been |been like (?:this|that) |going on |been going on )+)?(?:for (?:years|ages|decades|as long as i can remember|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) years)|years (?:and years|now|old)|(?:keeps?|kept) (?:coming|going) (?:back|wrong)|(?:came|comes|come|coming) back(?: again)?|(?:second|third|fourth) time(?: round| in \w+ years)?|long[- ]?standing|been here before|never (?:really |properly )?(?:been )?(?:fixed|put right|sorted|got over it|recovered)|persistent|chronic|deja vu|round in circles|same (?:old )?(?:story|problems?) (?:as|every|again)|two steps (?:forward|back)|slid(?:ing)? back|slipped back|relapse\w*|since (?:19|20)[01]\d|twice inadequate|inadequate twice|again and again|resist\w+ (?:every|all))\b")]
    private static partial Regex Persistent();

    [GeneratedRegex(@"\b(?:its |it is |thats |fairly |quite |pretty |only |just )+(?:new|recent|newish)\b(?! (?:director|dcs|chief|head|leader|lead|manager|plan|in\b|to\b))|\b(?:started|began|happened|went wrong|gone wrong|been)(?: only| just)? (?:this|last) (?:year|spring|summer|autumn|winter|month|term|quarter)\b|\b(?:was|were|been|used to be|it was) (?:fine|ok|good|solid|all right|alright) (?:until|till|before|up to)\b" + Rest + @"|\b(?:out of the blue|all of a sudden|suddenly|came on fast|over the last (?:few months|six months|year)|in the (?:last|past) (?:few months|six months|months|year)|within (?:a year|months)|for (?:a few|six|three) months)\b")]
    private static partial Regex Recent();

    [GeneratedRegex(@"\b(?:a |our |the |have |weve |got |third |second |fourth |another |yet another )*(?:new|interim|acting|temporary|outgoing|third|fourth|fifth) (?:director|dcs|chief exec\w*|assistant director|ad|top team|leadership|senior team|head of service)\b" + Rest + @"|\b(?:director|dcs|chief exec\w*|assistant director)(?: has|s| is|s just| has just)? (?:just )?(?:left|gone|going|leaving|resigned|retired|retiring|off sick|changed|moved on)\b" + Rest + @"|\b(?:leadership|top team|senior team|top)(?: is| has been|s| keeps)? (?:unstable|changing|in flux|churn\w*|all change|revolving)\b|\bdirectors? (?:keep|come and go|in \w+ years)\w*\b" + Rest)]
    private static partial Regex LeadersChange();

    [GeneratedRegex(@"\b(?:(?:stable|steady|settled|strong|good|experienced|same|solid) (?:and \w+ )?(?:director|dcs|leadership|top team|senior team|leaders)|(?:director|dcs|leadership|top team|senior team|leaders)(?: is| are|s| has been| have been| both| all)* (?:stable|steady|settled|solid|strong|good|here (?:for )?\w+ years|in post (?:for )?\w+ years|staying))\b")]
    private static partial Regex LeadersSteady();

    [GeneratedRegex(@"\b(?:oversight|governance|scrutiny|cabinet|corporate oversight|the politicians|members|chief exec\w*|the leader|partnership board|corporate parenting board)(?: here| itself)?(?: is| are|s| has been| just)? (?:weak|poor|broken|dysfunctional|not (?:interested|engaged|working|looking)|asleep|absent|toothless|doesnt (?:work|look|ask|engage)|dont (?:work|look|ask|engage|know)|isnt (?:working|interested|engaged)|arent (?:interested|engaged)|a mess)\b|\b(?:no|weak|poor|dysfunctional) (?:real |proper )?(?:oversight|governance|political oversight)\b|\b(?:nobody|no one) (?:at the top |outside the service |in cabinet )?(?:is |s )?(?:keeping an eye|watching|asking questions|overseeing)\b")]
    private static partial Regex OversightWeak();

    [GeneratedRegex(@"\b(?:oversight|governance|scrutiny|cabinet|chief exec\w*|the leader|the politicians|leader and chief exec\w*)(?: here)?(?: is| are|s| all)? (?:good|strong|works?|working|fine|solid|engaged|on it|sound|supportive|on top of it|behind us|on board)\b|\b(?:good|strong|sound|proper) (?:oversight|governance|political oversight)\b")]
    private static partial Regex OversightWorks();

    [GeneratedRegex(@"\b(?:(?:were|we are|been|now|placed|put|and|council is|still|currently) )?(?:in (?:formal |dfe )?intervention|under (?:a |an )?(?:statutory )?(?:direction|improvement notice)|(?:have|got|had|with|issued) (?:a |an )?(?:statutory )?(?:improvement notice|direction from|dfe commissioner|commissioner appointed)|special measures)\b")]
    private static partial Regex Intervention();

    [GeneratedRegex(@"\b(?:(?:were|we are|was|been|got|ofsted (?:said|gave us|judged us|rated us|found us|called us)|judged|rated|graded|an|came out|council is|just)(?: as| an| a| us| to be)* )inadequate\b(?: (?:by ofsted|last \w+|in \d{4}|this \w+))?|^inadequate\b")]
    private static partial Regex Inadequate();

    [GeneratedRegex(@"\brequires[- ]improvement\b(?: (?:by ofsted|last \w+|in \d{4}|to be good))*|(?:\b(?:were|we are|judged|rated|graded|got|a|an|ofsted|as)) (?:an )?ri\b|^ri\b")]
    private static partial Regex RequiresImprovement();

    [GeneratedRegex(@"\b(?:ofsted (?:said|gave us|judged us|rated us|found us|called us)|judged|rated|graded)(?: as| a| us| to be| were)* (?:good|outstanding)\b(?: (?:by ofsted|last \w+|in \d{4}))?")]
    private static partial Regex Good();
}
