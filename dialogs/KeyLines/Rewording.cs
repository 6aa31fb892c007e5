using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Rewords a member's line by rule, only when asked: split it, open it, make it neutral.</summary>
public static partial class Rewording
{
    private const string Auxiliary = "is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall";

    /// <summary>The things a line asks, each as a question of its own; one when it asks one thing.</summary>
    public static IReadOnlyList<string> Parts(string line)
    {
        var questions = line.Split('?', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. questions.SelectMany(q => Joint().Split(q)).Select(p => p.Trim(' ', ',', '.', ';')).Where(p => p.Length > 3).Select(Question)];
    }

    /// <summary>An open question: a closed one begins with "How far". An open one stays as it is.</summary>
    public static string Open(string line)
    {
        var text = Negated().Replace(line.Trim(), m => m.Groups["aux"].Value);
        if (Whether().Match(text) is { Success: true } whether) return Question("What would show whether " + text[whether.Length..].TrimEnd('?', ' '));
        return StartsClosed().IsMatch(text) ? Question("How far " + char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('?', ' ')) : Question(text.TrimEnd('?', ' '));
    }

    /// <summary>The line without accusation or leading words, and open.</summary>
    public static string Neutral(string line)
    {
        var text = line.Trim();
        if (Spent().Match(text) is { Success: true } spent)
            return Question($"What difference has the money spent on {spent.Groups["what"].Value.Trim()} made");
        if (FailedTo().Match(text) is { Success: true } failed)
            return Question($"What has stood in the way of {failed.Groups["who"].Value.Trim()} being able to {failed.Groups["what"].Value.Trim()}");
        if (WhyNot().Match(text) is { Success: true } why)
            return Question($"What has been done so far to {why.Groups["what"].Value.Trim()}, and with what result");
        if (JustA().Match(text) is { Success: true } just)
            return Question($"What part, if any, does {Noun(just.Groups["what"].Value)} play in the proposal");
        var softened = Loaded().Replace(text, "");
        softened = Spaces().Replace(softened, " ").Trim();
        return Why().Match(softened) is { Success: true } reason
            ? Question($"What are the reasons why {reason.Groups["who"].Value} {reason.Groups["aux"].Value.ToLowerInvariant()} {reason.Groups["rest"].Value}".TrimEnd('?', ' '))
            : Open(softened);
    }

    private static string Noun(string words) => BackDoor().Replace(words, "").Trim(' ', '?', '.');

    private static string Question(string text)
    {
        text = text.Trim().TrimEnd('?', '.', ' ');
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..] + "?";
    }

    // A joint is an "and" or a comma before another question: "... and do parents think ...". "and" inside a list is none.
    [GeneratedRegex(@"\s*(?:,|;|\band\b|, and\b|\bor\b|\bas well as\b)\s+(?:also\s+)?(?=(?:(?:" + Auxiliary + @")\s+(?:the |our |its |their |we |it |they |you |there |parents|children|staff|families|partners|young|ofsted|carers|savings|outcomes|\w+s? (?:be|think|feel|get|have|say|stay|leave|see|know|fall|rise|improve|benefit))|(?:how|what|why|who|when|where|whether|in what)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:" + Auxiliary + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsClosed();

    [GeneratedRegex("^(?<aux>" + Auxiliary + @")n['’]?t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(@"^whether\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Whether();

    [GeneratedRegex(@"\b(?:wasted?|wasting|squandered|squandering|blown?|thrown?|throwing|spent|spending)\b(?: (?:so much|all that|all this|a fortune|good|our|the|public|council|away|taxpayers['’]?))* ?(?:money|cash|funds|budget|thousands|millions)?(?: away)? ?(?:on|at) (?<what>[^?.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Spent();

    [GeneratedRegex(@"\b(?:has|have|did|is|are|does|do)? ?(?<who>the [\w' ]{2,40}?|[\w']+) (?:keep )?fail(?:ed|ing|s)? to (?<what>[^?.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex FailedTo();

    [GeneratedRegex(@"^why (?:hasn['’]?t|haven['’]?t|didn['’]?t|has no ?one|did nobody|has nobody) (?:(?:the |our |any)?[\w' ]{2,25}? )??(?:bothered to |managed to )?(?<what>(?:tell|ask|listen|do|check|publish|make|fix|sort|act|put|find|keep|improve|recruit)\w*\b[^?.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex WhyNot();

    [GeneratedRegex(@"^(?:isn['’]?t|is not|is|aren['’]?t) (?:this|it|that|the \w+) (?:not )?(?:just|really just|simply|only|nothing but) (?:a |an )?(?<what>[^?.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex JustA();

    [GeneratedRegex(@"\b(?:by|through) the back ?door\b|\bin disguise\b", RegexOptions.IgnoreCase)]
    private static partial Regex BackDoor();

    [GeneratedRegex(@"\b(?:surely|obviously|clearly|of course|actually|on earth|just|simply|so badly|disgracefully|such a|shambolic|terrible|appalling|disastrous|useless|hopeless|yet again|by the back ?door)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();

    [GeneratedRegex(@"^why (?<aux>has|have|did|is|are|was|were|does|do) (?<who>(?:the |our |a )?[\w']+(?: (?:team|board|committee|council|cabinet|director|service|services))?) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
