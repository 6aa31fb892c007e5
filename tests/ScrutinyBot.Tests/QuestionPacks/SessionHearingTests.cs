using System.Collections.Immutable;
using ScrutinyBot.Dialogs;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.QuestionPacks;

/// <summary>What is taken out of what people say about a session.</summary>
public sealed class SessionHearingTests
{
    [Theory]
    [InlineData("witness session 2 march, we've got the shadow chair of the new childrens company for 40 minutes. what do i ask her? its still being set up", "w-board-chair", 40, "Developing")]
    [InlineData("what should I ask the trust's chair?", "w-board-chair", 0, "")]
    [InlineData("annual session 21 april 2027, chief exec AND the dcs both coming, 90 mins altogether. need a question pack", "w-chief-executive w-dcs", 90, "")]
    [InlineData("evidence session on thursday with the lead member, half an hour. the trust is up and running", "w-lead-member", 30, "Established")]
    [InlineData("help me with questions for the director, an hour and a half", "w-dcs", 90, "")]
    [InlineData("what shall we ask the chief executive of the trust, weve got 25 mins", "w-chief-executive", 25, "")]
    [InlineData("we're questioning the union reps for 20 minutes, need a question pack. its only an idea at this stage", "w-unions", 20, "Considering")]
    public void A_first_sentence_is_taken_up(string message, string witnesses, int minutes, string stage)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(message);

        Assert.Equal("question-pack", talk.Answers.Get<string>(EngineKeys.Dialog));
        Assert.Equal(witnesses, string.Join(' ', Witnesses(talk).Select(w => w.Id)));
        Assert.Equal(minutes, talk.Answers.Get<int?>(PackKeys.Minutes) ?? 0);
        Assert.Equal(stage, talk.Answers.Get<string>(SharedKeys.Stage) ?? "");
    }

    [Theory]
    [InlineData("is it questions for a meeting or that kloe thing?? whats the diffrence")]
    [InlineData("what should we ask about?")]
    [InlineData("which council set up a trust")]
    public void Other_sentences_do_not_start_a_pack(string message)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(message);

        Assert.Null(talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    [Theory]
    [InlineData("leadership, workforce. oh and culture", "leadership workforce culture")]
    [InlineData("how they get on with health and police, and whether the plan still fits. bit on benchmarking too", "health partnerships ? evaluation")]
    [InlineData("money mainly and what kids say", "finance ?")]
    [InlineData("staffing", "workforce")]
    public void What_to_ask_about_is_heard_in_the_persons_words(string message, string topics)
    {
        var talk = Started();
        talk.Say(message);

        Assert.Equal(topics, string.Join(' ', (talk.Answers.Get<ImmutableList<PackTheme>>(PackKeys.Themes) ?? []).Select(t => t.Topic ?? "?")));
    }

    [Theory]
    [InlineData("three of us asking, me, Cllr Oyelaran and Cllr Finch. share them out", "The chair; Cllr Oyelaran; Cllr Finch")]
    [InlineData("cllr khan and me will ask", "Cllr khan; The chair")]
    [InlineData("there are four of us", "The chair; Member 2; Member 3; Member 4")]
    [InlineData("asking: Cllr Smith, Cllr Jones", "Cllr Smith; Cllr Jones")]
    public void Who_asks_is_heard(string message, string names)
    {
        var talk = WithQuestions();
        talk.Say(message);

        Assert.Equal(names, string.Join("; ", talk.Answers.Get<ImmutableList<string>>(PackKeys.Askers) ?? []));
    }

    [Theory]
    [InlineData("just heard the chief exec can only stay 30 mins")]
    [InlineData("the chief executive has to leave after half an hour")]
    public void A_witness_may_have_less_time(string message)
    {
        var talk = Started("session with the chief exec and the dcs, 90 mins, question pack please. its been running three years");
        talk.Say("workforce and money");
        talk.Say(message);

        Assert.Equal(30, Witnesses(talk)[0].Minutes);
        Assert.Equal(90, talk.Answers.Get<int?>(PackKeys.Minutes));
    }

    [Theory]
    [InlineData("what if she just says its too early to say", "Who will decide it")]
    [InlineData("what do we do if they say its commercially confidential", "in private")]
    [InlineData("and if he hasnt got the figures with him", "By what date")]
    [InlineData("what if she goes on and on", "short of time")]
    [InlineData("suppose they say everything is fine", "What shows you that")]
    public void An_answer_that_does_not_come_is_prepared_for(string message, string words)
    {
        var talk = WithQuestions();
        talk.Say(message);

        Assert.Contains(words, talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can we send her the questions beforehand or is that daft")]
    [InlineData("should we share the questions with them in advance?")]
    [InlineData("do witnesses get the questions first")]
    public void Sending_questions_ahead_is_advised_on(string message)
    {
        var talk = WithQuestions();
        talk.Say(message);

        Assert.Contains("follow-ups", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_question_is_of_another_stage()
    {
        foreach (var stage in new[] { "just an idea", "being developed", "already running" })
        {
            var talk = Started("i need a question pack for a witness session");
            talk.Say("leadership, workforce, quality, partners");
            talk.Say(stage);
            var wanted = talk.Answers.Get<string>(SharedKeys.Stage);
            talk.Say("drop 2");
            var rows = talk.Answers.Get<ItemList>(PackKeys.Questions)!.Rows;
            var entries = rows.Where(r => r.Entry is not null).Select(r => Talk.Vocabulary.Library.Find(r.Entry!)).OfType<ScrutinyBot.Content.Entry>().ToList();

            Assert.NotEmpty(entries);
            Assert.All(entries, e => Assert.Contains(e.Stages, s => s.ToString() == wanted));
            if (wanted != "Established") Assert.DoesNotContain(entries.SelectMany(e => e.Sources), s => s.Section.StartsWith("appendix-c", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void In_the_meeting_next_and_back_mean_questions_and_notes_are_kept()
    {
        var talk = WithQuestions();
        talk.Say("start the meeting");
        talk.Say("asked");
        talk.Say("note: she promised figures by May");
        talk.Say("next");
        talk.Say("back");

        var session = talk.Answers.Get<HeldSession>(PackKeys.Meeting)!;
        Assert.True(session.Running);
        Assert.Single(session.Asked);
        Assert.Equal((session.Current, "She promised figures by May"), (session.Notes[0].Row, session.Notes[0].Text));
    }

    private static Talk Started(string message = "i need a question pack for the trust chair, 40 minutes, its being developed")
    {
        var talk = Talk.WithKeyLines();
        talk.Say(message);
        return talk;
    }

    private static Talk WithQuestions()
    {
        var talk = Started();
        talk.Say("leadership, workforce and culture");
        return talk;
    }

    private static ImmutableList<PackWitness> Witnesses(Talk talk) => talk.Answers.Get<ImmutableList<PackWitness>>(PackKeys.Witnesses) ?? [];
}
