using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>Everything about reminders, in any dialog and outside of one. "Remind me what we agreed" is not about them.</summary>
/// <remarks>Comes before whatever hears dates: the day of a reminder is no date of the review.</remarks>
public sealed partial class ReminderRecogniser : IRecogniser
{
    private static readonly (Regex Pattern, Func<Match, ReminderWish> Wish)[] Settings =
    [
        (Even(), _ => new ReminderWish.EvenPreElection()),
        (Off(), _ => new ReminderWish.SwitchOff()),
        (On(), _ => new ReminderWish.SwitchOn()),
        (List(), _ => new ReminderWish.List()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var (pattern, wish) in Settings)
        {
            if (said.Free(pattern).FirstOrDefault() is not { } match) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Reminding(match.Index, wish(match));
            yield break;
        }
        var heard = Snoozed(said, listening) ?? Changed(said, listening) ?? Cancelled(said, listening) ?? Opened(said, listening) ?? DayGiven(said, listening);
        if (heard is not null)
        {
            yield return heard;
            yield break;
        }
        foreach (var asked in Asked(said, listening)) yield return asked;
    }

    // "Remind me on 3 March to chase the witnesses": from the first word to the end of the sentence, with the words before it in the same breath.
    private static IEnumerable<Heard.Reminding> Asked(Utterance said, Listening listening)
    {
        foreach (var sentence in said.Sentences().ToList())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            if (Ask().Match(text) is not { Success: true } ask) continue;
            var whole = new Span(sentence.Start + ask.Index, sentence.Length - ask.Index);
            if (!said.IsFree(whole)) continue;
            var wanted = Wanted(said, new(whole.Start + ask.Length, whole.Length - ask.Length), listening);
            // "Remind me of the seven enablers" names no day: it asks what they are.
            if (wanted is ReminderWish.Set { On: null } && About().IsMatch(text[(ask.Index + ask.Length)..])) continue;
            said.Claim(whole);
            yield return new Heard.Reminding(whole.Start, wanted);
        }
    }

    private static ReminderWish Wanted(Utterance said, Span rest, Listening listening)
    {
        var plain = said.Plain.Substring(rest.Start, rest.Length);
        var dates = ReminderDays.Find(plain, listening.Moment.Today);
        if (dates.Count == 0 && Hour().Match(plain) is { Success: true } hour) return new ReminderWish.ByTheHour(What(said, rest, plain, new(hour.Index, hour.Length)));
        var date = Pick(plain, dates);
        var what = What(said, rest, plain, date?.At);
        return listening.Moment.Focus.Reminder is not null && what.Length == 0 && date is not null && Again().IsMatch(plain)
            ? new ReminderWish.Snooze(ReminderReference.SpokenOf, date.Date)
            : new ReminderWish.Set(date?.Date, what);
    }

    // "On 3 March to prepare the meeting of 14 April": the day stands at the beginning or at the end, apart from what is to be done.
    private static FoundDate? Pick(string plain, IReadOnlyList<FoundDate> dates) =>
        dates.FirstOrDefault(d => ContentBefore(plain, d).Length == 0)
        ?? dates.LastOrDefault(d => After(plain, d).Trim(' ', '.', ',', '!', '?').Length == 0 || CourtesyAtEnd().IsMatch(After(plain, d)))
        ?? dates.FirstOrDefault();

    private static string ContentBefore(string plain, FoundDate date) => Joining().Replace(plain[..date.At.Start], "").Trim(' ', ',', ':', '-');

    private static string After(string plain, FoundDate date) => plain[date.At.End..];

    // What is left of the words when the day and the joining words around it are gone, as typed.
    private static string What(Utterance said, Span rest, string plain, Span? date)
    {
        var (before, after) = date is { } at ? (new Span(rest.Start, at.Start), new Span(rest.Start + at.End, rest.Length - at.End)) : (rest, new Span(rest.End, 0));
        var words = new[] { before, after }.Select(s => Inner(said, s)).Where(w => w.Length > 0);
        return string.Join(' ', words).Trim(' ', ',', '.', ':', '-', '?', '!');

        static string Inner(Utterance said, Span span)
        {
            var text = said.Plain.Substring(span.Start, span.Length);
            var lead = LeadIn().Match(text).Length;
            var tail = lead < text.Length ? TailOff().Match(text[lead..]) : null;
            var length = text.Length - lead - (tail is { Success: true } ? tail.Length : 0);
            return length <= 0 ? "" : said.TypedAt(new(span.Start + lead, length));
        }
    }

    private static Heard.Reminding? Snoozed(Utterance said, Listening listening)
    {
        var spoken = listening.Moment.Focus.ReminderLast;
        var match = said.Free(Snooze()).FirstOrDefault() ?? (spoken ? said.Free(Later()).FirstOrDefault() : null);
        if (match is null) return null;
        var until = DateIn(said, match.Index, listening);
        ClaimSentence(said, match.Index);
        return new Heard.Reminding(match.Index, new ReminderWish.Snooze(Reference(match), until));
    }

    private static Heard.Reminding? Changed(Utterance said, Listening listening)
    {
        var spoken = listening.Moment.Focus.ReminderLast;
        var match = said.Free(MoveReminder()).FirstOrDefault() ?? (spoken ? said.Free(MoveIt()).FirstOrDefault() : null) ?? (spoken ? Corrected(said, listening) : null);
        if (match is null) return null;
        var to = DateIn(said, match.Index, listening);
        // "Move it up" is about something else.
        if (to is null && !match.Value.Contains("remind", StringComparison.Ordinal)) return null;
        ClaimSentence(said, match.Index);
        return new Heard.Reminding(match.Index, new ReminderWish.Move(Reference(match), to));
    }

    // "No, 5 May": a day and nothing else.
    private static Match? Corrected(Utterance said, Listening listening) =>
        said.Free(Instead()).FirstOrDefault() is { } match && said.Plain[match.Length..] is var rest
        && ReminderDays.Find(rest, listening.Moment.Today) is [var date] && ContentWords.Count(rest.Remove(date.At.Start, date.At.Length)) == 0 ? match : null;

    private static Heard.Reminding? Cancelled(Utterance said, Listening listening)
    {
        var match = said.Free(Cancel()).FirstOrDefault();
        if (match is null) return null;
        ClaimSentence(said, match.Index);
        return new Heard.Reminding(match.Index, new ReminderWish.Cancel(Reference(match)));
    }

    private static Heard.Reminding? Opened(Utterance said, Listening listening)
    {
        if (!listening.Moment.Focus.ReminderLast || said.Free(Open()).FirstOrDefault() is not { } match) return null;
        said.Claim(new(match.Index, match.Length));
        return new Heard.Reminding(match.Index, new ReminderWish.Open(ReminderReference.SpokenOf));
    }

    // "On which day shall I remind you?" "The 5th of May."
    private static Heard.Reminding? DayGiven(Utterance said, Listening listening)
    {
        if (listening.Moment.Focus.ReminderWithoutDay is not { } waiting) return null;
        if (NeverMind().IsMatch(said.Plain))
        {
            said.ClaimAll();
            return new Heard.Reminding(0, new ReminderWish.NeverMind());
        }
        var dates = ReminderDays.Find(said.Plain, listening.Moment.Today);
        var date = dates.Count > 0 ? dates[0] : ReminderDays.Find("in " + said.Plain, listening.Moment.Today).FirstOrDefault();
        if (date is null || dates.Count > 0 && ContentWords.Count(said.Plain.Remove(date.At.Start, date.At.Length)) > 2) return null;
        said.ClaimAll();
        return new Heard.Reminding(0, new ReminderWish.Set(date.Date, waiting));
    }

    private static ReminderReference Reference(Match match)
    {
        if (match.Groups["number"] is { Success: true } number) return new(Numbers.Read(number.Value) ?? Numbers.ReadOrdinal(number.Value));
        return match.Groups["about"] is { Success: true } about ? new(About: about.Value.Trim()) : ReminderReference.SpokenOf;
    }

    private static PlanDate? DateIn(Utterance said, int at, Listening listening)
    {
        var sentence = said.SentenceAt(at);
        var text = said.Plain[at..sentence.End];
        if (ReminderDays.Find(text, listening.Moment.Today) is [.., var last]) return last.Date;
        // "Snooze that a week" says no "in".
        return Length().Match(text) is { Success: true } length ? ReminderDays.Find("in " + length.Value, listening.Moment.Today).FirstOrDefault()?.Date : null;
    }

    private static void ClaimSentence(Utterance said, int at)
    {
        var sentence = said.SentenceAt(at);
        said.Claim(new(at, sentence.End - at));
    }

    private const string Ref = @"(?:(?:that|the|this|my|a|our) )?(?:(?<number>\d{1,2}|first|second|third|fourth|fifth|sixth|last) reminder|reminder(?: (?:number |no\.? ?|#)?(?<number>\d{1,2}|one|two|three|four|five))?(?: (?:about|for|to|on) (?:the )?(?<about>(?!\d)[a-z' -]{3,60}?))?)";

    private const string Polite = @"(?:(?:please|pls|can|could|would|will|you|u|just|ok|okay|and|also|oh|then|yes|no|hi|hello|actually|sorry|thanks|id like you to|i want you to|i need you to|by the way|btw)[, ]+)*";

    [GeneratedRegex(@"\b(?:remind (?:me|us)|reminders?)\b[^.!?;\n]{0,40}\b(?:pre-?election|purdah|election)\b[^.!?;\n]*")]
    private static partial Regex Even();

    [GeneratedRegex(@"\b(?:no (?:more |further )?reminders?(?! (?:about|for|to|on \d)\b)|(?:stop|quit) (?:reminding (?:me|us)|(?:the |sending |all |my |these |giving me )*reminders)|(?:turn|switch) (?:off (?:the |all |my )?reminders|(?:the |all |my )?reminders off)|reminders? off|(?:dont|do not|never) (?:ever )?remind (?:me|us)(?: (?:again|any ?more|ever|of anything|about anything))?(?= *(?:[.!,;]|$|please))|i (?:dont|do not) (?:want|need) (?:any |to get |to have |more |to be sent )*(?:reminders|reminding)|mute (?:the |all )?reminders|unsubscribe|cancel (?:all|every) (?:of )?(?:the |my )?reminders?)(?: (?:please|pls|here|thanks|thank you|for me|any ?more|at all|from now on))*")]
    private static partial Regex Off();

    [GeneratedRegex(@"\b(?:reminders? (?:back )?on(?: again)?(?= *(?:[.!,;?]|$|please|now))|(?:turn|switch) (?:on (?:the |my )?reminders|(?:the |my )?reminders (?:back )?on|back on (?:the |my )?reminders)(?: again)?|(?:start|begin|resume) (?:reminding (?:me|us)|(?:the |my )?reminders)(?: again)?|you (?:can|may) remind (?:me|us) again(?= *[.!]*$)|i (?:do )?want (?:the |my )?reminders(?: again| back| after all)*(?= *[.!]*$)|unmute (?:the |my )?reminders)")]
    private static partial Regex On();

    [GeneratedRegex(@"^" + Polite + @"(?:(?:what|which) (?:\w+ ){0,3}?reminders\b[^.!?\n]*|(?:list|show|see|give|tell|read)(?: me| us)?(?: (?:all|of|the|my|our|any))* reminders\b[^.!?\n]*|(?:have i|have we|do i|do we|did i|are there|is there|ive) (?:got |have |set |any |a |some |still )*reminders?\b[^.!?\n]*|(?:my |the |any |all )?reminders?(?: list)?(?= *[.!?]*$)|(?:when|what) (?:will|are|do|would) (?:you|u) (?:going to |gonna )?(?:next )?(?:remind(?:ing)?|be reminding) (?:me|us)\b[^.!?\n]*|what (?:have|did) (?:i|we) asks?(?:ed)? (?:you )?to be reminded\b[^.!?\n]*)[?.! ]*")]
    private static partial Regex List();

    [GeneratedRegex(@"(?:^|[.!?;,\n] *|\b)" + Polite + @"(?:remind (?:me|us)(?: (?:please|pls))?(?! (?:again )?(?:what|where|who|whos|whose|how|why|which|if|whether|of what|of how|of why|of who|of where|of (?:the|my|our) (?:draft|lines|answers|summary)|when (?:we|i|the|is|it|they|does|do|did|was|are)\b|about what|of the (?:rule|law|difference|definition|meaning|name)))\b|(?:set|add|make|create|put(?: in)?|give me|(?:can|could|may) (?:we|i) (?:have|get)|i need|i want|id like|id love|need|want|schedule|book|diary|set up|stick)(?: (?:me|us|in|up|yourself))?(?: (?:a|an|another|one more|the|new|quick|little))* (?:reminder|nudge|prod|prompt to)\b(?: in)?|(?:nudge|prod|poke|ping|chase|alert) (?:me|us)\b|(?:dont|do not) let (?:me|us) forget\b|reminder ?:|new reminder\b ?:?)")]
    private static partial Regex Ask();

    [GeneratedRegex(@"\b(?:in (?:an|half an|\d+|a few|two|three) (?:hours?|minutes?|mins?|hrs?)|at (?:\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o'?clock))?|noon|midday|lunch(?:time)?)(?!\d)|in half an hour|this (?:afternoon|evening)|later today|tonight)\b")]
    private static partial Regex Hour();

    [GeneratedRegex(@"^ *(?:again )?(?:of|about)\b")]
    private static partial Regex About();

    [GeneratedRegex(@"^ *(?:again|once more)\b|\bagain *[.!]*$")]
    private static partial Regex Again();

    [GeneratedRegex(@"\b(?:for|on|by|at|in|to|about|that|please|pls|again|me|us|of|the|a|an|:|come|morning)\b")]
    private static partial Regex Joining();

    [GeneratedRegex(@"^[ ,]*(?:please|pls|thanks|thank you|ta|cheers|if you can|if possible|would you|morning|at (?:9|nine)(?: ?am)?)[ .!?]*$")]
    private static partial Regex CourtesyAtEnd();

    [GeneratedRegex(@"^(?:[ ,:;-]|\b(?:that|to|about|of|for|please|pls|again|morning|then|and|i (?:need|have|want|ought) to|we (?:need|have|want|ought) to|i should|we should|i must|we must)\b)+")]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"(?:[ ,.:;?!-]|\b(?:on|by|in|for|at|please|pls|the|thanks|thank you|ta|come|again|would you|morning)\b)+$")]
    private static partial Regex TailOff();

    [GeneratedRegex(@"\bsnooze\b(?: (?:" + Ref + @"|it|that|this(?: one)?))?")]
    private static partial Regex Snooze();

    [GeneratedRegex(@"^(?:ok(?:ay)?,? |not now,? |no,? )*(?:(?:remind me )?(?:later|again (?:later|tomorrow|next week|next month|in (?:a|an|\w+) (?:day|week|month|fortnight)s?)|another (?:time|day))|not (?:now|today|yet)|ask me (?:again )?(?:later|tomorrow|next week|next month|in (?:a|an|\w+) (?:day|week|month)s?))(?: please)?[.! ]*$")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?!(?:set|make|put|change) (?:in )?an? )(?:move|change|put|shift|push|bring|postpone|delay|reschedule|make|set) " + Ref + @"(?: (?:back|forward|on|off|date|day))*(?= (?:to|for|until|till|by|a |an |one |two |three |on |in |from |\d|next |instead)|[ .!?]*$)")]
    private static partial Regex MoveReminder();

    [GeneratedRegex(@"^(?:ok,? |no,? |sorry,? |actually,? |please |can you |could you )*(?:move|change|put|shift|push|make|postpone) (?:it|that)(?: (?:back|forward|off))? ?(?:to|until|till|by|for)?\b(?= )")]
    private static partial Regex MoveIt();

    [GeneratedRegex(@"^(?:no,? |sorry,? |actually,? |oops,? |i meant |i mean |wait,? )+(?=(?:on |the )?[^.!?]{3,30}[.!? ]*$)")]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(?:(?:cancel|delete|drop|remove|forget|scrap|clear|lose|bin|ditch|kill|stop|dismiss|get rid of|take out|take off)(?: about)? " + Ref + @"(?= *(?:[.!?,;]|$|please|pls|then|now|thanks))|(?:no need to|you (?:dont|do not) (?:need|have) to|(?:dont|do not)(?: bother to)?) remind (?:me|us)(?: (?:of|about|to) (?:the )?(?<about>[a-z' -]{3,60}))?)")]
    private static partial Regex Cancel();

    [GeneratedRegex(@"^(?:yes,? |ok,? |please |can you |could you |lets )*(?:open (?:it|that|the draft|the review|my draft|this|up)|show (?:me )?(?:it|that|the draft)|take me (?:there|to it)|go to it|lets (?:see|do) it|open)(?: please| now| then)*[.! ]*$")]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:(?:no|oh|ok|actually|sorry)[, ]+)*(?:never ?mind|forget it|leave it|dont bother|no need|no thanks|cancel(?: (?:that|it))?|not needed|it doesnt matter|no)[.! ]*$")]
    private static partial Regex NeverMind();

    [GeneratedRegex(@"\b(?:" + Numbers.Pattern + @"|a|an) (?:day|week|month|year)s?\b")]
    private static partial Regex Length();
}
