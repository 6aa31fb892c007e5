using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>A wish for documents: in Word or Markdown, the scoping document, a table, a short version for witnesses.</summary>
internal sealed partial class ExportRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // In a first message "I need the scoping doc" says what the conversation is for; there is nothing to export yet.
        if (!listening.Moment.Answers.Has(Keys.Proposal) && !listening.Moment.Answers.Has(Keys.Lines) && !Command().IsMatch(said.Plain)) yield break;
        var matches = said.Free(Export()).ToList();
        if (matches.Count == 0) yield break;
        var words = string.Join(' ', matches.Select(m => m.Value));
        foreach (var match in matches) said.Claim(new(match.Index, match.Length));

        var formats = ImmutableList.CreateBuilder<DocumentFormat>();
        if (Markdown().IsMatch(words)) formats.Add(DocumentFormat.Markdown);
        if (Word().IsMatch(words) || formats.Count == 0) formats.Insert(0, DocumentFormat.Word);
        var documents = ImmutableList.CreateBuilder<DraftDocument>();
        if (Briefing().IsMatch(words)) documents.Add(DraftDocument.WitnessBriefing);
        if (Pack().IsMatch(words)) documents.Add(DraftDocument.QuestionPack);
        if (WitnessList().IsMatch(words)) documents.Add(DraftDocument.WitnessList);
        if (Map().IsMatch(words)) documents.Add(DraftDocument.EvidenceMap);
        if (Table().IsMatch(words)) documents.Add(DraftDocument.KeyLines);
        if (Every().IsMatch(words)) documents = ImmutableList.CreateRange(Enum.GetValues<DraftDocument>().Where(d => d <= DraftDocument.WitnessBriefing)).ToBuilder();
        // "docx and a short version for witnesses" wants both; "the table" wants only the table.
        if (documents.Count == 0 || documents.All(d => d == DraftDocument.WitnessBriefing) && Whole().IsMatch(words)) documents.Insert(0, DraftDocument.ScopingDocument);
        yield return new Heard.Wish(matches[0].Index, new Wish.Export(formats.ToImmutable(), documents.ToImmutable(), Pdf().IsMatch(words), Sending().IsMatch(words)));
    }

    [GeneratedRegex(@"^(?:export|download)\b")]
    private static partial Regex Command();

    [GeneratedRegex(@"\b(?:(?:and |then |please |can (?:you|i) |could you )*(?:export|download|print|save)(?: (?:it|that|this|the draft|everything|all|to|as|in|a|an|the|me|please|the lot|lot|documents|of them|word|docx|markdown|and))*|(?:(?:and |in |as |to |with |give (?:me|us) |send (?:me|us) |make (?:me|us)? ?|do (?:me|us)? ?|get (?:me|us) |let (?:me|us) have |i need |ill have |is there |have you got |want |id like |put (?:it|that) (?:all )?(?:together )?(?:in|into) |for us |for me )*(?:a |an |the |it |my |our |full |whole |both |nice |proper |pack |draft )*(?:in |as )?(?:(?:short(?:er)?|brief|cut[- ]down|plain|simple)(?: (?:one|version|copy|list|form|doc|document))? (?:to|for|that can|that|we can) (?:be sent |send |give |the |to |share with |go to )*(?:the |our )?witness(?:es)?|word(?: (?:copy|doc(?:ument)?|file|version))|(?:in|as) word|word please|docx|doc\b(?!tor)|pdf|markdown|md\b|scoping (?:doc(?:ument)?|paper)|(?:^|[,;] ?|the |a |kloe |lines? )table(?: of (?:the )?(?:lines|kloes))?|question packs?|pack by witness|witness (?:list|briefing|pack)|evidence map|briefing for (?:the )?witnesses|document|documents|paperwork|write[- ]?up|copy))(?: (?:copy|please|pls|then|version|too|as well|so i can[^.?!,\n]*|for (?:me|us|the (?:committee|panel|group))|by witness|to send (?:to )?(?:the )?witnesses))*|(?:send|email|text|whatsapp|forward)(?: it| this| them| that| everything)?(?: to| 2)? (?:me|my (?:phone|mobile|email|inbox|laptop)|us)(?: phone)?|(?:put|pull|bring) (?:it|them|that|everything) all together|wrap (?:it|this) up)\b[,.]?(?: (?:thats|that is) (?:it|all))?|^(?:ok |in |just )?word(?: then| please| pls| version)?[.! ]*$|\bfinish and export\b|\bsend me the word version\b")]
    private static partial Regex Export();

    [GeneratedRegex(@"\b(?:everything|all (?:of )?(?:the |my |your )?documents|all (?:of )?them|the lot)\b")]
    private static partial Regex Every();

    [GeneratedRegex(@"\bword\b|\bdocx?\b|\bdocument|\bscoping\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\bmarkdown\b|\bmd\b")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"\b(?:send|email|text|whatsapp|forward)\b[^.]*\b(?:me|my|us)\b")]
    private static partial Regex Sending();

    [GeneratedRegex(@"\bpdf\b")]
    private static partial Regex Pdf();

    [GeneratedRegex(@"\b(?:short|brief|cut[- ]down|plain|simple)\w*\b.*\bwitness|\bbriefing\b")]
    private static partial Regex Briefing();

    [GeneratedRegex(@"\bpacks?\b")]
    private static partial Regex Pack();

    [GeneratedRegex(@"\bwitness list\b")]
    private static partial Regex WitnessList();

    [GeneratedRegex(@"\bevidence map\b")]
    private static partial Regex Map();

    [GeneratedRegex(@"\btable\b")]
    private static partial Regex Table();

    [GeneratedRegex(@"\bword\b|\bdocx?\b|\bdocument\b|\bscoping\b|\bexport\b|\bmarkdown\b|\bmd\b|\btogether\b|\bfull\b")]
    private static partial Regex Whole();
}
