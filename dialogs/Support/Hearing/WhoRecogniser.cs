using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>Who is speaking and for which council: "lead member at Colne Marsh". Only a name with capitals is taken, or one before "council".</summary>
internal sealed partial class WhoRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var match = Introduction().Match(said.Typed);
        if (!match.Success) yield break;
        // The same stretch in the plain form: it may be shorter by apostrophes.
        var plain = IntroductionInPlain().Match(said.Plain);
        var name = match.Groups["name"].Value.Trim();
        var end = plain.Success ? said.Plain.IndexOf(name.ToLowerInvariant(), plain.Index, StringComparison.Ordinal) : -1;
        if (end < 0 || !said.IsFree(new(plain.Index, end + name.Length - plain.Index))) yield break;
        said.Claim(new(plain.Index, end + name.Length - plain.Index));
        if (!listening.Moment.Answers.Has(SharedKeys.Council)) yield return Heard.Answer.Of(plain.Index, SharedKeys.Council, name);
        else yield return new Heard.Courtesy(plain.Index);
    }

    private const string Roles = @"(?:lead member|cabinet member|portfolio holder|chair|vice[- ]chair|councillor|cllr|scrutiny officer|officer|member|deputy leader|leader|director|chief exec(?:utive)?)(?: for children(?:'|’)?s(?: services| social care)?| of (?:the )?(?:children(?:'|’)?s )?(?:scrutiny|services|committee)(?: committee| panel)?)?,? (?:at|for|in|of|from|with)";

    [GeneratedRegex(@"\b(?i:(?:i(?:'|’)?m (?:the |a |an )?|new |a |the )*" + Roles + @") (?<name>[A-Z][\w'’-]+(?: (?:and|upon|on|of|in|the|[A-Z][\w'’-]+)){0,4}(?<=[A-Z][\w'’-]*))")]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\b(?:im (?:the |a |an )?|new |a |the )*(?:lead member|cabinet member|portfolio holder|chair|vice[- ]chair|councillor|cllr|scrutiny officer|officer|member|deputy leader|leader|director|chief exec(?:utive)?)(?: for childrens(?: services| social care)?| of (?:the )?(?:childrens )?(?:scrutiny|services|committee)(?: committee| panel)?)?,? (?:at|for|in|of|from|with) ")]
    private static partial Regex IntroductionInPlain();
}
