using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>What was said or promised last time, and the actions of this one, each as a list of things to do.</summary>
internal sealed partial class PromisesRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var promises = listening.Moment.Answers.Get<ImmutableList<string>>(Keys.Promises) ?? [];
        var actions = listening.Moment.Answers.Get<ImmutableList<string>>(Keys.Actions) ?? [];
        var (hadPromises, hadActions) = (promises, actions);
        var (promisedAt, actionAt) = (-1, -1);
        foreach (var match in said.Free(Said()).ToList())
        {
            // "He said scrutiny is hard" promises nothing; "he said he'd go" does, and so does anything said last time.
            var asActions = listening.Open?.Key == Keys.Actions && !match.Groups["last"].Success;
            var items = PromiseReader.Split(said.TypedAt(new(match.Groups["what"].Index, match.Groups["what"].Length)));
            if (items.IsEmpty) continue;
            if (match.Groups["mine"].Success) items = [.. items.Select(i => i.StartsWith(PromiseReader.Mentor, StringComparison.Ordinal) ? i : PromiseReader.Mentor + char.ToLowerInvariant(i[0]) + i[1..])];
            said.Claim(new(match.Index, match.Length));
            if (asActions) (actions, actionAt) = (With(actions, items), match.Index);
            else (promises, promisedAt) = (With(promises, items), match.Index);
        }
        foreach (var match in said.Free(ActionList()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            (actions, actionAt) = (With(actions, PromiseReader.Split(said.TypedAt(new(match.Groups["what"].Index, match.Groups["what"].Length)))), match.Index);
        }
        foreach (var match in said.Free(NoneLast()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            if (promises.IsEmpty) yield return Heard.Answer.Of(match.Index, Keys.Promises, ImmutableList<string>.Empty);
        }
        if (promisedAt >= 0 && promises != hadPromises) yield return Heard.Answer.Of(promisedAt, Keys.Promises, promises);
        if (actionAt >= 0 && actions != hadActions) yield return Heard.Answer.Of(actionAt, Keys.Actions, actions);
    }

    private static ImmutableList<string> With(ImmutableList<string> list, ImmutableList<string> items) =>
        list.AddRange(items.Where(i => !list.Contains(i, StringComparer.OrdinalIgnoreCase)));

    private const string Who = @"(?:(?<mine>i)|he|she|they|we|my mentee|the mentee)";

    [GeneratedRegex(@"\b(?<last>(?:(?:at |in )?(?:the |our )?last (?:time|session|meeting|month)|when we (?:last )?(?:met|spoke)|(?:the )?time before|previously)[, ]+)?" + Who + @"(?:d|ve)? (?:had )?(?:also )?(?:(?:said|told me|agreed|reckoned)(?: that)? (?:he|she|they|we|i)(?:d|ll| would| will|s going to| was going to| were going to)|(?:promised|agreed|undertook|offered|volunteered|committed|signed up)(?: (?:me|him|her))?(?: to| that (?:he|she|they|we|i)(?:d|ll| would| will))|(?:was|were) (?:going|meant|supposed|due) to)(?: (?:also|go away and))?(?: to)? (?<what>[^.;!?\n]{3,})|\b(?<last>(?:last (?:time|session|meeting)|promises|promised)) ?(?:was|were|:|-)[ ]*(?<what>[^.;!?\n]{3,})|\b(?<last>(?:at |in )?(?:the |our )?last (?:time|session|meeting))[, ]+[a-z]{2,15} (?:said|promised|agreed)(?: (?:that )?(?:he|she|they))?(?:d|ll| would| will)?(?: to)? (?<what>[^.;!?\n]{3,})|\b(?:promised|agreed) last time[:, ]+(?<what>[^.;!?\n]{3,})")]
    private static partial Regex Said();

    [GeneratedRegex(@"(?:^|(?<=[.;!?\n] ?))(?:(?:new |agreed |the |his |her |an? )*actions?(?: for (?:him|her|them|me|next time))?(?: (?:is|are))?\s*[:=-]|actions? (?:is|are)|add (?:an )?action[: ]|(?:an)?other action(?: is)?[: ])\s*(?:to )?(?<what>[^!?\n]{3,})")]
    private static partial Regex ActionList();

    [GeneratedRegex(@"\b(?:its |it is |this is |this will be |thatll be |thats )?(?:our|the|my) (?:very )?first (?:session|meeting|call|time)(?: (?:with (?:him|her|them)|together))?\b|\bfirst (?:mentoring )?session\b|\b(?:we )?(?:havent|have not|never) met (?:him |her |them |each other )?(?:before|yet)\b")]
    private static partial Regex NoneLast();
}
