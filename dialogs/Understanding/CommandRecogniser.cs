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
                if (kind == CommandKind.Pause && !Document().IsMatch(said.Plain)) said.ClaimAll();
                else said.Claim(new(match.Index, match.Length));
                // "Put them back" speaks of what was just done; "undo" of the last change, whenever it was.
                var loosely = kind == CommandKind.Undo && !match.Value.Contains("undo", StringComparison.Ordinal);
                yield return new Heard.Command(match.Index, kind, loosely ? "that" : "");
            }
        }
        if (listening.Dialog is not null)
        {
            foreach (var labelled in Labelled(said, listening)) yield return labelled;
        }
        if (listening.Dialog is not null && (ChangeTo(said, listening) ?? ChangePrompt(said, listening)) is { } change) yield return change;
    }

    // "change who decides to full council" answers it at once, where the words are an answer.
    private static Heard? ChangeTo(Utterance said, Listening listening)
    {
        var match = ChangeInto().Match(said.Plain);
        if (!match.Success || !said.IsFree(new(match.Index, match.Length)) || listening.Dialog!.FindPromptNamed(match.Groups["what"].Value) is not { } prompt) return null;
        var value = said.TypedAt(new(match.Groups["value"].Index, match.Groups["value"].Length));
        if (prompt.Read(value, listening.Moment) is not Reading.Understood understood) return null;
        said.ClaimAll();
        return new Heard.Answer(match.Index, prompt.Key, understood.Value);
    }

    // "Why now: sickness is through the roof": the name of a question, a colon, and its answer.
    private static IEnumerable<Heard> Labelled(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Label()).ToList())
        {
            if (listening.Dialog!.FindPromptNamed(match.Groups["what"].Value) is not { } prompt || prompt.Kind is not (Replies.PromptKind.Text or Replies.PromptKind.Date or Replies.PromptKind.Choice)) continue;
            // "Proposal = youth clubs to the parishes, feb cabinet, money is the worry" tells more than the proposal.
            if (prompt.Key == SharedKeys.Proposal && match.Groups["value"].Value.Contains(',', StringComparison.Ordinal)) continue;
            if (prompt.Read(said.TypedAt(new(match.Groups["value"].Index, match.Groups["value"].Length)), listening.Moment) is not Reading.Understood understood) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Answer(match.Index, prompt.Key, understood.Value);
        }
    }

    [GeneratedRegex(@"\b(?:word|docx?|markdown|export|document|table|list|download)\b")]
    private static partial Regex Document();

    // "change who decides" opens the question; "change who decides to full council" is left to the recognisers of answers.
    private static Heard? ChangePrompt(Utterance said, Listening listening)
    {
        var match = Change().Match(said.Plain);
        if (!match.Success || !said.IsFree(new(match.Index, match.Length))) return null;
        if (listening.Dialog!.FindPromptNamed(match.Groups["what"].Value) is not { } prompt) return null;
        said.Claim(new(match.Index, match.Length));
        return new Heard.Command(match.Index, CommandKind.Change, prompt.Key);
    }

    [GeneratedRegex(@"^(?:ok,? |please |no,? )?redo(?: (?:it|that|this|the last one))?[.! ]*$|\bdo it again after all\b")]
    private static partial Regex Redo();

    [GeneratedRegex(@"(?:^|[,.;!\n] ?|\b(?:hmm+|no|sorry|wait|actually|please|ok|okay|right|can you|could you|oh|just|well|and|but|then|yes|on second thoughts) )(?:undo(?: (?:that|it|this|the last|last)(?: (?:last|one|bit|thing|change|step|please))*)?|(?:no[, ]+)?put (?:them|it|that|those|the [a-z]+ (?:one|line)) back(?: (?:how|as|the way) (?:they|it|i|we) (?:were|was|had (?:it|them)))?|take that back|(?:go )?(?:back to )?(?:as|how|the way) (?:you|we|it|i|they) (?:were|was|had (?:it|them))(?: before)?|(?:scrap|scrub|forget|reverse|cancel|revert)(?: (?:that|the last))?(?: (?:last )?(?:change|one|bit))?(?= *[.!]*$)|i (?:liked|preferred) (?:mine|my (?:one|version|wording)|it (?:before|(?:how|the way) it was))(?: better)?(?= *[.!]*$)|(?:that was|thats) a mistake|i didnt mean (?:that|to)(?: do that)?|change it back|swap (?:them|it) back|the old (?:one|wording) was better(?:,? go back to it)?)(?=$|[ ,.!;?])")]
    private static partial Regex Undo();

    [GeneratedRegex(@"^(?:(?:can|could) (?:i|we) )?(?:restart|start (?:again|over|afresh)|begin again|new draft|start from scratch)(?: please)?[.! ]*$")]
    private static partial Regex Restart();

    [GeneratedRegex(@"^(?:stop(?: now| it)?|quit|exit|cancel everything|bye|goodbye)[.! ]*$")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?:^|[,.;!\n] ?|\b(?:i|we|ive|weve|ill|sorry|ok|right|but|and|so) )(?:pause(?: (?:here|there|it|for now))?|need to (?:stop|pause|go|leave it|dash|run)(?: there| here| now)?|(?:have|got|gotta|need) (?:to )?(?:go|stop|dash|run)|gotta (?:go|dash|run)|stopping (?:there|here)|(?:lets|ill) (?:stop|leave it|pick (?:this|it) up|come back)(?: there| here| later| tomorrow)?|back (?:later|soon|tomorrow|in a (?:bit|minute|while))|be right back|brb|to be continued|(?:ill )?finish (?:this|it) (?:off )?(?:later|tomorrow)|save (?:it|this) for later|thats (?:me|it|all|enough) for (?:now|today|tonight))(?=$|[ ,.!;?])")]
    private static partial Regex Pause();

    [GeneratedRegex(@"^(?:can (?:i|we) )?(?:go )?back(?: (?:one|a step|please))?[.!? ]*$|^previous(?: question)?[.! ]*$|\bprevious question\b")]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?:skip|pass|next|next question|(?:can (?:i|we) )?skip (?:it|this|that|this one|that one|this question|that question)|leave (?:that|it|this)(?: one)? (?:blank|for now|for later)|leave (?:it|that) out for now|move on|come back to (?:that|it)(?: one)?(?: later)?|later|n/?a|not applicable)(?: please)?[.!? ]*$")]
    private static partial Regex Skip();

    [GeneratedRegex(@"(?:^|[,.;!\n] ?|\b(?:show|give|me|please|the|a|hi|hello|again|and|ok|so|can i (?:see|have)) )(?:summary(?=$|[.!?,]| please| so far| of (?:the|my|what))|summarise(?: it| that)?|show (?:me )?(?:the )?(?:whole thing|what (?:i|we)(?: have|ve)? (?:said|got|have)|my (?:draft|answers)|the draft|everything)|what have you (?:got|written)(?: down)?(?: so far)?|what have (?:we|i) (?:got|said|told you)(?: so far)?|where (?:had|did) we (?:get|got)(?: up)?(?: to)?|where (?:are|were) we(?: up to| at)?|where was i|what did (?:i|we) say(?: so far)?|recap|remind me where (?:we|i) (?:are|were|got to)|can i see (?:it|the draft|my draft))\b")]
    private static partial Regex Summary();

    [GeneratedRegex(@"^(?:help|help me|\?|what can (?:you|i) (?:do|say|ask|type)|commands|how does this work|what do i do|im lost|(?:give me|can i have) an example)[?.! ]*$")]
    private static partial Regex Help();

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?<what>[a-z' -]{3,40}?)\s*[:=]\s*(?<value>[^.;\n]{2,})")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:please |no,? |sorry,? |actually,? )*(?:change|correct|set|update|amend|make) (?:the |my |our )?(?<what>[a-z' -]{2,40}?) (?:to|is|should be|:) ?(?<value>.{2,})$")]
    private static partial Regex ChangeInto();

    [GeneratedRegex(@"^(?:(?:can|could) (?:i|we|you) |i(?:d| would)? (?:want|like|need) to |lets |please |go back to )?(?:change|edit|correct|amend|reopen|go back to|go to) (?:the |my |our )?(?<what>[a-z' -]{2,40})[.!? ]*$")]
    private static partial Regex Change();
}
