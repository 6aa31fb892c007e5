using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>"Log it": keeps the question that was not answered for the scrutiny officer; "don't log it" takes that back.</summary>
/// <remarks>Comes before yes and no: "yes, log it" is about the question, whatever else is offered.</remarks>
public sealed partial class OfficerRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (said.Free(TakeBack()).FirstOrDefault() is { } back)
        {
            said.Claim(new(back.Index, back.Length));
            yield return new Heard.Command(back.Index, CommandKind.TakeBack);
            yield break;
        }
        var waits = listening.Moment.Focus is { AskedLast: true, Unanswered.IsEmpty: false };
        var log = said.Free(Log()).FirstOrDefault()
            ?? (waits ? said.Free(PassOn()).FirstOrDefault() : null)
            ?? (waits && NothingElseWantsYes(listening) ? said.Free(Yes()).FirstOrDefault() : null);
        if (log is null) yield break;
        said.Claim(new(log.Index, log.Length));
        yield return new Heard.Command(log.Index, CommandKind.Log);
    }

    private static bool NothingElseWantsYes(Listening listening) =>
        listening.Moment.Focus is { Offer: null } focus && focus.Unanswered.Exists(q => !q.Kept) && listening.Open is null or { Kind: PromptKind.Text or PromptKind.Lines or PromptKind.Date };

    private const string Lead = @"(?:^|[,.;!?\n] ?)(?:(?:yes|yep|yeah|aye|ok|okay|no|sure|right|well|then|and|so|just|please|pls|thanks|can you|could you|would you|will you|lets|ill|id like you to|go on)[, ]+)*";
    private const string It = @"(?:it|this|that|them|both|those|(?:the|my|our|that|this) questions?|that one)";
    private const string Officer = @"(?:the |my |our |a )?(?:scrutiny |committee |democratic services |support |clerk )*(?:officers?|clerk|team)";
    private const string End = @"(?:[, ]+(?:please|pls|then|anyway|thanks|thank you|for me|down|on))*(?=$|[ ]*[.,;!?\n]| and\b)";

    [GeneratedRegex(Lead + "(?:log|file) " + It + "(?: down)?(?:(?: with| for| to) " + Officer + ")?" + End)]
    private static partial Regex Log();

    [GeneratedRegex(Lead + "(?:(?:pass|send|forward|hand|give|keep|refer|raise|save|note|put|take) " + It + "(?: on| along| over| up| through| down| back)*(?: to| for| with) " + Officer + "|(?:pass|hand) " + It + " on|(?:ask|tell) " + Officer + "(?: (?:about )?" + It + ")?)" + End)]
    private static partial Regex PassOn();

    [GeneratedRegex(@"^(?:yes|yep|yeah|aye|please do|do that|do it|👍)(?:[, ]+(?:please|pls|do|do that|do it|thanks|thank you))*[.! ]*$")]
    private static partial Regex Yes();

    [GeneratedRegex(Lead + "(?:(?:dont|do not|please dont|un|stop) ?-?log(?:ging)? " + It + "|(?:dont|do not) (?:pass|send|keep|give) " + It + "(?: on)?(?: to| for) " + Officer + "|take " + It + " (?:off|back from) (?:" + Officer + "(?:'?s)? list|the list|" + Officer + ")|take back (?:the|my) question)" + End)]
    private static partial Regex TakeBack();
}
