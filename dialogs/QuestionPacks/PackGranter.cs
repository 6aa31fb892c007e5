using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Does what a person wished of the session: pure, from the pack and the wish to new answers and words.</summary>
internal sealed partial class PackGranter
{
    private readonly PackReading pack;
    private readonly List<Reply> replies = [];
    private AnswerSet answers;

    private PackGranter(PackReading pack)
    {
        this.pack = pack;
        answers = pack.Answers;
    }

    private DialogScript Script => pack.Script;

    public static Granted Grant(PackWish wish, PackReading pack)
    {
        var granter = new PackGranter(pack);
        granter.Do(wish);
        return new Granted(granter.answers, granter.replies);
    }

    private void Do(PackWish wish)
    {
        switch (wish)
        {
            case PackWish.AddWitness add: AddWitness(add.Witness); break;
            case PackWish.RemoveWitness remove: RemoveWitness(remove.Id); break;
            case PackWish.WitnessTime time: LimitWitness(time); break;
            case PackWish.NameBody body: Record(PackKeys.Body, body.Words); break;
            case PackWish.ChooseThemes: ChooseThemes(); break;
            case PackWish.FollowUps follow: ShowFollowUps(follow.Wanted); break;
            case PackWish.IfTheySay say: IfTheySay(say.Words); break;
            case PackWish.SendAhead: SendAhead(); break;
            case PackWish.Divide: Divide(); break;
            case PackWish.ShareOut: ShareOut(); break;
            case PackWish.RunningOrder: RunningOrder(); break;
            case PackWish.GiveTo give: Give(give); break;
            case PackWish.Agree: Agree(); break;
            case PackWish.CallMe call: CallMe(call.Name); break;
            case PackWish.Start: Start(); break;
            case PackWish.Tick: Tick(); break;
            case PackWish.Step step: Step(step.By); break;
            case PackWish.GoTo to: GoTo(to.Number - 1); break;
            case PackWish.Note note: Note(note.Text); break;
            case PackWish.TimeLeft: TimeLeft(); break;
            case PackWish.End: End(); break;
        }
    }

    private void ChooseThemes()
    {
        Record(PackKeys.Themes, ImmutableList<PackTheme>.Empty);
        Notice(Script.Say("chosen"));
    }

    private void AddWitness(PackWitness witness)
    {
        Record(PackKeys.Witnesses, Recorded().Add(witness));
        Notice(Script.Say("witness-added", ("name", witness.Name)));
    }

    private void RemoveWitness(string id)
    {
        var gone = Recorded().Find(w => w.Id == id);
        if (gone is null) return;
        Record(PackKeys.Witnesses, Recorded().Remove(gone));
        Notice(Script.Say("witness-gone", ("name", gone.Name)));
    }

    private void LimitWitness(PackWish.WitnessTime time)
    {
        var witnesses = Recorded();
        var place = witnesses.FindIndex(w => w.Id == time.Id);
        if (place < 0) return;
        Record(PackKeys.Witnesses, witnesses.SetItem(place, witnesses[place] with { Minutes = time.Minutes }));
        Notice(Script.Say("witness-time", ("name", witnesses[place].Name), ("minutes", PackReplies.InFigures(time.Minutes))));
    }

    private void ShowFollowUps(bool wanted)
    {
        if (IsEmpty()) return;
        Record(PackKeys.FollowUps, wanted);
        Notice(Script.Say(wanted ? "follow-ups-on" : "follow-ups-off"));
    }

    private void IfTheySay(string words)
    {
        var items = Script.Bank("if-they-say");
        var said = QuestionWords.Stems(Saying().Replace(words, " "));
        var best = items.Select(i => (Item: i, Fit: Sentence().Split(i.Text).Select(s => QuestionWords.Stems(s)).Where(s => s.Count > 0)
            .Select(s => s.Count(said.Contains) * 10 + (s.Count(said.Contains) == s.Count ? 5 : 0)).DefaultIfEmpty(0).Max())).OrderByDescending(x => x.Fit).First();
        if (best.Fit < 10)
        {
            Say(Script.Say("if-they-say-any", ("probes", PackReplies.List(items.First(i => i.Id == "dodges").Probes))));
            return;
        }
        var item = best.Item;
        Record(PackKeys.Replies, (answers.Get<ImmutableList<string>>(PackKeys.Replies) ?? []).Remove(item.Id).Add(item.Id));
        Say(Script.Say("if-they-say", ("words", Sentence().Split(item.Text)[0].TrimEnd('.')), ("reply", item.Detail ?? ""), ("probes", PackReplies.List(item.Probes))));
        if (PackReplies.Cited(pack, item.Sources) is { } cited) replies.Add(cited);
        Notice(Script.Say("if-they-say-kept"));
    }

    private void SendAhead()
    {
        Say(Script.Say("ahead"));
        if (PackReplies.Cited(pack, [new("adm-scrutiny", "evidence-for-the-review"), new("adm-scrutiny", "key-lines-of-enquiry")]) is { } cited) replies.Add(cited);
    }

    private void Divide()
    {
        if (IsEmpty()) return;
        if (pack.Witnesses.Count < 2)
        {
            Notice(Script.Say("divide-one", ("name", pack.Witnesses is [var one] ? one.Name : "them")));
            return;
        }
        var shares = pack.Witnesses.Select(w => (Witness: w, Numbers: pack.Questions.Rows.Where(r => pack.WitnessOf(r)?.Id == w.Id).Select(r => PackReplies.InFigures(pack.Questions.NumberOf(r.Id)))))
            .Select(s => $"**{s.Witness.Name}**: {string.Join(", ", s.Numbers)}");
        Say(Script.Say("divide", ("list", PackReplies.List(shares))));
        if (pack.Witnesses.FirstOrDefault(WitnessShare.IsCommissioner) is { } director)
        {
            var others = string.Join(" and ", pack.Witnesses.Where(w => w != director).Select(w => "the " + char.ToLowerInvariant(w.Name[0]) + w.Name[1..]));
            Say(Script.Say("divide-director", ("other", others)));
            if (PackReplies.Cited(pack, [new("adm-scrutiny", "analysis-q3-roles"), new("adm-scrutiny", "senior-accountability-roles")]) is { } cited) replies.Add(cited);
        }
        Notice(Script.Say("divide-change"));
    }

    private void ShareOut()
    {
        if (pack.Askers.Count == 0)
        {
            Notice(Script.Say("no-askers"));
            return;
        }
        if (IsEmpty()) return;
        var shares = pack.Askers.Select(a => $"{a} {string.Join(", ", pack.Plan.Questions.Where(q => q.Asker == a).Select(q => PackReplies.InFigures(pack.Questions.NumberOf(q.Row!.Id))))}");
        Notice(Script.Say("shared-out", ("shares", string.Join("; ", shares))));
        if (pack.Askers.Contains(Script.Say("me"))) Notice(Script.Say("me-noted", ("name", Script.Say("me"))));
    }

    private void RunningOrder()
    {
        if (!IsEmpty()) replies.Add(PackReplies.RunningOrder(pack));
    }

    private void Give(PackWish.GiveTo give)
    {
        var rows = PlaceReader.Read(give.Numbers, pack.Questions.Numbers).Select(n => Numbers.Read(n)).OfType<int>().Where(n => n >= 1 && n <= pack.Questions.Rows.Count).Select(n => pack.Questions.Rows[n - 1]).ToList();
        if (rows.Count == 0)
        {
            IsEmpty();
            return;
        }
        var wanted = PlainText.Of(give.Name);
        var name = wanted == "me" ? Script.Say("me") : pack.Askers.FirstOrDefault(a => PlainText.Of(a) == wanted || PlainText.Of(a).EndsWith(" " + wanted, StringComparison.Ordinal)) ?? give.Name;
        if (!pack.Askers.Contains(name))
        {
            Record(PackKeys.Askers, (answers.Get<ImmutableList<string>>(PackKeys.Askers) ?? []).Add(name));
            Notice(Script.Say("no-asker", ("name", name)));
        }
        Record(PackKeys.AskedBy, rows.Aggregate(pack.AskedBy, (by, row) => by.SetItem(row.Id, name)));
        Notice(Script.Say("gave", ("name", name), ("numbers", string.Join(" and ", rows.Select(r => PackReplies.InFigures(pack.Questions.NumberOf(r.Id)))))));
    }

    private void Agree()
    {
        if (IsEmpty()) return;
        Record(PackKeys.Questions, pack.Questions);
        Record(PackKeys.Agreed, "yes");
        Notice(Script.Say("agreed", ("count", PackReplies.Count(pack.Questions.Rows.Count))));
    }

    private void CallMe(string name)
    {
        var tidy = char.ToUpperInvariant(name[0]) + name[1..];
        var askers = answers.Get<ImmutableList<string>>(PackKeys.Askers) ?? ["me"];
        Record(PackKeys.Askers, askers.ConvertAll(a => a == Script.Say("me") || PlainText.Of(a).Trim() is "me" ? tidy : a));
        Record(PackKeys.AskedBy, pack.AskedBy.ToImmutableSortedDictionary(a => a.Key, a => a.Value == Script.Say("me") ? tidy : a.Value, StringComparer.Ordinal));
    }

    private ImmutableList<PackWitness> Recorded() => answers.Get<ImmutableList<PackWitness>>(PackKeys.Witnesses) ?? [];

    private bool IsEmpty()
    {
        if (pack.Questions.Rows.Count > 0) return false;
        Notice(Script.Say("nothing-yet"));
        return true;
    }

    private void Say(string words) => replies.Add(new Reply.Text(words));

    private void Notice(string words) => replies.Add(new Reply.Notice(words));

    private void Record<T>(string key, T value) => answers = answers.With(key, value);

    [GeneratedRegex(@"\b(?:says?|said|tells?|told|us|me|that|just|only)\b")]
    private static partial Regex Saying();

    [GeneratedRegex(@"(?<=\.)\s+")]
    private static partial Regex Sentence();
}
