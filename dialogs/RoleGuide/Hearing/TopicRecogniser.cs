using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>Questions that the guide itself explains: what is mine and what the director's, scrutiny and me, what stays mine when services move.
/// Every other question goes to the library.</summary>
internal sealed partial class TopicRecogniser : IRecogniser
{
    // From the more particular to the more general; the first that fits a sentence takes it.
    private static readonly (string Topic, Regex Pattern)[] Topics =
    [
        ("director-place", DirectorPlace()), ("scrutiny", Scrutiny()), ("corporate-parenting", CorporateParent()), ("move", Move()), ("director", Director()), ("duties", Duties()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in said.Sentences().ToList())
        {
            var free = Free(said, sentence);
            if (free.Length == 0) continue;
            var words = said.Plain.Substring(free.Start, free.Length);
            if (OfAnother().IsMatch(words)) continue;
            var topic = Topics.FirstOrDefault(t => t.Pattern.IsMatch(words)).Topic;
            if (topic is null) continue;
            said.Claim(free);
            if (asked.Add(topic)) yield return new Heard.Wish(free.Start, new RoleWish.Explain(topic));
        }
    }

    // What is left of the sentence when its facts were heard: "we're going to a trust, what's still mine?"
    private static Span Free(Utterance said, Span sentence)
    {
        var start = sentence.Start;
        var end = sentence.End;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (said.IsFree(new(i, 1))) continue;
            start = i + 1;
        }
        return new(start, end - start);
    }

    private const string Dcs = "(?:director|dcs)";

    [GeneratedRegex(@"\b" + Dcs + @"s?\b.{0,30}\b(?:go(?:es|ing)? (?:across|over|with|to|too|as well)|mov(?:e|es|ing)|transfer\w*|tupe\w*|stay(?:s|ing)?(?! responsible)|stop(?:s|ping)? (?:with|here|behind)|remain(?:s|ing)?(?! (?:responsible|accountable))|leave|come with|sit|end up|belong)\b|\b(?:go(?:es|ing)?|mov(?:e|es|ing)|transfer\w*|stay\w*|stop\w*|keep|lose|sit)\b.{0,20}\b(?:the |our |a )" + Dcs + @"\b.{0,20}(?:\?|$|too|across|over|or|as well|after|when|if|in)|\bwhere (?:does|will|should|would) (?:the |our )?" + Dcs + @"\b(?!.{0,20}\b(?:report|get|find)\b)")]
    private static partial Regex DirectorPlace();

    [GeneratedRegex(@"\b(?:am i|can i|do i|should i|will i|could i|have i|must i|would i|i)\b.{0,30}\b(?:(?:on|sit on|join|chair|vote (?:on|at|in)|part of|member of|belong to|attend|go to|turn up (?:at|to)|answer to|report to|in front of|appear before) ?(?:to )?(?:the |our |childrens |a )*(?:services )?(?:overview and )?(?:scrutiny|select committee|scrutiny (?:committee|panel|board)|overview)|scrutinise (?:it|them|us|myself|the service|the trust|the company))\b|\bscrutiny(?: committee| panel)?\b.{0,30}\b(?:(?:and|with|to|versus|vs|or) (?:me|the lead member|my (?:role|job)|mine|i\b)|my (?:role|job|business)|somebody elses|someone elses|(?:mine|me) too|different from (?:me|mine|my))\b|\b(?:whats|what is|how is|how does|where does) .{0,30}\b(?:difference|different|end|begin|fit|stop)\b.{0,40}\bscrutiny\b|\b(?:who|what) (?:scrutinises|holds) me\b|\bhow (?:do|should) i (?:work|deal|get on) with (?:the )?scrutiny\b|\bwhat does scrutiny (?:do|want|expect)(?: (?:with|of|from) me)?\b")]
    private static partial Regex Scrutiny();

    [GeneratedRegex(@"\bcorporate parent(?:s|ing)?\b(?!.{0,40}\b(?:plan|list|agenda)\b)")]
    private static partial Regex CorporateParent();

    [GeneratedRegex(@"\b(?:whats|what is|what are|what|which|how much|is|am|are|do|does|will|would|can|could)\b.{0,40}\b(?:still (?:be )?(?:my|mine|our|ours|me|accountable|responsible|on the hook|do|have|carry|answer)|(?:left|remain\w*|stay\w*|keep) (?:for me|with me|mine|with us|in the council|with the council|to me)|off the hook|(?:my|mine) (?:job|role|responsib\w+|duties|duty|bit) (?:after|then|once|when|afterwards|any ?more)|(?:change|different|happen)\w*\b.{0,30}\b(?:for me|my (?:role|job)|to (?:me|my (?:role|job))|as lead member|for (?:a |the )?lead members?)|(?:my|the lead members?) (?:role|job|duties|responsib\w+) (?:change|shrink|disappear)\w*)\b|\bwhat (?:changes|will change|would change|happens|is different|s different)\b.{0,30}\b(?:when|once|after|if|with)\b.{0,40}\b(?:mov\w*|go(?:es)? (?:over|across|out)|transfer\w*|trust|company|outsourc\w*|contract\w* out|hand\w* over)\b|\b(?:do|will|would) (?:i|we) (?:stay|remain|be) (?:accountable|responsible)\b|\b(?:am|are) (?:i|we) (?:still )?(?:accountable|responsible|liable)\b.{0,30}\b(?:after|once|when|then|trust|company)\b|\b(?:hand|pass|give|sign) (?:my |the |our |over |on )*(?:duties|responsib\w+|accountability)\b.{0,20}\b(?:to|over|away)\b")]
    private static partial Regex Move();

    [GeneratedRegex(@"\b(?:mine|my (?:job|role|bit|part|side|responsib\w+|duties|lane)|me\b|i (?:do|answer|own)|lead member(?:s|'s)?)\b.{0,50}\b" + Dcs + @"(?:s|'s)?\b.{0,20}(?:\?|$|job|role|responsib\w+|duties|side|bit|part|and mine)|\b" + Dcs + @"(?:s|'s)?\b.{0,30}\b(?:(?:and|from|versus|vs|or) (?:me|mine|my (?:job|role)|the lead members?)|(?:mine|my (?:job|role)))\b|\bwho (?:does|is responsible for|answers for|owns|decides|runs) what\b|\b(?:difference|line|boundary|divide|split) between (?:me|us|my|the|a|lead|the lead member)\b.{0,30}\b" + Dcs + @"\b|\bwhere (?:does|do) (?:my|the lead members) (?:job|role) (?:end|stop)\b|\bwhat (?:isnt|is not|s not|should i not|shouldnt i|must i not) (?:mine|my (?:job|role|business)|do|touch|get involved)\b|\bcan i (?:tell|instruct|order|overrule|direct) (?:the |my )?" + Dcs + @"\b|\b(?:am i|i) (?:the )?(?:" + Dcs + @"|officers?)(?:s|'s)? boss\b")]
    private static partial Regex Director();

    [GeneratedRegex(@"\b(?:what|whats|which|how many|list|tell me|explain)\b.{0,40}\b(?:(?:am i|are we|is the lead member|is a lead member) (?:actually |legally |really |now )*(?:responsible|accountable|answerable|on the hook|liable)|(?:my|the lead members?|a lead members?|lead member) (?:legal |statutory |actual |formal |main )*(?:duties|duty|responsib\w+|role|job|obligations)|(?:i (?:have|need|am meant|am supposed|ve got)|do i have|am i meant|am i supposed) to (?:do|be)|(?:the )?(?:role|job) (?:actually |really )*(?:is|involves?|entails?|means?|about)|(?:a |the )?lead member (?:actually |really )*(?:do|does|for|is)|(?:does )?the law (?:say|expect|put|require)\w*\b.{0,20}\b(?:me|i|lead member))\b|\b(?:150|statutory duties|legal duties)\b.{0,40}(?:\?|$)|^(?:(?:ok|so|right|and|well)[, ]+)*(?:whats|what is|what are) (?:my (?:job|role|duties|responsibilities)|mine|expected of me)\b|\bam i (?:legally |personally )?(?:responsible|accountable|liable) (?:for|if)\b")]
    private static partial Regex Duties();

    // "In Doncaster, did the director stay?" is for the library, and so is another person's job.
    [GeneratedRegex(@"\b(?:doncaster|slough|birmingham|kingston|richmond|hampshire|torbay|isle of wight|other councils?|anywhere|examples?|case stud\w+|chief executives?|leaders? of the council|commissioners?)\b")]
    private static partial Regex OfAnother();
}
