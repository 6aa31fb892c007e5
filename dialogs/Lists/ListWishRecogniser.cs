using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>Wishes about the rows of a list: drop, keep, swap, move, reword, soften, replace, add, limit, show.</summary>
/// <remarks>A verb says what is wished and the words after it which row is meant; words other than numbers count only where they find a
/// row, so that "drop in attendance" is no wish.</remarks>
internal sealed partial class ListWishRecogniser(EditableLists lists) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var found = new List<Found>();
        // "It" may be what another wish of the same message speaks of, so wishes that only point are heard last.
        foreach (var pointing in (bool[])[false, true])
        {
            foreach (var phrase in Phrases)
            {
                foreach (var match in said.Free(phrase.Pattern).ToList())
                {
                    if (!said.IsFree(new(match.Index, match.Length)) || !phrase.EvenInDoubt && Doubt.At(said.Plain, match.Index)) continue;
                    if (HandFor(match.Value, listening) is not { } hand || new Matched(match, said, hand, listening, found.Count > 0, pointing) is not { IsAbout: true } matched) continue;
                    if (phrase.Make(matched) is not { } wish) continue;
                    said.Claim(matched.At);
                    found.Add(new(matched.At, wish));
                }
            }
        }
        found.Sort((a, b) => a.At.Start.CompareTo(b.At.Start));
        return Together(Corrected(found, said, listening)).Select(f => new Heard.Wish(f.At.Start, f.Wish));
    }

    private ListInHand? HandFor(string words, Listening listening) =>
        lists.Meant(words, listening.Open, listening.Moment) is { } list ? new ListInHand(lists, list, listening.Moment) : null;

    // Where a person corrects themselves, the last word holds.
    private List<Found> Corrected(List<Found> found, Utterance said, Listening listening)
    {
        var kept = new List<Found>();
        foreach (var next in found)
        {
            var wish = next;
            if (kept.Count > 0 && next.Wish is ListWish.Keep keep && Goes(kept[^1].Wish) is { } gone && Takes(keep.Which, gone))
            {
                kept.RemoveAt(kept.Count - 1);
                wish = next with { Wish = keep with { Which = gone } };
            }
            wish = WithLastWord(wish, said, listening);
            kept.Add(wish);
            if (said.Plain.Length > wish.At.End && TakenBack().Match(said.Plain, wish.At.End) is { Success: true } back && back.Index == wish.At.End && said.IsFree(new(back.Index, back.Length)))
            {
                said.Claim(new(back.Index, back.Length));
                kept[^1] = wish with { Wish = new ListWish.Keep(wish.Wish.List, Goes(wish.Wish) ?? RowRef.It) };
            }
        }
        return kept;
    }

    private static bool Takes(RowRef kept, RowRef gone) => ListInHand.IsIt(kept.Words) || kept.Rows.Count > 0 && kept.Rows.SequenceEqual(gone.Rows);

    private static RowRef? Goes(ListWish wish) => wish switch
    {
        ListWish.Drop drop => drop.Which,
        ListWish.DropAbout drop => new RowRef((drop.OnlyOne ? "the one about " : "anything about ") + drop.Topic),
        ListWish.Another another => another.Which,
        _ => null,
    };

    // "Drop 2, no 3": another number behind a "no" takes the place of the first.
    private Found WithLastWord(Found found, Utterance said, Listening listening)
    {
        if (found.At.End >= said.Plain.Length || LastWord().Match(said.Plain, found.At.End) is not { Success: true } last || last.Index != found.At.End || !said.IsFree(new(last.Index, last.Length))) return found;
        var hand = new ListInHand(lists, lists.Of(found.Wish.List), listening.Moment);
        var numbers = hand.Placed(last.Groups["which"].Value);
        ListWish? wish = (found.Wish, numbers) switch
        {
            (ListWish.Move move, _) when last.Groups["where"].Success => move with { Where = last.Groups["where"].Value, Beside = null },
            (ListWish.Drop drop, not null) => drop with { Which = numbers },
            (ListWish.Keep keep, not null) => keep with { Which = numbers },
            (ListWish.Another another, not null) => another with { Which = numbers },
            (ListWish.Softer softer, not null) => softer with { Which = numbers },
            (ListWish.Swap swap, { Rows: [var one, var other] }) => swap with { One = new RowRef(one) { Rows = [one] }, Other = new RowRef(other) { Rows = [other] } },
            _ => null,
        };
        if (wish is null) return found;
        said.Claim(new(last.Index, last.Length));
        return found with { Wish = wish };
    }

    // "Drop 2 and lose 4" is told as one change.
    private static List<Found> Together(List<Found> found)
    {
        var together = new List<Found>();
        foreach (var next in found)
        {
            if (together.Count > 0 && together[^1].Wish is ListWish.Drop { Which.Rows.Count: > 0 } before && next.Wish is ListWish.Drop { Which.Rows.Count: > 0 } drop && before.List == drop.List)
                together[^1] = together[^1] with { Wish = before with { Which = new RowRef($"{before.Which.Words}, {drop.Which.Words}") { Rows = [.. before.Which.Rows.Union(drop.Which.Rows, StringComparer.Ordinal)], Missing = before.Which.Missing.AddRange(drop.Which.Missing) } } };
            else together.Add(next);
        }
        return together;
    }

    /// <summary>A way of saying a wish; <c>Make</c> gives null where the words turn out to be none.</summary>
    private sealed record Phrase(Regex Pattern, Func<Matched, ListWish?> Make)
    {
        /// <summary>True when "don't" does not take the wish back: "I don't like 2" is one.</summary>
        public bool EvenInDoubt { get; init; }
    }

    private sealed record Found(Span At, ListWish Wish);

    /// <summary>Words that fit a pattern, with the list they speak of.</summary>
    private sealed class Matched(Match match, Utterance said, ListInHand hand, Listening listening, bool others, bool pointing)
    {
        /// <summary>What is claimed: all that fitted, unless the maker took less.</summary>
        public Span At { get; private set; } = new(match.Index, match.Length);

        public ListInHand Hand { get; } = hand;

        public string List => Hand.List.Key;

        /// <summary>True when the list is what the person has before them, so that loose words may speak of it.</summary>
        public bool InView => listening.Open is null || Hand.List.InView.Contains(listening.Open.Key, StringComparer.Ordinal)
            || listening.Moment.Focus.List?.Key == List && listening.Moment.Focus.List.Asked == listening.Open.Key;

        /// <summary>True when a choice of something else is open, which "all but the last" would answer.</summary>
        public bool ChoosesElse => !InView && listening.Open is { Kind: PromptKind.Choice or PromptKind.Choices };

        /// <summary>False when a row is named that is not there, in words that may mean anything.</summary>
        public bool IsAbout
        {
            get
            {
                var refs = ((string[])["which", "one", "other"]).Where(Has).Select(Words).ToList();
                if (refs.Count == 0) return !pointing;
                if (refs.Exists(ListInHand.IsIt) != pointing) return false;
                return refs.TrueForAll(IsKnown);
            }
        }

        public bool Has(string group) => match.Groups[group].Success;

        public string Words(string group) => match.Groups[group].Value.Trim();

        public RowRef Ref(string group = "which") => Has(group) ? RefTo(Words(group)) : RowRef.It;

        public RowRef RefTo(string words) => Hand.Placed(words) ?? new RowRef(words.Trim());

        public int? Number(string group = "n") => Has(group) ? Numbers.Read(Words(group)) : null;

        /// <summary>The words as typed, up to where another wish begins.</summary>
        public string Typed(string group)
        {
            var at = match.Groups[group];
            var next = NextWish().Match(at.Value);
            var length = next.Success ? next.Index + 1 : at.Length;
            if (next.Success) At = new(match.Index, at.Index + length - match.Index);
            return said.TypedAt(new(at.Index, length)).Trim().Trim('"', '“', '”', ' ', '\'');
        }

        public bool IsNoun(string group) => Words(group).Split(' ').Any(Hand.List.IsCalled);

        private bool IsKnown(string words)
        {
            if (ListInHand.IsIt(words)) return others || Hand.Find(new RowRef(words)).Count > 0 || listening.Moment.Focus.List is { Dropped.IsEmpty: false };
            if (Hand.Placed(words) is { } placed) return placed.Rows.Count > 0 || Hand.Items.Rows.Count > 0;
            // "Anything about finance" is plainly about the list, even where nothing in it is.
            if (Hand.TopicOf(words) is { } topic && Hand.Items.Rows.Count > 0 && topic.Words.Split(' ').Length <= 6 && AboutRows().IsMatch(words)) return true;
            return Hand.Items.Rows.Count > 0 && Hand.Find(new RowRef(words)).Count > 0
                || TopicWords.Named(words, Hand.Items.Dropped, d => Hand.TextOf(d.Row)).Count > 0 && BringsBack().IsMatch(match.Value);
        }
    }

    [GeneratedRegex(@"\G[\s,.…-]*\b(?:no|sorry|oops|wait|i mean|i meant|or rather|rather|make that|actually|not that)\b(?:[\s,.…]+(?:no|sorry|wait|i mean|i meant|actually|make that|rather|its|to|at|the))*[\s,.…]+(?:(?<where>top|start|beginning|bottom|end|last|first)|(?<which>" + PlaceReader.Figures + "|" + PlaceReader.Ordinals + @"))(?=\s*(?:[.,;!?)\n]|$|instead|please))(?: instead| please)*")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\G[\s,.…-]*\b(?:(?:oh|hmm+|um)[\s,.]+)?(?:no|actually|wait|sorry|on second thoughts|oh)\b[\s,.…]*(?:(?:no|actually|wait|sorry)\b[\s,.…]*)*(?:dont(?: do (?:that|it))?|do not|scrap that|forget (?:it|that)|ignore that|never ?mind|cancel that|not that)(?=\s*(?:[.,;!?)\n]|$|i|its|we))")]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"[.?!""”]\s+(?=(?:and |then |also |now |please |can you |could you |oh )*(?:drop|lose|bin|ditch|remove|delete|swap|switch|move|put|change|reword|add|make|keep|take out|cut|replace|show|export|send)\b)")]
    private static partial Regex NextWish();

    [GeneratedRegex(@"\b(?:anything|everything|any|ones?|bits?|stuff|things?|questions?|the [a-z]+ one)\b")]
    private static partial Regex AboutRows();

    [GeneratedRegex(@"\b(?:keep|leave|bring|put|restore|reinstate)\b")]
    private static partial Regex BringsBack();
}
