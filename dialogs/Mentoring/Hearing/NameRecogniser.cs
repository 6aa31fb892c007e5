using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>A name typed for a person: nobody asked for it, and no document will show it.</summary>
internal sealed partial class NameRecogniser : IRecogniser
{
    private static readonly FrozenSet<string> NoNames = new[]
    {
        "a", "an", "the", "my", "our", "your", "his", "her", "him", "them", "someone", "somebody", "new", "lead", "member", "councillor", "mentee", "with", "on", "at", "in", "of", "to", "this",
        "next", "last", "session", "sessions", "plan", "again", "tomorrow", "today", "people", "other", "others", "and", "or", "is", "was", "one", "two", "about", "for", "from", "by", "another", "up",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "teams", "zoom", "ofsted", "dfe", "lga", "council", "cabinet", "children", "childrens", "scrutiny", "each",
        "every", "both", "me", "us", "you", "it", "that", "these", "those", "not", "quite", "very", "brand", "experienced", "fellow", "young", "first", "second", "third", "since", "over", "through", "directors",
        "director", "officers", "officer", "leader", "leaders", "staff", "schools", "care", "agreement", "note", "notes", "went", "has", "helped", "ended", "finished", "she", "he", "they", "we", "i",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "cllr", "coun", "who", "whos", "whose", "so", "good", "bad",
        "because", "really", "just", "also", "now", "somewhere", "somewhat", "men", "women", "members", "councillors", "later", "weekly", "monthly", "before", "after", "what", "going", "doing",
    }.ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var known = listening.Moment.Answers.Get<IReadOnlyList<string>>(Keys.Names) ?? [];
        foreach (var (at, name) in Names(said.Typed).DistinctBy(n => n.Name.ToLowerInvariant()))
        {
            if (known.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            // Nothing is claimed: the words around the name say something too.
            yield return new Heard.Wish(Math.Min(at, said.Plain.Length), new Wish.NameTyped(name));
        }
    }

    private static IEnumerable<(int At, string Name)> Names(string typed) => new[] { Titled(), Called(), Mentoring() }
        .SelectMany(p => p.Matches(typed))
        .Select(m => (m.Groups["n"].Index, m.Groups["n"].Value))
        .Where(n => n.Value.Split(' ').All(w => !NoNames.Contains(w.ToLowerInvariant())));

    [GeneratedRegex(@"\b(?:[Cc]llr|[Cc]ouncillor|[Cc]oun|[Mm]rs?|[Mm]s|[Dd]ame|[Ss]ir|[Ll]ord|[Ll]ady)\.? (?<n>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?)")]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?:(?i:mentee)(?:'?s name is|(?i: is called| called| named),?)|(?i:(?:her|his|their) name(?: is|'s|s))|(?i:\bcalled|\bnamed)) (?<n>[\p{L}][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?)|\b(?i:my mentee),? (?<n>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?)\b")]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?i:mentoring|mentor to|session with|call with|meeting with|meeting|seeing|catch up with|chat with) (?<n>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?)\b|\b(?i:mentoring|seeing) (?<n>[a-z][a-z'’-]{2,})(?= (?:on|this|next|tomorrow|at \d|again)\b)")]
    private static partial Regex Mentoring();
}
