using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

/// <summary>Does what a member wished: pure, from the draft and the wish to new answers and words. Split by what the wish is about.</summary>
internal sealed partial class WishGranter(KeyLinesDraft start)
{
    // Moves on where one wish has several steps, each building on the one before.
    private KeyLinesDraft draft = start;
    private readonly List<Reply> replies = [];
    private AnswerSet answers = start.Answers;
    private Focus focus = start.Moment.Focus;
    private JobRequest? job;

    private Library Library => draft.Library;

    /// <summary>Grants one wish.</summary>
    public static Granted Grant(Wish wish, KeyLinesDraft draft)
    {
        var granter = new WishGranter(draft);
        granter.Do(wish);
        return new Granted(granter.answers, granter.replies, granter.focus) { Jobs = granter.job is { } job ? [job] : [] };
    }

    private void Do(Wish wish)
    {
        switch (wish)
        {
            case Wish.AddOwn add: AddOwn(add); break;
            case Wish.AddAbout add: AddAbout(add); break;
            case Wish.TakeUp: TakeUp(); break;
            case Wish.Paste paste: Paste(paste); break;
            case Wish.Drop drop: Drop(drop); break;
            case Wish.DropWeakest drop: DropWeakest(drop.HowMany); break;
            case Wish.WhyLine why: WhyLine(why); break;
            case Wish.ShowUnheard: ShowUnheard(); break;
            case Wish.SwapArea swap: SwapArea(swap); break;
            case Wish.MoreLines more: MoreLines(more.HowMany); break;
            case Wish.Swap swap: Swap(swap); break;
            case Wish.Move move: Move(move); break;
            case Wish.Split split: Split(split); break;
            case Wish.MakeNeutral neutral: MakeNeutral(neutral); break;
            case Wish.AnotherWording another: AnotherWording(another); break;
            case Wish.Reword reword: Reword(reword); break;
            case Wish.Mend mend: Mend(mend); break;
            case Wish.Keep keep: Keep(keep); break;
            case Wish.MarkOwn own: MarkOwn(own); break;
            case Wish.Check check: Check(check); break;
            case Wish.AgreeLines: AgreeLines(); break;
            case Wish.ShowLines: ShowLines(); break;
            case Wish.SetAreas set: SetAreas(set); break;
            case Wish.LeaveOutAreas leave: LeaveOutAreas(leave); break;
            case Wish.MoveArea move: MoveArea(move); break;
            case Wish.ChooseAreasForMe: ChooseAreas(); break;
            case Wish.WhyAreas: WhyAreas(); break;
            case Wish.Concern concern: AddConcerns(concern.Topics); break;
            case Wish.Count count: SetCount(count.Wanted); break;
            case Wish.ShowMissing: ShowMissing(); break;
            case Wish.ShowGaps: ShowGaps(); break;
            case Wish.WhatAbout about: WhatAbout(about.Topic); break;
            case Wish.ShowWitnesses: ShowWitnesses(); break;
            case Wish.ShowSingleSources: ShowSingleSources(); break;
            case Wish.ShowEvidence show: ShowEvidence(show); break;
            case Wish.SuggestEvidence: SuggestEvidence(); break;
            case Wish.ShowQuestions show: ShowQuestions(show); break;
            case Wish.NameWitnesses name: NameWitnesses(name); break;
            case Wish.AssignWitness assign: AssignWitness(assign); break;
            case Wish.AddEvidence add: AddEvidence(add); break;
            case Wish.DropSource drop: DropSource(drop); break;
            case Wish.AddQuestion add: AddQuestion(add); break;
            case Wish.DropQuestion drop: DropQuestion(drop); break;
            case Wish.AgreeQuestions agree: AgreeQuestions(agree.Later); break;
            case Wish.SetDates dates: SetDates(dates); break;
            case Wish.CorrectDate correct: CorrectDate(correct); break;
            case Wish.ShowReviewDate: ShowReviewDate(); break;
            case Wish.SayInstead say: SayInstead(say); break;
            case Wish.Export export: Export(export); break;
        }
    }

    private void Say(string words) => replies.Add(new Reply.Text(words));

    private void Notice(string words) => replies.Add(new Reply.Notice(words));

    private void Cite(IEnumerable<SectionRef> sources) =>
        CiteAll(sources.Distinct().Select(s => Library.Cite(s)).OfType<Citation>().Take(6).ToList());

    private void CiteAll(IReadOnlyList<Citation> citations)
    {
        if (citations.Count > 0) replies.Add(new Reply.Citations(citations));
    }

    private void Record<T>(string key, T value) => answers = answers.With(key, value);

    // Lines of areas that were left out since are kept behind the ones in use, so that bringing the area back brings them back.
    private void RecordLines(LineList visible)
    {
        if (draft.TakenUp.Rows.Count > 0 && !draft.LinesAreRecorded)
        {
            // Lines that were taken up from answers before any areas are no reason to pass over the questions about the review.
            if (!answers.Has(Keys.Areas))
            {
                Record(Keys.TakenUp, visible);
                return;
            }
            Record(Keys.Areas, After().Areas.ToImmutableList());
        }
        var hidden = (answers.Get<LineList>(Keys.Lines) ?? LineList.Empty).Rows.Where(r => draft.Lines.Find(r.Id) is null);
        Record(Keys.Lines, visible with { Rows = visible.Rows.AddRange(hidden.Where(h => visible.Find(h.Id) is null)) });
    }

    private string Quoted(LineRow row) => $"“{draft.TextOf(row)}”";

    private string Numbered(LineRow row) => $"line {draft.Lines.NumberOf(row.Id)}";

    private KeyLinesDraft After() => new(draft.Moment with { Answers = answers }, draft.Vocabulary);

    private bool Missed(string which, IReadOnlyList<LineRow> found)
    {
        if (found.Count > 0) return false;
        Notice(draft.Lines.Rows.Count == 0
            ? "There are no lines yet, so there is nothing to change. Tell me the areas, or say “you choose”."
            : $"I could not find “{which.Trim()}” among the lines, so I have changed nothing. Say its number, from {draft.Lines.Numbers[0]} to {draft.Lines.Numbers[^1]}.");
        return true;
    }
}
