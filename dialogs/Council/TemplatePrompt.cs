using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>The path of a Word template; empty for the built-in look.</summary>
internal sealed partial class TemplatePrompt : Prompt<string>
{
    private readonly string builtIn;

    /// <param name="builtIn">What no template is called.</param>
    [SetsRequiredMembers]
    public TemplatePrompt(ScriptQuestion question, string builtIn) : base(question.Key, question.Section, question.Question)
    {
        this.builtIn = builtIn;
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Text;

    public override Reading Read(string words, DialogMoment moment) =>
        None().IsMatch(words) ? Reading.Of("") : Path().Match(words) is { Success: true } path ? Reading.Of(path.Groups["path"].Value) : new Reading.NotAnAnswer();

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(values is [var one, ..] ? one : "", moment);

    protected override string InWords(string value, DialogMoment moment) => value.Length == 0 ? builtIn : value;

    [GeneratedRegex(@"^\s*(?:none|no|no template|(?:the )?(?:built-?in|default)(?: (?:look|one|template))?|without(?: one)?|we (?:have none|havent got one|haven't got one|don't have one))(?: please| thanks)?[.! ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    [GeneratedRegex(@"(?<path>[^\s""“”][^""“”\n]*\.(?:dotx|docx))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Path();
}
