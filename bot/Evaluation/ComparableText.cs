using System.Text;

namespace ScrutinyBot.Evaluation;

/// <summary>Text without what does not matter for facts: letter case, line breaks, and the shape of quotes and dashes.</summary>
internal static class ComparableText
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) result.Append(Plain(character));
            else if (result is not [] and not [.., ' ']) result.Append(' ');
        }

        return result.ToString().TrimEnd();
    }

    private static char Plain(char character) => character switch
    {
        '‘' or '’' or '‚' or '‛' or '′' or '`' or '´' or 'ʼ' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
        '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2015' or '\u2212' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
