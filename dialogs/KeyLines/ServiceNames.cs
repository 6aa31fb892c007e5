using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The services that a proposal names, each as it stands after "of", "in" or "to move" in a sentence.</summary>
internal static partial class ServiceNames
{
    // The longest first: what one has taken, a later one cannot take again.
    private static readonly (Regex Pattern, string Called)[] Known =
    [
        (SpeechTherapy(), "the speech and language therapy service"), (DisabledShortBreaks(), "short breaks for disabled children"),
        (FosteringAndAdoption(), "the fostering and adoption service"), (SendTransport(), "SEND transport"), (SchoolTransport(), "school transport"),
        (SocialCare(), "children's social care"), (ChildrensHomes(), "children's homes"), (ChildrensCentres(), "children's centres"),
        (ChildrensServices(), "children's services"), (LeavingCare(), "the leaving care service"), (ShortBreaks(), "short breaks"),
        (EarlyHelp(), "early help"), (Panels(), "fostering and adoption panels"), (Fostering(), "the fostering service"), (Adoption(), "the adoption service"),
        (YouthJustice(), "the youth justice service"), (YouthOffending(), "the youth offending service"), (YouthClubs(), "youth clubs"),
        (YouthWork(), "youth work"), (YouthServices(), "youth services"), (YouthService(), "the youth service"), (FamilyHubs(), "family hubs"), (FamilyCentres(), "family centres"),
        (FamilySupport(), "the family support service"), (ResidentialHomes(), "residential homes"), (ResidentialCare(), "residential care"),
        (HealthVisiting(), "the health visiting service"), (SchoolNursing(), "the school nursing service"), (Portage(), "the portage service"), (Camhs(), "CAMHS"),
        (EdgeOfCare(), "the edge of care service"), (ContactCentre(), "the contact centre"), (ContactService(), "the contact service"),
        (Participation(), "the participation service"), (Advocacy(), "the advocacy service"), (Nurseries(), "nurseries"), (Music(), "the music service"),
        (EducationPsychology(), "the educational psychology service"), (EducationSupport(), "education support"), (SchoolImprovement(), "school improvement"),
        (Play(), "the play service"), (Careers(), "the careers service"), (Therapies(), "therapies"), (Send(), "SEND services"),
        (DisabledChildren(), "services for disabled children"), (Placements(), "placements"),
    ];

    /// <summary>Up to two services, joined by "and"; null when the proposal names none.</summary>
    public static string? In(string proposal)
    {
        var left = proposal.Replace('’', '\'').ToLowerInvariant();
        var found = new List<(int At, string Called)>();
        foreach (var (pattern, called) in Known)
        {
            left = pattern.Replace(left, m =>
            {
                found.Add((m.Index, called));
                return new string('#', m.Length);
            });
        }
        // Only a proposal with no service known here is searched for "the ... service".
        if (found.Count == 0 && Other().Match(left) is { Success: true } other && LeadingWords().Replace(other.Value, "") is { Length: > 8 } name)
            found.Add((other.Index, "the " + name));
        // "Children's services" beside an exact one only says where that one sits.
        var exact = found.OrderBy(f => f.At).Select(f => f.Called).Distinct(StringComparer.Ordinal).ToList();
        if (exact.Count > 1) exact.RemoveAll(c => c is "children's services");
        return exact.Count == 0 ? null : string.Join(" and ", exact.Take(2));
    }

    [GeneratedRegex(@"\b(?:speech and language(?: therap(?:y|ies|ists?))?(?: services?)?|salt services?)\b")]
    private static partial Regex SpeechTherapy();

    [GeneratedRegex(@"\bshort[- ]breaks? (?:service )?for (?:disabled children|children with (?:disabilities|special needs))\b")]
    private static partial Regex DisabledShortBreaks();

    [GeneratedRegex(@"\b(?:fostering and adoption|adoption and fostering)(?: services?| teams?)?\b(?! panel)")]
    private static partial Regex FosteringAndAdoption();

    [GeneratedRegex(@"\b(?:send|sen) (?:home to school |school )?transport\b")]
    private static partial Regex SendTransport();

    [GeneratedRegex(@"\b(?:home[- ]to[- ]school|school) transport\b")]
    private static partial Regex SchoolTransport();

    [GeneratedRegex(@"\b(?:(?:childrens?'?s? )?social care|childrens?'? social work)\b")]
    private static partial Regex SocialCare();

    [GeneratedRegex(@"\b(?:children'?s'?(?: residential)? homes?|kids'? homes?)\b")]
    private static partial Regex ChildrensHomes();

    [GeneratedRegex(@"\bchildren'?s'? centres?\b")]
    private static partial Regex ChildrensCentres();

    [GeneratedRegex(@"\b(?:children'?s'? services?|childrens)\b(?! (?:company|trust|panel|committee|scrutiny|hub))")]
    private static partial Regex ChildrensServices();

    [GeneratedRegex(@"\b(?:leaving[- ]care|care leavers'?|after ?care)(?: (?:services?|teams?|support))?\b")]
    private static partial Regex LeavingCare();

    [GeneratedRegex(@"\b(?:short[- ]breaks?|respite)(?: (?:services?|care))?\b")]
    private static partial Regex ShortBreaks();

    [GeneratedRegex(@"\bearly help(?: (?:services?|teams?))?\b")]
    private static partial Regex EarlyHelp();

    [GeneratedRegex(@"\b(?:foster(?:ing)?|adoption)(?: and (?:foster(?:ing)?|adoption))? panels?\b")]
    private static partial Regex Panels();

    [GeneratedRegex(@"\b(?:fostering|foster care)(?: (?:services?|teams?))?\b")]
    private static partial Regex Fostering();

    [GeneratedRegex(@"\badoption(?: (?:services?|teams?))?\b")]
    private static partial Regex Adoption();

    [GeneratedRegex(@"\byouth justice(?: (?:services?|teams?))?\b")]
    private static partial Regex YouthJustice();

    [GeneratedRegex(@"\byouth offending(?: (?:services?|teams?))?\b")]
    private static partial Regex YouthOffending();

    [GeneratedRegex(@"\byouth (?:clubs?|centres?)\b")]
    private static partial Regex YouthClubs();

    [GeneratedRegex(@"\byouth work(?! ?force)(?:ers)?\b")]
    private static partial Regex YouthWork();

    [GeneratedRegex(@"\byouth services\b")]
    private static partial Regex YouthServices();

    [GeneratedRegex(@"\byouth (?:service|provision|offer)\b")]
    private static partial Regex YouthService();

    [GeneratedRegex(@"\bfamily hubs?\b")]
    private static partial Regex FamilyHubs();

    [GeneratedRegex(@"\bfamily centres?\b")]
    private static partial Regex FamilyCentres();

    [GeneratedRegex(@"\bfamily support(?: (?:services?|teams?|work))?\b")]
    private static partial Regex FamilySupport();

    [GeneratedRegex(@"\bresidential (?:children's )?homes?\b")]
    private static partial Regex ResidentialHomes();

    [GeneratedRegex(@"\bresidential (?:care|services?)\b")]
    private static partial Regex ResidentialCare();

    [GeneratedRegex(@"\bhealth visit(?:ing|ors?)(?: (?:services?|teams?))?\b")]
    private static partial Regex HealthVisiting();

    [GeneratedRegex(@"\bschool nurs(?:ing|es)(?: (?:services?|teams?))?\b")]
    private static partial Regex SchoolNursing();

    [GeneratedRegex(@"\bportage(?: (?:services?|teams?))?\b")]
    private static partial Regex Portage();

    [GeneratedRegex(@"\b(?:camhs|child and adolescent mental health(?: services?)?)(?: services?)?\b")]
    private static partial Regex Camhs();

    [GeneratedRegex(@"\bedge[- ]of[- ]care(?: (?:services?|teams?))?\b")]
    private static partial Regex EdgeOfCare();

    [GeneratedRegex(@"\b(?:family )?contact centres?\b")]
    private static partial Regex ContactCentre();

    [GeneratedRegex(@"\b(?:family |supervised )?contact services?\b")]
    private static partial Regex ContactService();

    [GeneratedRegex(@"\bparticipation (?:services?|teams?)\b")]
    private static partial Regex Participation();

    [GeneratedRegex(@"\b(?:independent )?advocacy(?: services?)?\b")]
    private static partial Regex Advocacy();

    [GeneratedRegex(@"\b(?:nursery|nurseries)\b(?! school)")]
    private static partial Regex Nurseries();

    [GeneratedRegex(@"\bmusic (?:services?|hub)\b")]
    private static partial Regex Music();

    [GeneratedRegex(@"\beducation(?:al)? psycholog(?:y|ists?)(?: (?:services?|teams?))?\b")]
    private static partial Regex EducationPsychology();

    [GeneratedRegex(@"\beducation support(?: services?)?\b")]
    private static partial Regex EducationSupport();

    [GeneratedRegex(@"\bschool improvement(?: (?:services?|teams?))?\b")]
    private static partial Regex SchoolImprovement();

    [GeneratedRegex(@"\b(?:(?:adventure )?play (?:services?|schemes?|centres?|work|provision)|adventure playgrounds?)\b|(?<=\b(?:our|the|childrens?'?s?|for|move|of|run|moving) )play\b(?! a | its)")]
    private static partial Regex Play();

    [GeneratedRegex(@"\bcareers (?:services?|advice)\b")]
    private static partial Regex Careers();

    [GeneratedRegex(@"\b(?:children's )?therap(?:ies|y services?)\b")]
    private static partial Regex Therapies();

    [GeneratedRegex(@"\b(?:send|sen) (?:services?|teams?|support)\b")]
    private static partial Regex Send();

    [GeneratedRegex(@"\b(?:(?:the )?disabled children(?:'?s)?(?: (?:services?|teams?))?|children with (?:disabilities|special needs))\b")]
    private static partial Regex DisabledChildren();

    [GeneratedRegex(@"\bplacements\b")]
    private static partial Regex Placements();

    [GeneratedRegex(@"\b(?:[a-z]+ ){1,3}(?:service|team)\b")]
    private static partial Regex Other();

    [GeneratedRegex(@"^.*\b(?:the|our|a|an|joint|single|shared|new|to|hand|move|in|of|and|council|over|combine|merge|transfer|outsource|put|run|share|spin|out|contract|this|that|for|their|its|into|with|from|whole|local|integrated|customer|civil|as|is|on|at|by|one|health|management|moving|bring|public|another)\b\s*")]
    private static partial Regex LeadingWords();
}
