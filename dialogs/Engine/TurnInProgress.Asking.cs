using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

// Questions for the library, and those it has no answer to.
internal sealed partial class TurnInProgress
{
    private void Ask(string words) => TryAsk(words, onlyIfAnswered: false, mayLean: true);

    // False when there was no answer and only one was worth telling.
    private bool TryAsk(string words, bool onlyIfAnswered, bool mayLean)
    {
        var lean = mayLean && (asks || before.Focus.AskedLast) && LeaningWords.MayLean(words) ? focus.Question : null;
        var (answer, asked) = asking.Ask(words, lean, new AnswerContext
        {
            Topic = Dialog?.Context(Moment), Today = Today,
            Reader = Dialog is { } dialog ? new SearchContext(dialog.Audience(Moment), dialog.Themes(Moment)) : SearchContext.None,
        });
        if (onlyIfAnswered && !answer.Answered) return false;
        Tell(answer, asked);
        return true;
    }

    private void Tell(Answer answer, LastQuestion asked)
    {
        // Those of one turn belong together: "log it" speaks of all of them.
        var others = asks ? focus.Unanswered : [];
        asks = true;
        focus = focus with { Question = asked };
        if (answer.Refused is { } reason && UnansweredQuestion.IsForOfficer(reason)) focus = focus with { Unanswered = others.Add(new UnansweredQuestion(asked.Typed, reason, Today, Kept: false)) };
        replies.AddRange(AnswerReplies.Of(answer, at.Council.Contacts));
        if (!focus.Invited && answer.Answered) Invite(answer);
    }

    private void Invite(Answer answer)
    {
        var entries = answer.Entries.Select(library.Find).OfType<Entry>().ToList();
        if ((Dialog is { } here ? [here] : catalogue.Dialogs).Select(d => d.Invitation(entries)).OfType<string>().FirstOrDefault() is not { } invitation) return;
        focus = focus with { Invited = true };
        Say(new Reply.Notice(invitation));
    }

    private void KeepForOfficer()
    {
        asks |= before.Focus.AskedLast;
        if (focus.Unanswered.IsEmpty)
        {
            Say(new Reply.Notice(Sentences.NothingToLog));
            return;
        }
        // Each was looked over when it was typed; with the question that it leans on it may say more than it did alone.
        if (focus.Unanswered.Exists(q => MessageCheck.Of(q.Words) == MessageConcern.ChildAtRisk))
        {
            focus = focus with { Unanswered = [] };
            Say(new Reply.Notice(Refusals.ForAChild(at.Council.Contacts)));
            return;
        }
        var fresh = focus.Unanswered.FindAll(q => !q.Kept);
        forOfficer.AddRange(fresh.Select(q => new QuestionForOfficer(q.Words, q.Reason, q.AskedOn)));
        focus = focus with { Unanswered = focus.Unanswered.ConvertAll(q => q with { Kept = true }) };
        Say(new Reply.Notice(fresh.IsEmpty ? Sentences.LoggedAlready : Sentences.Logged([.. fresh.Select(q => q.Words)])));
    }

    private void TakeBackFromOfficer()
    {
        asks |= before.Focus.AskedLast;
        var kept = focus.Unanswered.FindAll(q => q.Kept);
        forOfficer.AddRange(kept.Select(q => new QuestionForOfficer(q.Words, q.Reason, q.AskedOn, TakenBack: true)));
        focus = focus with { Unanswered = focus.Unanswered.ConvertAll(q => q with { Kept = false }) };
        Say(new Reply.Notice(kept.IsEmpty ? Sentences.NothingLogged : Sentences.LogTakenBack));
    }
}
