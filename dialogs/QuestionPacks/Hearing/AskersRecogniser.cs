using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks.Hearing;

/// <summary>Who asks the questions: "three of us asking, me, Cllr Oyelaran and Cllr Finch"; and who asks which: "give 3 to Cllr Finch".</summary>
/// <param name="me">What the person who types is called where they say "me".</param>
internal sealed partial class AskersRecogniser(string me) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(CallMe()).Take(1).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new PackWish.CallMe(said.TypedAt(At(match, "name"))));
        }
        foreach (var match in said.Free(Gives()).Concat(said.Free(Takes())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length)) || !IsName(said.TypedAt(At(match, "name")), listening)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new PackWish.GiveTo(match.Groups["which"].Value, Name(said.TypedAt(At(match, "name")))));
        }
        foreach (var match in said.Free(Askers()).Take(1).ToList())
        {
            var names = Names(said.TypedAt(At(match, "names")), Numbers.Read(match.Groups["n"].Value));
            if (names.Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, PackKeys.Askers, names);
        }
        foreach (var match in said.Free(WillAsk()).Take(1).ToList())
        {
            var names = Names(said.TypedAt(At(match, "names")), null);
            if (names.Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, PackKeys.Askers, names);
        }
        if (listening.Open?.Key == PackKeys.Askers && said.IsFree(new(0, said.Plain.Length)) && NamesOnly().IsMatch(said.Plain) && Names(said.Typed, null) is { Count: > 1 } several)
        {
            said.ClaimAll();
            yield return Heard.Answer.Of(0, PackKeys.Askers, several);
        }
        else if (listening.Open?.Key == PackKeys.Askers && said.IsFree(new(0, said.Plain.Length)) && JustMe().IsMatch(said.Plain))
        {
            said.ClaimAll();
            yield return Heard.Answer.Of(0, PackKeys.Askers, ImmutableList.Create(me));
        }
    }

    // A title, a capital, or somebody who is asking already.
    private static bool IsName(string name, Listening listening) =>
        name.Length > 1 && (char.IsUpper(name[0]) || Titled().IsMatch(name) || PlainText.Of(name) is "me"
            || (listening.Moment.Answers.Get<ImmutableList<string>>(PackKeys.Askers) ?? []).Exists(a => PlainText.Of(a).EndsWith(PlainText.Of(name), StringComparison.Ordinal)));

    private string Name(string typed) => Me().IsMatch(typed.Trim()) ? me : Title().Replace(typed.Trim(), "Cllr ");

    private ImmutableList<string> Names(string typed, int? count)
    {
        var names = Joint().Split(typed).Select(n => Lead().Replace(n.Trim(' ', '.', ':', '-'), "")).Where(n => n.Length > 1 && n.Split(' ').Length <= 4 && !NoName().IsMatch(n))
            .Select(Name).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableList();
        // "Four of us" without all the names: the others are numbered until they are known.
        if (count is { } wanted and > 1 and <= 12 && names.Count < wanted)
        {
            if (names.Count == 0) names = [me];
            names = names.AddRange(Enumerable.Range(names.Count + 1, wanted - names.Count).Select(n => $"Member {n.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
        }
        return names;
    }

    private static Span At(Match match, string group) => new(match.Groups[group].Index, match.Groups[group].Length);

    [GeneratedRegex(@"\b(?:there (?:are|will be) |therell be |its )?(?<n>two|three|four|five|six|seven|eight|[2-8]) (?:of us|members|councillors|people)(?: are| will be)?(?: (?:asking|to ask|questioning|doing (?:it|the questions)))?\b[,:; -]*(?<names>[^.;\n]*)|\b(?:the )?(?:askers?|people asking|members asking|asking)(?: (?:the questions|are|is|will be))*[ :,]+(?<names>(?:me|cllr|councillor|[a-z]+ and)\b[^.;\n]*)")]
    private static partial Regex Askers();

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?:its |it will be |itll be )?(?<names>(?:me|cllr \w+|councillor \w+)(?:(?:,| and|, and| &) (?:me|cllr \w+|councillor \w+|\w+))*) (?:are|is|will|will be|are going to|asking|to) ?(?:ask(?:ing)?|do(?:ing)? (?:it|the asking|the questions))?\b")]
    private static partial Regex WillAsk();

    [GeneratedRegex(@"^(?:me|cllr [a-z-]+|councillor [a-z-]+|[a-z-]+)(?:(?:,| and|, and| &) (?:me|cllr [a-z-]+|councillor [a-z-]+|[a-z-]+))+[.! ]*$")]
    private static partial Regex NamesOnly();

    [GeneratedRegex(@"^(?:its )?(?:just|only) me[.! ]*$|^me[.! ]*$|^(?:ill|i will) (?:ask|do)(?: them| it)?(?: all| myself)*[.! ]*$")]
    private static partial Regex JustMe();

    [GeneratedRegex(@"\b(?:give|hand|assign|let) (?<which>(?:questions? |numbers? |nos? )?\d{1,2}(?:(?:, ?| and |,? & )\d{1,2})*) to (?<name>(?:cllr |councillor )?[a-z'-]+(?: [a-z'-]+)?)(?=\s*(?:[.,;!\n]|$))")]
    private static partial Regex Gives();

    [GeneratedRegex(@"\b(?<name>(?:cllr |councillor )?[a-z'-]+)(?: (?:can|will|should|to|wants to|is going to))? (?:do|take|takes|ask|asks|have|has) (?<which>(?:questions? |numbers? |nos? )?\d{1,2}(?:(?:, ?| and |,? & )\d{1,2})*)(?=\s*(?:[.,;!\n]|$))")]
    private static partial Regex Takes();

    [GeneratedRegex(@"\b(?:call me|my name is|put me down as|im) (?<name>(?:cllr|councillor) [a-z'-]+)\b")]
    private static partial Regex CallMe();

    [GeneratedRegex("^(?:me|myself|i)$", RegexOptions.IgnoreCase)]
    private static partial Regex Me();

    [GeneratedRegex(@"^(?:cllr|councillor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:cllr|councillor)\.? ", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s*(?:,|&|\band\b|\bplus\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:and|also|then) ", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:share|split|divide|please|pls|them|out|questions?|asking|evenly|equally|fairly|each|so)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
