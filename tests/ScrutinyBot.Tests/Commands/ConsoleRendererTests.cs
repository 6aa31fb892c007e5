using ScrutinyBot.Channels.Console;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;
using Spectre.Console;

namespace ScrutinyBot.Tests.Commands;

public sealed class ConsoleRendererTests
{
    [Fact]
    public void A_prompt_shows_its_place_its_question_and_numbered_choices()
    {
        var prompt = new Reply.Prompt(new PromptView
        {
            Key = "stage", Kind = PromptKind.Choice, Question = "How **far** has it come?", Hint = "Pick one.", Section = "About the review", Progress = new(2, 7),
            Choices = [new("a", "Considering", "an idea"), new("b", "Developing", Picked: true)], Optional = true,
        });

        Assert.Equal(
            """
            Part 2 of 7: About the review
            How far has it come?
            Pick one.
              1 Considering: an idea
              2 Developing (picked)
            Type "skip" to leave this open.
            """,
            Shown(prompt));
    }

    [Fact]
    public void A_long_choice_goes_on_under_its_own_beginning()
    {
        var prompt = new Reply.Prompt(new PromptView
        {
            Key = "areas", Kind = PromptKind.Choices, Question = "Which areas?",
            Choices = [.. Enumerable.Range(1, 10).Select(i => new Choice($"{i}", $"Area {i}", i == 9 ? "While the idea is still open, a committee can ask how costs and savings are weighed." : null))],
        });

        Assert.Contains("""
               9 Area 9: While the idea is still open, a committee can ask how costs and
                 savings are weighed.
              10 Area 10
            """, Shown(prompt), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_keeps_every_cell()
    {
        var shown = Shown(new Reply.Table("Lines", ["No", "Line"], [["1", "How safe?"], ["2", "[red]How dear?[/]"]]));

        Assert.All(["Lines", "No", "How safe?", "[red]How dear?[/]"], text => Assert.Contains(text, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_says_how_much_weight_it_has_and_that_it_may_be_out_of_date()
    {
        var source = TwoQuestionsEngine.Source with { Standing = "good practice", Dated = true };

        Assert.Equal("A centre (2017), Where to start (good practice; may be out of date) [a-guide#start]", PlainText.Of(source));
        Assert.Equal("A centre (2017), Where to start (may be out of date) [a-guide#start]", PlainText.Of(source with { Standing = null }));
        Assert.Equal("A centre (2017), Where to start [a-guide#start]", PlainText.Of(TwoQuestionsEngine.Source));
        Assert.Contains("(good practice; may be out of date)", Shown(new Reply.Citations([source])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_stands_word_for_word_under_its_heading_with_its_place()
    {
        var quotes = new Reply.Quotes([new Quote("The **board** met [red]monthly[/].\nIt was quorate.", "Improvement plan", "Anytown Council", "May 2026", "paragraph 12"), new Quote("Short.", "Minutes", "", "", "line 3")]);

        Assert.Equal(
            """
            From your council's documents:
            “The **board** met [red]monthly[/].
            It was quorate.”
            Improvement plan, Anytown Council, May 2026, paragraph 12
            “Short.”
            Minutes, line 3
            """,
            PlainText.Of(quotes));
        Assert.Equal(
            """
            From your council's documents
              “The **board** met [red]monthly[/].
              It was quorate.”
              Improvement plan, Anytown Council, May 2026, paragraph 12
              “Short.”
              Minutes, line 3
            """,
            Shown(quotes));
    }

    [Theory]
    [InlineData("[red]not a colour[/]", "[red]not a colour[/]")]
    [InlineData("two ** stars", "two ** stars")]
    [InlineData("**one** and **two**", "one and two")]
    [InlineData("ring\a and \u001b[2Jclear", "ring and [2Jclear")]
    public void What_people_write_is_shown_and_never_obeyed(string words, string shown) =>
        Assert.Equal(shown, Shown(new Reply.Text(words)));

    [Fact]
    public void Every_reply_can_be_shown()
    {
        Reply[] replies =
        [
            new Reply.Text("a"), new Reply.Notice("b"), new Reply.Prompt(new PromptView { Key = "k", Kind = PromptKind.Text, Question = "c" }),
            new Reply.Table("d", ["e"], [["f"]]), new Reply.Citations([TwoQuestionsEngine.Source]),
            new Reply.Quotes([new Quote("w", "d", "", "", "p")]),
            new Reply.Document(new DocumentRef("1", "g.docx", "application/x", 1, "The scope")),
        ];

        Assert.All(replies, r => Assert.NotEqual("", Shown(r)));
        Assert.All(replies, r => Assert.NotEqual("", PlainText.Of(r)));
    }

    private static string Shown(Reply reply)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 80;
        console.Write(ConsoleRenderer.Render(reply));
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).TrimEnd();
    }
}
