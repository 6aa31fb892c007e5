using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>What the last inspection found, and when: "ofsted said good in 2023", "we were RI last year".</summary>
internal sealed partial class JudgementRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var isAsked = listening.Open?.Key == JourneyKeys.Judgement;
        foreach (var pattern in isAsked ? new[] { Found(), Bare() } : [Found(), Plainly(), Dated()])
        {
            foreach (var match in said.Free(pattern).ToList())
            {
                said.Claim(new(match.Index, match.Length));
                yield return Heard.Answer.Of(match.Index, JourneyKeys.Judgement, ValueOf(match.Groups["found"].Value));
                if (Year(match, listening) is { } year) yield return Heard.Answer.Of(match.Index, JourneyKeys.JudgedOn, year);
            }
        }
        if (listening.Open?.Key != JourneyKeys.JudgedOn) yield break;
        if (When().Match(said.Plain.Trim('.', ' ')) is not { Success: true } when || when.Length < said.Plain.Trim('.', ' ').Length || Year(when, listening) is not { } on) yield break;
        said.ClaimAll();
        yield return Heard.Answer.Of(0, JourneyKeys.JudgedOn, on);
    }

    private static string ValueOf(string found) => found switch
    {
        "good" => "good",
        "outstanding" => "outstanding",
        _ when found.StartsWith("inad", StringComparison.Ordinal) || found.StartsWith("fail", StringComparison.Ordinal) || found == "special measures" => "inadequate",
        _ => "requires-improvement",
    };

    // A date that has no year of its own is reckoned from today, so that it still says the same next year.
    private static string? Year(Match match, Listening listening)
    {
        if (match.Groups["year"].Success) return Upper((match.Groups["month"].Success ? match.Groups["month"].Value + " " : "") + match.Groups["year"].Value);
        var today = listening.Moment.Today;
        if (match.Groups["ago"].Success) return Text(today.Year - (Numbers.Read(match.Groups["ago"].Value) ?? 1));
        if (match.Groups["lastyear"].Success) return Text(today.Year - 1);
        if (match.Groups["thisyear"].Success) return Text(today.Year);
        if (!match.Groups["month"].Success) return null;
        var month = Array.FindIndex(Months, m => match.Groups["month"].Value.StartsWith(m, StringComparison.Ordinal)) + 1;
        return Upper($"{match.Groups["month"].Value} {Text(month <= today.Month ? today.Year : today.Year - 1)}");
    }

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private const string Grade = @"(?<found>inadequate|inadaquate|requires improvement(?: to be good)?|requiring improvement|needs improvement|ri|good|outstanding|special measures)\b(?! (?:practice|enough|progress|staff|at|thing|idea|question|point|news|work|plan|leader\w*|relationship\w*|evidence|partner\w*|to|place|shape|data|start|in (?:parts|places)|social))";
    private const string Date = @"(?:,?(?: overall| all round)?,? (?:(?:in|back in|since|from|dated|as of|at the|on|last|this|early|late) )*(?:(?:the )?(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)?,? ?(?<year>(?:19|20)\d\d)|(?<month>january|february|march|april|may|june|july|august|september|october|november|december)|(?<ago>\d|a|an|one|two|three|four|five|six|seven|a couple of) years? ago|(?<lastyear>last year)|(?<thisyear>(?:earlier )?this year)))?";

    [GeneratedRegex(@"\b(?:ofsted|inspect(?:ors?|ed|ion)|ilacs|sif|judged|judgement|rated|graded|grade|rating from ofsted)\b(?:(?! (?:could|would|should|will|might|may|visit)\b)[^.?!;\n\d]){0,45}?\b" + Grade + Date)]
    private static partial Regex Found();

    // Without any word for an inspection only words that mean nothing else: "an inadequate council", "we're RI".
    [GeneratedRegex(@"\b(?:we (?:are|were|got|came out(?: as)?)|we ?are|weve been|we have been|were|got|a|an|our|currently|still|just)(?: (?:an?|currently|still|just|only|recently|again))* (?<found>inadequate|requires improvement|ri|special measures)\b(?: (?:council|authority|la|borough|county))?" + Date)]
    private static partial Regex Plainly();

    [GeneratedRegex(@"(?:^|(?<=[.;\n] ?))" + Grade + @",? (?:in |since )?(?:(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) )?(?<year>20\d\d)(?=$|[.;,\n])")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?:(?:it|we|they|that|ofsted|was|were|is|got|said|found|us|came out|as|an?|just|still|only|i think|um|er|overall)[, ]+)*" + Grade + @"(?: overall)?" + Date)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:(?:it|that|was|i think|about|around|back) )*(?:in |since |from |on |(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:(?<month>[a-z]{3,9}) )?(?<year>(?:19|20)\d\d)$|^(?:(?:it|that|was|i think|about|around|back) )*(?:(?<ago>\d|a|an|one|two|three|four|five|six|seven|a couple of) years? ago|(?<lastyear>last year)|(?<thisyear>(?:earlier )?this year)|(?:in |last )?(?<month>january|february|march|april|may|june|july|august|september|october|november|december))$")]
    private static partial Regex When();
}
