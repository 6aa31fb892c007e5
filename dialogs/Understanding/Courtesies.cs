using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Words that carry no answer: greetings, thanks, "carry on".</summary>
public static partial class Courtesies
{
    /// <summary>True when plain words are nothing but courtesies.</summary>
    public static bool IsCourtesy(string plain) => Courtesy().IsMatch(plain);

    /// <summary>True when everything that nobody has claimed is a courtesy.</summary>
    public static bool IsOnly(Utterance said) => said.Unclaimed().All(span => IsCourtesy(said.Plain.Substring(span.Start, span.Length)));

    [GeneratedRegex(@"^(?:(?:hi|hiya|hello|helo|hey|good (?:morning|afternoon|evening)|thanks?|thank you|ta|cheers|please|pls|ok|okay|k|right|great|gr8|good|lovely|perfect|brilliant|excellent|nice|useful|helpful|very|that(?:s|s)?|thats|this is|is|its|it|fine|fair|fair enough|fair point|point|sure|yes|yep|yeah|no|sorry|oops|whoops|hmm+|um|er|ah|oh|well|actually|now|then|so|lol|haha|carry on|go on|continue|next|ready|back|im back|its me|me|again|there|done|got it|understood|i see|interesting|good to know|makes sense|noted|cool|not really|really|wait|hang on|hold on|too|instead|just|much|quick one|got|up|the|a|you|of course|for|with|to|and|but|or|if|by|way|of|anyway|at the moment|at present|for now|tbh|imo|i suppose|i guess|i think|i meant|meant|could do with help|need help|help me|can you help(?: me)?|help|want|hope|if possible|asap|lets go|lets|go|keep|same|as|before|in that order|in that|on|i trust you|guys?|folks)[\s,.!]*)+$|^[^\p{L}\p{N}]+$")]
    private static partial Regex Courtesy();
}
