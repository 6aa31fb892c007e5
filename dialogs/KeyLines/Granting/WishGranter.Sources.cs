using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

internal sealed partial class WishGranter
{
    private void NameWitnesses(Wish.NameWitnesses name)
    {
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var witnesses = draft.Witnesses.ToList();
        foreach (var typed in name.Names)
        {
            if (witnesses.Exists(w => w.Name.Equals(typed, StringComparison.OrdinalIgnoreCase))) continue;
            witnesses.Add(SourceMatching.Witness(typed, draft));
        }
        Record(Keys.Witnesses, witnesses.ToImmutableList());
        replies.Add(KeyLinesReplies.Witnesses(After()));
        Say("I put each witness on the lines they can speak to. If one belongs elsewhere, say so: “the forum for lines 5 and 6”.");
    }

    private void AssignWitness(Wish.AssignWitness assign)
    {
        var rows = LineReference.Find(assign.Which, draft);
        if (Missed(assign.Which, rows)) return;
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var ids = rows.Select(r => r.Id).ToImmutableList();
        var witnesses = draft.Witnesses.ToList();
        var index = SourceMatching.Recorded(assign.Name, witnesses, draft.Vocabulary);
        if (index < 0) witnesses.Add(SourceMatching.Witness(assign.Name, draft) with { Lines = ids });
        else witnesses[index] = witnesses[index] with { Lines = ids };
        Record(Keys.Witnesses, witnesses.ToImmutableList());
        Notice($"{Capital((index < 0 ? witnesses[^1] : witnesses[index]).Name)}: {LinesInWords(rows)}.");
    }

    private void AddEvidence(Wish.AddEvidence add)
    {
        // Named without a line, it goes to the lines the library would put it on.
        var rows = add.Which.Length > 0 ? LineReference.Find(add.Which, draft) : SourceMatching.LinesForEvidence(add.Name, draft);
        if (add.Which.Length > 0 && Missed(add.Which, rows)) return;
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var ids = rows.Select(r => r.Id).ToImmutableList();
        var evidence = draft.Evidence.ToList();
        var index = evidence.FindIndex(e => e.Name.Equals(add.Name, StringComparison.OrdinalIgnoreCase));
        if (index < 0) evidence.Add(SourceMatching.Evidence(add.Name, draft.Vocabulary) with { Lines = ids });
        else evidence[index] = evidence[index] with { Lines = evidence[index].Lines.Union(ids, StringComparer.Ordinal).ToImmutableList() };
        Record(Keys.Evidence, evidence.ToImmutableList());
        Notice(rows.Count == 0 ? $"Put down “{add.Name}” as evidence, for no line yet: say which, for example “{add.Name} for 1”." : $"Added “{add.Name}” to {LinesInWords(rows)}, and to no others.");
    }

    private void DropSource(Wish.DropSource drop)
    {
        var witnesses = draft.Witnesses.ToList();
        var evidence = draft.Evidence.ToList();
        var item = SourceMatching.RecordedEvidence(drop.Name, evidence, draft.Vocabulary);
        var witness = SourceMatching.Recorded(drop.Name, witnesses, draft.Vocabulary);
        if (witness < 0 && item < 0)
        {
            Notice($"“{drop.Name}” is not among your witnesses or evidence, so I have changed nothing.");
            return;
        }
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        if (witness >= 0)
        {
            var old = witnesses[witness];
            if (drop.Instead.Length == 0) witnesses.RemoveAt(witness);
            else witnesses[witness] = SourceMatching.Witness(drop.Instead, draft) with { Lines = old.Lines };
            Record(Keys.Witnesses, witnesses.ToImmutableList());
            Notice(drop.Instead.Length == 0 ? $"Taken off the witnesses: {old.Name}." : $"{witnesses[witness].Name} in place of {old.Name}, on the same lines.");
            return;
        }
        var gone = evidence[item];
        if (drop.Instead.Length == 0) evidence.RemoveAt(item);
        else evidence[item] = SourceMatching.Evidence(drop.Instead, draft.Vocabulary) with { Lines = gone.Lines };
        Record(Keys.Evidence, evidence.ToImmutableList());
        Notice(drop.Instead.Length == 0 ? $"Taken off the evidence: {gone.Name}." : $"{evidence[item].Name} in place of {gone.Name}, on the same lines.");
    }

    private void ShowWitnesses()
    {
        if (draft.Lines.Rows.Count == 0)
        {
            Notice("There are no lines yet, so there is nobody to call. Tell me the areas, or say “you choose”.");
            return;
        }
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var before = draft.Witnesses.Count;
        var witnesses = SourceMatching.SuggestWitnesses(draft);
        Record(Keys.Witnesses, witnesses);
        replies.Add(KeyLinesReplies.WitnessesByLine(After()));
        if (witnesses.Count > before) Say("The ones you had not named are suggestions: drop any, or name others.");
        Cite([SectionRef.TryParse("adm-scrutiny#evidence-for-the-review")!]);
    }

    private void SuggestEvidence()
    {
        if (draft.Lines.Rows.Count == 0)
        {
            Notice("There are no lines yet, so there is no evidence to look for. Tell me the areas, or say “you choose”.");
            return;
        }
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var evidence = SourceMatching.SuggestEvidence(draft);
        Record(Keys.Evidence, evidence);
        replies.Add(KeyLinesReplies.EvidenceByLine(After()));
        Cite([SectionRef.TryParse("adm-scrutiny#evidence-for-the-review")!]);
    }

    private void ShowEvidence(Wish.ShowEvidence show)
    {
        var rows = show.Which.Length == 0 ? draft.Lines.Rows : LineReference.Find(show.Which, draft);
        if (Missed(show.Which, rows)) return;
        var sources = new List<SectionRef>();
        foreach (var row in rows.Take(8))
        {
            var suggested = SourceMatching.EvidenceFor(row, draft).Take(4).ToList();
            sources.AddRange(suggested.SelectMany(e => e.Sources.Take(1)));
            Say($"For {Numbered(row)}, {Quoted(row)}:\n" + string.Join('\n', suggested.Select(KeyLinesReplies.EvidenceInWords))
                + $"\nSay for example “add {suggested.FirstOrDefault()?.Title.ToLowerInvariant() ?? "the survey"} to {draft.Lines.NumberOf(row.Id)}” to put it down.");
        }
        if (rows.Count == 1) focus = focus with { Row = rows[0].Id };
        sources.Add(SectionRef.TryParse("adm-scrutiny#evidence-for-the-review")!);
        Cite(sources);
    }

    private void ShowSingleSources()
    {
        var thin = draft.Lines.Rows.Select(r => (Row: r, Sources: draft.SourcesOf(r.Id))).Where(x => x.Sources.Count <= 1).ToList();
        if (draft.Lines.Rows.Count == 0) Notice("There are no lines yet.");
        else if (thin.Count == 0) Say("None: every line rests on two sources or more.");
        else
        {
            Say(string.Join('\n', thin.Select(x => x.Sources.Count == 0
                ? $"- {Capital(Numbered(x.Row))} has no source yet: {Quoted(x.Row)}"
                : $"- {Capital(Numbered(x.Row))} rests on one source, {x.Sources[0]}: {Quoted(x.Row)}")));
        }
        Cite([SectionRef.TryParse("adm-scrutiny#evidence-for-the-review")!]);
    }

    private void ShowUnheard()
    {
        var unheard = draft.Lines.Rows.Where(r => !draft.HearsFamilies(r.Id)).ToList();
        Say(unheard.Count == 0
            ? "Every line hears from children or families."
            : "No child's or family's voice yet on:\n" + string.Join('\n', unheard.Select(r => $"- {Capital(Numbered(r))}: {Quoted(r)}")));
        Cite([SectionRef.TryParse("adm-scrutiny#child-centred-approach")!]);
    }

    private void ShowQuestions(Wish.ShowQuestions show)
    {
        var rows = show.Which.Length == 0 || show.Which.Contains("each", StringComparison.Ordinal) ? draft.Lines.Rows : LineReference.Find(show.Which, draft);
        if (Missed(show.Which, rows)) return;
        var sources = new List<SectionRef>();
        foreach (var row in rows)
        {
            var questions = SubQuestions.For(row, draft);
            sources.AddRange(questions.SelectMany(q => q.Sources.Take(1)));
            Say($"**{draft.Lines.NumberOf(row.Id)}.** {draft.TextOf(row)}\n" + string.Join('\n', questions.Select(q => "- " + q.Text)));
        }
        Cite(sources);
    }

    private void AddQuestion(Wish.AddQuestion add)
    {
        var rows = LineReference.Find(add.Which, draft);
        if (Missed(add.Which, rows)) return;
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var questions = draft.Questions;
        Record(Keys.Questions, questions with { Added = questions.Added.Add(new AddedQuestion(rows[0].Id, add.Text)) });
        Notice($"Added under {Numbered(rows[0])}: “{add.Text}”");
    }

    private void DropQuestion(Wish.DropQuestion drop)
    {
        var parts = drop.Number.Split('.');
        var row = LineReference.Find(parts[0], draft).FirstOrDefault();
        var questions = row is null ? [] : SubQuestions.For(row, draft);
        var place = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 1;
        if (row is null || place < 0 || place >= questions.Count)
        {
            Notice($"There is no question {drop.Number}, so I have changed nothing.");
            return;
        }
        var question = questions[place];
        // The ones that stay keep their places: what is shown now is what was agreed to, less this one.
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var recorded = draft.Questions;
        Record(Keys.Questions, question.Entry is { } entry
            ? recorded with { Dropped = recorded.Dropped.Add($"{row.Id}/{entry}") }
            : recorded with { Added = recorded.Added.RemoveAll(a => a.Line == row.Id && a.Text == question.Text) });
        Notice($"Dropped question {drop.Number}: “{question.Text}”");
    }

    private void AgreeQuestions(bool later)
    {
        Record(Keys.QuestionsAgreed, later ? "later" : "yes");
        Notice(later ? "We leave the questions as they stand; you can change them at any time." : "Kept. You can still change any of them.");
    }

    private void ShowMissing()
    {
        if (AreaSuggestions.Missing(draft) is not { } area)
        {
            Say("Nothing obvious: your lines touch all eight areas of the guide.");
            Cite([SectionRef.TryParse("adm-scrutiny#structuring-the-review")!]);
            return;
        }
        var entry = LineSuggestions.Candidates(draft, area).FirstOrDefault(e => draft.Lines.Find(e.Id) is null);
        var title = draft.AreaTitle(area);
        if (entry is null)
        {
            Say($"None of your lines is about {title}. {KeyLinesReplies.WhyArea(draft, area)}");
            return;
        }
        Propose(entry, area, $"None of your lines is about **{title}**. {KeyLinesReplies.WhyArea(draft, area)}");
    }

    private void WhatAbout(string id)
    {
        var theme = Library.FindTheme(id);
        var area = theme?.Area ?? id;
        var touching = draft.Lines.Rows.Where(r => r.Entry is not null && Library.Find(r.Entry) is { } e && (theme is null ? e.Area == id : e.Themes.Contains(id))).ToList();
        if (touching.Count > 0)
        {
            Say($"{TopicTitle(id)} comes up in {LinesInWords(touching)}: " + string.Join(" ", touching.Select(Quoted)));
            return;
        }
        var entry = LineSuggestions.Candidates(draft, area).FirstOrDefault(e => draft.Lines.Find(e.Id) is null && (theme is null || e.Themes.Contains(id)));
        if (entry is null)
        {
            Say($"None of your lines is about {TopicTitle(id)}. Say “add one of mine: …” with your wording.");
            return;
        }
        Propose(entry, area, $"None of your lines is about {TopicTitle(id)}.");
    }

    private void Propose(Entry entry, string area, string reason)
    {
        Say($"{reason} A line you could add: “{Wording.Fill(entry.Text ?? "", draft.Blanks)}”");
        Cite([.. Library.Find(area)?.Sources.Take(1) ?? [], .. entry.Sources.Take(2)]);
        var lines = draft.Lines.AddFromLibrary(entry.Id, area);
        var with = answers.With(Keys.Lines, lines);
        if (draft.Areas.Count > 0 && !draft.Areas.Contains(area)) with = with.With(Keys.Areas, draft.Areas.Append(area).ToImmutableList());
        focus = focus with { Offer = new Offer("Shall I add it?", $"Added as line {lines.NumberOf(entry.Id)}, marked as a prompt.", with.ChangesSince(answers)) { Row = entry.Id } };
    }

    private void ShowGaps()
    {
        var gaps = Gaps.Of(draft);
        Say(gaps.Count == 0 ? "Nothing is missing." : "Still missing or doubtful:\n" + string.Join('\n', gaps.Select(g => "- " + g)));
    }

    private void SayInstead(Wish.SayInstead say)
    {
        Record(Keys.LocalWords, new LocalWord(say.Word));
        Notice($"From now on your draft says “{say.Word}”.");
    }

    private string LinesInWords(IReadOnlyList<LineRow> rows) =>
        (rows.Count == 1 ? "line " : "lines ") + string.Join(" and ", rows.Select(r => draft.Lines.NumberOf(r.Id)));
}
