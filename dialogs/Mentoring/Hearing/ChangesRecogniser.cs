using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>What is changing around the mentee: directors coming and going, a trust being set up, an election; and "sorry, fourth director".</summary>
internal sealed partial class ChangesRecogniser(MentoringWords words) : IRecogniser
{
    private const string Other = "other";

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var rows = listening.Moment.Answers.Get<ImmutableList<ChangeRow>>(Keys.Changes) ?? [];
        var was = rows;
        var at = -1;
        foreach (var match in said.Free(Happening()).Where(m => !Asking.At(said, m.Index)).OrderBy(m => m.Index).ToList())
        {
            var found = new ChangeRow(KindOf(match.Value), AimReader.Capital(said.TypedAt(new(match.Groups["what"].Index, match.Groups["what"].Length))));
            var same = rows.FindIndex(r => r.Kind == found.Kind && (CountsPeople().IsMatch(r.Text) && CountsPeople().IsMatch(match.Value) || r.Text.Equals(found.Text, StringComparison.OrdinalIgnoreCase)));
            // "Fourth director" puts right the number of "third director in two years" and leaves the rest.
            if (same >= 0 && CountsPeople().IsMatch(match.Value) && found.Text.Length < rows[same].Text.Length)
                found = found with { Text = AimReader.Capital(ReplaceCount(rows[same].Text, Counted().Match(match.Value).Value)) };
            rows = same < 0 ? rows.Add(found) : rows.SetItem(same, found);
            said.Claim(new(match.Index, match.Length));
            at = at < 0 ? match.Index : at;
        }
        // "Sorry, fourth director": the number changes, the rest of what was said stays.
        foreach (var match in said.Free(PutRight()).ToList())
        {
            var index = rows.FindLastIndex(r => Counted().IsMatch(r.Text.ToLowerInvariant()) && (!match.Groups["whom"].Success || SameOffice(r.Text, match.Groups["whom"].Value)));
            if (index < 0) continue;
            rows = rows.SetItem(index, rows[index] with { Text = AimReader.Capital(ReplaceCount(rows[index].Text, match.Groups["right"].Value)) });
            said.Claim(new(match.Index, match.Length));
            at = at < 0 ? match.Index : at;
        }
        if (at < 0 || rows.SequenceEqual(was)) yield break;
        yield return Heard.Answer.Of(at, Keys.Changes, rows);
    }

    private string KindOf(string text) => words.ChangeKinds.Of(text)?.Id ?? Other;

    private static bool SameOffice(string text, string whom) => text.Contains(whom.TrimEnd('s')[..Math.Min(4, whom.Length)], StringComparison.OrdinalIgnoreCase);

    private static string ReplaceCount(string text, string right)
    {
        var count = Counted().Match(text.ToLowerInvariant());
        return text.Remove(count.Index, count.Length).Insert(count.Index, right);
    }

    private const string Office = @"(?:director(?:s)?(?: of (?:childrens services|children|people))?|dcs(?:s)?|chief exec(?:utive)?s?|leaders?|heads? of (?:service|safeguarding|social care)|assistant directors?|improvement advisers?)";

    private const string When = @"(?: (?:in|for|over|since|from|next|this|last|by|starting|within|inside) [^,.;!?\n]{1,28}?(?=[,.;!?\n]|$| and\b| but\b| so\b| which\b))?";

    [GeneratedRegex(@"\b(?:(?:and|but|theyre|they are|hes|shes|they have|theyve|he has|she has|the council(?: is|s)?|were|now|already|currently|also|with|its|weve|there(?:s| is| are)|got|had|been through|gone through|are|is|had|have) )*(?:on )?(?:(?:their|its|his|her|the) )?(?<what>" + Numbers.OrdinalPattern + " " + Office + When
        + @"|(?:\d|two|three|four|five|six|several|a string of|lots of) (?:new |different |interim )*" + Office + When
        + @"|" + Office + @" (?:keep |have been |are )?(?:coming|come|came|keep coming) and (?:go|going|went)"
        + @"|(?:(?:a|an|the|another) )?(?:new|interim|acting|temporary|incoming) " + Office + @"(?: (?:starts?|started|arrives?|coming(?: in)?|in place|joins?|taking over|since|from|in|next|this) ?[^,.;!?\n]{0,24}?(?=[,.;!?\n]|$| and\b| but\b))?"
        + @"|(?:the |their |his |her )?" + Office + @" (?:is |are |has |have |just |s |has just )*(?:leaving|left|resigned|gone|retiring|retired|been sacked|off sick|suspended|changed|going|changing|moved on)" + When
        + @"|(?:the )?(?:top|senior) (?:team|leadership)(?: team)? (?:is |are |keeps |has |have )?(?:changing|changed|been changing|all new|in flux)" + When
        + @"|(?:an? |the )?(?:new |childrens |independent )*(?:trust|company|joint venture|mutual)(?: is| s|s)? (?:is |being |about to be |going to be |to be |getting )*(?:set up|created|formed|launched|established|going live|planned|coming)" + When
        + @"|(?:setting up|moving (?:in)?to|transferring (?:in)?to|going into|creating|joining|becoming) (?:an? |the )?(?:new |childrens |independent )*(?:trust|company|joint venture|mutual)" + When
        + @"|(?:local |all out |all-out )?elections? (?:(?:are |is )?(?:coming(?: up)?|due|looming|in|next|this)) ?[^,.;!?\n]{0,20}?(?=[,.;!?\n]|$| and\b)"
        + @"|(?:a )?(?:change|changes|changed|changing) (?:of |in )?(?:political )?(?:control|leadership|administration|leader)" + When
        + @"|no overall control|(?:a )?(?:cabinet )?reshuffle" + When
        + @"|(?:an? |the )?improvement board (?:is |has |was )?(?:just |being |been )*(?:set up|started|ending|wound up|winding up|closing|standing down|coming to an end)" + When
        + @"|(?:a |the )?commissioner (?:is |has |was )?(?:just |being |been )*(?:appointed|sent in|coming(?: in)?|in place|leaving)" + When
        + @"|(?:ofsted|(?:the )?inspectors|an? (?:ofsted )?inspection|(?:a )?monitoring visit)(?: is| are|s)? (?:due|coming(?: back)?|expected|imminent|any day(?: now)?|back)" + When
        + @"|(?:a )?section 114(?: notice)?|s114|(?:big |huge |massive |more )?(?:cuts|savings)(?: to (?:find|make|come)| coming| needed)|(?:a )?(?:big |huge )?overspend\w*"
        + @"|(?:a |an |the |another )?(?:big |whole )?(?:restructure|reorganisation|restructuring)(?: (?:is )?(?:under ?way|coming|going on|happening|on the way|planned))?" + When
        + @"|(?:a )?(?:local government reorganisation|merger with [a-z ]{3,30}))(?=[,.;!?\n ]|$)")]
    private static partial Regex Happening();

    [GeneratedRegex(@"(?:^|(?<=[,.;!?\n-] ?)|\b)(?:(?:sorry|no|nope|actually|correction|oops|wait|i meant?|meant|make that|its|it is|thats|theyre on (?:their|the)|should (?:be|say)|not (?:third|second|fourth|three|two|four)(?: but)?)[, ]+)+(?:(?:its|it is|their|the|they are|theyre|on|said|be|to be|that was|was) )*(?<right>" + Numbers.OrdinalPattern + @"|two|three|four|five|six|seven|\d)(?: (?<whom>" + Office + @"))(?:,? not (?:the )?\w+)?|\b(?<right>" + Numbers.OrdinalPattern + @") (?<whom>" + Office + @"),? (?:not|sorry|i mean|rather than)\b[^.;!?\n]{0,20}|^(?:(?:sorry|no|actually|oops|i meant?|make (?:that|it))[, ]+)+(?:the )?(?<right>" + Numbers.OrdinalPattern + @")[.! ]*(?=$|[.!\n])")]
    private static partial Regex PutRight();

    [GeneratedRegex(@"\b(?:" + Numbers.OrdinalPattern + @"|two|three|four|five|six|several|\d)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:" + Numbers.OrdinalPattern + @"|two|three|four|five|six|several|\d) (?:new |different |interim )*(?:directors?|dcs|chief|leaders?|heads?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CountsPeople();
}
