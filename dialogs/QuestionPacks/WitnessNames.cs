using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Reads who a witness is from how they are called.</summary>
internal static partial class WitnessNames
{
    /// <summary>A witness as named; recognised where the library knows the role.</summary>
    public static PackWitness Of(string words, Vocabulary vocabulary)
    {
        var plain = PlainText.Of(words);
        var entry = vocabulary.Witnesses.Find(plain).OrderByDescending(f => f.At.Length).Select(f => f.Id).FirstOrDefault();
        var name = Tidy(words);
        return new PackWitness(entry ?? "who-" + Slug().Replace(plain.Trim(), "-").Trim('-'), name, entry);
    }

    /// <summary>A name as it stands in a document: no article, no abbreviation, a capital.</summary>
    public static string Tidy(string words)
    {
        var name = Article().Replace(words.Trim(' ', '.', ',', '?', '!'), "");
        name = Childrens().Replace(Exec().Replace(Dcs().Replace(name, "director of children's services"), "chief executive"), "children's");
        return name.Length == 0 ? words : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The recorded witness that words name; null for none.</summary>
    public static PackWitness? Recorded(string words, IReadOnlyList<PackWitness> witnesses, Vocabulary vocabulary)
    {
        var plain = PlainText.Of(Tidy(words));
        if (plain.Length == 0) return null;
        return witnesses.FirstOrDefault(w => PlainText.Of(w.Name).Contains(plain, StringComparison.Ordinal))
            ?? vocabulary.Witnesses.Find(PlainText.Of(words)).Select(f => witnesses.FirstOrDefault(w => w.Entry == f.Id)).FirstOrDefault(w => w is not null);
    }

    [GeneratedRegex(@"^(?:the|our|a|an|their|and|with|both) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\bdcs\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dcs();

    [GeneratedRegex(@"\bchief exec\b\.?|\bceo\b|\bcx\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exec();

    [GeneratedRegex(@"\bchildrens\b", RegexOptions.IgnoreCase)]
    private static partial Regex Childrens();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Slug();
}
