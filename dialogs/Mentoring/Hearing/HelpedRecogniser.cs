using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>What the mentee says helped, and what did not: "sitting in on each other's meetings helped most. the reading list didn't".</summary>
internal sealed partial class HelpedRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var helped = listening.Moment.Answers.Get<ImmutableList<string>>(Keys.Helped) ?? [];
        var not = listening.Moment.Answers.Get<ImmutableList<string>>(Keys.NotHelped) ?? [];
        var (helpedBefore, notBefore) = (helped, not);
        var (helpedAt, notAt) = (-1, -1);
        foreach (var clause in Clauses(said).ToList())
        {
            var text = said.Plain.Substring(clause.Start, clause.Length);
            if (!said.IsFree(clause) || QuestionRecogniser.IsQuestion(said.Plain[clause.Start..said.SentenceAt(clause.Start).End].Trim())) continue;
            // "The reading list didn't" is short for "didn't help" beside something that did.
            var spokenOf = helpedAt >= 0 || listening.Open?.Key is Keys.Helped or Keys.NotHelped;
            var nothing = DidNot().Match(text) is { Success: true } no ? no : spokenOf && DidNotShort().Match(text) is { Success: true } brief ? brief : null;
            if (nothing is not null)
            {
                not = With(not, Items(said, clause, nothing.Groups["what"]));
                notAt = notAt < 0 ? clause.Start : notAt;
            }
            else if (Did().Match(text) is { Success: true } yes)
            {
                helped = With(helped, Items(said, clause, yes.Groups["what"]));
                helpedAt = helpedAt < 0 ? clause.Start : helpedAt;
            }
            else
            {
                continue;
            }
            said.Claim(clause);
        }
        if (helped != helpedBefore) yield return Heard.Answer.Of(helpedAt, Keys.Helped, helped);
        if (not != notBefore) yield return Heard.Answer.Of(notAt, Keys.NotHelped, not);
    }

    private static IEnumerable<Span> Clauses(Utterance said)
    {
        foreach (var sentence in said.Sentences())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            var start = 0;
            foreach (Match cut in But().Matches(text))
            {
                if (cut.Index > start) yield return said.Trim(new(sentence.Start + start, cut.Index - start));
                start = cut.Index + cut.Length;
            }
            if (said.Trim(new(sentence.Start + start, text.Length - start)) is { Length: > 0 } rest) yield return rest;
        }
    }

    private static ImmutableList<string> Items(Utterance said, Span clause, Group what)
    {
        var span = new Span(clause.Start + what.Index, what.Length);
        var plain = said.Plain.Substring(span.Start, span.Length);
        var lead = Lead().Match(plain).Length;
        return [.. LinesPrompt.Split(said.TypedAt(new(span.Start + lead, span.Length - lead))).Select(AimReader.Capital)];
    }

    private static ImmutableList<string> With(ImmutableList<string> list, ImmutableList<string> items) =>
        list.AddRange(items.Where(i => i.Length > 2 && !list.Contains(i, StringComparer.OrdinalIgnoreCase)));

    private const string Use = @"(?:help(?:ed|ful)?|useful|use|work(?:ed)?|good|make (?:a|any|much) difference|made (?:a|any) difference|land|matter|count)";

    [GeneratedRegex(@"^(?:what (?:didnt|did not) (?:help|work)(?: (?:so much|at all|much))? was |least (?:helpful|useful) was )(?<what>.+)$|^(?<what>.{3,}?),? (?:(?:didnt|did not|doesnt|wasnt|werent|was not|were not|hasnt|havent|never|was no|were no|wasnt much|werent much|not|was less|were less|was the least|not so|no)(?: (?:really|much|very|so|been|of any|of much|any|particularly|that|any good|of))* " + Use + @"|(?:was|were) (?:a waste of time|useless|pointless|no good|no use|neither here nor there|too (?:much|long|short|many|often|early|late|vague|dry|basic|general))|did nothing|less so|not so much|made no difference)\b[^.;!?\n]{0,25}$")]
    private static partial Regex DidNot();

    [GeneratedRegex(@"^(?<what>.{3,60}?),? (?:didnt|did not|wasnt|werent|was not|not)(?: (?:really|much|at all|so much))*$|^(?:and )?not (?<what>(?:the |her |his |our |my )?[a-z ]{3,50})$")]
    private static partial Regex DidNotShort();

    [GeneratedRegex(@"^(?:(?:she|he|they|my mentee)(?: says?| said| reckons?| thinks?)? )?(?:what (?:helped|worked|made the (?:most |biggest )?difference)(?: (?:her|him|them))?(?: (?:the )?(?:most|best))?|the (?:most (?:helpful|useful|influential)|best|biggest) (?:thing|help|bit|part)|most (?:helpful|useful|influential))(?: was| were| is|s)? (?<what>.+)$|^(?<what>.{3,}?),? (?:(?:really |definitely |certainly |has |have |all |both )*(?:helped|made (?:the|a|all the) (?:real |big |most |biggest )?difference|worked|paid off)|(?:was|were|is|are) (?:(?:the )?(?:most |really |very |so |a |an |absolutely )*)(?:helpful|useful|influential|invaluable|brilliant|great|good|big help|the best (?:bit|thing)|worth (?:it|a lot)|eye opener|game changer))\b[^.;!?\n]{0,30}$")]
    private static partial Regex Did();

    [GeneratedRegex(@"^(?:(?:and|but|also|so|well|ok|no)\b[, ]*|(?:she|he|they|my mentee|mentee)(?:s| has)? (?:says?|said|saying|reckons?|thinks?|thought|found|told me|feels?|felt)(?: that)? |i think (?:that )?)+")]
    private static partial Regex Lead();

    [GeneratedRegex(@",? but |,\s+(?=(?:the |her |his |our |my )?[a-z' ]{3,40}? (?:didnt|did not|wasnt|werent|was not|helped|was|were)\b)|,? (?=(?:not|and not) (?:the|her|his|our|my) )|,? whereas |,? while ")]
    private static partial Regex But();
}
