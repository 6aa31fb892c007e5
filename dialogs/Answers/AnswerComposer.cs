using ScrutinyBot.Content;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Answers a question from the library, or says honestly that the library does not have it. Pure; safe to share.</summary>
public sealed class AnswerComposer(Library library, LibrarySearch search, ICouncilDocuments documents)
{
    /// <summary>How sure the best entry must be to answer from it. Tuned on questions of which a part has no answer; the curve is in docs/evaluation.md.</summary>
    public const double Enough = 0.2;

    // A part of a question says less than a whole one, so that it is taken for something else more easily.
    private const double EnoughForPart = 0.35;

    // What stands beside the answer must be about the same thing, but need not answer alone.
    private const double EnoughBeside = 0.08;

    // A side of a comparison, or an example of a list, stands for itself.
    private const double EnoughForSide = 0.15;
    private const double NearTheBest = 0.5;
    private const double Near = 0.1;

    // Where the council's own words answer, a doubtful answer of the library's only distracts.
    private const double EnoughBesideDocuments = 0.5;

    private const int FewWords = 2;
    private const int MostQuotes = 2;
    private const int Looked = 12;
    private const int MostBeside = 3;
    private const int MostToAsk = 2;
    private const double NearlyAsGood = 0.85;
    private const double WorthListing = 0.6;
    private const int LookedForList = 120;
    private const int LookedForLines = 150;
    private const int MostLines = 4;
    private const int MostListed = 12;

    private readonly int lastYear = library.Publications.Select(p => p.Year).DefaultIfEmpty(0).Max();
    private readonly Subjects subjects = new(library);
    private readonly AnswerText text = new(library);

    /// <summary>Answers from the library alone.</summary>
    public AnswerComposer(Library library, LibrarySearch search)
        : this(library, search, ICouncilDocuments.Empty)
    {
    }

    /// <param name="question">As typed.</param>
    /// <param name="context">What is known besides; null when nothing is.</param>
    public Answer Compose(string question, AnswerContext? context = null) => MessageCheck.Of(question) switch
    {
        MessageConcern.ChildAtRisk => Refuse(RefusalReason.ChildAtRisk, [], 0),
        MessageConcern.RuleChange => Refuse(RefusalReason.RuleChange, [], 0),
        _ => WithDocuments(Answered(question, context ?? AnswerContext.None), question),
    };

    // The council's own words stand apart from the library's, and may answer where the library does not.
    private Answer WithDocuments(Answer answer, string question)
    {
        if (answer.Refused is RefusalReason.LegalAdvice or RefusalReason.NamedPerson) return answer;
        var found = documents.Find(answer.Understood ?? question, MostQuotes).Where(p => p.Confident).Select(Quote.Of).ToList();
        if (found.Count == 0) return answer;
        return answer.Answered && answer.Sureness >= EnoughBesideDocuments
            ? answer with { Quotes = found }
            : new(true, Refusals.OnlyInDocuments, []) { Quotes = found, Sureness = answer.Sureness, Understood = answer.Understood };
    }

    private Answer Answered(string question, AnswerContext context)
    {
        if (FollowUp.Of(question, context.Before, subjects) is { } leaning && !StandsAlone(question, context))
            return AnswerOne(leaning.Words, context, leaning.WantsMore ? context.Before!.Entries : []) with { Understood = leaning.Words, IsMore = leaning.WantsMore };

        var whole = AnswerOne(question, context, []);
        var parts = QuestionParts.Of(question);
        return parts.Count < 2 ? whole : Together(whole, [.. parts.Select(p => (p, AnswerOne(p, context, [])))]);
    }

    // "How long did Slough take?" opens like a question that leans on another, and does not.
    private bool StandsAlone(string question, AnswerContext context) => ContentWords.Count(question) > FewWords && search.Find(question, 1, context.Reader) is [{ Sureness: >= Enough }];

    private Answer AnswerOne(string question, AnswerContext context, IReadOnlyList<string> told)
    {
        if (RefusalReasons.BeforeLooking(question, lastYear) is { } reason) return Refuse(reason, search.Find(question), 0);
        var sides = Comparison.Sides(question, subjects);
        if (sides.Count > 0 && AnswerSides(question, sides, context) is { } compared) return compared;

        var wantsList = ListQuestion.Is(question);
        var hits = search.Find(question, wantsList ? LookedForList : Looked, context.Reader).Where(h => !told.Contains(h.Entry.Id, StringComparer.Ordinal)).ToList();
        if (wantsList && AnswerList(hits, context) is { } list) return list;
        if (WantedForm.Lines(question) && AnswerLines(question, context) is { } lines) return lines;
        if (BestOf(hits, question) is not { } best) return Refuse(RefusalReasons.AfterLooking(question, near: false), [], 0);
        if (best.Sureness < Enough && LentBy(context.Topic, question, hits, context.Reader) is { } lent) best = lent;
        // "Is that still a thing?": the sources cannot say, but what they said then, and that it is dated, is an honest part of the answer.
        else if (best.Sureness < Enough && hits.FirstOrDefault(h => h.Entry is { Kind: EntryKind.Term, Dated: not null } && IsNamed(h.Entry, question)) is { } dated) best = dated;
        else if (best.Sureness < Enough) return Refuse(RefusalReasons.AfterLooking(question, best.Sureness >= Near), hits, best.Sureness);
        return From(best, hits, context);
    }

    // Who wants to know what to ask is served by a question to put, and everybody else by an explanation, where one is about as good.
    private static SearchHit? BestOf(List<SearchHit> hits, string question)
    {
        var toAsk = WantedForm.ToAsk(question);
        var best = hits.FirstOrDefault(h => Explains(h.Entry));
        return hits.FirstOrDefault(h => Explains(h.Entry) && (h.Entry.Kind == EntryKind.Question) == toAsk && h.Score >= NearlyAsGood * best!.Score) ?? best;
    }

    private Answer? AnswerLines(string question, AnswerContext context)
    {
        var hits = search.Find(question, LookedForLines, context.Reader).Where(h => h.Entry.Kind == EntryKind.Line).ToList();
        if (hits is not [var first, ..] || first.Sureness < EnoughForSide) return null;
        var lines = hits.Where(h => h.Score >= NearlyAsGood * first.Score).Take(MostLines).Select(h => h.Entry).ToList();
        return new(true, AnswerText.OfLines(lines), text.Cite(lines)) { Entries = [.. lines.Select(e => e.Id)], Sureness = Math.Max(first.Sureness, Enough) };
    }

    private Answer From(SearchHit best, List<SearchHit> hits, AnswerContext context)
    {
        var beside = hits.Where(h => h != best && h.Entry.Kind != EntryKind.Question && Explains(h.Entry) && h.Sureness >= EnoughBeside && h.Score >= NearTheBest * best.Score && SameThing(best.Entry, h.Entry))
            .Take(best.Entry.Kind == EntryKind.Term ? 1 : MostBeside).Select(h => h.Entry).ToList();
        var toAsk = hits.Where(h => h != best && h.Entry.Kind == EntryKind.Question && h.Sureness >= EnoughBeside && h.Score >= NearTheBest * best.Score)
            .Take(MostToAsk).Select(h => h.Entry).ToList();
        var score = hits.ToDictionary(h => h.Entry.Id, h => h.Score, StringComparer.Ordinal);
        List<Entry> told = [best.Entry, .. beside.Concat(toAsk).OrderByDescending(e => score[e.Id])];
        return new(true, text.Of(best.Entry, beside, toAsk, context), text.Cite(told)) { Entries = [.. told.Select(e => e.Id)], Sureness = best.Sureness };
    }

    // The context may lend a word, but only where what was asked comes near by itself.
    private SearchHit? LentBy(string? topic, string question, List<SearchHit> hits, SearchContext reader)
    {
        if (topic is not { Length: > 0 }) return null;
        var near = hits.Where(h => h.Sureness >= Near).Select(h => h.Entry.Id).ToHashSet(StringComparer.Ordinal);
        return search.Find($"{question} {topic}", 1, reader) is [{ Sureness: >= Enough } first] && near.Contains(first.Entry.Id) && Explains(first.Entry) ? first : null;
    }

    // Each side is answered for itself; a side the library does not have is said to be missing.
    private Answer? AnswerSides(string question, IReadOnlyList<(string Label, string Question)> sides, AnswerContext context)
    {
        var best = sides.Select(s => (s.Label, Hit: search.Find(s.Question, Looked, context.Reader).FirstOrDefault(h => Explains(h.Entry) && h.Entry.Kind != EntryKind.Question && Mentions(h.Entry, s.Label)))).ToList();
        var sure = best.Where(b => b.Hit is { Sureness: >= EnoughForSide }).ToList();
        if (sure.Count == 0) return null;
        // One entry that speaks of all of them compares better than we could.
        if (search.Find(question, 1, context.Reader) is [{ Sureness: >= Enough } whole] && Explains(whole.Entry) && sides.All(s => Mentions(whole.Entry, s.Label)) && sure.All(s => s.Hit!.Score < whole.Score)) return null;
        var told = sure.Select(s => s.Hit!.Entry).DistinctBy(e => e.Id).ToList();
        if (told.Count < 2 && sure.Count > 1) return null;
        return new(true, text.OfSides([.. best.Select(b => (b.Label, b.Hit is { Sureness: >= EnoughForSide } hit ? hit.Entry : null))], context), text.Cite(told))
        {
            Entries = [.. told.Select(e => e.Id)], Sureness = sure.Max(s => s.Hit!.Sureness),
        };
    }

    // One example a place; an entry about many places at once says less of each.
    private Answer? AnswerList(List<SearchHit> hits, AnswerContext context)
    {
        if (hits.FirstOrDefault(h => h.Entry.Place is not null) is not { Sureness: >= EnoughForSide } firstCase) return null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var examples = hits.Where(h => h.Entry.Place is not null && h.Score >= WorthListing * firstCase.Score)
            .Where(h => subjects.Named(h.Entry.Place!).Where(s => s.Group == SubjectGroup.Place).Select(s => s.Label).ToList() is { Count: 1 or 2 } labels && labels.Aggregate(false, (isNew, label) => seen.Add(label) || isNew))
            .Take(MostListed).Select(h => h.Entry).ToList();
        var first = hits.FirstOrDefault(h => Explains(h.Entry) && h.Entry.Kind != EntryKind.Question);
        var lead = first is { Sureness: >= Enough } ? first.Entry : null;
        examples.Remove(lead!);
        if (examples.Count < 2) return null;
        List<Entry> told = lead is null ? examples : [lead, .. examples];
        return new(true, text.OfList(lead, examples, context), text.Cite(told)) { Entries = [.. told.Select(e => e.Id)], Sureness = Math.Max(first?.Sureness ?? 0, firstCase.Sureness) };
    }

    // The parts one after the other, unless the whole has said it all already.
    private Answer Together(Answer whole, IReadOnlyList<(string Question, Answer Answer)> parts)
    {
        parts = [.. parts.Select(p => p.Answer.Answered && p.Answer.Sureness < EnoughForPart ? (p.Question, p.Answer with { Answered = false }) : p)];
        var answered = parts.Where(p => p.Answer.Answered).ToList();
        if (answered.Count == 0 || (whole.Answered && answered.All(p => whole.Entries.Contains(p.Answer.Entries[0], StringComparer.Ordinal)))) return whole;
        if (answered.Count == 1 && whole.Answered && answered[0].Answer.Entries[0] == whole.Entries[0]) return whole;
        var entries = answered.SelectMany(p => p.Answer.Entries.Take(2)).Distinct(StringComparer.Ordinal).Select(library.Find).OfType<Entry>().ToList();
        return new(true, AnswerText.OfParts(parts), text.Cite(entries)) { Entries = [.. entries.Select(e => e.Id)], Sureness = answered.Max(p => p.Answer.Sureness) };
    }

    private Answer Refuse(RefusalReason reason, IReadOnlyList<SearchHit> hits, double sureness)
    {
        var near = hits.Where(h => h.Sureness >= Near && Explains(h.Entry)).Take(3).Select(h => h.Entry.Title).ToList();
        var holder = hits.Select(h => h.Entry.Holder).OfType<string>().FirstOrDefault() is { } known ? $"{known}, or the director of children's services" : "the director of children's services, or the officer who reports on performance";
        return new(false, Refusals.Because(reason, lastYear, holder, near), []) { Sureness = sureness, Refused = reason };
    }

    private static bool Mentions(Entry entry, string label)
    {
        var word = label.Split('(')[0].Trim();
        return entry.Place?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || entry.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
            || entry.Body.Contains(word, StringComparison.OrdinalIgnoreCase) || entry.Names.Any(n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsNamed(Entry entry, string question) =>
        entry.Names.Any(n => n.Length > 2 && question.Contains(n, StringComparison.OrdinalIgnoreCase));

    // Two terms, or two forms, are two things, however alike they are; what happened in one place did not happen in another.
    private static bool SameThing(Entry first, Entry second) =>
        (first.Place is null || second.Place is null || first.Place == second.Place) && !(first.Kind == second.Kind && first.Kind is (EntryKind.Term or EntryKind.Form));

    // Wordings and labels are for building a draft and explain nothing.
    private static bool Explains(Entry entry) => entry.Kind is not (EntryKind.Line or EntryKind.Objective or EntryKind.Witness or EntryKind.Evidence or EntryKind.Area);
}
