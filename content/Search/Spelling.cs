namespace ScrutinyBot.Content.Search;

/// <summary>Brings the spellings and short forms of a word together before it is stemmed. What comes out is for comparing, not for showing.</summary>
internal static class Spelling
{
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["programme"] = "program", ["programmes"] = "program", ["centre"] = "center", ["centres"] = "center", ["centred"] = "centered",
        ["licence"] = "license", ["practise"] = "practice", ["practising"] = "practicing", ["defence"] = "defense",
        ["judgement"] = "judgment", ["judgements"] = "judgment", ["learnt"] = "learned", ["enrolment"] = "enrollment",
        ["fulfil"] = "fulfill", ["enquiry"] = "inquiry", ["enquiries"] = "inquiry",
        ["children"] = "child", ["kid"] = "child", ["kids"] = "child", ["childrens"] = "child", ["kiddies"] = "child",
        ["cllr"] = "councillor", ["cllrs"] = "councillor", ["councilor"] = "councillor", ["councilors"] = "councillor",
        ["exec"] = "executive", ["execs"] = "executive", ["gov"] = "government", ["govt"] = "government", ["info"] = "information",
        ["dept"] = "department", ["org"] = "organization", ["orgs"] = "organization", ["rep"] = "representative",
        ["reps"] = "representative", ["recs"] = "recommendation", ["comms"] = "communication", ["mtg"] = "meeting",
        ["cttee"] = "committee", ["sw"] = "social worker", ["sws"] = "social worker", ["kloe"] = "kloe", ["kloes"] = "kloe",
        ["paid"] = "pay", ["spent"] = "spend", ["ran"] = "run", ["told"] = "tell", ["gave"] = "give", ["given"] = "give",
        ["chose"] = "choose", ["chosen"] = "choose", ["wrote"] = "write", ["written"] = "write", ["left"] = "leave",
        ["began"] = "begin", ["begun"] = "begin", ["led"] = "lead", ["kept"] = "keep", ["lost"] = "lose", ["met"] = "meet",
        ["found"] = "find", ["taken"] = "take", ["took"] = "take", ["grew"] = "grow", ["grown"] = "grow", ["fell"] = "fall",
        ["sold"] = "sell", ["bought"] = "buy", ["heard"] = "hear", ["seen"] = "see", ["saw"] = "see",
    };

    private static readonly string[] OurStems =
        ["behaviour", "favour", "labour", "colour", "honour", "neighbour", "endeavour", "rumour", "harbour"];

    private static readonly string[] IseEndings = ["isations", "isation", "ising", "isers", "iser", "ised", "ises", "ise"];

    private static readonly string[] DoubledEndings = ["lling", "lled", "llor", "llors", "ller", "llers"];

    /// <summary>The word, in lower case, in the one form we compare by; may be two words.</summary>
    public static string Unify(string word)
    {
        if (Forms.TryGetValue(word, out var form)) return form;
        foreach (var stem in OurStems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal)) return string.Concat(stem.AsSpan(0, stem.Length - 2), "r", word.AsSpan(stem.Length));
        }

        return SingleL(WithZ(word));
    }

    // "organise" and "organize" meet at the "z"; short words ("rising") and those with a vowel before ("raise") have no such pair.
    private static string WithZ(string word)
    {
        foreach (var ending in IseEndings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word.AsSpan(0, word.Length - ending.Length);
            return stem.Length < 3 || stem[^1] is 'a' or 'e' or 'o' or 'u' ? word : string.Concat(stem, "iz", ending.AsSpan(2));
        }

        return word;
    }

    // "counselling" and "counseling".
    private static string SingleL(string word)
    {
        foreach (var ending in DoubledEndings)
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && word[^(ending.Length + 1)] is ('e' or 'o'))
                return word.Remove(word.Length - ending.Length, 1);
        }

        return word;
    }
}
