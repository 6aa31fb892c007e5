using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>The aims of a mentoring, a row each; what was said of an aim stays with it when the aims are given again.</summary>
internal sealed class AimsPrompt : Prompt<AimList>
{
    private readonly MentoringWords words;

    [SetsRequiredMembers]
    public AimsPrompt(ScriptQuestion question, MentoringWords words) : base(question.Key, question.Section, question.Question)
    {
        this.words = words;
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }
    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string text, DialogMoment moment)
    {
        var said = Utterance.Read(text, new Spelling([]));
        var found = AimReader.Read(said, new(0, said.Plain.Length), null, words.KindOf);
        return found.Count == 0 ? new Reading.NotAnAnswer() : Reading.Of((moment.Answers.Get<AimList>(Key) ?? AimList.Empty).Become(found.Select(a => a.Text)));
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(AimList value, DialogMoment moment) => string.Join("; ", value.Rows.Select(r => r.Text));
}
