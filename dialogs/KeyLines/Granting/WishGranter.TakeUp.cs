using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

// A line made of what was answered last.
internal sealed partial class WishGranter
{
    private void TakeUp()
    {
        if (focus.Question is not { } asked)
        {
            Notice("There is no answer to make a line of yet. Ask me something first, or say “add one of mine: …”.");
            return;
        }
        var told = asked.LastEntries.Select(Library.Find).OfType<Entry>().ToList();
        if (LineFitting.Best(told, asked.Understood.Words, draft) is { } entry) TakeUp(entry);
        else TakeUpQuestion(asked);
    }

    private void TakeUp(Entry entry)
    {
        focus = focus with { Row = entry.Id };
        if (draft.Lines.Find(entry.Id) is { } there)
        {
            Notice($"{Capital(Numbered(there))} of your draft asks that already: {Quoted(there)}");
            return;
        }
        var area = entry.Area ?? "";
        BringIn(area);
        var lines = draft.Lines.AddFromLibrary(entry.Id, area);
        KeepTakenUp(lines);
        Notice($"Added as a prompt, line {lines.NumberOf(entry.Id)}, under {draft.AreaTitle(area)}: “{Wording.Fill(entry.Text ?? "", draft.Blanks)}” It takes the answer further; say “change it to: …” for your own words, or “drop it”.");
        Cite(entry.Sources.Take(1));
        WarnOfMany(lines);
    }

    // No line of the library fits: the question is the line, as long as it is one that a committee could put.
    private void TakeUpQuestion(LastQuestion asked)
    {
        if (WhyNoLine(asked) is { } reason)
        {
            Notice($"{reason} I have added nothing. Say “add one of mine: …” with the line you want.");
            return;
        }
        var typed = AsQuestion(asked.Typed);
        var text = Rewording.Neutral(Rewording.Open(typed));
        if (LineAdvice.For(text).Any(a => a.Kind is AdviceKind.Accusing or AdviceKind.Leading))
        {
            Notice($"I could not put “{typed}” so that it neither accuses nor leads. I have added nothing. Say “add one of mine: …” with the line you want.");
            return;
        }
        var lines = draft.Lines.AddOwn(text, AreaOf(text), text == typed ? Origin.Own : Origin.Adapted);
        focus = focus with { Row = lines.Rows[^1].Id };
        KeepTakenUp(lines);
        Notice($"None of my lines fits, so your question is the line. Added as line {lines.NumberOf(lines.Rows[^1].Id)}: “{text}” Say “change it to: …” for another wording, or “drop it”.");
        WarnOfMany(lines);
    }

    private static string? WhyNoLine(LastQuestion asked) => asked switch
    {
        { Refused: RefusalReason.LegalAdvice } => "Your question wants legal advice, which a review cannot give.",
        { Refused: RefusalReason.NamedPerson } => "Your question is about a person by name, and a line of enquiry is about how things work.",
        { Refused: RefusalReason.OutsideSubject } => "Your question is about something else than children's services and their scrutiny.",
        { Refused: RefusalReason.ChildAtRisk or RefusalReason.RuleChange } => "That is nothing to make a line of.",
        _ when asked.Typed != asked.Understood.Words => "None of my lines fits, and your question does not stand on its own.",
        _ when MeansAWord().IsMatch(PlainText.Of(asked.Typed)) => "None of my lines fits, and what a word means is nothing to enquire into.",
        _ when ContentWords.Count(PlainText.Of(asked.Typed)) < 2 => "None of my lines fits, and your question is too short to be one.",
        _ => null,
    };

    private static string AsQuestion(string typed)
    {
        var text = Opening().Replace(typed.Trim(), "").TrimEnd('?', '.', '!', ' ');
        return Capital(text) + "?";
    }

    // Before there are areas the lines wait: the questions about the review come first.
    private void KeepTakenUp(LineList lines)
    {
        if (!draft.LinesAreRecorded && !answers.Has(Keys.Areas)) Record(Keys.TakenUp, lines);
        else RecordLines(lines);
    }

    // Asking for a line brings back an area that was left out.
    private void BringIn(string area)
    {
        if (draft.AreasLeftOut.Contains(area)) Record(Keys.AreasLeftOut, draft.AreasLeftOut.Where(a => a != area).ToImmutableList());
        EnsureArea(area);
    }

    [GeneratedRegex(@"^(?:whats|what is|what are) (?:a|an) [a-z' -]{2,40}$|^what (?:does|do|is meant by)\b.*\b(?:mean|stand for)\b|^(?:define|meaning of)\b")]
    private static partial Regex MeansAWord();

    [GeneratedRegex(@"^(?:(?:ask|and|but|so|ok|okay|quick question|question|please|hi|hello|also|tell me)[,:]? +)+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
