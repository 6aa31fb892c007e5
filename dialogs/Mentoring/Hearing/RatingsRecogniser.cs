using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>Ratings of the aims: at the start, and in a follow-up now as well.</summary>
/// <param name="startKey">Where ratings at the start are recorded.</param>
/// <param name="nowKey">Where those of today are; null in a dialog that knows only the start.</param>
internal sealed partial class RatingsRecogniser(MentoringWords words, string aimsKey, string startKey, string? nowKey) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Moment.Answers.Get<AimList>(aimsKey) is not { Rows.IsEmpty: false } aims) yield break;
        var open = listening.Open?.Key is { } key && (key == startKey || key == nowKey) ? listening.Open!.Key : null;
        var found = new SortedDictionary<string, List<FoundRating>>(StringComparer.Ordinal);
        var at = -1;
        foreach (var stretch in Stretches(said).ToList())
        {
            var plain = said.Plain.Substring(stretch.Start, stretch.Length);
            if (!said.IsFree(stretch) || open is null && !Cue().IsMatch(plain) && !(AreOnlyRatings(plain, aims) && !listening.Moment.Answers.Has(startKey))) continue;
            if (Journey(said, stretch, aims) is { Count: > 0 } journeys && nowKey is not null)
            {
                at = at < 0 ? stretch.Start : at;
                foreach (var (aim, from, to) in journeys)
                {
                    Add(found, startKey, new(aim, from));
                    Add(found, nowKey, new(aim, to));
                }
                continue;
            }
            var (ratings, length) = RatingReader.Read(plain, aims);
            if (ratings.Count == 0) continue;
            said.Claim(new(stretch.Start, length));
            at = at < 0 ? stretch.Start : at;
            foreach (var rating in ratings) Add(found, KeyFor(plain, open, listening), rating);
            if (nowKey is not null && Background(said, stretch, length) is { } background) yield return background;
        }
        if (at < 0) yield break;
        foreach (var lead in said.Free(SmallTalk()).ToList()) said.Claim(new(lead.Index, lead.Length));
        if (found.Values.SelectMany(f => f).Any(f => f.Rating is < RatingReader.Least or > RatingReader.Most))
        {
            yield return new Heard.WrongAnswer(at, words.Session.Say("rating-range"));
            yield break;
        }
        foreach (var (where, ratings) in found)
        {
            var before = listening.Moment.Answers.Get<ImmutableSortedDictionary<string, int?>>(where) ?? ImmutableSortedDictionary<string, int?>.Empty;
            yield return Heard.Answer.Of(at, where, before.SetItems(ratings.Select(r => KeyValuePair.Create(r.Aim, r.Rating))));
        }
    }

    // "3 4 2" answers nothing else, as long as there are as many aims and none is rated.
    private static bool AreOnlyRatings(string plain, AimList aims) =>
        aims.Rows.Count > 1 && RatingReader.Read(plain, aims).Found.Count == aims.Rows.Count && ContentWords.Count(OnlyDigits().Replace(plain, " ")) == 0;

    private static void Add(SortedDictionary<string, List<FoundRating>> found, string key, FoundRating rating)
    {
        if (!found.TryGetValue(key, out var list)) found[key] = list = [];
        list.Add(rating);
    }

    // "She was 2, 2 and 3, now 4, 3 and 3" is two stretches: what was, and what is.
    private IEnumerable<Span> Stretches(Utterance said)
    {
        foreach (var sentence in said.Sentences())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            if (nowKey is not null && Start().IsMatch(text) && Turn().Match(text) is { Success: true, Index: > 0 } turn)
            {
                yield return new(sentence.Start, turn.Index);
                yield return new(sentence.Start + turn.Index, text.Length - turn.Index);
            }
            else
            {
                yield return sentence;
            }
        }
    }

    // "Data went from 2 to 3" says both.
    private static List<(string Aim, int From, int To)> Journey(Utterance said, Span stretch, AimList aims)
    {
        var found = new List<(string, int, int)>();
        var start = stretch.Start;
        foreach (Match match in FromTo().Matches(said.Plain.Substring(stretch.Start, stretch.Length)))
        {
            var end = stretch.Start + match.Index + match.Length;
            var before = said.Plain[start..(stretch.Start + match.Index)];
            if (AimReference.Find(before.Trim(), aims) is not { } aim) continue;
            found.Add((aim.Id, Numbers.Read(match.Groups["from"].Value) ?? 0, Numbers.Read(match.Groups["to"].Value) ?? 0));
            said.Claim(new(start, end - start));
            start = end;
        }
        return found;
    }

    private string KeyFor(string plain, string? open, Listening listening)
    {
        if (nowKey is null) return startKey;
        if (Now().IsMatch(plain)) return nowKey;
        if (Start().IsMatch(plain)) return startKey;
        return open ?? (listening.Moment.Answers.Has(startKey) ? nowKey : startKey);
    }

    // "She had a rotten August": what stands behind a rating in the same breath.
    private static Heard? Background(Utterance said, Span stretch, int length)
    {
        var rest = said.Trim(new(stretch.Start + length, stretch.Length - length));
        var plain = said.Plain.Substring(rest.Start, rest.Length);
        if (ContentWords.Count(plain) < 2 || !Story().IsMatch(plain)) return null;
        said.Claim(rest);
        var lead = Because().Match(plain).Length;
        return new Heard.Wish(rest.Start, new Wish.AddContext(AimReader.Capital(said.TypedAt(new(rest.Start + lead, rest.Length - lead)).TrimEnd('.', ' '))));
    }

    [GeneratedRegex(@"\b(?:confiden\w+|rat(?:e|es|ed|ing|ings)|scor\w+|out of (?:5|five))\b|\d ?/ ?5\b|\b(?:is|are|was|were|s|at|to|up|down|now|gone) (?:still |now |only |up |down |back )*(?:to |at )?(?:an? )?[0-9]\b(?! ?(?:%|years?|months?|weeks?|hours?|minutes?|mins?|directors?|aims?|people|of them|things|am\b|pm\b|o))|^now\b.*\d|\b(?:first|second|third|fourth|last)(?: one| aim)? (?:an? )?[1-5]\b|\b(?:shes|hes|theyre|she is|he is) (?:an? |at |now )*\d")]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:now|today|these days|currently|at the moment|six months on|is (?:still )?an? \d|has gone|have gone|gone (?:up|down)|dropped|up to|down to|back to)\b")]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(?:at the (?:start|beginning|outset)|to start with|to begin with|before|started|back then|originally|at first|was|were|when we (?:started|began)|first time|baseline)\b")]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:[1-5]|one|two|three|four|five|dont know|not sure|no idea)\b")]
    private static partial Regex OnlyDigits();

    [GeneratedRegex(@"[,;]? ?\b(?:and |but )?(?:now|today|these days)\b")]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?:(?:went|gone|goes|has gone|moved|up|down|dropped|fell|rose) )?(?:up |down )?(?:from )?(?:an? )?(?<from>\d) ?(?:to|->|→|=>) ?(?:an? )?(?<to>\d)\b")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"^(?:(?:because|as|since|cos|but|though|although|and|mind you)[, ]+)+")]
    private static partial Regex Because();

    [GeneratedRegex(@"\b(?:he|she|they|it|there|we|the (?:council|press|paper|director|leader|inspection))(?:s|d|ve)?\b")]
    private static partial Regex Story();

    [GeneratedRegex(@"^(?:(?:no|sorry|oh|actually|wait|hang on|hold on|ok|right|so|um|er)\b[, ]*)+|\b(?:so )?(?:shes|hes|theyre|she is|he is) now\b")]
    private static partial Regex SmallTalk();
}
