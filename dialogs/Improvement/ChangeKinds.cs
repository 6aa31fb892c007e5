using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>What sort of change somebody tells of; the names are those of the bank <c>facts</c> without their start.</summary>
public static partial class ChangeKinds
{
    public const string Lending = "lending", Leaving = "leaving", NewLeaders = "new-leaders", Money = "money", Oversight = "oversight",
        Restructure = "restructure", Systems = "systems", Demand = "demand", Other = "other";

    private static readonly (string Kind, Regex Pattern)[] Kinds =
    [
        (Lending, LendingPeople()), (Oversight, OversightEnding()), (NewLeaders, NewPeople()), (Leaving, PeopleLeaving()),
        (Restructure, Restructuring()), (Money, MoneyGoing()), (Systems, SystemsFailing()), (Demand, DemandRising()),
    ];

    /// <summary>The kinds of change told in plain or typed words; empty when the words tell of none that is known.</summary>
    public static IReadOnlyList<string> In(string words)
    {
        var plain = words.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return [.. Kinds.Where(k => k.Pattern.IsMatch(plain)).Select(k => k.Kind)];
    }

    /// <summary>The first kind of change told; null when there is none.</summary>
    public static string? Of(string words) => In(words) is [var first, ..] ? first : null;

    private const string KeyPeople = @"(?:director\w*|dcs|ads?|heads?|managers?|chief exec\w*|ceo|lead member|psw|principal|leaders?|key (?:people|staff|person)|senior (?:staff|people|team|leaders?)|social workers?|team|staff|deputy|deputies|chair)";

    [GeneratedRegex(@"\b(?:lend|lends|lending|lent|loan(?:ed|ing)?|second(?:ed|ing|ments?)) \b.*|\b(?:help(?:ing|ed)?(?: out)?|support(?:ing|ed)?|work(?:ing)? (?:for|in|with)|mentor(?:ing)?|advis(?:e|ing)|on loan to)\b.{0,40}\b(?:another|other|neighbour\w*|next door|nearby|inadequate|struggling)\b.{0,20}(?:council|authorit\w*|borough|county|la|las|area|areas)?|\b(?:partners? in practice|improvement partner (?:to|for)|system leader)\b")]
    private static partial Regex LendingPeople();

    [GeneratedRegex(@"\b(?:improvement board|commissioner|intervention|improvement notice|monitoring visits?|statutory direction|dfe adviser)\b.{0,40}\b(?:end(?:s|ed|ing)?|lift(?:ed|ing|s)?|st(?:ood|ands?|anding) down|gone|finish\w*|clos\w*|leav\w*|left|over|wound up|stop\w*)\b|\b(?:come|came|coming|just|are|got) (?:off|out of) (?:the )?(?:intervention|notice|direction|special measures)\b")]
    private static partial Regex OversightEnding();

    [GeneratedRegex(@"\bnew (?:interim )?(?:director|dcs|chief exec\w*|ceo|lead member|leader|assistant director|ad|head of|deputy)\b|\b(?:director|dcs|chief exec\w*|lead member)\b.{0,30}\b(?:starts?|started|starting|joins|joined|new in post|appointed)\b")]
    private static partial Regex NewPeople();

    [GeneratedRegex(@"\b" + KeyPeople + @"\b.{0,50}\b(?:leav(?:e|es|ing)|left|quit\w*|resign\w*|retir\w*|going|goes|gone|off sick|on (?:mat|maternity|sick)\w*|moving on|stepp(?:ed|ing) down|handed in|interim|acting|vacan\w*|poached|off to)\b|\b(?:los(?:e|t|ing)|leav(?:e|es|ing)|resign\w*|retir\w*|vacan\w*|departure|interim)\b.{0,40}\b" + KeyPeople + @"\b")]
    private static partial Regex PeopleLeaving();

    [GeneratedRegex(@"\b(?:restructur\w*|reorgani\w*|reorg|re-?design of (?:the )?(?:service|teams)|merging (?:the )?teams|local government reorg\w*|lgr)\b")]
    private static partial Regex Restructuring();

    [GeneratedRegex(@"\b(?:savings?|cuts?|cutting|cut by|budget (?:gap|hole|pressure|cut)\w*|overspen[dt]\w*|s114|section 114|(?:take|taking|took|taken) (?:the )?(?:money|funding|investment)\b.{0,20}\bout|(?:grant|funding|money|investment)\b.{0,25}\b(?:ends?|ending|runs? out|running out|stops?|stopping|dries|going))\b")]
    private static partial Regex MoneyGoing();

    [GeneratedRegex(@"\b(?:case ?(?:management )?system|recording system|it system|computer system|liquid ?logic|mosaic|eclipse|database|ehm|system)\b.{0,40}\b(?:last legs|replac\w*|migrat\w*|falling over|fall(?:s|ing)? down|crash\w*|switch\w*|go(?:es|ing)? live|ageing|aging|old|failing|on its way out|dying|changing)\b|\bnew (?:case|recording|it|computer) ?(?:management )?system\b")]
    private static partial Regex SystemsFailing();

    [GeneratedRegex(@"\b(?:referrals?|demand|caseloads?|(?:children|numbers?|kids) in care|looked[- ]after (?:children|numbers)|child protection (?:plans|numbers)|contacts)\b.{0,30}\b(?:up|rising|risen|rise|rocket\w*|doubl\w*|increas\w*|through the roof|soar\w*|climbing|higher|spik\w*)\b")]
    private static partial Regex DemandRising();
}
