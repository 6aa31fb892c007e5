using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>What a follow-up is about besides ratings: when the mentoring finished, whether it worked, becoming a mentor, the next step.</summary>
internal sealed partial class FollowUpRecogniser(MentoringWords words) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening) =>
        Small(said).Concat(Verdicts(said)).Concat(Ended(said, listening)).Concat(BecomingMentor(said, listening)).Concat(NextStep(said, listening));

    private static IEnumerable<Heard> Small(Utterance said)
    {
        foreach (var match in said.Free(OnPaper()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.NotesElsewhere());
        }
        foreach (var match in said.Free(DropContext()).ToList())
        {
            if (!said.IsFree(new(0, said.Plain.Length))) break;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.DropContext());
        }
        foreach (var match in said.Free(Intent()).Concat(said.Free(Kindly())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length))) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    private static IEnumerable<Heard> Verdicts(Utterance said)
    {
        foreach (var match in said.Free(DidItWork()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.Verdict());
        }
    }

    private static IEnumerable<Heard> Ended(Utterance said, Listening listening)
    {
        foreach (var found in DateReader.Find(said.Plain, listening.Moment.Today).Where(d => said.IsFree(d.At)).ToList())
        {
            var sentence = said.SentenceAt(found.At.Start);
            var before = said.Plain[sentence.Start..found.At.Start];
            var cue = Finished().Match(before);
            var alone = listening.Open?.Key == Keys.Ended && ContentWords.Count(before + said.Plain[found.At.End..sentence.End]) <= 3;
            if (!cue.Success && !alone) continue;
            var start = cue.Success ? sentence.Start + cue.Index : found.At.Start;
            said.Claim(new(start, found.At.End - start));
            yield return Heard.Answer.Of(found.At.Start, Keys.Ended, PastDate.Of(found, said.Plain, listening.Moment.Today));
        }
    }

    private static IEnumerable<Heard> BecomingMentor(Utterance said, Listening listening)
    {
        foreach (var sentence in said.Sentences().Where(said.IsFree).ToList())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            if (!Mentor().IsMatch(text)) continue;
            var answered = new Span(sentence.Start, sentence.Length);
            if (QuestionRecogniser.IsQuestion(said.Plain[sentence.Start..said.SentenceAt(sentence.Start).End].Trim()))
            {
                // "Would she mentor others? Not yet, she says": the mentor's own question, and its answer.
                var end = said.SentenceAt(sentence.Start).End;
                if (!OwnQuestion().IsMatch(text) || end >= said.Plain.Length) continue;
                answered = new(sentence.Start, said.SentenceAt(end).End - sentence.Start);
                text = said.Plain[end..answered.End];
            }
            var value = NotAsked().IsMatch(text) ? "not-asked"
                : NotYet().IsMatch(text) ? "not-yet"
                : No().IsMatch(text) ? "not-wished"
                : Yes().IsMatch(text) ? "interested" : null;
            if (value is null) continue;
            said.Claim(answered);
            yield return Heard.Answer.Of(sentence.Start, Keys.BecomeMentor, value);
        }
    }

    private IEnumerable<Heard> NextStep(Utterance said, Listening listening)
    {
        string? step = null;
        foreach (var match in said.Free(Next()).ToList())
        {
            var what = match.Groups["what"];
            step = AimReader.Capital(said.TypedAt(new(what.Index, what.Length)).Trim(' ', '.', ','));
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.NextStep, step);
            break;
        }
        step ??= listening.Moment.Answers.Get<string>(Keys.NextStep);
        if (step is null || words.Support.Of(step) is not { Detail: { } question }) yield break;
        // "What do they actually do?" asks about the network that was just named.
        foreach (var match in said.Free(WhatAreThey()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Question(match.Index, question);
        }
    }

    [GeneratedRegex(@"\b(?:you (?:wont|dont|do not|will not|cant|havent) (?:have|got|find|know)[^.;!?\n]{0,40}|(?:there (?:are|is)|theres|i have|ive|we have|weve) no[^.;!?\n]{0,20}notes?[^.;!?\n]{0,30}|(?:(?:our|my|the|all|they|it)(?: notes?)?|notes?) (?:was|were|are|is)(?: all)? (?:on paper|in (?:a|my) (?:notebook|book|drawer)|handwritten)|on paper|(?:i|we) (?:only )?(?:kept|have|took) (?:paper )?notes on paper)(?:[, ]+(?:they|it) (?:were|was|are|is) (?:all )?on paper)?")]
    private static partial Regex OnPaper();

    [GeneratedRegex(@"\b(?:leave|take|keep) (?:that|it|the background|the context|august|what else was going on)(?: bit| part)? out(?: of (?:it|the note))?\b|\bdont (?:mention|put in|include) (?:that|it|the background)\b")]
    private static partial Regex DropContext();

    [GeneratedRegex(@"(?:^|(?<=[,.;!?\n] ?)|\b(?:hi|hello|right|so|ok|and)[, ]+)(?:(?:its |it is |time for |doing |i have |ive got |got |im doing |we are doing |were doing )*(?:a |an |my |our |the )?(?:(?:six|6)[- ]?months?(?:ly)?(?: (?:on|later|after))?|follow(?:ing)?[- ]?up)(?: (?:catch[- ]?up|follow[- ]?up|review|meeting|session|visit|check[- ]?in|call))?(?: (?:with|for) (?:my|a|the) (?:old |former )?(?:mentee|lead member))?|(?:catch(?:ing)?[- ]?up|follow(?:ing)? up|meeting|seeing)(?: again)? with my (?:old |former )?mentee)(?: (?:is |due |coming up )?(?:this|next) (?:week|month)| today| tomorrow| (?:on|this|next) \w+day)?\b")]
    private static partial Regex Intent();

    [GeneratedRegex(@"\b(?:(?:please |pls )?(?:put|say|word|write|phrase) (?:it|that|this) (?:kindly|nicely|gently|tactfully|politely|softly)|be (?:kind|nice|gentle|tactful)(?: about it)?|kindly put)\b")]
    private static partial Regex Kindly();

    [GeneratedRegex(@"\b(?:so |and |but |ok )*(?:did|has|have|was|is|do you think|would you say)(?: you think)? (?:it|this|that|the mentoring|mentoring|all this|any of (?:it|this))(?: (?:all|really|actually|even|has|had))*(?: (?:work(?:ed)?|help(?:ed)?|worth (?:it|while|the (?:time|bother))|worthwhile|(?:made?|making) (?:a|any|much of a) difference|good for anything|do any good|done any good|a success|successful|pay off|paid off))\b[^.;!?\n]{0,20}\??|\b(?:whats|what has|what) changed\b[^.;!?\n]{0,15}\??|\bhow (?:did|has) (?:she|he|it|they) (?:do|done|go|gone|get on|got on)\b\??|\b(?:whats|what is) the (?:verdict|upshot|result)\b\??|\bany better\b\??")]
    private static partial Regex DidItWork();

    [GeneratedRegex(@"\b(?:(?:we|it|they|i|the mentoring|mentoring|sessions?|our last (?:session|meeting|one)|the last (?:session|meeting|one))(?: was| were| all)? )?(?:finish(?:ed)?|end(?:ed)?|stopp?(?:ed)?|wrapped(?: it)? up|wound up|completed|last met|last (?:session|meeting|one)(?: was)?|was)(?: it| up| the mentoring| mentoring| our sessions| in| on| the| around| about| back)*\s*$")]
    private static partial Regex Finished();

    [GeneratedRegex(@"^\s*(?:and |so )?(?:would|does|will|is|could|did) (?:she|he|they|my mentee)\b")]
    private static partial Regex OwnQuestion();

    [GeneratedRegex(@"\bmentor(?:s|ing)?\b")]
    private static partial Regex Mentor();

    [GeneratedRegex(@"\b(?:havent|have not|not|didnt|did not|forgot to) (?:yet )?(?:ask(?:ed)?|raised?|mention(?:ed)?)\b")]
    private static partial Regex NotAsked();

    [GeneratedRegex(@"\b(?:not (?:just )?(?:yet|now|at the moment|this year|right now|ready)|isnt ready|doesnt feel ready|(?:maybe|perhaps|possibly) (?:later|one day|next year|in (?:a|time))|one day|some ?day|in (?:a|another) (?:year|few)|too (?:soon|early|busy)|later on|(?:in )?(?:a )?couple of years|down the line|needs (?:more )?time|wants? to (?:wait|find her feet|find his feet))\b")]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(?:doesnt|does not|dont|wouldnt|would not|wont|will not|isnt|is not|not|never|no|rather not|declined|said no)\b")]
    private static partial Regex No();

    [GeneratedRegex(@"\b(?:wants?|want to|would (?:like|love)|d (?:like|love)|happy|keen|up for|interested|willing|yes|agreed|offered|ready|will|wouldnt mind|open to|says? yes|said yes|volunteered)\b")]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:the |her |his |my |our |and (?:the )?)?next (?:steps?|thing|move|up)(?: (?:is|are|will be|would be|for (?:her|him|them)(?: is)?)|s| *[:=-]| then is)? (?:to )?(?<what>[^.;!?\n]{4,})|\bwhat (?:happens|comes) next is (?:to )?(?<what>[^.;!?\n]{4,})")]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:and |so |but )?(?:what|how|who|are|is|do|does)(?:s| is| are| do| does)?\b[^.;!?\n]{0,25}?\b(?:they|them|it|that|those|these)\b(?: actually| really| even| all)*(?: (?:do|for|like|work|good|any good|about|offer|meet|run|helpful|worth it|called))?(?: there)?(?: for (?:her|him|lead members))?\s*\??(?=$|[ ]*[.!\n]|(?<=\?))")]
    private static partial Regex WhatAreThey();
}
