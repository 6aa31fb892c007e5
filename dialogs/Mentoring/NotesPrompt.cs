using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Several things in the mentor's words; "nothing" and "first session" are an empty list, which is an answer too.</summary>
internal sealed partial class NotesPrompt : Prompt<ImmutableList<string>>
{
    private readonly string none;

    [SetsRequiredMembers]
    public NotesPrompt(ScriptQuestion question, string none) : base(question.Key, question.Section, question.Question)
    {
        this.none = none;
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }
    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string words, DialogMoment moment)
    {
        if (Nothing().IsMatch(words.Trim().ToLowerInvariant())) return Reading.Of(ImmutableList<string>.Empty);
        var items = PromiseReader.Split(words);
        return items.IsEmpty ? new Reading.NotAnAnswer() : Reading.Of(items);
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(ImmutableList<string> value, DialogMoment moment) => value.IsEmpty ? none : string.Join("; ", value);

    [GeneratedRegex(@"^(?:no|none|nothing(?: much| really| new| special| i can think of)?|nope|n/?a|no(?:t)? (?:yet|promises|actions)|(?:it(?:'?s| is) |this is )?(?:the |our )?first (?:session|one|time|meeting)|first|all quiet|(?:its|it's) quiet|quiet|new mentee|we have(?:n't|nt) met(?: before| yet)?)[.! ]*$")]
    private static partial Regex Nothing();
}
