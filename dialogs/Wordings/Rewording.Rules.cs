using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Wordings;

// The rules: for each, what it reads and what it writes. A rule that gives null leaves the line as it was.
public static partial class Rewording
{
    private static (Regex Pattern, Func<Match, string?> Make)[] Openings() =>
    [
        (IsTrueThat(), m => "What would show whether " + m.Groups["rest"].Value),
        (IsItTime(), _ => null),
        (IsItAdjective(), m => $"How {m.Groups["adj"].Value.ToLowerInvariant()} is it {m.Groups["rest"].Value}"),
        (IsThere(), m => $"What {m.Groups["what"].Value} {m.Groups["aux"].Value.ToLowerInvariant()} there {m.Groups["rest"].Value}".Replace("will there ", "will there be ", StringComparison.Ordinal).Replace("would there ", "would there be ", StringComparison.Ordinal)),
        (WillThereBe(), m => $"What {m.Groups["what"].Value} {m.Groups["aux"].Value.ToLowerInvariant()} there be"),
        (IsThereEnough(), m => $"What would show whether there {m.Groups["aux"].Value.ToLowerInvariant()} {m.Groups["rest"].Value}"),
        (IsThereAnything(), m => null),
        (HaveAThing(), m => $"What {m.Groups["what"].Value} {m.Groups["aux"].Value.ToLowerInvariant()} {Small(m.Groups["who"].Value)} have {m.Groups["rest"].Value}"),
        (AnyoneDid(), m => m.Groups["aux"].Value.ToLowerInvariant() is "did" or "do" or "does" ? null : $"Who, if anyone, {m.Groups["aux"].Value.ToLowerInvariant()} {m.Groups["rest"].Value}"),
        (AnyThings(), AnyOf),
        (ShouldWe(), m => $"What should {Small(m.Groups["who"].Value)} weigh up in deciding whether to {m.Groups["rest"].Value}"),
        (AnyGood(), m => $"What would show how good {Small(m.Groups["who"].Value)} {m.Groups["aux"].Value.ToLowerInvariant()}"),
        (FitForPurpose(), m => $"How well {(Plural(m.Groups["who"].Value) ? "do" : "does")} {Small(m.Groups["who"].Value)} suit {(Plural(m.Groups["who"].Value) ? "their" : "its")} purpose"),
        (DoneProperly(), m => $"How well {Small(m.Groups["start"].Value)}"),
        (IsAdjective(), m => $"How {m.Groups["adj"].Value.ToLowerInvariant()} {m.Groups["aux"].Value.ToLowerInvariant()} {Small(m.Groups["who"].Value)}{m.Groups["rest"].Value}"),
        (WillBad(), m => $"How likely is it that {Small(m.Groups["who"].Value)} {m.Groups["aux"].Value.ToLowerInvariant()} {m.Groups["rest"].Value}"),
        (AskYou(), m => "What can you tell us about " + m.Groups["rest"].Value),
        (AskYouThing(), m => "What is known about " + m.Groups["rest"].Value),
        (BetterOff(), m => $"In what ways {m.Groups["aux"].Value.ToLowerInvariant()} {Small(m.Groups["who"].Value)} {m.Groups["rest"].Value}"),
    ];

    private static (Regex Pattern, Func<Match, string?> Make)[] Calmer() =>
    [
        (Promised(), m => $"Which of the commitments made{(m.Groups["to"].Success ? $" to {m.Groups["to"].Value}" : "")}{m.Groups["when"].Value} are still to be met"),
        (Blame(), m => "What are the reasons for " + m.Groups["what"].Value),
        (Mistake(), m => "What has been learned from " + Small(m.Groups["what"].Value)),
        (LetSpiral(), m => $"How {(Plural(m.Groups["what"].Value) ? "have" : "has")} {m.Groups["what"].Value} changed over time"),
        (LetDownBy(), m => $"How well {(Plural(m.Groups["who"].Value) ? "have" : "has")} {m.Groups["who"].Value} served {Small(m.Groups["what"].Value)}"),
        (LetDown(), m => $"How well {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} served {m.Groups["what"].Value}"),
        (Spent(), m => $"What difference has the money spent on {m.Groups["what"].Value.Trim()} made"),
        (Wasted(), m => $"How well {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} used the money available"),
        (MuchWasted(), m => $"What has been achieved with the money spent{(m.Groups["rest"].Value is { Length: > 0 } rest ? " " + rest : "")}"),
        (Ignored(), m => $"How {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} taken account of {m.Groups["what"].Value}"),
        (WereIgnored(), m => $"How {(Plural(m.Groups["what"].Value) || Plural(m.Groups["what"].Value.Split(' ')[0]) ? "have" : "has")} {Small(m.Groups["what"].Value)} been taken into account"),
        (SatOn(), m => $"How {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} acted on {m.Groups["what"].Value}"),
        (Neglected(), m => $"What attention {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} given to {m.Groups["what"].Value}"),
        (WasScrapped(), m => "What were the reasons for ending " + Small(m.Groups["what"].Value)),
        (RefusedTo(), m => $"What are the reasons why {Small(m.Groups["who"].Value)} {(Plural(m.Groups["who"].Value) ? "have" : "has")} not agreed to {m.Groups["what"].Value}"),
        (FailedTo(), m => $"How far {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} been able to {m.Groups["what"].Value}"),
        (FailedThem(), m => $"How well {(Plural(m.Groups["who"].Value) ? "have" : "has")} {Small(m.Groups["who"].Value)} served {m.Groups["what"].Value}"),
        (Failed(), m => "What has been learned from " + Small(m.Groups["who"].Value)),
        (WhyNot(), m => $"What has been done so far to {m.Groups["what"].Value.Trim()}"),
        (WhyYouSo(), m => $"What are your reasons for being {m.Groups["adj"].Value} {m.Groups["rest"].Value}"),
        (WhySo(), m => $"What affects how {Better(m.Groups["adj"].Value)} {Small(m.Groups["what"].Value)} {m.Groups["aux"].Value.ToLowerInvariant()}"),
        (TakenSoLong(), m => $"What has affected the time taken to {m.Groups["what"].Value}"),
        (HowBadly(), m => "How well " + m.Groups["rest"].Value),
        (HowBad(), m => "What is known about " + m.Groups["what"].Value),
        (HowMuchBetter(), m => "How different " + m.Groups["rest"].Value),
        (WhyTrust(), m => "What would give confidence in " + m.Groups["what"].Value),
        (JustAWay(), m => Gerund(m.Groups["verb"].Value) is { } doing ? $"What part, if any, does {doing} {m.Groups["rest"].Value} play in the proposal" : null),
        (JustA(), m => $"What part, if any, {(Plural(Noun(m.Groups["what"].Value)) ? "do" : "does")} {Noun(m.Groups["what"].Value)} play in the proposal"),
        (AgreeThat(), m => "What would show whether " + Small(m.Groups["what"].Value)),
        (WhyDid(), m => $"What led {Small(m.Groups["who"].Value)} to {m.Groups["rest"].Value}"),
        (Why(), m => $"What are the reasons why {Small(m.Groups["who"].Value)} {m.Groups["aux"].Value.ToLowerInvariant()} {m.Groups["rest"].Value}"),
    ];

    private static string? AnyOf(Match m)
    {
        var (aux, what, rest) = (m.Groups["aux"].Value.ToLowerInvariant(), m.Groups["what"].Value, m.Groups["rest"].Value);
        if (aux is "does" or "did" or "will" or "would" or "can" or "could") return null;
        if (aux is "do") return $"How many {what} {rest}";
        return Plural(what) && aux is not ("is" or "was" or "has") ? $"How many {what} {aux} {rest}" : $"What {what}, if any, {aux} {rest}";
    }

    private static string Better(string adjective) => adjective.ToLowerInvariant() is "bad" or "poor" or "awful" or "terrible" or "dreadful" or "useless" ? "good" : adjective.ToLowerInvariant();

    private static string Noun(string words) => BackDoor().Replace(words, "").Trim(' ', '?', '.', ',');

    private static string? Gerund(string verb) => verb.ToLowerInvariant() switch
    {
        "cut" => "cutting", "save" => "saving", "get" => "getting", "make" => "making", "avoid" => "avoiding", "shift" => "shifting", "move" => "moving", "reduce" => "reducing",
        "cutting" or "saving" or "getting" or "making" or "avoiding" or "shifting" or "moving" or "reducing" => verb.ToLowerInvariant(),
        _ => null,
    };

    [GeneratedRegex(@"^(?:so,? )?(?:what|which (?:things|promises)) (?:did|have|had) (?:you|they|we|the [\w ]{2,30}?) (?:promised?|pledged?|commit(?:ted)? to)(?: (?<to>us|members|the council|parents|families|children|staff))?(?<when> [^?,]{3,40}?)? (?:that|which|and)(?: (?:still|you|they|it))* (?:hasn['’]?t|has not|haven['’]?t|have not|never|didn['’]?t|did not|has never|have never)(?: (?:ever|yet|actually|been))* (?:happen(?:ed)?|done|deliver(?:ed)?|do|met|kept|come true)(?: yet)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Promised();

    [GeneratedRegex(@"^(?:can|could|will|would) (?:you|we|they|the \w+|officers|someone) (?:please )?(?:confirm|say|tell us|assure us|tell the committee|show|prove|guarantee)(?: to us)? (?:that|whether|if) (?<what>.+)$|^(?:(?:can|could|will|would) (?:you|they|officers|the \w+) (?:please )?|please )confirm (?<what>the .*\b(?:is|are|was|were|has|have|will|would)\b.+)$|^(?:please |pls )?(?:confirm|say|tell us)(?: to us)? (?:that|whether|if) (?<what>.+)$|^(?:i|we) (?:want|would like|need) to know (?:if|whether) (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Confirm();

    [GeneratedRegex(@"^(?:(?:can|could|will|would) (?:you|they|officers|the \w+) (?:please )?|please )confirm (?<what>(?:how|what|who|when|why) .+|the (?!.*\b(?:is|are|was|were|has|have|will|would)\b).+)$", RegexOptions.IgnoreCase)]
    private static partial Regex ConfirmThing();

    [GeneratedRegex(@"^(?<intro>(?!(?:how|what|why|who|which|when|where|is|are|do|does|did|has|have|will|would|can|could|should)\b)[^,]{3,70}), (?<rest>(?:" + Auxiliary + @")\s.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Intro();

    [GeneratedRegex(@"^(?:is|was) it (?:not )?(?:true|the case|correct|a fact|fair to say) that (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsTrueThat();

    [GeneratedRegex(@"^(?:is|was) (?:it|now) (?:not )?(?:about |high )?time\b|^(?:may|might|shall) ", RegexOptions.IgnoreCase)]
    private static partial Regex IsItTime();

    [GeneratedRegex(@"^is it (?:not )?(?<adj>fair|reasonable|likely|realistic|important|safe|easy|clear|possible|affordable|legal) (?<rest>(?:that|to|for) .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsItAdjective();

    [GeneratedRegex(@"^(?<aux>is|are|was|were|will|would) there (?:be )?(?:a |an |any )(?:clear |proper |good )?(?<what>(?!anything|one)[\w'’-]+(?: (?!for|to|in|that|about|if|when|of|from|at|on|with|between|where)[\w'’-]+){0,3}) (?<rest>(?:for|to|in|that|about|if|when|of|from|at|on|with|between|where)\b.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsThere();

    [GeneratedRegex(@"^(?<aux>will|would) there be (?:any )?(?<what>[\w'’-]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex WillThereBe();

    [GeneratedRegex(@"^(?<aux>is|are|was|were|will be|would be) there (?<rest>(?:enough|sufficient|adequate) .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsThereEnough();

    [GeneratedRegex(@"^(?:is|are|was|were) there\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsThereAnything();

    [GeneratedRegex(@"^(?<aux>does|do|did|will|would) (?<who>" + Subject + @") have (?:a |an |any )(?:clear |proper |good )?(?<what>[\w'’-]+(?: (?!for|to|in|that|about|if|when|of|from|on|with|over)[\w'’-]+){0,2}) (?<rest>(?:for|to|in|that|about|if|when|of|from|on|with|over)\b.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex HaveAThing();

    [GeneratedRegex(@"^(?<aux>" + Auxiliary + @") (?:anyone|anybody|someone|somebody|anything|nobody|no one) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AnyoneDid();

    [GeneratedRegex(@"^(?<aux>" + Auxiliary + @") any (?<what>(?:young people|foster carers|care leavers|social workers|[\w'’-]+)) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AnyThings();

    [GeneratedRegex(@"^should (?<who>we|cabinet|the council|the committee|the panel|the cabinet) (?!be\b|have\b|not\b)(?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex ShouldWe();

    [GeneratedRegex(@"^(?<aux>is|are|was|were) (?<who>" + Subject + @") (?:any good|good enough|any better|up to scratch|up to standard|a success|doing a good job)$", RegexOptions.IgnoreCase)]
    private static partial Regex AnyGood();

    [GeneratedRegex(@"^(?:is|are) (?<who>" + Subject + @") fit for purpose$", RegexOptions.IgnoreCase)]
    private static partial Regex FitForPurpose();

    [GeneratedRegex(@"^(?<start>(?:is|are|was|were|has|have|does|do|did|will) .+) properly$", RegexOptions.IgnoreCase)]
    private static partial Regex DoneProperly();

    [GeneratedRegex(@"^(?<aux>is|are|was|were) (?<who>" + Subject + @") (?<adj>safe|effective|open|clear|visible|accountable|affordable|sustainable|realistic|satisfied|confident|aware|ready|useful|stable|independent|transparent|reliable|happy|cheap|secure|fair|well led|well run|well managed)(?<rest>| .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex IsAdjective();

    [GeneratedRegex(@"^(?<aux>will|would|could|might) (?<who>" + Subject + @") (?<rest>(?:lose|close|leave|stay|be cut|be lost|go bust|run out|fall|collapse|walk away|be made redundant|go up|rise|suffer|have to)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex WillBad();

    [GeneratedRegex(@"^(?:can|could|will|would) (?:you|officers|they) (?:please )?(?:explain|tell us|describe|say|show us|set out|outline)(?: to us)? (?<rest>(?:how|what|why|who|when|where|which)\b.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AskYou();

    [GeneratedRegex(@"^(?:can|could|will|would) (?:you|officers|they) (?:please )?(?:explain|tell us about|describe|set out|outline) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AskYouThing();

    [GeneratedRegex(@"^(?<aux>is|are|will|would) (?<who>" + Subject + @") (?<rest>(?:be )?(?:any )?(?:better|worse)(?: off)?\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex BetterOff();

    [GeneratedRegex(@"^(?:who(?:['’]?s| is| was)? (?:to blame|responsible|at fault)|who should be blamed|who do we blame|whose fault (?:is|was|are|were)(?: it)?)(?: for| that)? (?<what>(?:the|this|these|those|our|its|a|such|rising|falling)\b.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Blame();

    [GeneratedRegex(@"^(?:why )?(?:was|wasn['’]?t|is|isn['’]?t|were) (?:it not )?(?<what>(?:the|our|this|setting|moving|choosing|having|outsourcing|creating|joining|leaving|using|closing)\b[^?]*?) (?:just |really )?(?:a|such a) (?:\w+ )?mistake$|^(?<what>(?:the|our|this) [^?]*?|(?:setting|moving|choosing|outsourcing|creating) [^?]*?) (?:was|is) (?:just |clearly |obviously )?(?:a|such a) (?:\w+ )?mistake(?:,.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Mistake();

    [GeneratedRegex(@"\b(?:let|lets|letting|allow|allowed|allows|allowing) (?<what>(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:to )?(?:spiral\w*|slide|slip|drift|fall|rise|collapse|rot|get (?:so|out|worse))(?: .*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex LetSpiral();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|is|are|was|were) (?<what>[^?]{2,50}?) (?:been |being )?(?:let down|failed|betrayed|abandoned|ignored|neglected)(?: so badly)? by (?<who>[^?]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex LetDownBy();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?let(?:ting)? (?<what>[^?]{2,60}?) down(?: so badly)?$|^(?:why |how )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?let(?:ting)? down (?<what>[^?]{2,60}?)$", RegexOptions.IgnoreCase)]
    private static partial Regex LetDown();

    [GeneratedRegex(@"\b(?:waste|wasted|wasting|squandered|squandering|blown?|thrown?|throwing)\b(?: (?:so much|all that|all this|a fortune|good|our|the|public|council|away|taxpayers['’]?))* ?(?:money|cash|funds|budget|thousands|millions)?(?: away)? ?(?:on|at) (?<what>[^?.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Spent();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?(?:waste|wasted|wasting|wastes|squander\w*|blown|throwing away|thrown away) (?:so much |all (?:this|that) |our |the |public |council |taxpayers['’]? |its |their )*(?:money|cash|funds|budget|millions|thousands)$", RegexOptions.IgnoreCase)]
    private static partial Regex Wasted();

    [GeneratedRegex(@"^how much (?:(?:public |of the |council |taxpayers['’]? )?(?:money|budget|cash) )?(?:has|have|was|is) (?:been |being )?(?:wasted|squandered|blown)(?: (?<rest>(?:by|since|so far|in|through)\b.*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex MuchWasted();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?(?:keep )?ignor(?:e|ed|ing) (?<what>[^?]+?)(?: for so long)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|was|were|are|is) (?<what>[^?]{2,60}?) (?:been |being )?ignored$", RegexOptions.IgnoreCase)]
    private static partial Regex WereIgnored();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?(?:sat|sit|sitting) on (?<what>[^?]+?)(?: for (?:so long|months|years|a year|\w+ months))?$", RegexOptions.IgnoreCase)]
    private static partial Regex SatOn();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?neglect(?:ed|ing)? (?!to\b)(?<what>[^?]+?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Neglected();

    [GeneratedRegex(@"^(?:why )?(?:has|have|was|were|did|is|are) (?:the council |cabinet |they |we )?(?:(?<what>[^?]{2,60}?) (?:been |being )?(?:scrapped|axed|abandoned|dumped)|(?:scrap|axe|abandon|dump) (?<what>[^?]{2,60}?))$", RegexOptions.IgnoreCase)]
    private static partial Regex WasScrapped();

    [GeneratedRegex(@"^(?:why )?(?:has|have|did|does|do|is|are|was|were) (?<who>[^?]{2,50}?) (?:been )?refus(?:e|ed|ing) to (?<what>[^?]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex RefusedTo();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|is|are|does|do|was|were)\s(?<who>the [\w'’ ]{2,40}?|[\w'’ ]{2,40}?) (?:keep )?(?:failed|failing|fail|neglected|neglecting) to (?<what>[^?.]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex FailedTo();

    [GeneratedRegex(@"^(?:why |how )?(?:has|have|did|is|are|does|do|was|were) (?<who>the [\w'’ ]{2,40}?|[\w'’]+) (?:keep )?(?:failed|failing|fail) (?<what>(?!to\b|so\b|at\b|in\b)[^?.]+?)(?: so badly)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FailedThem();

    [GeneratedRegex(@"^(?:why )(?:has|have|did|is|are|does) (?<who>the [\w'’ ]{2,40}?) (?:failed|failing|fail)(?: so badly| so far)?$|^(?:has|is) (?<who>the [\w'’ ]{2,40}?) (?:failed|failing|a failure)$", RegexOptions.IgnoreCase)]
    private static partial Regex Failed();

    [GeneratedRegex(@"^why (?:hasn['’]?t|haven['’]?t|didn['’]?t|has no ?one|did nobody|did no ?one|has nobody) (?:(?:the |our |any)?[\w' ]{2,25}? )??(?:bothered to |managed to )?(?<what>(?:tell|ask|listen|do|check|publish|make|fix|sort|act|put|find|keep|improve|recruit|consult|speak|talk|deal|tackle|set)\b[^?.]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex WhyNot();

    [GeneratedRegex(@"^why are you so (?<adj>keen|sure|against|determined|opposed|certain|eager|confident|set) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex WhyYouSo();

    [GeneratedRegex(@"^why (?<aux>is|are|was|were) (?!you\b|we\b|they\b)(?<what>[^?]{2,60}?) (?:so|always so|still so) (?<adj>\w+)$", RegexOptions.IgnoreCase)]
    private static partial Regex WhySo();

    [GeneratedRegex(@"^why (?:has|did|does|is) it (?:taken|take|taking)(?: (?:the council|them|us|you|the \w+))? so long to (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex TakenSoLong();

    [GeneratedRegex(@"^how (?:badly|poorly) (?<rest>(?:is|are|has|have|was|were|does|do|did) .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex HowBadly();

    [GeneratedRegex(@"^how (?:bad|poor|awful|terrible|dreadful) (?:is|are|was|were) (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex HowBad();

    [GeneratedRegex(@"^how much (?:better|worse) (?<rest>(?:is|are|will|would|was|were) .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex HowMuchBetter();

    [GeneratedRegex(@"^(?:why should|how can) (?:we|anyone|anybody|parents|members|residents)(?: possibly)? (?:trust|believe)(?: in)? (?<what>(?!that\b)[^?]{3,60})$", RegexOptions.IgnoreCase)]
    private static partial Regex WhyTrust();

    [GeneratedRegex(@"^(?:isn['’]?t|is not|is|aren['’]?t|was|wasn['’]?t) (?:this|it|that|all this|the [\w ]{2,30}?) (?:not )?(?:all )?(?:just|really just|really|simply|only|nothing but) (?:a way (?:to|of)|about|an excuse to|to|for) (?<verb>\w+) (?<rest>[^?.,]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex JustAWay();

    [GeneratedRegex(@"^(?:isn['’]?t|is not|is|aren['’]?t) (?:this|it|that|the [\w ]{2,30}?) (?:not )?(?:just|really just|simply|only|nothing but) (?:about )?(?<what>(?:privatisation|outsourcing|cuts|cost[- ]cutting|savings|money|cost|politics)\b[^?.]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex JustA();

    [GeneratedRegex(@"^(?:do(?:n['’]?t)? you (?:not )?(?:agree|think|accept|admit) (?:that )?|would(?:n['’]?t)? you (?:not )?(?:agree|say|accept) (?:that )?|is(?:n['’]?t)? it (?:not )?(?:true|the case|fair to say|obvious|clear) that )(?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex AgreeThat();

    [GeneratedRegex(@"^why did (?<who>" + Subject + @") (?!not\b|let\b)(?<rest>[a-z]\w+\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex WhyDid();

    [GeneratedRegex(@"^why (?<aux>has|have|is|are|was|were|will) (?<who>" + Subject + @") (?!not\b|so\b)(?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"\b(?:by|through) the back ?door\b|\bin disguise\b", RegexOptions.IgnoreCase)]
    private static partial Regex BackDoor();

    [GeneratedRegex(@",?\s*(?:(?:is|are|was|were|do|does|did|wo|would|should|could|has|have|ca)n['’]?t (?:it|they|that|this|we|you|he|she|there)|right|yes|agreed|is it|are they|does it|has it|will it)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(?:surely|obviously|undoubtedly|presumably|clearly(?! (?:set|defined|written))|of course|actually|really|on earth|(?<!not )just|simply|so badly|disgracefully|shambolic|terrible|appalling|disastrous|useless|hopeless|yet again|by the back ?door|we all know(?: that)?|everyone knows(?: that)?|everybody knows(?: that)?)\b,?", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();
}
