using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Why a message is not looked up in the library at all.</summary>
public enum MessageConcern
{
    None,
    /// <summary>It shows a child who may be at risk now, or details that tell who a child is.</summary>
    ChildAtRisk,
    /// <summary>It wants the bot to drop its rules or show how it is set up.</summary>
    RuleChange,
}

/// <summary>Looks a message over before anything is done with it. Leans to the safe side where a child may be at risk.</summary>
/// <remarks>A question of policy ("how do we know children are not being hurt by the change?") speaks of children in general and passes.</remarks>
public static partial class MessageCheck
{
    // What is asked stands near the start; a paste of 100,000 characters is not worth reading to the end.
    private const int MostCharacters = 4000;

    private const string OneChild =
        @"(\b(a|an|my|her|his|their|the|this|that|one|our|neighbour'?s|friend'?s|mum'?s|grand)\s*(\w+\s){0,2}?(child|boy|girl|lad|kid|son|daughter|baby|toddler|pupil|niece|nephew|grandson|granddaughter|teenager|schoolboy|schoolgirl|youngster|little one|foster child|stepson|stepdaughter)\b|\bwho is (only )?\d{1,2}\b)";

    private const string Harm =
        @"\b(hurt(s|ing)?|hit(s|ting)?|beat(s|ing|en)?|abus(e|es|ed|ing)|molest(s|ed|ing)?|groom(ed|ing|s)|rap(ed|ing)|assault(s|ed|ing)?|bruis(es|ed|ing)|neglected|starv(ed|ing)|burn(t|ed|s)|lock(ed|s) (in|up|her|him|them)|touch(es|ed|ing) (her|him|them|me)|kick(s|ed|ing)|punch(es|ed|ing)|strangl\w+|chok(es|ed|ing)|threaten(s|ed|ing) to (kill|hurt)|self[- ]?harm\w*|suicidal|kill (herself|himself|themselves)|in danger|at risk|not safe|isn'?t safe|unsafe|missing|traffick\w+|exploited|ran away|run away|runaway)\b";

    private const string Present =
        @"\b(tonight|right now|now|today|this (morning|afternoon|evening|minute|week)|yesterday|last night|at the moment|keeps?|every (day|night)|is being|'?s being|been|just told|told me|says|said|i (saw|heard)|i(’|')?m worried|i think|hurts|hits|beats|abuses|who do i (call|ring|tell))\b";

    private const string Age = @"(\baged?\s+(only\s+)?(\d|1[0-7])\b|\b(is|she'?s|he'?s)\s+(only\s+)?(\d|1[0-7])\b(?=\s*([,.;!)]|$|and\b|years?\s+old))|\b(\d|1[0-7])[- ]?((years?|yrs?)[- ]olds?|yo|y\.o\.)\b)";

    // "Firstname Lastname, 6, of ..."; a day, a count or a length of time after a council's name is none.
    private const string NameWithAge =
        @"\b[A-Z][a-z]+\s+[A-Z][a-z'’-]+\s*[,(]?\s*(aged?\s+(\d|1[0-7])\b|(\d|1[0-7])(?=\s*([,)]\s*(of|from|at|in|who|is|has|was|lives|living)\b|[- ]?((years?|yrs?)[- ]old|yo\b))))";

    private const string Address =
        @"(\b\d{1,4}[a-z]?,?\s+([A-Z]\w+\s+){1,3}(Road|Rd|Street|St|Lane|Ln|Close|Avenue|Ave|Drive|Way|Rise|Court|Crescent|Terrace|Place|Gardens|Grove|Hill|Walk|Row|Square|Park|View|Mews|Green)\b|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b)";

    private const string FullName = @"(?<![.?!]\s)(?<!^)\b[A-Z][a-z]+\s+[A-Z][a-z'’-]+\b";

    private const string Rules =
        @"\b(ignore|disregard|forget|override|bypass)\b.{0,20}\b(your|all|any|previous|prior|above|earlier|every)\b.{0,20}\b(instructions?|rules?|guidelines|prompts?|restrictions|guardrails|programming)\b"
        + @"|\b(drop|break|turn off|switch off|disable|get round) your\b.{0,20}\b(instructions?|rules?|guidelines|restrictions|guardrails|safety|programming|filters?)\b"
        + @"|\b(your|the|any|those|these|its) (\w+ )?rules (don'?t|dont|do not|no longer|needn'?t) (apply|count|matter)"
        + @"|\b(system|hidden|secret|initial|original|developer) (prompt|instructions?|message|rules)\b"
        + @"|\b(show|reveal|print|repeat|tell|give|list|output|display)\b.{0,30}\byour (\w+ )?(instructions|prompt|configuration|config|rules|settings|source code|system message)\b"
        + @"|\bpretend (that )?(you('|’)?re|you are|to be)\b|\byou are now\b|\bact as (an? )?(admin|developer|dan|unrestricted|different)|\bjail ?break|\b(developer|admin|god|debug|dan) mode\b|\bwithout (any )?(restrictions|filters|rules)\b"
        + @"|\brepeat\b.{0,20}\b(text|words|lines?|everything|all)\b.{0,20}\b(above|before|starting|beginning)\b|\bfrom now on\b.{0,30}\b(answer|say|always|only|respond|reply|ignore|agree|you)\b"
        + @"|\b(make up|making up|invent|fabricate|fake) (a |an |the |your |some )?(source|citation|quote|reference|figure|statistic|section)s?\b|\bwhat (were|are) you told (to|before)\b"
        + @"|\b(answer|reply) without (your )?sources\b|\b(api|access) ?(key|token)s?\b|\bwhat('| i|’)?s your (system )?prompt\b";

    /// <summary>What speaks against looking the message up.</summary>
    public static MessageConcern Of(string message)
    {
        var text = message.Length > MostCharacters ? message[..MostCharacters] : message;
        if (ShowsChildAtRisk(text)) return MessageConcern.ChildAtRisk;
        return RulesPattern().IsMatch(text) ? MessageConcern.RuleChange : MessageConcern.None;
    }

    private static bool ShowsChildAtRisk(string text)
    {
        var child = OneChildPattern().IsMatch(text);
        var age = AgePattern().IsMatch(text);
        var name = FullNamePattern().IsMatch(text);
        var address = AddressPattern().IsMatch(text);
        if (child && HarmPattern().IsMatch(text) && (PresentPattern().IsMatch(text) || age || name || address)) return true;
        return NameWithAgePattern().IsMatch(text) || (child && ((name && age) || address));
    }

    [GeneratedRegex(OneChild, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneChildPattern();

    [GeneratedRegex(Harm, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HarmPattern();

    [GeneratedRegex(Present, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PresentPattern();

    [GeneratedRegex(Age, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AgePattern();

    [GeneratedRegex(Address, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(FullName, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FullNamePattern();

    [GeneratedRegex(NameWithAge, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameWithAgePattern();

    [GeneratedRegex(Rules, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RulesPattern();
}
