using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Documents for the public: "evidence log and tracker in word, public version".</summary>
internal sealed partial class PublishRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Dialog is not { } dialog || said.Free(ForPublic()).FirstOrDefault() is not { } match) yield break;
        var sentence = said.SentenceAt(match.Index);
        if (!said.IsFree(sentence)) sentence = new(match.Index, match.Length);
        var words = said.Plain.Substring(sentence.Start, sentence.Length);
        if (QuestionRecogniser.IsQuestion(words) && !Format().IsMatch(words)) yield break;
        said.Claim(sentence);
        var named = dialog.Documents.Where(d => d.Names.Any(n => words.Contains(n, StringComparison.Ordinal))).Select(d => d.Document).ToImmutableList();
        var formats = ImmutableList.CreateBuilder<DocumentFormat>();
        if (Word().IsMatch(words) || !Markdown().IsMatch(words)) formats.Add(DocumentFormat.Word);
        if (Markdown().IsMatch(words)) formats.Add(DocumentFormat.Markdown);
        yield return new Heard.Wish(sentence.Start, new FindingsWish.Publish(new ExportWish(named, formats.ToImmutable(), Pdf().IsMatch(words), Sending().IsMatch(words))));
    }

    [GeneratedRegex(@"\b(?:public (?:version|copy|copies|versions|one|ones|edition|set|facing)|version for (?:the )?(?:public|publication|publishing|website)|for (?:the )?(?:public|publication|website|web ?site|press)|publish (?:it|them|that|everything|(?:the|our) (?:evidence )?(?:log|tracker|report|documents?|map))|(?:without|minus|leav\w+ out|with no|take out) (?:the |any )?(?:exempt|confidential)(?: bits| items| parts| stuff| rows| evidence)?|redacted)\b")]
    private static partial Regex ForPublic();

    [GeneratedRegex(@"\b(?:word|docx?|markdown|md|pdf|version|copy)\b")]
    private static partial Regex Format();

    [GeneratedRegex(@"\b(?:word|docx?)\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:markdown|md)\b")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"\bpdf\b")]
    private static partial Regex Pdf();

    [GeneratedRegex(@"\b(?:send|email|text|whatsapp|forward)\b.*\b(?:me|my|us|phone|mobile|inbox|laptop|press)\b")]
    private static partial Regex Sending();
}
