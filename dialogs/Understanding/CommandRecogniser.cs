using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>The commands that work anywhere, typed as commands or as people say them.</summary>
public sealed partial class CommandRecogniser : IRecogniser
{
    private static readonly (CommandKind Kind, Regex Pattern)[] Patterns =
    [
        (CommandKind.Redo, Redo()),
        (CommandKind.Undo, Undo()),
        (CommandKind.Restart, Restart()),
        (CommandKind.Stop, Stop()),
        (CommandKind.Pause, Pause()),
        (CommandKind.Back, Back()),
        (CommandKind.Skip, Skip()),
        (CommandKind.Summary, Summary()),
        (CommandKind.Help, Help()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var (kind, pattern) in Patterns)
        {
            foreach (var match in said.Free(pattern))
            {
                // What follows a pause is the reason for it: nobody's business, and no answer.
                if (kind == CommandKind.Pause) said.ClaimAll();
                else said.Claim(new(match.Index, match.Length));
                yield return new Heard.Command(match.Index, kind);
            }
        }
        if (listening.Dialog is not null && (ChangeTo(said, listening) ?? ChangePrompt(said, listening)) is { } change) yield return change;
    }

    // "change who decides to full council" answers it at once, where the words are an answer.
    private static Heard? ChangeTo(Utterance said, Listening listening)
    {
        var match = ChangeInto().Match(said.Plain);
        if (!match.Success || !said.IsFree(new(match.Index, match.Length)) || Named(match.Groups["what"].Value, listening) is not { } prompt) return null;
        var value = said.TypedAt(new(match.Groups["value"].Index, match.Groups["value"].Length));
        if (prompt.Read(value, listening.Moment) is not Reading.Understood understood) return null;
        said.ClaimAll();
        return new Heard.Answer(match.Index, prompt.Key, understood.Value);
    }

    private static Prompt? Named(string what, Listening listening)
    {
        var index = new NameIndex(listening.Dialog!.Prompts.SelectMany(p => p.Names.Append(p.Label).Append(p.Key).Select(n => (n, p.Key))));
        return index.Exactly(what.Trim(' ', '.', '!', '?')) is { } key ? listening.Dialog.FindPrompt(key) : null;
    }

    // "change who decides" opens the question; "change who decides to full council" is left to the recognisers of answers.
    private static Heard? ChangePrompt(Utterance said, Listening listening)
    {
        var match = Change().Match(said.Plain);
        if (!match.Success || !said.IsFree(new(match.Index, match.Length))) return null;
        if (Named(match.Groups["what"].Value, listening) is not { } prompt) return null;
        said.Claim(new(match.Index, match.Length));
        return new Heard.Command(match.Index, CommandKind.Change, prompt.Key);
    }

    [GeneratedRegex(@"\b(?:redo|do it again after all)\b")]
    private static partial Regex Redo();

    [GeneratedRegex(@"\b(?:(?:hmm|no|sorry|wait|actually|please|can you|ok)[, ]+)*(?:undo(?: (?:that|it|this|the last|last)(?: (?:last|one|bit|thing|change|step|please))*)?|(?:no[, ]+)?put (?:them|it|that|those) back(?: (?:how|as|the way) (?:they|it) (?:were|was))?|take that back|scrap that last (?:one|bit|change)|change it back|swap (?:them|it) back)\b")]
    private static partial Regex Undo();

    [GeneratedRegex(@"^(?:restart|start (?:again|over|afresh)|begin again|new draft|start from scratch)[.! ]*$")]
    private static partial Regex Restart();

    [GeneratedRegex(@"^(?:stop|quit|exit|cancel|bye|goodbye)[.! ]*$")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:pause|need to (?:stop|pause|go|leave it|dash|run)(?: there| here| now)?|(?:have|got|gotta|ive got) to (?:go|stop|dash|run)|(?:lets|ill) (?:stop|leave it|pick (?:this|it) up|come back)(?: there| here| later| tomorrow)?|back (?:later|soon|tomorrow|in a (?:bit|minute|while))|be right back|brb|to be continued|(?:ill )?finish (?:this|it) (?:off )?(?:later|tomorrow)|thats (?:me|it|all) for (?:now|today|tonight))\b")]
    private static partial Regex Pause();

    [GeneratedRegex(@"^(?:go )?back(?: (?:one|a step|please))?[.! ]*$|\bprevious question\b")]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?:skip|pass|next|next question|skip (?:it|this|that|this one|that one)|leave (?:that|it|this) (?:blank|for now|for later)|move on|come back to (?:that|it)(?: later)?)(?: please)?[.! ]*$")]
    private static partial Regex Skip();

    [GeneratedRegex(@"\b(?:summary|summarise|show (?:me )?(?:the )?(?:whole thing|what (?:i|we)(?: have)? (?:said|got|have)|my (?:draft|answers)|the draft|everything)|(?:and )?what have you got(?: so far)?|what have we got(?: so far)?|where (?:had|did) we (?:get|got)(?: up)?(?: to)?|where (?:are|were) we(?: up to| at)?|where was i|what did (?:i|we) say(?: so far)?|recap|remind me where)\b")]
    private static partial Regex Summary();

    [GeneratedRegex(@"^(?:help|help me|\?|what can (?:you|i) (?:do|say|ask|type)|commands|how does this work|what do i do)[?.! ]*$")]
    private static partial Regex Help();

    [GeneratedRegex(@"^(?:please |no,? |sorry,? |actually,? )*(?:change|correct|set|update|amend|make) (?:the |my |our )?(?<what>[a-z' -]{2,40}?) (?:to|is|should be|:) ?(?<value>.{2,})$")]
    private static partial Regex ChangeInto();

    [GeneratedRegex(@"^(?:(?:can|could) (?:i|we|you) |i(?:d| would)? (?:want|like|need) to |lets |please |go back to )?(?:change|edit|correct|amend|reopen|go back to|go to) (?:the |my |our )?(?<what>[a-z' -]{2,40})[.!? ]*$")]
    private static partial Regex Change();
}
