using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

// Drafts that several conversations share: who is let in, what others did, and what clashed.
internal sealed partial class TurnInProgress
{
    /// <summary>The key of the question for a name.</summary>
    public const string NameKey = "$name";

    private readonly List<SharingRequest> requests = [];
    private readonly List<Reply> news = [];
    private SharedDraft? shared;
    private Membership membership = Membership.None;
    private bool tookUp;
    private bool asksName;
    // What was asked about is not told a second time as news.
    private DateTimeOffset toldSince = DateTimeOffset.MaxValue;

    /// <summary>True when a person said or pressed something.</summary>
    public bool IsPerson { get; init; }

    /// <summary>True when what was done names its rows by itself, not by the numbers that the person saw.</summary>
    public bool KnowsItsRows { get; private set; }

    private ChangeSentences Sentence => new(catalogue, Moment) { SeveralHere = membership.Names.Count > 1 };

    private string? User => before.Given.Speaker?.User;

    private bool HasOpenCode => shared?.CodeUntil > at.Now;

    private string NameHere => SharingSentences.List([.. membership.Names.Select(n => n.Name)]);

    private string Title => Dialog?.View(Moment).Title ?? catalogue.Find(answers.Get<string>(EngineKeys.LeftDialog) ?? "")?.Title ?? Sentences.DraftWithoutTitle;

    private void BeginSharing()
    {
        shared = before.Shared;
        membership = before.Membership ?? Membership.None;
    }

    // Said once, by whatever the person does first after they were put out.
    private void GreetBack()
    {
        if (!IsPerson) return;
        if (before.PutOut) news.Add(new Reply.Notice(answersBefore.Has(EngineKeys.Dialog) ? $"{SharingSentences.PutOut} {SharingSentences.OwnDraftIsBack}" : SharingSentences.PutOut));
        if (shared is not null && before.Given.Speaker is { Name: { Length: > 0 } name } speaker && membership.NameOf(speaker.User) is null) CallHere(speaker.User, PersonName.Clean(name));
    }

    private bool HearSharing(string message)
    {
        var wish = SharingWords.Read(message, Today);
        if (wish is null && before.Focus.Asked == NameKey && CommandRecogniserHearsNothing(message))
        {
            if (PersonName.IsRefusal(message))
            {
                Say(new Reply.Notice(SharingSentences.NoName));
                return true;
            }
            if (PersonName.Read(message, catalogue.Spelling) is { } name) wish = new SharingWish.CallMe(name);
        }
        return wish is not null && Grant(wish);
    }

    private bool PressName(Incoming.Pressed pressed)
    {
        if (pressed.PromptKey != NameKey) return false;
        if (pressed.Values is [var name, ..] && name != "$skip" && PersonName.Clean(name) is { Length: > 0 } clean) Grant(new SharingWish.CallMe(clean));
        else Say(new Reply.Notice(SharingSentences.NoName));
        return true;
    }

    private bool CommandRecogniserHearsNothing(string message) => CommandsIn(Utterance.Read(message, catalogue.Spelling), out _, out _).Count == 0;

    // False when it turns out to be about something else.
    private bool Grant(SharingWish wish)
    {
        asks = before.Focus.AskedLast;
        switch (wish)
        {
            case SharingWish.WhoSees when shared is null && Dialog is { TellsWhoCanSee: true }:
                return false;
            case SharingWish.Share share:
                Share(share);
                break;
            case SharingWish.Join join:
                Join(join);
                break;
            case SharingWish.Leave:
                LeaveDraft();
                break;
            case SharingWish.Withdraw:
                Withdraw();
                break;
            case SharingWish.StopSharing stop:
                StopSharing(stop.ForEveryone);
                break;
            case SharingWish.WhoSees:
                Say(shared is null ? new Reply.Notice(SharingSentences.NotShared) : new Reply.Text(SharingSentences.WhoSees([.. shared.Members.Select(WithRole)], HasOpenCode)));
                break;
            case SharingWish.CallMe { Name.Length: > 0 } me when User is { } user:
                CallHere(user, me.Name);
                Say(new Reply.Notice(SharingSentences.Named(me.Name)));
                break;
            case SharingWish.WhatChanged changed:
                TellHistory(changed);
                break;
            case SharingWish.WhoChanged who:
                return TellHistoryOf(who.What);
            case SharingWish.KeepTheirs when membership.Theirs.Count > 0:
                KeepTheirs();
                break;
            case SharingWish.KeepMine when membership.Theirs.Count > 0:
                membership = membership with { Theirs = [] };
                Say(new Reply.Notice(SharingSentences.YoursStands));
                break;
            default:
                return false;
        }
        return true;
    }

    private void Share(SharingWish.Share wish)
    {
        if (shared is { Role: MemberRole.Viewer })
        {
            Say(new Reply.Notice(SharingSentences.ViewersDoNotShare));
            return;
        }
        if (before.Given is not { FreshCode: { } code, FreshDraft: { } id })
        {
            Say(new Reply.Notice(SharingSentences.NotHere));
            return;
        }
        if (shared is null && answers.Items.Keys.All(EngineKeys.IsPersonal))
        {
            Say(new Reply.Notice(SharingSentences.NothingToShare));
            return;
        }
        if (shared is null && !wish.Anyway && Dialog?.SharingCaution is { } caution)
        {
            Say(new Reply.Notice($"{caution} {(wish.LookOnly ? Sentences.ShareToLookAnyway : Sentences.ShareAnyway)}"));
            return;
        }
        KnowSpeaker();
        if (shared is null)
        {
            requests.Add(new SharingRequest.Begin(id, NameHere));
            shared = new SharedDraft(id, 0, MemberRole.Owner, [new Member("", NameHere, MemberRole.Owner, at.Now, IsHere: true)], []);
            membership = membership with { Attached = true };
        }
        var until = at.Now.AddDays(ShareCode.ValidDays);
        requests.Add(new SharingRequest.OpenCode(code, !wish.LookOnly, until));
        shared = shared with { CodeUntil = until };
        Say(new Reply.Text(SharingSentences.Code(code, !wish.LookOnly, Today.AddDays(ShareCode.ValidDays))));
        asksName = NameHere.Length == 0;
    }

    private void Join(SharingWish.Join wish)
    {
        switch (before.Given.Found)
        {
            case CodeLookup.Opens(var draft, _) when shared?.Id == draft.Id:
                var mayEditNow = shared.Role == MemberRole.Viewer && draft.Role == MemberRole.Editor;
                if (mayEditNow) TakeSeat(draft, wish);
                Say(new Reply.Notice(mayEditNow ? SharingSentences.MayEditNow : SharingSentences.AlreadyIn));
                break;
            case CodeLookup.Opens when shared is not null:
                Say(new Reply.Notice(SharingSentences.LeaveFirst));
                break;
            case CodeLookup.Opens(var draft, var found):
                TakeUp(draft, found, wish);
                break;
            case CodeLookup.OpensNothing:
                requests.Add(new SharingRequest.WrongCode());
                Say(new Reply.Notice(SharingSentences.WrongCode));
                break;
            case CodeLookup.TooManyTried:
                Say(new Reply.Notice(SharingSentences.TooManyCodes));
                break;
            default:
                Say(new Reply.Notice(SharingSentences.NotHere));
                break;
        }
    }

    // The draft's answers take the place of the conversation's own, which are set aside.
    private void TakeUp(SharedDraft draft, ImmutableSortedDictionary<string, JsonElement> found, SharingWish.Join wish)
    {
        var own = before.OwnAnswers(personal: false);
        if (wish.Name is { } given && User is { } user) membership = membership.With(user, given);
        KnowSpeaker();
        membership = membership with { Attached = true, Aside = own.IsEmpty ? null : new OwnDraft(own, undo, redo) };
        Replace(before.OwnAnswers(personal: true), found);
        TakeSeat(draft, wish);
        var others = draft.Members.FindAll(m => !m.IsHere).ConvertAll(m => m.Name.Length > 0 ? m.Name : SharingSentences.SomebodyElse);
        Say(new Reply.Text(SharingSentences.Joined(Title, NameHere, others, draft.Role != MemberRole.Viewer)));
        if (!own.IsEmpty) Say(new Reply.Notice(SharingSentences.OwnDraftKept));
        asksName = NameHere.Length == 0;
    }

    private void TakeSeat(SharedDraft draft, SharingWish.Join wish)
    {
        requests.Add(new SharingRequest.Join(draft.Id, wish.Code, draft.Role, NameHere));
        var me = new Member("", NameHere, draft.Role, at.Now, IsHere: true);
        shared = draft with { Members = [.. draft.Members.Where(m => !m.IsHere), me], News = [] };
        tookUp = true;
    }

    private void LeaveDraft()
    {
        if (shared is null)
        {
            Say(new Reply.Notice(SharingSentences.NotShared));
            return;
        }
        var others = shared.Members.Where(m => !m.IsHere).ToList();
        if (others.Count == 0)
        {
            Say(new Reply.Notice(SharingSentences.NobodyToLeaveItTo));
            return;
        }
        var title = Title;
        var heir = shared.Role == MemberRole.Owner ? others.OrderBy(m => m.Role).ThenBy(m => m.Since).First() : null;
        requests.Add(new SharingRequest.Leave());
        var back = before.Detached();
        answers = stepFrom = new AnswerSet(back.Answers);
        (undo, redo, focus) = (back.Undo, back.Redo, Focus.None);
        (shared, membership, tookUp) = (null, membership with { Attached = false, Aside = null, Theirs = [], Seen = 0 }, true);
        Say(new Reply.Notice(SharingSentences.Left(title, heir is null ? null : heir.Name.Length > 0 ? heir.Name : SharingSentences.Somebody)
            + (answers.Has(EngineKeys.Dialog) ? " " + SharingSentences.OwnDraftIsBack : "")));
    }

    private void Withdraw()
    {
        if (shared is { Role: MemberRole.Viewer }) Say(new Reply.Notice(SharingSentences.ViewersDoNotShare));
        else if (!HasOpenCode) Say(new Reply.Notice(SharingSentences.NoOpenCode));
        else WithdrawCodes(SharingSentences.CodesWithdrawn);
    }

    private void WithdrawCodes(string sentence)
    {
        requests.Add(new SharingRequest.WithdrawCodes());
        shared = shared! with { CodeUntil = null };
        Say(new Reply.Notice(sentence));
    }

    private void StopSharing(bool forEveryone)
    {
        var others = shared?.Members.FindAll(m => !m.IsHere).ConvertAll(m => m.Name.Length > 0 ? m.Name : SharingSentences.Somebody) ?? [];
        if (shared is null) Say(new Reply.Notice(SharingSentences.NotShared));
        else if (others.Count == 0) Withdraw();
        else if (shared.Role != MemberRole.Owner) Say(new Reply.Notice(SharingSentences.OnlyTheOwner));
        else if (!forEveryone) Say(new Reply.Notice(SharingSentences.SureAboutAll(others)));
        else
        {
            requests.Add(new SharingRequest.EndForOthers());
            shared = shared with { Members = [.. shared.Members.Where(m => m.IsHere)], CodeUntil = null };
            Say(new Reply.Notice(SharingSentences.EndedForOthers(others)));
        }
    }

    private void KnowSpeaker()
    {
        if (before.Given.Speaker is { Name: { Length: > 0 } name } speaker && membership.NameOf(speaker.User) is null) membership = membership.With(speaker.User, PersonName.Clean(name));
    }

    private void CallHere(string user, string name)
    {
        membership = membership.With(user, name);
        if (shared is null) return;
        requests.Add(new SharingRequest.Rename(NameHere));
        shared = shared with { Members = shared.Members.ConvertAll(m => m.IsHere ? m with { Name = NameHere } : m) };
    }

    private string WithRole(Member member) => SharingSentences.Role(member.Name, member.Role, member.IsHere, Day(member.Since));

    private void TellHistory(SharingWish.WhatChanged wish)
    {
        var from = wish.Since.From;
        var history = before.Given.History.Where(h => Day(h.At) >= from);
        if (wish.Who is { } who) history = history.Where(h => h.Name is { } name && name.Contains(who, StringComparison.OrdinalIgnoreCase));
        var lines = Sentence.History(history, Day);
        if (wish.Who is null) toldSince = LocalTime.StartOf(from);
        Say(lines.Count == 0 ? new Reply.Notice(SharingSentences.NothingChangedSince(wish.Since)) : new Reply.Text(SharingSentences.ChangedSince(wish.Since, lines)));
    }

    private bool TellHistoryOf(string what)
    {
        if (what is "this" or "it" or "that" or "the draft" or "anything" or "what")
        {
            TellHistory(new SharingWish.WhatChanged(new Since(DateOnly.MinValue, Sentences.SoFar), null));
            return true;
        }
        if (CellNamed(what) is not { } cell) return false;
        var history = before.Given.History
            .Select(h => h with { Event = DraftEvent.Changed, Changes = [.. h.Changes.Where(c => Cells.Of(c.Key, c.Before, c.After).Any(x => x.Cell == cell || cell.Row is null && x.Cell.Key == cell.Key))] })
            .Where(h => h.Changes.Count > 0).ToList();
        var lines = history.AsEnumerable().Reverse().SelectMany(h => Cells.Of(h.Changes).Where(c => c.Cell == cell || cell.Row is null)
            .Select(c => (Phrase: Sentence.Of(c), Entry: h)).Where(x => x.Phrase is not null)
            .Select(x => $"- {Moment(x.Entry.At)}, {Sentence.Person(x.Entry)}: {x.Phrase}")).ToList();
        Say(lines.Count == 0 ? new Reply.Notice(SharingSentences.NobodyChanged(what)) : new Reply.Text(SharingSentences.History(what, lines)));
        return true;

        static string Moment(DateTimeOffset at) => LocalTime.Of(at).ToString("dddd d MMMM 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB"));
    }

    // "Line 2", "the stage", "the lines".
    private Cell? CellNamed(string what)
    {
        if (Dialog is not { } dialog) return null;
        var plain = what.StartsWith("the ", StringComparison.Ordinal) ? what[4..] : what;
        var written = dialog.WrittenOut(Moment);
        foreach (var (key, value) in written.Items)
        {
            if (dialog.RowName(key) is not { } name) continue;
            if (plain == name + "s") return new Cell(key, null);
            if (!plain.StartsWith(name + " ", StringComparison.Ordinal) || ListValue.Read(value) is not { } list) continue;
            var number = plain[(name.Length + 1)..].Replace("number ", "", StringComparison.Ordinal);
            var wanted = Numbers.Read(number)?.ToString(CultureInfo.InvariantCulture) ?? number;
            var row = list.Items.Find(i => dialog.RowNumber(key, i.Id, list.PlaceOf(i.Id), Moment) == wanted);
            if (row is not null) return new Cell(key, row.Id);
        }
        return dialog.FindPromptNamed(plain) is { } prompt ? new Cell(prompt.Key, null) : null;
    }

    private void KeepTheirs()
    {
        KnowsItsRows = true;
        answers = membership.Theirs.Aggregate(dialogAnswersWrittenOut(), Cells.Put);
        membership = membership with { Theirs = [] };
        Say(new Reply.Notice(SharingSentences.TheirsKept));

        AnswerSet dialogAnswersWrittenOut() => membership.Theirs.Exists(t => t.Row is not null && !answers.Has(t.Key)) ? WrittenOut(answers) : answers;
    }

    // One's own last step, row by row; where somebody else has changed the same since, both versions are shown and nothing is done.
    private bool MoveShared(ImmutableList<Change> step, bool back)
    {
        KnowsItsRows = true;
        var merge = RowMerge.Onto(answers, step, back);
        var clash = merge.Possible ? merge.Clashes.Find(Sentence.IsSeen) : default;
        if (merge.Possible && clash.Key is null)
        {
            answers = stepFrom = merge.Answers;
            return true;
        }
        if (clash.Key is null)
        {
            Say(new Reply.Notice(SharingSentences.SayAgain));
            return false;
        }
        var mine = Cells.Of(step).FirstOrDefault(c => c.Cell == clash);
        var now = Cells.Read(answers, clash);
        var sentence = Sentence;
        Say(new Reply.Notice(SharingSentences.NotUndone(
            AuthorOf(clash), sentence.Called(new CellChange(clash, mine?.Before, now.Value, mine?.PlaceBefore ?? 0, now.Place)),
            sentence.Version(clash, back ? mine?.Before : mine?.After), sentence.Version(clash, now.Value))));
        return false;
    }

    private string AuthorOf(Cell cell) =>
        before.Given.History.Concat(before.Shared?.News ?? []).LastOrDefault(h => !h.IsHere && Cells.Of(h.Changes).Any(c => c.Cell == cell))?.Name is { Length: > 0 } name ? name : SharingSentences.Somebody;

    private AnswerSet Applied(IReadOnlyList<Change> changes) => shared is null ? answers.Apply(changes) : RowMerge.Onto(answers, changes).Answers;

    /// <summary>Takes over what a person did on the answers as they last saw them, after it was brought onto the newest.</summary>
    public void TakeOver(Turn asSeen, AnswerSet merged)
    {
        answers = merged;
        focus = asSeen.After.Focus;
        jobs.AddRange(asSeen.Jobs);
        forOfficer.AddRange(asSeen.ForOfficer);
        keepsMessage = asSeen.KeepsMessage;
        asks = focus.AskedLast;
        // Tables show the answers as they were; the telling says anew what is new.
        replies.AddRange(asSeen.Replies.Where(r => r is not (Reply.Prompt or Reply.Table)));
        Say(new Reply.Notice(SharingSentences.NumbersMoved));
        KnowsItsRows = true;
    }

    /// <summary>Does nothing, and shows how things stand, where it cannot be known what a person meant.</summary>
    public void AskAgain()
    {
        Say(new Reply.Notice(SharingSentences.SayAgain));
        Summarise();
    }

    // What was done here, without what a viewer may not do.
    private void RefuseViewer()
    {
        if (shared is not { Role: MemberRole.Viewer } || tookUp) return;
        var changed = answers.ChangesSince(answersBefore).FindAll(c => !EngineKeys.IsPersonal(c.Key));
        if (changed.Count == 0) return;
        answers = stepFrom = answers.Apply(changed, back: true);
        (undo, redo) = (before.Undo, before.Redo);
        focus = focus with { Offer = null, Reopened = null };
        opening.Clear();
        heard.Clear();
        if (changed.TrueForAll(c => c.Key == EngineKeys.DialogVersion)) return;
        replies.RemoveAll(r => r is Reply.Notice or Reply.Table);
        Say(new Reply.Notice(SharingSentences.ViewOnly));
    }

    // What others did since this person last spoke, and apart from it where both did something to the same.
    private void TellNews(IReadOnlyList<Change> changes)
    {
        GreetBack();
        if (!IsPerson || tookUp || before.Shared is not { News.Count: > 0 } seen) return;
        var theirs = seen.News.SelectMany(n => Cells.Of(n.Changes)).Select(c => c.Cell).ToHashSet();
        var sentence = Sentence;
        var clashes = Cells.Of(changes).Where(c => theirs.Contains(c.Cell) && sentence.IsSeen(c.Cell)).ToList();
        var untold = seen.News.FindAll(n => n.At < toldSince);
        if (new ChangeSentences(catalogue, MomentOf(answersBefore)).News(untold, clashes.Select(c => c.Cell).ToHashSet()) is { Length: > 0 } words) news.Add(new Reply.Notice(words));
        if (clashes.Count > 0) TellClashes(clashes);
    }

    private void TellClashes(List<CellChange> clashes)
    {
        var sentence = Sentence;
        var was = WrittenOut(answersBefore);
        membership = membership with { Theirs = [.. clashes.Select(c => Cells.Read(was, c.Cell))] };
        Say(new Reply.Notice(string.Join("\n\n", clashes.Select(c =>
            SharingSentences.Clash(AuthorOf(c.Cell), sentence.Called(c), sentence.Version(c.Cell, c.Before), sentence.Version(c.Cell, c.After)))) + "\n\n" + SharingSentences.HowToKeepTheirs));
    }

    // A list's first edit is told as an edit of what was shown, not as a whole new list.
    private IReadOnlyList<Change> ChangesWrittenOut(AnswerSet from, AnswerSet to)
    {
        var changes = to.ChangesSince(from);
        if (shared is null || changes.Count == 0) return changes;
        var written = WrittenOut(from);
        return changes.ConvertAll(c => c.Before is null && written.Items.TryGetValue(c.Key, out var shown) ? c with { Before = shown } : c).FindAll(c => !Cells.Same(c.Before, c.After));
    }

    private AnswerSet WrittenOut(AnswerSet from) => catalogue.Of(from)?.WrittenOut(MomentOf(from)) ?? from;

    private DialogMoment MomentOf(AnswerSet of) => new(of, focus, library, Today)
    {
        Council = at.Council, Speaker = at.Speaker, Reminding = ReminderBook.Reminding(of, at.Times, at.Speaker.IsReached), Members = shared?.Members ?? [],
    };

    // What the conversation keeps about sharing after the turn, and the draft as it is then.
    private (SharedDraft? Shared, Membership? Membership) SharingAfter(IReadOnlyList<Change> changes)
    {
        var kept = ReferenceEquals(membership, Membership.None) ? before.Membership : membership;
        if (shared is null) return (null, kept);
        var raised = requests.Exists(r => r.RaisesRevision) || !tookUp && changes.Any(c => !EngineKeys.IsPersonal(c.Key));
        var after = shared with { Revision = shared.Revision + (raised ? 1 : 0), News = IsPerson ? [] : shared.News };
        return (after, IsPerson ? (kept ?? Membership.None) with { Seen = after.Revision } : kept);
    }

    private void Replace(ImmutableSortedDictionary<string, JsonElement> personal, ImmutableSortedDictionary<string, JsonElement> draft)
    {
        var all = personal.ToBuilder();
        foreach (var (key, value) in draft) all[key] = value;
        answers = stepFrom = new AnswerSet(all.ToImmutable());
        (undo, redo, focus) = ([], [], Focus.None);
    }

    private static PromptView NameQuestion() => new()
    {
        Key = NameKey, Kind = PromptKind.Text, Question = SharingSentences.AskName, Hint = SharingSentences.AskNameHint, Optional = true,
    };

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(LocalTime.Of(at).DateTime);
}
