using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>Aims, announced ("two aims. one, ... two, ...") or as the answer, with the ratings that stand behind them; and changes of single aims.</summary>
internal sealed partial class AimsRecogniser(MentoringWords words, string aimsKey, string ratingsKey) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var edits = Edits(said, listening).ToList();
        if (edits.Count > 0) return edits;
        var announced = Announced(said, listening).ToList();
        return announced.Count > 0 ? announced : Answered(said, listening);
    }

    private static IEnumerable<Heard> Edits(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Reword()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.RewordAim(match.Groups["which"].Value, Typed(said, match.Groups["what"])));
        }
        foreach (var match in said.Free(Drop()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.DropAim(match.Groups["which"].Value));
        }
        foreach (var match in said.Free(Another()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.AddAims([Typed(said, match.Groups["what"])]));
        }
    }

    private IEnumerable<Heard> Announced(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Announcement()).ToList())
        {
            var number = match.Groups["count"].Success ? Numbers.Read(match.Groups["count"].Value) : null;
            // "No aims yet" announces none; one word for them in the middle of a sentence announces nothing either.
            if (match.Groups["none"].Success)
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.NotKnown(match.Index, aimsKey);
                yield break;
            }
            // "She wants to ..." tells of aims while none is known; later it may be about anything.
            if (match.Groups["wants"].Success && listening.Moment.Answers.Has(aimsKey) && listening.Open?.Key != aimsKey) continue;
            var region = Region(said, match, number);
            var aims = AimReader.Read(said, region, number, words.KindOf);
            if (aims.Count == 0) continue;
            said.Claim(new(match.Index, region.End - match.Index));
            ClaimRemark(said);
            foreach (var heard in Recorded(match.Index, aims, listening)) yield return heard;
            yield break;
        }
    }

    // The list ends where the message does, at a question, or at a sentence that is no aim; numbered aims may be a sentence each.
    private static Span Region(Utterance said, Match announcement, int? number)
    {
        var from = announcement.Index + announcement.Length;
        var rest = said.Plain[from..];
        var end = from;
        var numbered = AimReader.StartsNumbered(rest);
        foreach (var sentence in said.Sentences().Where(s => s.End > from))
        {
            var start = Math.Max(sentence.Start, from);
            var text = said.Plain[start..sentence.End].Trim(' ', ',', ':', '-');
            var whole = said.Plain[sentence.Start..said.SentenceAt(sentence.Start).End];
            if (text.Length == 0) continue;
            if (!said.IsFree(new(start, sentence.End - start)) || start == sentence.Start && (QuestionRecogniser.IsQuestion(whole) || Remark().IsMatch(text) || ElseSaid().IsMatch(text) || WhoCanSeeRecogniser.Asks(text))) break;
            if (end > from && !numbered && number is null && said.Plain[..sentence.Start].TrimEnd(' ')[^1] is not ('\n' or ';')) break;
            end = sentence.End;
            if (number is { } most && !numbered && Commas(said.Plain[from..end]) >= most) break;
        }
        return new(from, end - from);
    }

    private static int Commas(string text) => 1 + text.Count(c => c is ',' or '\n' or ';');

    // While aims are asked for, whatever is no question and no correction is the aims.
    private IEnumerable<Heard> Answered(Utterance said, Listening listening)
    {
        if (listening.Open?.Key != aimsKey || !said.IsFree(new(0, said.Plain.Length))) yield break;
        if (Courtesies.IsOnly(said) || NoAnswer().IsMatch(said.Plain) || QuestionRecogniser.IsQuestion(said.Plain) || WhoCanSeeRecogniser.Asks(said.Plain) || ContentWords.Count(said.Plain) < 1) yield break;
        var end = said.Sentences().Where(s => s.Start > 0 && (Remark().IsMatch(said.Plain[s.Start..s.End].Trim()) || QuestionRecogniser.IsQuestion(said.Plain[s.Start..said.SentenceAt(s.Start).End].Trim()))).Select(s => s.Start).DefaultIfEmpty(said.Plain.Length).First();
        var aims = AimReader.Read(said, new(0, end), null, words.KindOf);
        if (aims.Count == 0) yield break;
        said.Claim(new(0, end));
        ClaimRemark(said);
        foreach (var heard in Recorded(0, aims, listening)) yield return heard;
    }

    private IEnumerable<Heard> Recorded(int at, IReadOnlyList<FoundAim> aims, Listening listening)
    {
        var list = (listening.Moment.Answers.Get<AimList>(aimsKey) ?? AimList.Empty).Become(aims.Select(a => a.Text));
        yield return Heard.Answer.Of(at, aimsKey, list);
        var rated = list.Rows.Zip(aims).Where(a => a.Second.Rating is >= RatingReader.Least and <= RatingReader.Most || a.Second.Unknown).ToList();
        if (rated.Count == 0) yield break;
        var ratings = listening.Moment.Answers.Get<ImmutableSortedDictionary<string, int?>>(ratingsKey) ?? ImmutableSortedDictionary<string, int?>.Empty;
        yield return Heard.Answer.Of(at + 1, ratingsKey, ratings.SetItems(rated.Select(r => KeyValuePair.Create(r.First.Id, r.Second.Rating))));
    }

    private static void ClaimRemark(Utterance said)
    {
        foreach (var match in said.Free(Remark()).ToList()) said.Claim(new(match.Index, match.Length));
    }

    private static string Typed(Utterance said, Group group) => AimReader.Capital(said.TypedAt(new(group.Index, group.Length)).Trim(' ', '.', ',', ':', '-'));

    [GeneratedRegex(@"\b(?:(?:(?:he|she|they|we|my mentee|the two of us|theyve|weve|hes|shes)(?:s|ve| has| have|d)? )?(?:(?:already |both |now )*(?:agreed|set|got|picked|chosen|settled|decided|named|has|have|wants?|given me|came up with|come up with)(?: on)? )?(?:(?<none>no|havent(?: agreed)?(?: any)?|not agreed(?: any)?) |(?<count>two|three|four|five|six|a couple of|\d) )(?:agreed |main |big |clear |new )*(?:aims?|goals?|objectives?|things? (?:(?:he|she|they|we) wants? )?to work on)(?: (?:yet|so far|agreed|for (?:it|this|the mentoring|our sessions)))?(?: (?:are|is|were|was))?[ ]*[:.,;-]*|(?:(?:his|her|their|our|the|agreed|my mentees) )+(?:aims?|goals?|objectives?)(?: (?:that )?(?:we|he|she|they) agreed)?(?: (?:are|is|were|was)(?: to)?|[ ]*[:=-])[ ]*|(?:^|(?<=[.;!?\n] ?))(?:aims?|goals?)(?: (?:are|is|were)|[ ]*[:=-])[ ]*|(?:he|she|they|my mentee|we)(?:s| is|ve| has| have|d)? (?:wants? to work on|would like (?:to work on|help with)|d like (?:to work on|help with)|like (?:to work on|help with)|asked (?:for help with|to work on)|wants? help with|agreed to work on|working on)[ ]+|(?<wants>(?:^|(?<=[.;!?\n] ?))(?:(?:and|so|basically|ok)[, ]+)*(?:(?:he|she|they|my mentee)(?:d|s)? )?(?:wants?|would like|needs?|d like|is keen|keen|hopes?) (?:help (?:with|to)|to)[ ]+))")]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\b(?:change|reword|make|put|correct) (?:the )?(?<which>(?:first|second|third|fourth|fifth|last) aim|aim (?:number )?\d|aim (?:one|two|three|four|five)) (?:to|into|as|say|read)[: ]+(?<what>[^\n.;!?]{3,})|\b(?:the )?(?<which>(?:first|second|third|fourth|fifth|last) aim|aim \d) (?:should (?:be|read|say)|is (?:really|actually)|was (?:really|actually))[: ]+(?<what>[^\n.;!?]{3,})")]
    private static partial Regex Reword();

    [GeneratedRegex(@"\b(?:drop|remove|delete|lose|scrap|leave out|forget|take out) (?:the )?(?<which>(?:first|second|third|fourth|fifth|last) aim|aim (?:number )?\d|aim (?:one|two|three|four|five)|[a-z ]{3,30} aim)\b")]
    private static partial Regex Drop();

    [GeneratedRegex(@"\b(?:add (?:an |another |one more )?aim|another aim|(?:an |one )?(?:extra|further|more|new) aim|(?:the |a )?(?:second|third|fourth|fifth) aim)(?: (?:is|would be|for (?:him|her|them)(?: is)?))?[:, ]+(?:to )?(?<what>(?!should\b|is\b|was\b|to\b)[^\n.;!?]{3,})")]
    private static partial Regex Another();

    [GeneratedRegex(@"^(?:thats|that is|thats just|those (?:are|were)|this (?:is|was)|that was|its)\b[^.;!?\n]*|\b(?:thats|those (?:are|were)|this is|that was) (?:where (?:he|she|they|we) (?:was|were|started|began|stood)|(?:what|how) (?:he|she|they|we) (?:said|put it|agreed|started)|at the start|the start|all|it|the lot)\b[^.;!?\n]*")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:confidence|ratings?|last time|last session|(?:he|she|they) (?:said|promised)|log\b|questions?\b|prompts?\b|session sheet|export|\d ?(?:/|out of))")]
    private static partial Regex ElseSaid();

    [GeneratedRegex(@"^(?:sorry|no\b|actually|oops|wait|hang on|not|none|(?:he|she|they|it|the council|council|we|i)(?:s|ve|re|m|d| is| are| has| have| was| were| got| met)\b(?! (?:wants?|would|like))|log\b|remind|change\b|undo|redo|skip|pass|suggest|what|who|how|you (?:choose|pick|suggest)|any (?:ideas|suggestions)|(?:give|show|make|do) (?:me )?(?:the |a |my |some )?(?:prompts?|questions?|session|plan|agreement|sheet)|(?:the |a |my )?(?:prompts?|questions?|session sheet|mentoring plan|agreement)\b|export|word\b|confidence \d|dont know|later|nothing|first session|last (?:time|session)|next (?:session|meeting)|start with|on (?:mon|tues|wednes|thurs|fri)day)|\b(?:session sheet|in word|in markdown|mentoring (?:plan|agreement)|impact note|no more than \d)\b")]
    private static partial Regex NoAnswer();
}
