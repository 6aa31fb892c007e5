using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Exports;

/// <summary>A wish for documents of the dialog under way: "word please", "the session sheet as markdown", "can i download that lot".</summary>
public sealed partial class DocumentRecogniser : IRecogniser
{
    // More words than these beside the wish, and it is not about documents.
    private const int MostOtherWords = 6;

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Dialog?.Documents is not { Count: > 0 } documents) yield break;
        foreach (var sentence in said.Sentences().Where(said.IsFree).ToList())
        {
            var words = said.Plain.Substring(sentence.Start, sentence.Length);
            if (Read(words, documents) is not { } wish) continue;
            said.Claim(sentence);
            yield return new Heard.Wish(sentence.Start, wish);
        }
    }

    private static ExportWish? Read(string words, IReadOnlyList<DocumentChoice> documents)
    {
        var named = new NameIndex(documents.SelectMany((d, i) => d.Names.Select(n => (n, i.ToString(System.Globalization.CultureInfo.InvariantCulture))))).Find(words);
        var asksForFormat = Format().IsMatch(words);
        var asks = Verb().IsMatch(words) || asksForFormat && (named.Count > 0 || Alone().IsMatch(words) || ContentWords.Count(Format().Replace(words, "")) <= MostOtherWords && Wants().IsMatch(words));
        if (!asks && !(named.Count > 0 && Wants().IsMatch(words))) return null;
        var rest = named.OrderByDescending(n => n.At.Start).Aggregate(words, (text, name) => text.Remove(name.At.Start, name.At.Length));
        if (ContentWords.Count(Format().Replace(Verb().Replace(rest, ""), "")) > MostOtherWords) return null;

        var wanted = named.Select(n => documents[int.Parse(n.Id, System.Globalization.CultureInfo.InvariantCulture)].Document).Distinct().ToImmutableList();
        if (wanted.IsEmpty && Everything().IsMatch(words)) wanted = [.. documents.Where(d => !d.OnlyByName).Select(d => d.Document)];
        if (wanted.IsEmpty) wanted = [documents[0].Document];
        var formats = ImmutableList.CreateBuilder<DocumentFormat>();
        if (Word().IsMatch(words) || !Markdown().IsMatch(words)) formats.Add(DocumentFormat.Word);
        if (Markdown().IsMatch(words)) formats.Add(DocumentFormat.Markdown);
        return new ExportWish(wanted, formats.ToImmutable(), Pdf().IsMatch(words), Sending().IsMatch(words));
    }

    [GeneratedRegex(@"\b(?:word|docx?|markdown|md|pdf)\b(?! (?:for|of|with|about|to)\b)")]
    private static partial Regex Format();

    [GeneratedRegex(@"\b(?:export|download|print)\b|^(?:please |and |then |ok |now |can you |could you |gr8 |great )*(?:save|send|email|text|whatsapp|forward) (?:(?:it|that|this|them|everything|the lot|that lot|a copy) )?(?:to|2|me|us|as)\b|^(?:ok |and |please )*(?:finish|wrap (?:it|this) up|put (?:it|that|them) (?:all )?(?:together|in a document))\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:ok|and|yes|then|just|in|as|a|the|is|there|now)*\b[ ]*(?:(?:in|as|a|is there a|have you got a|ok|and|then|just) )*(?:word|docx?|markdown|md|pdf)(?: (?:then|please|pls|version|copy|file|doc|document|thanks|so i can .*))*[.!?]*$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?:please|pls|give|make|do|want|need|get|have|put|let|produce|create|write|draw up|can (?:i|we|you)|could (?:i|we|you)|id like|ill have|we need|both|all|full one|short one|one page|half a page)\b|^(?:a|an|the|my|our|now|in|and)\b")]
    private static partial Regex Wants();

    [GeneratedRegex(@"\b(?:everything|all|both|lot|whole thing|the pack|them)\b")]
    private static partial Regex Everything();

    [GeneratedRegex(@"\b(?:word|docx?)\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:markdown|md|paste)\b")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"\bpdf\b")]
    private static partial Regex Pdf();

    [GeneratedRegex(@"\b(?:send|email|text|whatsapp|forward)\b.*\b(?:me|my|us|phone|mobile|inbox|laptop)\b")]
    private static partial Regex Sending();
}
