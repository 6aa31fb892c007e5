using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Tells the kind of evidence by the words that people use for it.</summary>
internal static partial class EvidenceKinds
{
    /// <summary>The kind; null when the words do not tell.</summary>
    public static EvidenceKind? Of(string plain)
    {
        if (Survey().IsMatch(plain)) return EvidenceKind.Survey;
        if (Visit().IsMatch(plain)) return EvidenceKind.Visit;
        if (Meeting().IsMatch(plain)) return EvidenceKind.Oral;
        var written = Written().Match(plain);
        var data = Data().Match(plain);
        if (data.Success && (!written.Success || data.Index < written.Index)) return EvidenceKind.Data;
        if (written.Success) return EvidenceKind.Written;
        return Spoken().IsMatch(plain) ? EvidenceKind.Oral : null;
    }

    /// <summary>True when the words name something evidence can come from, so that they begin an item.</summary>
    public static bool Begins(string plain) =>
        !Goes().IsMatch(plain) && (Survey().IsMatch(plain) || Visit().IsMatch(plain) || Meeting().IsMatch(plain) || Written().IsMatch(plain) || Data().IsMatch(plain) || Spoken().IsMatch(plain));

    /// <summary>The kind that one word names, as after "kind:".</summary>
    public static EvidenceKind? Named(string word) => word.Trim() switch
    {
        "data" or "figures" or "numbers" => EvidenceKind.Data,
        "oral" or "spoken" or "heard" or "interview" or "oral evidence" => EvidenceKind.Oral,
        "written" or "paper" or "written evidence" => EvidenceKind.Written,
        "visit" or "a visit" => EvidenceKind.Visit,
        "survey" or "a survey" => EvidenceKind.Survey,
        _ => null,
    };

    [GeneratedRegex(@"\b(?:surveys?|surveyed|questionnaires?|poll(?:ed)?|feedback forms?|consultation responses?)\b")]
    private static partial Regex Survey();

    [GeneratedRegex(@"\b(?:visits?|visited|visiting|walkabout|went (?:to|round) (?:see )?(?:the|a|an|our|two|three|\d)|shadowed|saw round|observed|drop(?:ped)? in (?:at|on|to))\b")]
    private static partial Regex Visit();

    [GeneratedRegex(@"\b(?:met(?: with)?|meeting with|spoke(?: to| with)?|spoken to|talked (?:to|with)|interview(?:s|ed)?|focus groups?|heard from|hearing from|told (?:us|me|members|the (?:panel|group|committee))|witness(?:es)? (?:session|said|told)?|evidence session|came (?:to|in) (?:see|speak|and)|gave (?:oral )?evidence|workshop|round ?table|phone(?:d| call)|chat(?:ted)? with|listened to|oral evidence)\b")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(?:papers?|reports?|letters?|submissions?|e-?mails?|emailed|wrote|minutes|polic(?:y|ies)|documents?|business case|inspection|ofsted|audit|peer review|briefing|strateg(?:y|ies)|plan|complaints?(?: log| file)?|study|research|evaluation|appraisal|memo|guidance|written evidence|statement|annual review|articles?|contract|agreement)\b")]
    private static partial Regex Written();

    [GeneratedRegex(@"\b(?:data|datasets?|figures|statistics|stats|dashboards?|scorecards?|performance (?:report|figures)|spreadsheets?|returns?|indicators?|benchmark(?:ing|s)?|numbers (?:show|from|of|say)|budget monitoring|kpis?|ledger|accounts)\b")]
    private static partial Regex Data();

    [GeneratedRegex(@"\b(?:said|says|saying|reckons?|thinks?|feels?|felt|warned|claims?|claimed|argued|complained|praised|raised|asked for|described)\b")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?:and |but |so )*(?:(?:they|he|she|it|its|nobody|everyone|everybody|none|this|that|thats|which|who|them|most of them|many|several of them|half of them|some|others?|most|all of them|one of them|one|only|though|the (?:rest|others)|mostly|also they)\b)")]
    private static partial Regex Goes();
}
