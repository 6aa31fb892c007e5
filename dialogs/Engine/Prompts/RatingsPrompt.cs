using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine.Prompts;

/// <summary>Several rows, each rated from <paramref name="least"/> to <paramref name="most"/>; the recorded answer has a number for each row
/// rated, and null for one whose rating is not known.</summary>
public sealed partial class RatingsPrompt(string key, string section, string question, Func<DialogMoment, IReadOnlyList<Option>> rows, int least, int most)
    : Prompt<ImmutableSortedDictionary<string, int?>>(key, section, question)
{
    private const string NotKnown = "not-known";

    /// <summary>The question as the dialog's file of words puts it.</summary>
    [SetsRequiredMembers]
    public RatingsPrompt(ScriptQuestion question, Func<DialogMoment, IReadOnlyList<Option>> rows, int least, int most)
        : this(question.Key, question.Section, question.Question, rows, least, most)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Ratings;

    public override PromptView View(DialogMoment moment)
    {
        var rated = Recorded(moment);
        return base.View(moment) with
        {
            Choices = [.. rows(moment).Select(r => new Choice(r.Value, r.Label, rated.TryGetValue(r.Value, out var rating) ? InWords(rating) : null, rated.ContainsKey(r.Value)))],
            Scale = [.. Enumerable.Range(least, most - least + 1).Select(Digits).Select(n => new Choice(n, n)), new Choice(NotKnown, "Don't know")],
        };
    }

    /// <summary>Reads "4 3 3 4 2 3 4" in the order shown, "2 on the first, don't know on the second", "data 3/5"; earlier ratings of other rows stay.</summary>
    public override Reading Read(string words, DialogMoment moment)
    {
        var options = rows(moment);
        var plain = words.ToLowerInvariant();
        if (AllInOrder(plain, options.Count) is { } all) return Checked(options.Select((o, i) => (o.Value, all[i])), moment);
        var names = new NameIndex(options.SelectMany(o => o.Names.Append(o.Label.ToLowerInvariant()).Select(n => (n, o.Value))));
        var found = new List<(string, int?)>();
        foreach (var part in Parts().Split(plain))
        {
            var row = names.Find(part) is [var named, ..] ? named.Id : null;
            // What a row is called may hold a number; what is left is its rating.
            var rest = row is null ? part : names.Find(part).Reverse().Aggregate(part, (text, name) => text.Remove(name.At.Start, name.At.End - name.At.Start));
            if (row is null && Place().Match(rest) is { Success: true } place && Numbers.ReadOrdinal(place.Groups["which"].Value) is { } which)
            {
                var at = which == -1 ? options.Count : which;
                if (at < 1 || at > options.Count) continue;
                row = options[at - 1].Value;
                rest = rest.Remove(place.Index, place.Length);
            }
            if (row is null) continue;
            if (Number().Match(rest) is { Success: true } number && Numbers.Read(number.Groups["n"].Value) is { } rating) found.Add((row, rating));
            else if (Unknown().IsMatch(rest)) found.Add((row, null));
        }
        return found.Count == 0 ? new Reading.NotAnAnswer() : Checked(found, moment);
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment)
    {
        var found = new List<(string, int?)>();
        foreach (var value in values)
        {
            var parts = value.Split('=', 2);
            if (parts.Length != 2 || rows(moment).All(r => r.Value != parts[0])) return new Reading.Wrong("One of those rows is not on offer any more. Please rate those shown.");
            found.Add((parts[0], int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var rating) ? rating : null));
        }
        return Checked(found, moment);
    }

    protected override string InWords(ImmutableSortedDictionary<string, int?> value, DialogMoment moment) =>
        string.Join("; ", rows(moment).Where(r => value.ContainsKey(r.Value)).Select(r => $"{r.Label} {InWords(value[r.Value])}"));

    private ImmutableSortedDictionary<string, int?> Recorded(DialogMoment moment) =>
        moment.Answers.Get<ImmutableSortedDictionary<string, int?>>(Key) ?? ImmutableSortedDictionary<string, int?>.Empty;

    private Reading Checked(IEnumerable<(string Row, int? Rating)> found, DialogMoment moment)
    {
        var list = found.ToList();
        return list.Exists(f => f.Rating < least || f.Rating > most)
            ? new Reading.Wrong($"Please give each a number from {least} to {most}.")
            : Reading.Of(Recorded(moment).SetItems(list.Select(f => KeyValuePair.Create(f.Row, f.Rating))));
    }

    // As many numbers as there are rows, and hardly another word.
    private static List<int?>? AllInOrder(string plain, int count)
    {
        var text = OutOf().Replace(plain, " ");
        var tokens = Rating().Matches(text);
        if (tokens.Count != count || ContentWords.Count(Rating().Replace(text, " ")) > 2) return null;
        return [.. tokens.Select(t => Numbers.Read(t.Value))];
    }

    private static string InWords(int? rating) => rating?.ToString(CultureInfo.InvariantCulture) ?? "not known";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*(?:[,;\n]|\.(?!\d)|\band\b|\bbut\b)\s*")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:out of|/) ?\d+\b|(?<=\d) ?/ ?\d+")]
    private static partial Regex OutOf();

    [GeneratedRegex(@"\b\d{1,2}\b|\b(?:dont know|don't know|not sure|no idea|\?)\b")]
    private static partial Regex Rating();

    [GeneratedRegex(@"\b(?:the )?(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|last)\b(?: one)?")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:dont know|don't know|not sure|no idea|unknown|cant say|can't say)\b")]
    private static partial Regex Unknown();
}
