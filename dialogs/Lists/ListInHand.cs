using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>A list at a moment: its rows as they read, and the rows that words mean.</summary>
internal sealed partial class ListInHand(EditableLists lists, EditableList list, DialogMoment moment)
{
    private ItemList? items;
    private IReadOnlyList<ItemCandidate>? candidates;

    public EditableList List { get; } = list;

    public DialogMoment Moment { get; } = moment;

    public ItemList Items => items ??= List.Rows(Moment);

    public IReadOnlyList<ItemCandidate> Candidates => candidates ??= List.Candidates(Moment);

    /// <summary>What could still join, best first: neither among the rows nor dropped from them.</summary>
    public IEnumerable<ItemCandidate> Others => Candidates.Where(c => !Items.Knows(c.Entry));

    public ListInHand At(AnswerSet answers, Focus focus) => new(lists, List, Moment with { Answers = answers, Focus = focus });

    public string TextOf(ItemRow row) => List.TextOf(Moment, row);

    /// <summary>Reads words that name rows by their numbers; null when they do anything else.</summary>
    public RowRef? Placed(string words)
    {
        var plain = QNumber().Replace(words.Trim(), "$1");
        var tokens = Token().Matches(plain).Select(m => m.Value).ToList();
        if (!tokens.Exists(t => char.IsAsciiDigit(t[0]) || Numbers.ReadOrdinal(t) is not null || NumberWord().IsMatch(plain))) return null;
        if (!tokens.TrueForAll(t => char.IsAsciiDigit(t[0]) && t.Length <= 3 || Numbers.ReadOrdinal(t) is not null || Numbers.Read(t) is not null || Glue().IsMatch(t) || List.IsCalled(t))) return null;
        var numbers = PlaceReader.Read(plain, Items.Numbers);
        var rows = numbers.Select(n => (Number: n, Row: int.TryParse(n, out var at) && at >= 1 && at <= Items.Rows.Count ? Items.Rows[at - 1] : null)).ToList();
        return numbers.Count == 0 ? null : new RowRef(words.Trim())
        {
            Rows = [.. rows.Where(r => r.Row is not null).Select(r => r.Row!.Id)], Missing = [.. rows.Where(r => r.Row is null).Select(r => r.Number)],
        };
    }

    /// <summary>The rows meant, in the order of the list unless they were named in another; empty when nothing fits.</summary>
    public IReadOnlyList<ItemRow> Find(RowRef which)
    {
        if (which.Rows.Count > 0) return [.. which.Rows.Select(Items.Find).OfType<ItemRow>()];
        if (which.Missing.Count > 0) return [];
        var words = which.Words.Trim();
        if (IsIt(words)) return It(words);
        if (All().IsMatch(words)) return Items.Rows;
        if (Mine().IsMatch(words)) return [.. Items.Rows.Where(r => r.Entry is null).TakeLast(1)];
        if (Placed(words) is { } placed) return Find(placed);
        if (TopicOf(words) is { } topic)
        {
            var about = About(topic.Words);
            return topic.OnlyOne ? [.. about.Take(1)] : about;
        }
        var named = TopicWords.Named(words, Items.Rows, r => $"{TextOf(r)} {TitleOf(r)}");
        return Several().IsMatch(words) ? named : [.. named.Take(1)];
    }

    /// <summary>The rows about a topic, best first.</summary>
    public IReadOnlyList<ItemRow> About(string topic) => lists.Topics.About(topic, Items.Rows, r => (TextOf(r), r.Entry, ThemesOf(r)));

    /// <summary>What could still join on a topic, best first.</summary>
    public IReadOnlyList<ItemCandidate> OthersAbout(string topic) => lists.Topics.About(topic, [.. Others], c => (c.Text, c.Entry, c.Themes));

    /// <summary>"Anything about paperwork", "the finance one": the topic, and whether one row is meant; null when the words are no topic.</summary>
    public TopicRef? TopicOf(string words)
    {
        if (About().Match(words) is { Success: true } about && (General().IsMatch(about.Groups["head"].Value) || List.IsCalled(about.Groups["head"].Value)))
        {
            var head = about.Groups["head"].Value;
            return new(about.Groups["topic"].Value.Trim(), head is "one" or "bit" || head == List.Noun && The().IsMatch(words));
        }
        if (TheOne().Match(words) is { Success: true } one && (one.Groups["head"].Value is "one" or "ones" or "bit" or "bits" || List.IsCalled(one.Groups["head"].Value)))
            return Placed(words) is null ? new(one.Groups["topic"].Value.Trim(), one.Groups["head"].Value is "one" or "bit" || one.Groups["head"].Value == List.Noun) : null;
        return null;
    }

    /// <summary>True for words that only point: "it", "that one", "them".</summary>
    public static bool IsIt(string words) => ItSelf().IsMatch(words.Trim());

    public IReadOnlyList<string> ThemesOf(ItemRow row) =>
        row.Entry is not { } id ? [] : lists.Library.Find(id)?.Themes ?? Candidates.FirstOrDefault(c => c.Entry == id)?.Themes ?? [];

    private string? TitleOf(ItemRow row) => row.Entry is { } id ? lists.Library.Find(id)?.Title : null;

    private IReadOnlyList<ItemRow> It(string words)
    {
        if (Moment.Focus.Row is { } id && Items.Find(id) is { } row) return [row];
        return Items.Rows.Count == 1 || Them().IsMatch(words) ? Items.Rows : [];
    }

    [GeneratedRegex(@"\bq ?(\d)")]
    private static partial Regex QNumber();

    [GeneratedRegex(@"[a-z]+|\d+(?:st|nd|rd|th|[a-h])?")]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(?:number|no|nr) (?:one|two|three|four|five|six|seven|eight|nine|ten)\b")]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"^(?:the|numbers?|nos?|nr|and|or|to|ones?|my|our|both|but|please|also|then|plus|with|lines?|items?|rows?)$")]
    private static partial Regex Glue();

    [GeneratedRegex(@"^(?:it|its|that|thats|this|that one|this one|the one|them|those|these|they|both|both of them|all of them)$")]
    private static partial Regex ItSelf();

    [GeneratedRegex(@"^(?:them|those|these|they|all of them|both of them)$")]
    private static partial Regex Them();

    [GeneratedRegex(@"^(?:all|all of (?:them|those|it)|them all|everything|each(?: one)?|every one|the lot|the whole lot|the (?:list|whole list)|all the [a-z]+)$")]
    private static partial Regex All();

    [GeneratedRegex(@"^(?:mine|my one|my own(?: one)?|our one|ours|the one i added|the new one|my [a-z]+)$")]
    private static partial Regex Mine();

    [GeneratedRegex(@"\b(?:both|all|anything|everything|ones)\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"^the\b")]
    private static partial Regex The();

    [GeneratedRegex(@"^(?:one|ones|anything|everything|something|any|bits?|stuff|things?|all|that|whatever)$")]
    private static partial Regex General();

    [GeneratedRegex(@"^(?:(?:the|any|all|all the|that|those|whatever|every) )*(?<head>[a-z]+)(?: (?:of (?:it|them|those)|else))? (?:(?:thats|that|which|is|are|theres|asking|asks|to do|has) )*(?:on|about|around|regarding|re|with|mentions?|mentioning|covers?|covering|touch(?:es|ing) on) (?<topic>.+)$")]
    private static partial Regex About();

    [GeneratedRegex(@"^(?:the|that|those|both|all|both the|all the|any) (?<topic>[a-z][a-z' -]{2,30}?) (?<head>[a-z]+)$")]
    private static partial Regex TheOne();
}

/// <summary>A topic by which rows were named, and whether one row is meant.</summary>
internal sealed record TopicRef(string Words, bool OnlyOne);
