using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>Whom to turn to: words with a telephone number or an e-mail address, or the number alone.</summary>
internal sealed class ContactPrompt : Prompt<string>
{
    private const int MostCharacters = 200;

    private readonly string noNumber;

    /// <param name="noNumber">What is said to words without a number.</param>
    [SetsRequiredMembers]
    public ContactPrompt(ScriptQuestion question, string noNumber) : base(question.Key, question.Section, question.Question)
    {
        this.noNumber = noNumber;
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Text;

    public override Reading Read(string words, DialogMoment moment)
    {
        var contact = words.Trim(' ', '.', '\n');
        if (contact.Length > MostCharacters || contact.EndsWith('?') || contact.Contains('{', StringComparison.Ordinal)) return new Reading.NotAnAnswer();
        return CouncilChecks.CanBeReached(contact) ? Reading.Of(contact) : new Reading.Wrong(noNumber);
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(values is [var one, ..] ? one : "", moment);

    protected override string InWords(string value, DialogMoment moment) => value;
}
