using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Cases.Hearing;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Support.Hearing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Cases;

/// <summary>Case studies side by side on the same points, what was like us, and what they teach for our proposal.</summary>
public sealed partial class CasesDialog : Dialog
{
    /// <summary>More columns than these cannot be read.</summary>
    private const int MostPlaces = 5;

    private readonly CaseBook book;
    private readonly CaseReplies replies;
    private readonly ChoicesPrompt places;
    private readonly TextPrompt about;
    private readonly ChoicePrompt stage;
    private readonly ChoicesPrompt rows;
    private readonly MenuPrompt next;

    public CasesDialog(Library library) : base(library.Script("cases"), version: 1)
    {
        var script = library.Script("cases");
        book = new CaseBook(script, library);
        replies = new CaseReplies(book, library);
        var which = script.Question(CaseKeys.Places);
        places = new(which.Key, which.Section, which.Question, _ => [.. book.Places.Select(p => new Choice(p.Id, p.Text, p.Detail == p.Text ? null : p.Detail))], _ => [.. book.Places.Select(p => new Option(p.Id, p.Text, p.Probes))])
        {
            Label = which.Label, Hint = which.Hint, Names = which.Names, NeededUntil = [CaseKeys.Places],
        };
        about = new(script.Question(CaseKeys.About));
        stage = new(script.Question(SharedKeys.Stage));
        var points = script.Question(CaseKeys.Rows);
        rows = new(points.Key, points.Section, points.Question, _ => [.. CaseKeys.AllRows.Select(r => new Choice(r, book.RowName(r)))], _ => [.. CaseKeys.AllRows.Select(r => new Option(r, book.RowName(r), []))])
        {
            Label = points.Label, Hint = points.Hint, Names = points.Names, ReachedWith = CaseKeys.Places,
        };
        next = new(script.Question(CaseKeys.Next));
        Prompts = [places, about, stage, rows, next];
        Recognisers = Understanding.Recognisers.Around(new WhoRecogniser(), new AboutRecogniser(), new CaseRecogniser(book));
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<DocumentChoice> Documents { get; } = [new(DraftDocument.CaseComparison, ["comparison", "the comparison", "table", "case studies"])];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (MostLikeUs().IsMatch(said.Plain) || SideBySide().IsMatch(said.Plain)) return Likelihood.Surely;
        // "Compare them" speaks of something else; a place or a kind of place tells that case studies are meant.
        if (Compares().IsMatch(said.Plain) && (book.Names.Find(said.Plain).Select(f => f.Id).Distinct().Skip(1).Any() || book.OfKind(said.Plain).Count > 0)) return Likelihood.Surely;
        return CaseStudies().IsMatch(said.Plain) ? Likelihood.Maybe : Likelihood.No;
    }

    protected internal override async Task RunAsync(DialogContext d)
    {
        await d.AskAsync(places);
        var picked = CaseReplies.PlacesOf(d.Answers, book);
        if (picked.Count > 0)
        {
            foreach (var reply in replies.Comparison(picked, CaseReplies.RowsOf(d.Answers))) d.Say(reply);
            if (picked.Count == 1) d.Say(new Reply.Notice(book.Script.Say("one-only")));
        }
        await d.AskAsync(about);
        await d.AskAsync(stage);
        await d.AskAsync(next);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish switch
    {
        ExportWish export => Exporting.Grant(export, CaseDraftBuilder.Of(moment, book, replies), [], moment),
        CaseWish.SetPlaces set => Put(set.Places, set.Unknown, moment, null),
        CaseWish.AddPlaces add => Put([.. CaseReplies.PlacesOf(moment.Answers, book).Union(add.Places, StringComparer.Ordinal)], add.Unknown, moment, add.Places.Count == 0 ? null : book.Script.Say("added", ("places", book.NamesOf(add.Places)))),
        CaseWish.DropPlaces drop => Drop(drop.Places, moment),
        CaseWish.MostLike => MostLike(moment),
        CaseWish.Row row => Row(row, moment),
        CaseWish.OnlyRows only => new(only.Rows.Count == 0 ? moment.Answers.Without(CaseKeys.Rows) : moment.Answers.With(CaseKeys.Rows, only.Rows), []),
        CaseWish.Lessons => Lessons(moment),
        CaseWish.Show => CaseReplies.PlacesOf(moment.Answers, book) is { Count: > 0 } picked ? new(moment.Answers, [.. replies.Comparison(picked, CaseReplies.RowsOf(moment.Answers))]) : new(moment.Answers, []),
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "There is no such wish."),
    };

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => [new Reply.Text(book.Script.Say("opening"))];

    public override string? Context(DialogMoment moment) => CaseReplies.PlacesOf(moment.Answers, book) is { Count: > 0 } picked ? book.NamesOf(picked) : null;

    public override string? Audience(DialogMoment moment) => "chair";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["cases"];

    private Granted Put(IReadOnlyList<string> wanted, IReadOnlyList<string> unknown, DialogMoment moment, string? done)
    {
        var said = new List<Reply>();
        if (unknown.Count > 0) said.Add(new Reply.Notice(book.Script.Say("not-a-case", ("places", CaseBook.Joined(unknown)), ("known", string.Join(", ", book.Places.Select(p => p.Text))))));
        if (wanted.Count > MostPlaces) said.Add(new Reply.Notice(book.Script.Say("too-many", ("places", book.NamesOf(wanted.Take(MostPlaces))))));
        if (done is not null) said.Add(new Reply.Notice(done));
        return wanted.Count == 0 ? new(moment.Answers, said) : new(moment.Answers.With(CaseKeys.Places, wanted.Take(MostPlaces).ToList()), said);
    }

    private Granted Drop(IReadOnlyList<string> dropped, DialogMoment moment)
    {
        var left = CaseReplies.PlacesOf(moment.Answers, book).Except(dropped, StringComparer.Ordinal).ToList();
        return new(left.Count == 0 ? moment.Answers.Without(CaseKeys.Places) : moment.Answers.With(CaseKeys.Places, left), [new Reply.Notice(book.Script.Say("dropped", ("places", book.NamesOf(dropped))))]);
    }

    // With nothing chosen yet, those most like the council are what there is to compare.
    private Granted MostLike(DialogMoment moment)
    {
        var like = Likeness.Of(moment.Answers, book);
        var said = replies.MostLike(moment.Answers, like).ToList();
        if (like.Count == 0 || CaseReplies.PlacesOf(moment.Answers, book).Count > 0) return new(moment.Answers, said);
        var taken = like.Take(3).Select(l => l.Place).ToList();
        return new(moment.Answers.With(CaseKeys.Places, taken), [.. said, new Reply.Notice(book.Script.Say("taken-up", ("places", book.NamesOf(taken))))]);
    }

    private Granted Row(CaseWish.Row row, DialogMoment moment)
    {
        var of = row.Places.Count > 0 ? row.Places : CaseReplies.PlacesOf(moment.Answers, book);
        return new(moment.Answers, of.Count == 0 ? [new Reply.Notice(book.Script.Say("which-places"))] : [.. replies.Row(row.Name, of)]);
    }

    private Granted Lessons(DialogMoment moment)
    {
        var picked = CaseReplies.PlacesOf(moment.Answers, book);
        return new(moment.Answers, picked.Count == 0 ? [new Reply.Notice(book.Script.Say("which-places"))] : [.. replies.Lessons(picked, moment.Answers)]);
    }

    [GeneratedRegex(@"\b(?:which|what|who|any)\b[^.;!?]{0,30}\b(?:is|are|looks?|was|were|s)?(?: the)? ?(?:most|more|closest|nearest|best)? ?(?:like|similar to|close(?:st)? to|near(?:est)? to|comparable (?:to|with)) (?:us|ours|our council|me|our area|our situation)\b|\b(?:anyone|anywhere|a council|somewhere|places?|councils?) (?:like us|similar to us|in our (?:position|situation))\b")]
    private static partial Regex MostLikeUs();

    [GeneratedRegex(@"\bside by side\b|\bcompar(?:e|ing|ison of) (?:the |some |a few |your |all (?:the )?)?(?:case studies|cases|examples|trusts|childrens trusts)\b|\bpick (?:some |two |a few )?case studies\b")]
    private static partial Regex SideBySide();

    [GeneratedRegex(@"\b(?:compar\w+|versus|vs|against|differ\w*|side by side|set (?:\w+ )?against|put (?:\w+ )?next to)\b")]
    private static partial Regex Compares();

    [GeneratedRegex(@"\b(?:case stud(?:y|ies)|examples of (?:trusts|councils)|other councils that have done)\b")]
    private static partial Regex CaseStudies();
}
