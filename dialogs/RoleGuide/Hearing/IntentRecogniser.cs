using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>Who the member is: "I'm the new cabinet member for children's". Starts the guide; claimed, so that nobody is told it was not used.</summary>
internal sealed partial class IntentRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Who()).Concat(said.Free(Plea())).Concat(said.Free(Filler())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length))) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    /// <summary>How surely a message comes from a lead member who wants to know the job.</summary>
    public static Likelihood Asks(Utterance said)
    {
        var plain = said.Plain;
        // "Mentoring" may have been taken for a misspelling.
        if (OtherPerson().IsMatch(plain) || OtherPerson().IsMatch(said.Typed.ToLowerInvariant())) return Likelihood.No;
        var self = Self().IsMatch(plain) && !OtherPortfolio().IsMatch(plain);
        if (self) return OtherWork().IsMatch(plain) ? Likelihood.Maybe : Likelihood.Surely;
        if (Guide().IsMatch(plain)) return Likelihood.Surely;
        return Hint().IsMatch(plain) ? Likelihood.Maybe : Likelihood.No;
    }

    /// <summary>True when a message says that the speaker is what an earlier question was about.</summary>
    public static bool Leans(string plain, string question) => OneOfThem().IsMatch(plain) && LeadMember().IsMatch(question);

    [GeneratedRegex(@"\b(?:im|i am|ive become|ive just become|i became) (?:one(?: of (?:them|those))?|it|her|him|that person|the one)\b|\bthats me\b")]
    private static partial Regex OneOfThem();

    [GeneratedRegex(@"\b(?:lead|cabinet) member|portfolio holder", RegexOptions.IgnoreCase)]
    private static partial Regex LeadMember();

    private const string Post = @"(?:(?:(?:lead|cabinet|executive|exec|portfolio) )+(?:member|holder|councillor|lead)|lead member|portfolio holder|(?:childrens |the )portfolio|lmcs|lead cllr)";
    private const string ForChildren = @"(?:,? (?:for|of|with|on|in charge of) (?:the )?(?:childrens?|children|young people|cyp|kids|education|families|schools)(?:(?: and| &|,)? (?:services?|social care|young people|families|education|schools|skills|learning|people))*)?";

    [GeneratedRegex(@"\b(?:(?:hi|hello)[,. ]+)?(?:im|i am|ive been|i was|as|being|made|appointed|given|become|became|named|elected|taken on|got|been|the|a|an|new|our|their|council s|to be|now|here|also|only|just) (?:(?:the|a|an|new|brand|our|now|also|as|made|appointed|been|given|to be|council s|deputy|only|just|newly) )*" + Post + ForChildren + @"(?: (?:here|now|at my council|for my council|in my council|of (?:my|our|the) council))?\b|(?<=^|[\s,.;])(?:new )?" + Post + ForChildren + @"(?: here)?(?=[,.;!\n]|$)")]
    private static partial Regex Who();

    [GeneratedRegex(@"\b(?:please )?help(?: me)?(?: (?:get (?:started|going|my head round (?:it|this))|find my feet|please|with (?:it|this|the (?:role|job))))*\b|\bwhere on earth\b|\bno idea what im doing\b")]
    private static partial Regex Plea();

    // Words around a correction: who says so is no note worth keeping.
    [GeneratedRegex(@"\b(?:(?:a )?(?:small |quick )?correction|im (?:now )?told|ive (?:just |now )?been told|i was told|(?:they|theyve|officers|the director|the dcs|she|he|my officers) (?:just |now |all )*(?:tell|tells|told|say|says|said) me|(?:it )?turns out|apparently|i(?:ve)? (?:just )?(?:checked|looked it up|found out)|i got (?:that|it) wrong|my mistake|i misspoke|(?:sorry[, ]+)?(?:ignore|forget|never ?mind|scrap) (?:that|it)|(?:by the way|btw))\b")]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(?:im|i am|ive|i have|i was|ill be|i will be|my|me|just|newly|as|been)\b(?: [a-z]+){0,6}? " + Post + @"\b|^(?:hi |hello |so |well |right )*(?:just |newly |brand |new |the |a )*(?:been |made |appointed |new )*" + Post + ForChildren + @"(?: here)?(?:[,.;!\n]|$)|\b(?:taken|took|taking|got|given|picked up|inherited|landed) (?:on |over )?(?:the |with the )?(?:childrens?|cyp|children and young peoples?)(?: services)? (?:portfolio|brief|job)\b|\b(?:first|second|third|fourth) (?:day|week|month) (?:as|in the|on the) (?:lead|cabinet|portfolio|childrens)")]
    private static partial Regex Self();

    [GeneratedRegex(@"\b(?:mentor\w*|mentee\w*|(?:our|their|your|my|the new|his|her) lead member\b.{0,30}\b(?:is|has|was|wants|should|needs)|lead member(?:s)? (?:is|has|was|are|were) )\b")]
    private static partial Regex OtherPerson();

    [GeneratedRegex(@"\b(?:cabinet|portfolio|executive) (?:member|holder) (?:for|of) (?!children|childrens|cyp|young|education|families|schools|kids|the children)[a-z]+")]
    private static partial Regex OtherPortfolio();

    [GeneratedRegex(@"\b(?:kloes?|lines? of enquiry|scoping|question pack|peer (?:challenge|review)|evidence log|recommendations|self[- ]assessment|case stud\w+|which (?:form|kind) of support|improvement journey|courses?|training)\b")]
    private static partial Regex OtherWork();

    [GeneratedRegex(@"\b(?:role guide|guide (?:to|for) (?:my|the) (?:new )?(?:role|job)|(?:my |the )?first (?:100|hundred|90) days|find my feet|(?:help|guide|induction|getting started) (?:for|as) (?:a )?(?:new )?lead member|what (?:does|do) (?:a )?new lead members? (?:need|do first))\b")]
    private static partial Regex Guide();

    [GeneratedRegex(@"\b(?:new (?:in|to) (?:the |this )?(?:role|job|portfolio|post)|just (?:started|been appointed|taken over)|my (?:new )?(?:role|portfolio)|(?:1|one)[- ]?(?:to|2)[- ]?(?:1|one) with (?:the |my )?(?:director|dcs))\b")]
    private static partial Regex Hint();
}
