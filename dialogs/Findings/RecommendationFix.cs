using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Rewords a recommendation at the member's wish, from what is known. What is not known stays a blank in square brackets: no owner and no date
/// is made up.</summary>
internal static partial class RecommendationFix
{
    /// <summary>The new wording.</summary>
    public static string Of(Recommendation recommendation, FindingsState state, DialogScript script)
    {
        var text = (recommendation.TextBefore ?? recommendation.Text).Trim().TrimEnd('.');
        var (name, what, subject) = Shape(text);
        var owner = recommendation.Owner.Length > 0 ? recommendation.Owner : script.Say("blank-who");
        var wording = script.Say(name,
            ("owner", owner), ("date", recommendation.By?.Text ?? script.Say("blank-date")), ("what", what), ("subject", subject),
            ("measure", Measure(recommendation, state, script)), ("cover", Cover(recommendation, state, script)));
        return wording.Length > 0 && !wording.StartsWith('[') ? char.ToUpperInvariant(wording[0]) + wording[1..] : wording;
    }

    /// <summary>A wording with blanks filled that have become known since.</summary>
    public static string Filled(Recommendation recommendation, DialogScript script)
    {
        var text = recommendation.Text;
        if (recommendation.Owner.Length > 0) text = text.Replace(script.Say("blank-who"), text.StartsWith(script.Say("blank-who"), StringComparison.Ordinal) ? char.ToUpperInvariant(recommendation.Owner[0]) + recommendation.Owner[1..] : recommendation.Owner, StringComparison.Ordinal);
        if (recommendation.By is { } by) text = text.Replace(script.Say("blank-date"), by.Text, StringComparison.Ordinal);
        if (recommendation.Measure.Length > 0) text = text.Replace(script.Say("blank-measure"), recommendation.Measure, StringComparison.Ordinal);
        return text;
    }

    private static (string Name, string What, string Subject) Shape(string text)
    {
        foreach (var (name, pattern) in new[] { ("fix-communicate", Communicate()), ("fix-together", Together()), ("fix-look-at", LookAt()), ("fix-ensure", Ensure()), ("fix-improve", Improve()) })
        {
            if (pattern.Match(text) is { Success: true } match) return (name, match.Groups["what"].Value.Trim(), match.Groups["subject"].Value.Trim() is { Length: > 0 } subject ? subject : "the service");
        }
        if (RecommendationCheck.IsLobbying(PlainText.Of(text))) return ("fix-lobby", Government().Replace(text, "").Trim(' ', ','), "");
        return ("fix-other", char.ToLowerInvariant(text[0]) + text[1..], "");
    }

    // A survey can be asked again; that is the only measure the evidence offers by itself. An exempt one is not named.
    private static string Measure(Recommendation recommendation, FindingsState state, DialogScript script) =>
        recommendation.Measure.Length > 0 ? recommendation.Measure
            : state.EvidenceOf(recommendation).FirstOrDefault(e => e.Kind == EvidenceKind.Survey && !e.Exempt) is { } survey ? script.Say("measure-survey", ("source", survey.Source), ("ref", survey.Ref))
            : script.Say("blank-measure");

    private static string Cover(Recommendation recommendation, FindingsState state, DialogScript script) =>
        recommendation.Lines is [var only] && state.Line(only) is { } line ? script.Say("cover-line", ("number", line.Number), ("text", line.Text)) : script.Say("blank-cover");

    private const string Lead = @"^(?:(?:that )?(?<subject>.+?) (?:should|must|need(?:s)? to|ought to|to|will) )?(?:please |also )?";

    [GeneratedRegex(Lead + @"(?:communicate|talk|engage|listen)s? (?:\w+ )?(?:better|more(?: often| openly| clearly)?) (?:with|to) (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Communicate();

    [GeneratedRegex(Lead + @"work (?:more |much more )?(?:closely|together|better)(?: together)?(?: with)? (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    [GeneratedRegex(Lead + @"(?:look (?:at|into|again at)|consider|explore|examine|review|think about|sort out|address) (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex LookAt();

    [GeneratedRegex(Lead + @"(?:ensure|make sure)(?: that)? (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ensure();

    [GeneratedRegex(Lead + @"(?:improve|strengthen|enhance|promote|encourage|better|support|raise awareness of) (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Improve();

    [GeneratedRegex(@"\b(?:from |by |to )?(?:the |central |national )*(?:government|ministers?|parliament|dfe|the treasury)\b(?: (?:should|must|to)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Government();
}
