using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>What is changing around the mentee, a row for each change; "nothing" is an empty list.</summary>
internal sealed partial class ChangesPrompt : Prompt<ImmutableList<ChangeRow>>
{
    private readonly MentoringWords words;

    [SetsRequiredMembers]
    public ChangesPrompt(ScriptQuestion question, MentoringWords words) : base(question.Key, question.Section, question.Question)
    {
        this.words = words;
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string text, DialogMoment moment)
    {
        if (Nothing().IsMatch(text.Trim().ToLowerInvariant())) return Reading.Of(ImmutableList<ChangeRow>.Empty);
        var items = LinesPrompt.Split(text);
        return items.Count == 0 ? new Reading.NotAnAnswer()
            : Reading.Of(items.Select(i => new ChangeRow(words.ChangeKinds.Of(i)?.Id ?? "other", AimReader.Capital(i))).ToImmutableList());
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(ImmutableList<ChangeRow> value, DialogMoment moment) =>
        value.IsEmpty ? words.Session.Say("nothing-changing") : string.Join("; ", value.Select(c => c.Text));

    [GeneratedRegex(@"^(?:no|none|nothing(?: much| really| new| special| that i know of| at all)?|nope|n/?a|(?:its |it's |all |pretty |fairly )*(?:quiet|stable|steady|calm))[.! ]*$")]
    private static partial Regex Nothing();
}
