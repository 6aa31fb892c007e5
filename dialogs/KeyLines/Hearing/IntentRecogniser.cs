using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Words that only say what the conversation is for: "help me with lines of enquiry", "I need the scoping doc".</summary>
internal sealed partial class IntentRecogniser : IRecogniser
{
    /// <summary>True when a message asks for lines of enquiry or a review to be drafted.</summary>
    public static bool Asks(string plain) => Draft().IsMatch(plain);

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Purpose()).Concat(said.Free(Who())).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    [GeneratedRegex(@"\bkloes?\b|\b(?:key )?lines? of enquiry\b|\bscoping (?:doc|document|paper|a review)\b|\bscope (?:a|the|our|my) review\b|\bscrutinis(?:e|ing) (?:a|the|our|this|plans?|proposals?|cabinet)|\b(?:plan|set up|start|draft|run|do|design) (?:a |the |our |my )?(?:scrutiny )?review\b|\balready written my lines\b|\bcheck (?:my|the) lines\b|\bmy lines\b|\b(?:plan|do|run|hold|start)(?:ing)? (?:a|an|our) (?:inquiry|enquiry|deep dive|spotlight(?: review)?|task and finish|scrutiny)|^key lines\b|^lines (?:on|about)\b|\b\d+ lines\b|\b(?:scrutiny|our) review (?:of|into|on)\b")]
    private static partial Regex Draft();

    [GeneratedRegex(@"(?:\b(?:hi|hello|hey)[, ]+)?\b(?:(?:can|could|will|would) (?:you|u) (?:please )?(?:help|do)|could do with|i(?:d like| need| want)?|need|want|looking for|help|just|please help|im after|lets (?:do|start|draft)|start|draft|do)(?: (?:me|us|some|a bit of|with|to|do|draft|write|on|help|the|my|a|an|need|want|drawing up|out|for))* (?:key )?(?:kloes?|lines? of enquiry|scoping (?:doc(?:ument)?|paper)|scrutiny review|drafting kloes?)(?: (?:please|pls|then|thing|i suppose|i guess|for (?:a|the|my|our) review))*\b|\b(?:key )?lines? of enquiry(?: i suppose| please)?\b|\b(?:(?:we |i )?(?:need|want|going|have|been asked) to |(?:were |we are |im |i am )?)(?:plan|planning|run|running|do|doing|hold|start|starting|set up|setting up) (?:a|an|our|the) (?:scrutiny |spotlight |short )?(?:inquiry|enquiry|review|deep dive|task and finish(?: group)?|piece of (?:work|scrutiny))(?: please)?(?=[.,;!?\n]|$)|^kloes?(?: then| please)?[.! ]*$|\bive (?:only )?got (?:ten|five|\d+) minutes[^,.;!?\n]*|\b(?:ive )?already (?:written|got|drafted) my (?:own )?lines\b|\b(?:i )?just want (?:them|it|my lines) (?:checked|looked at|checking)\b|\b(?:members|councillors|we|my panel|the panel|my committee|the committee|i) (?:want|wants|need|needs|would like)(?: us)? to (?:look at|scrutinise|review|consider|check) (?:it|this|that|how (?:its|it has|that has) (?:gone|going|been)(?: [a-z]+){0,3})(?: before then)?|\bhelp me(?: to)? scrutinise\b|\b(?:me )?to scrutinise\b")]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(?:im |i am )?(?:a |the )?(?:scrutiny|democratic services|committee|lead|policy) (?:officer|support officer|manager|clerk)(?: (?:at|for|in))?\b|\b(?:im|i am) (?:the |a )?(?:vice[- ])?chair(?: of| at)?\b(?: here)?|\b(?:im|i am) (?:the |a )?(?:councillor|lead member|cabinet member)\b")]
    private static partial Regex Who();
}
