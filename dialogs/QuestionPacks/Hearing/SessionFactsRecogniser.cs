using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks.Hearing;

/// <summary>The facts of a session: who is coming, when, and for how long; one message may tell all of them.</summary>
internal sealed partial class SessionFactsRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var recorded = listening.Moment.Answers.Get<ImmutableList<PackWitness>>(PackKeys.Witnesses) ?? [];
        var heard = new List<Heard>();
        var people = Witnesses(said, listening, recorded, heard);
        Times(said, recorded.Count > 0 ? recorded : people, heard);
        Dates(said, listening, heard);
        Body(said, listening, heard);
        if (CouncilsOwn().Match(said.Plain) is { Success: true } own && char.IsUpper(said.Typed[0]) && own.Groups["who"].Value is not ("the" or "our") && !listening.Moment.Answers.Has(SharedKeys.Council))
        {
            // "Brackenfield's children's company": the council in the words of somebody who works there.
            if (said.IsFree(new(own.Index, own.Length))) said.Claim(new(own.Index, own.Length));
            heard.Add(Heard.Answer.Of(own.Index, SharedKeys.Council, said.TypedAt(new(own.Groups["who"].Index, own.Groups["who"].Length)).TrimEnd('\'', '’')));
        }
        foreach (var match in said.Free(Purpose()).ToList()) said.Claim(new(match.Index, match.Length));
        return heard;
    }

    private ImmutableList<PackWitness> Witnesses(Utterance said, Listening listening, ImmutableList<PackWitness> recorded, List<Heard> heard)
    {
        foreach (var match in said.Free(NotComing()).ToList())
        {
            if (WitnessNames.Recorded(match.Groups["who"].Value, recorded, vocabulary) is not { } gone) continue;
            said.Claim(new(match.Index, match.Length));
            heard.Add(new Heard.Wish(match.Index, new PackWish.RemoveWitness(gone.Id)));
        }
        var named = vocabulary.Witnesses.Find(said.Plain).Select(f => (Found: f, At: Whole(said.Plain, f.At))).Where(f => said.IsFree(f.At) && IsComing(said.Plain, f.At, listening)).ToList();
        // What a witness leads is part of what they are called; a body by itself answers no questions.
        named = [.. named.Where((n, i) => !named.Take(i).Any(b => b.At.Start < n.At.End && n.Found.At.Start < b.At.End) && !OnlyBody().IsMatch(said.Plain.AsSpan(n.Found.At.Start, n.Found.At.Length)))];
        if (named.Count == 0) return [];
        var people = named.Select(n => WitnessNames.Of(said.TypedAt(n.At), vocabulary) with { Id = n.Found.Id, Entry = n.Found.Id }).DistinctBy(w => w.Id).ToImmutableList();
        foreach (var (_, at) in named) said.Claim(at);
        if (recorded.Count == 0) heard.Add(Heard.Answer.Of(named[0].At.Start, PackKeys.Witnesses, people));
        else heard.AddRange(people.Where(p => !recorded.Exists(r => r.Id == p.Id)).Select(p => new Heard.Wish(named[0].At.Start, new PackWish.AddWitness(p))));
        return people;
    }

    // "The chief exec" is a witness where they are coming or are to be asked; "how they get on with health" names nobody.
    private static bool IsComing(string plain, Span at, Listening listening)
    {
        var recorded = listening.Moment.Answers.Has(PackKeys.Witnesses);
        var start = plain.LastIndexOfAny(['.', '!', '?', '\n', ';'], Math.Max(0, at.Start - 1)) + 1;
        var before = plain[start..at.Start];
        var end = plain.IndexOfAny(['.', '!', '?', '\n', ';'], at.End);
        var after = plain[at.End..(end < 0 ? plain.Length : end)];
        if (recorded) return Joins().IsMatch(after) || JoinsBefore().IsMatch(before);
        if (listening.Open?.Key == PackKeys.Witnesses) return false;
        return !Relates().IsMatch(before) && (Meets().IsMatch(before) || Coming().IsMatch(after));
    }

    // "Shadow chair of the new children's company": what they lead belongs to what they are called.
    private static Span Whole(string plain, Span at)
    {
        var of = Of().Match(plain, at.End);
        var lead = Lead().Match(plain[..at.Start]);
        var start = lead.Success ? at.Start - lead.Length : at.Start;
        return of.Success && of.Index == at.End ? new(start, of.Index + of.Length - start) : new(start, at.End - start);
    }

    private void Times(Utterance said, IReadOnlyList<PackWitness> witnesses, List<Heard> heard)
    {
        foreach (var (at, minutes) in MinutesReader.Find(said.Plain).Where(t => said.IsFree(t.At)))
        {
            var start = said.Plain.LastIndexOfAny(['.', ',', '!', '?', '\n', ';'], Math.Max(0, at.Start - 1)) + 1;
            var clause = said.Plain[start..at.Start];
            var one = witnesses.Count > 1 && !Altogether().IsMatch(said.Plain[at.End..]) ? WitnessNames.Recorded(LastName(clause), witnesses, vocabulary) : null;
            if (one is not null && (Stays().IsMatch(clause) || Until().IsMatch(clause)))
            {
                said.Claim(new(start, at.End - start));
                heard.Add(new Heard.Wish(at.Start, new PackWish.WitnessTime(one.Id, minutes)));
                continue;
            }
            var around = Around().Match(said.Plain[..at.Start]);
            var tail = Altogether().Match(said.Plain, at.End);
            var from = around.Success ? at.Start - around.Length : at.Start;
            var end = tail.Success && tail.Index == at.End ? tail.Index + tail.Length : at.End;
            said.Claim(said.IsFree(new(from, end - from)) ? new(from, end - from) : at);
            heard.Add(Heard.Answer.Of(at.Start, PackKeys.Minutes, (int?)minutes));
        }
    }

    private string LastName(string clause) => vocabulary.Witnesses.Find(clause) is { Count: > 0 } found ? clause.Substring(found[^1].At.Start, found[^1].At.Length) : clause;

    private static void Dates(Utterance said, Listening listening, List<Heard> heard)
    {
        if (listening.Open?.Key == SharedKeys.Meeting) return;
        foreach (var date in DateReader.Find(said.Plain, listening.Moment.Today).Where(d => said.IsFree(d.At)).Take(1))
        {
            var lead = On().Match(said.Plain[..date.At.Start]);
            var at = lead.Success ? new Span(date.At.Start - lead.Length, date.At.End - date.At.Start + lead.Length) : date.At;
            said.Claim(said.IsFree(at) ? at : date.At);
            heard.Add(Heard.Answer.Of(date.At.Start, SharedKeys.Meeting, date.Date));
        }
    }

    private static void Body(Utterance said, Listening listening, List<Heard> heard)
    {
        if (listening.Moment.Answers.Has(SharedKeys.Proposal) || listening.Moment.Answers.Has(PackKeys.Body) || BodyName().Match(said.Plain) is not { Success: true } body) return;
        heard.Add(new Heard.Wish(body.Index, new PackWish.NameBody("children's " + body.Groups["body"].Value)));
    }

    [GeneratedRegex(@"^(?:the |our |a )?(?:new )?(?:childrens? )?(?:company|trust|charity|mutual|partnership|board|provider|providers)$")]
    private static partial Regex OnlyBody();

    [GeneratedRegex(@"^(?<who>[a-z]+?(?: [a-z]+?)??)s (?:childrens? |new )*(?:services )?(?:company|trust)\b(?: has| is)?")]
    private static partial Regex CouncilsOwn();

    [GeneratedRegex(@"\b(?:childrens (?:services )?|new |the |shadow |our )+(?<body>company|trust|charity|mutual|partnership|consortium|community interest company|cic|social enterprise)s?\b")]
    private static partial Regex BodyName();

    [GeneratedRegex(@"\G(?: designate)?(?: of| for| from| at)? (?:the |our |this )?(?:new |shadow |proposed )*(?:childrens? (?:services )?)?(?:company|trust|charity|mutual|partnership|board|cic)\b")]
    private static partial Regex Of();

    [GeneratedRegex(@"\b(?:interim |acting |deputy |shadow |vice[- ]|trusts |companys |new |trust |company )+$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:got|have|having|session|evidence|with|ask|asking|interview\w*|questions?|questioning|see|seeing|hear(?:ing)?|from|call(?:ed|ing)?|invit\w+|meet(?:ing)?|for|grill\w*|quiz\w*|witness(?:es)?|in front of|before|speak\w*|talk\w*|pack|put to|(?:its|is))\b")]
    private static partial Regex Meets();

    [GeneratedRegex(@"\b(?:coming|attending|there|in|giving evidence|turning up|before us|in front of us|for (?:\d+|an|half)|next|tomorrow)\b")]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:get(?:s|ting)? on with|work(?:s|ing)? with|relations?(?:hips?)? with|links? with|joined up with|not|answers? to|reports? to|role of|about|on)\s+(?:\w+ (?:and|or|,) ?)?(?:the |our )?$")]
    private static partial Regex Relates();

    [GeneratedRegex(@"^(?: is| are|s)?(?: also| now)? (?:coming|joining|attending|will be there)\b|^ (?:as well|too)\b|^ as a witness\b")]
    private static partial Regex Joins();

    [GeneratedRegex(@"\b(?:also (?:got|have|having|coming|asking|invited)|add(?:ing)?|joined by|as well as|plus|weve now got|now got)\s+(?:the |our )?$")]
    private static partial Regex JoinsBefore();

    [GeneratedRegex(@"\b(?:the |our )?(?<who>[a-z][a-z' -]{2,40}?) (?:is not|isnt|is no longer|cant|cannot|can no longer|wont be|has had to|had to|has|have)(?: now)? (?:coming|come|attend\w*|make it|pull(?:ed)? out|cancel\w*|dropped out|drop out|be there)\b")]
    private static partial Regex NotComing();

    [GeneratedRegex(@"\b(?:only|just|stay\w*|can do|has to|must|leav\w+|go(?:es|ing)?|limited|got|has|have|for)\b")]
    private static partial Regex Stays();

    [GeneratedRegex(@"\b(?:after|until|till|within)\b")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?:\b(?:for|weve got|we have|ive got|we get|got|have|about|around|only|just|its|is|in|of|all|a|total|max|up to|make (?:it|that)|actually)\b ?)+$")]
    private static partial Regex Around();

    [GeneratedRegex(@"\G (?:altogether|in total|in all|all in|total|for (?:both|all|the (?:lot|two|pair|whole thing))(?: of them)?|between them|max|tops|for (?:questions|it|the session|her|him|them|us))\b")]
    private static partial Regex Altogether();

    [GeneratedRegex(@"(?:\b(?:the )?(?:witness |evidence |annual |scrutiny |question )?(?:session|meeting|committee|panel)(?: is| on| for)* ?|\bon |\bfor |\bits |\bis )+$")]
    private static partial Regex On();

    [GeneratedRegex(@"\b(?:(?:what|which) (?:questions )?(?:do|should|can|could|would|shall) (?:i|we)(?: be)? (?:ask|asking|put to)(?: (?:her|him|them|of (?:her|him|them)))?\??|(?:i |we )?(?:need|want|help me with|help with|do me|id like|prepare|prep|write|draft)(?: some| a| an| the| me| us)* (?:question packs?|(?:witness |good |some )?questions(?: (?:for|to ask)(?: (?:her|him|them|the meeting))?)?)|(?:a )?(?:witness|evidence|annual|scrutiny) sessions?|question pack|we(?:ve| have|re| are)? (?:got|having|seeing)|both coming|(?:for |about )*(?:one|two|three|four|five|\d) years? now|keep (?:what|everything) (?:i|ive|we|weve)[^.?!,\n]*|(?:is |are )?coming(?: in| along)?|giving evidence)\b")]
    private static partial Regex Purpose();
}
