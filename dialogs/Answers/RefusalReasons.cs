using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Tells from the words of a question why the sources cannot hold its answer. Pure.</summary>
internal static partial class RefusalReasons
{
    /// <summary>A reason not to look at all, since whatever was found would be an answer to another question; null to look.</summary>
    /// <param name="lastYear">The year of the newest publication.</param>
    public static RefusalReason? BeforeLooking(string question, int lastYear)
    {
        if (Years().Matches(question).Any(y => int.Parse(y.Value, CultureInfo.InvariantCulture) > lastYear) || HoldsAPost().IsMatch(question)) return RefusalReason.Today;
        return null;
    }

    /// <summary>The likeliest reason that nothing was found.</summary>
    /// <param name="near">True when the library has something on the subject.</param>
    public static RefusalReason AfterLooking(string question, bool near)
    {
        if (Legal().IsMatch(question)) return RefusalReason.LegalAdvice;
        if (Person().IsMatch(question)) return RefusalReason.NamedPerson;
        if (Own().IsMatch(question) && Amount().IsMatch(question)) return RefusalReason.OwnFigures;
        if (Now().IsMatch(question)) return RefusalReason.Today;
        return near || Field().IsMatch(question) ? RefusalReason.NotInSources : RefusalReason.OutsideSubject;
    }

    [GeneratedRegex(@"\b20[2-9]\d\b", RegexOptions.None, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\bwho(?:'s| is|s) (?:the|our) (?:current )?[^?]{3,40}?\b(?:minister|secretary of state|director|dcs|lead member|chair|chief executive|commissioner)\b[^?]*\b(?:today|now|currently|at the moment|these days)\b|\bwho(?:'s| is|s) the current\b|\bcurrent (?:minister|government|secretary of state)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HoldsAPost();

    [GeneratedRegex(@"\b(?:legal advice|legally|lawful|unlawful|illegal|sue|sued|suing|liable|liability|appeal|tribunal|solicitor|barrister|judicial review|standards complaint|code of conduct|prosecut\w+|court order|compensation|defamation|libel)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Legal();

    [GeneratedRegex(@"\b(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|dame)\.? [A-Z][\w'’-]+", RegexOptions.None, 1000)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(?:our|we|we've|weve|my|us|ours)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:how (?:many|much|high|big|far|long|often)|number|numbers|figures?|budget|overspend\w*|spend|spent|cost|rate|caseloads?|percentage|performance|rating|score|date|when)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:today|currently|current|now|at the moment|at present|right now|latest|this (?:year|month|week)|next (?:year|month|week)|last (?:week|month|year)|these days|recent(?:ly)?|yet|still|upcoming|tomorrow)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(?:child(?:ren)?(?:'?s)?|kids?|young people|social work\w*|social care|safeguard\w*|ofsted|scrutin\w+|foster\w*|adopt\w*|care leavers?|looked after|trusts?|lead member|portfolio holder|dcs|director of children|lga|intervention|inspect\w+|commissioner|improvement)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Field();
}
