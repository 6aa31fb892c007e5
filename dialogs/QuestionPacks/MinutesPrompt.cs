using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>A length of time in minutes.</summary>
public sealed class MinutesPrompt : Prompt<int?>
{
    private readonly DialogScript script;

    [SetsRequiredMembers]
    public MinutesPrompt(DialogScript script, string key) : base(key, script.Question(key).Section, script.Question(key).Question)
    {
        this.script = script;
        var question = script.Question(key);
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Text;

    public override Reading Read(string words, DialogMoment moment)
    {
        var plain = PlainText.Of(words).Trim(' ', '.', '!');
        if (MinutesReader.Find(plain) is [var (at, minutes)] && ContentWords.Count(plain.Remove(at.Start, at.Length)) <= 3) return Reading.Of<int?>(minutes);
        return Numbers.Read(plain) is { } bare and >= 5 and <= 600 ? Reading.Of<int?>(bare) : new Reading.NotAnAnswer();
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(values is [var one, ..] ? one : "", moment);

    protected override string InWords(int? value, DialogMoment moment) =>
        value == 1 ? script.Say("minute") : script.Say("minutes", ("minutes", (value ?? 0).ToString(CultureInfo.InvariantCulture)));
}
