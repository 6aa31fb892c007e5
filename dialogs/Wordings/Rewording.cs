using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Wordings;

/// <summary>Rewords a member's line by rule, only when asked: split it, open it, make it neutral.</summary>
/// <remarks>What no rule can put into good English is given back as it was, so that the caller can say so.</remarks>
public static partial class Rewording
{
    private const string Auxiliary = "is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|may|might";

    // Who or what lines are about: enough to tell where a subject ends and its verb begins.
    private const string People = "parents and carers|parents|foster carers|carers|children and young people|children in care|disabled children|young people|care leavers|children|social workers|staff|families|schools|councillors|members|partners|residents|unions|managers|savings|outcomes|costs|results|standards";
    private const string Bodies = "trust|company|charity|councils?|council|cabinet|director|lead member|board|service|services|hub|partnership|mutual|provider|firm|contractor|agency|consortium|contract|arrangement|joint service|team|plan|proposal|business case|leadership|management|money|budget|transfer|move|change";
    private const string Subject = "(?:(?:all |most |some |local |frontline |our |the |its |their )?(?:" + People + @")|(?:the|our|this|that|your|its) (?:(?!of|to|for|in|and)[\w'’-]+ ){0,3}?(?:" + Bodies + ")|it|they|we|you)";

    /// <summary>The things a line asks, each as a question of its own; one when it asks one thing.</summary>
    public static IReadOnlyList<string> Parts(string line)
    {
        if (HowAndWhy().Match(line.Trim()) is { Success: true } both)
            return [Question($"{both.Groups["one"].Value} {both.Groups["rest"].Value}"), Question($"{both.Groups["other"].Value} {both.Groups["rest"].Value}")];
        var parts = new List<string>();
        foreach (var question in line.Split('?', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var asked = new List<string>();
            foreach (var piece in Joint().Split(question).Select(p => p.Trim(' ', ',', '.', ';')).Where(p => p.Length > 3))
            {
                if (asked.Count > 0 && !(Asks().IsMatch(piece) && Asks().IsMatch(asked[^1]))) return [Question(line)];
                asked.Add(asked.Count == 0 ? piece : WithSubject(piece, asked[0]));
            }
            parts.AddRange(asked.SelectMany(Hanging));
        }
        if (parts.Count > 1) parts = [.. parts.Select((p, i) => i == 0 ? p : WithSubject(p, parts[0]))];
        return parts.Count < 2 || !parts.TrueForAll(p => Asks().IsMatch(p)) ? [Question(line)] : [.. parts.Select(Question)];
    }

    /// <summary>An open question: a closed one begins with "How far", or asks what there is. An open one stays as it is.</summary>
    public static string Open(string line)
    {
        var text = Negated().Replace(line.Trim(), m => m.Groups["aux"].Value is "ca" or "Ca" ? "can" : m.Groups["aux"].Value is "wo" or "Wo" ? "will" : m.Groups["aux"].Value).TrimEnd('?', '.', ' ');
        if (Whether().Match(text) is { Success: true } whether) return Question("What would show whether " + text[whether.Length..]);
        if (Confirm().Match(text) is { Success: true } confirm) return Question("What would show whether " + confirm.Groups["what"].Value);
        if (ConfirmThing().Match(text) is { Success: true } thing) return Question("What is known about " + thing.Groups["what"].Value);
        if (Intro().Match(text) is { Success: true } intro)
            return Open(Capital(intro.Groups["rest"].Value)) is var inner && inner.StartsWith("How ", StringComparison.Ordinal) ? Question($"{intro.Groups["intro"].Value}, {Small(inner)}") : line;
        if (!StartsClosed().IsMatch(text)) return line;
        foreach (var (pattern, make) in Openings())
        {
            if (pattern.Match(text) is { Success: true } match) return make(match) is { } made ? Question(made) : line;
        }
        return Question("How far " + Small(text));
    }

    /// <summary>The line without accusation or leading words, and open; as it was where no rule can do that.</summary>
    public static string Neutral(string line)
    {
        var text = line.Trim().TrimEnd('?', '.', ' ');
        foreach (var (pattern, make) in Calmer())
        {
            if (pattern.Match(text) is { Success: true } match && make(match) is { } made) return Fair(made) ? Question(made) : line;
        }
        var softened = Spaces().Replace(Loaded().Replace(Tag().Replace(text, ""), ""), " ").Trim(' ', ',');
        if (softened.Length == 0 || softened.Contains(", but ", StringComparison.OrdinalIgnoreCase)) return line;
        if (!Asks().IsMatch(softened) && !Whether().IsMatch(softened) && !Openable(softened))
            softened = softened.Length == text.Length ? text : "What would show whether " + Small(softened);
        var opened = Open(softened);
        if (!Fair(opened)) return line;
        return opened.TrimEnd('?', ' ') == text ? line : Question(opened);
    }

    private static bool Openable(string text) => StartsClosed().IsMatch(text) || Negated().IsMatch(text) || Confirm().IsMatch(text) || Intro().IsMatch(text) || QuestionWord().IsMatch(text);

    private static bool Fair(string text) => !LineAdvice.For(text).Any(a => a.Kind is AdviceKind.Accusing or AdviceKind.Leading);

    // "Do parents trust it", "would they use it again": the second is read on its own, so it needs its subject.
    private static string WithSubject(string part, string first)
    {
        var subject = FirstSubject().Match(first);
        if (!subject.Success) return part;
        var name = subject.Groups["who"].Value;
        var plural = Plural(name);
        var word = plural ? "they" : "it";
        if (name is "it" or "they" or "we" or "you") return part;
        return Pronoun().Replace(part, m => m.Groups["word"].Value == word ? m.Groups["before"].Value + Small(name) : m.Value, 1);
    }

    // "..., and if so how", "... and why": the question word takes the question it hangs on.
    private static IEnumerable<string> Hanging(string question)
    {
        if (Tail().Match(question) is not { Success: true } tail) return [question];
        var first = question[..tail.Index].Trim(' ', ',');
        var word = tail.Groups["word"].Value.ToLowerInvariant();
        if (!StartsClosed().IsMatch(first) || word.Length == 0) return [question];
        return word is "why not" ? [question] : [first, $"{Capital(word)} {Small(first)}"];
    }

    private static bool Plural(string name) =>
        name.EndsWith("staff", StringComparison.Ordinal) || name.EndsWith("children", StringComparison.Ordinal) || name.EndsWith("people", StringComparison.Ordinal)
        || (name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal)) || name.Contains(" and ", StringComparison.Ordinal);

    private static string Small(string text) =>
        text.Length < 2 || char.IsUpper(text[1]) || char.IsDigit(text[1]) || ProperName().IsMatch(text) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Question(string text)
    {
        text = text.Trim().TrimEnd('?', '.', ' ');
        return text.Length == 0 ? text : Capital(text) + "?";
    }

    // Joined before another question: a question word, or an auxiliary with somebody to ask about. "and" inside a list is none.
    [GeneratedRegex(@"\s*(?:;|,? and|,? or|,? but|,? as well as|,)\s+(?:also |then )?(?=(?:" + Auxiliary + @")\s+(?:" + Subject + @"|the |our |its |their |he |she |there |any |a |an |this |that |these |those |young |ofsted |\w+s? (?:be|think|feel|get|have|say|stay|leave|see|know|fall|rise|improve|benefit|\w+ing)\b)|(?:how|what|why|who|when|where|which|whose|in what|to what)\b(?! (?:is|does|are|do|did|has|was|will) not\b| (?:isn't|doesn't|hasn't|wasn't|won't)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    // A question put directly, not one inside another ("who decides" in "parents know who decides").
    [GeneratedRegex(@"^(?:(?:" + Auxiliary + @")(?:n['’]?t)?\s+\S|(?:why|when|where)\s+(?:" + Auxiliary + @")\b|who\s+\w+|whose\s+\w+|(?:what|which)\s+(?:(?!to\b)[\w'’-]+\s+){0,5}?(?:" + Auxiliary + @"|\w+s|happened|led|changed)\b|how\s+(?:(?:far|well|much|many|often|long|soon|easy|clear|open|safe|good|quickly|effective\w*|confident|satisfied|clearly|useful|stable|visible)\s+(?:[\w'’-]+\s+){0,4}?)?(?:" + Auxiliary + @")\b|(?:in|to|on|by|from|at|for|with)\s+(?:what|which|whom)\b.*\b(?:" + Auxiliary + @")\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    [GeneratedRegex("^(?:" + Auxiliary + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsClosed();

    [GeneratedRegex("^(?:how|what|why|who|when|where|which|whose|in what|to what)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionWord();

    [GeneratedRegex("^(?<aux>" + Auxiliary + @"|ca|wo)n['’]?t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    [GeneratedRegex(@"^(?:whether|if)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Whether();

    [GeneratedRegex(@"^(?<one>how|why|when|where) and (?<other>how|why|when|where) (?<rest>(?:" + Auxiliary + @")\b[^?]+)\??$", RegexOptions.IgnoreCase)]
    private static partial Regex HowAndWhy();

    [GeneratedRegex(@",?\s*\b(?:and|or|but)\s+(?:if so,?\s*)?(?<word>how|why|when|where|in what way|in what ways)\s*$|,?\s*\b(?:and|or|but)\s+if (?:so|not),?\s*(?<word>why not)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^what (?:is|are) (?<who>(?:the|our) [\w ]{2,30})$|\b(?:" + Auxiliary + @")\s+(?<who>" + Subject + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstSubject();

    [GeneratedRegex(@"(?<before>\b(?:" + Auxiliary + @")\s+)(?<word>they|it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:Ofsted|Cabinet|Kent|NHS|CAMHS|SEND|ICB|Ms|Mr|Mrs|Dr|Doncaster|Slough|Birmingham|Kingston|Richmond)\b")]
    private static partial Regex ProperName();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
