using ScrutinyBot.Content;

namespace ScrutinyBot.Tests.Content;

/// <summary>The words of dialogs as an officer writes them.</summary>
public sealed class DialogScriptTests : IDisposable
{
    private const string File = "dialogs/small-talk.yaml";

    private const string Sound = """
        id: small-talk
        title: Talk about money
        names: [money talk]
        for: [chair]
        purpose: A short list.
        sections:
          - name: Money
            questions:
              - key: talk-form
                question: Which one is it?
                label: Form
                hint: Pick one.
                names: [form]
                choices:
                  - { value: trust, label: A trust, names: [trust, a trust] }
                  - { value: company, label: A company, detail: Owned by the council. }
        sentences:
          done: "{count} things about {topic}."
        banks:
          to-do:
            - id: ask-for-accounts
              text: Ask for the accounts.
              probes: [Who signed them?]
              group: first
              when: { talk-form: [company] }
              sources: [a-guide#start]
        """;

    private readonly SmallLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void A_file_of_words_is_read_whole()
    {
        library.Write(File, Sound);

        var result = library.Load();

        Assert.Empty(result.Mistakes);
        var script = result.Library.Script("small-talk");
        Assert.Equal("Talk about money", script.Title);
        var question = script.Question("talk-form");
        Assert.Equal(("Money", "Which one is it?", "Form", "Pick one."), (question.Section, question.Question, question.Label, question.Hint));
        Assert.Equal(["trust", "company"], question.Choices.Select(c => c.Value));
        Assert.Equal("3 things about money.", script.Say("done", ("count", "3"), ("topic", "money")));
        var item = Assert.Single(script.Bank("to-do"));
        Assert.Equal(["Who signed them?"], item.Probes);
        Assert.Equal([new SectionRef("a-guide", "start")], item.Sources);
    }

    [Theory]
    [InlineData("company", true)]
    [InlineData("trust", false)]
    [InlineData(null, true)]
    public void An_item_is_for_those_whose_answers_it_names(string? form, bool fits)
    {
        library.Write(File, Sound);
        var item = library.Load().Library.Script("small-talk").FindItem("ask-for-accounts")!;

        Assert.Equal(fits, item.Fits(key => key == "talk-form" ? form : null));
    }

    [Theory]
    [InlineData("a-guide#start", "a-guide#strat", 26, "There is no section 'a-guide#strat' in sources.yaml.")]
    [InlineData("label: Form", "lable: Form", 11, "A question has no field 'lable'.")]
    [InlineData("names: [money talk]", "names: [Money talk]", 3, "'Money talk' must be in lower case")]
    [InlineData("value: company", "value: trust", 16, "The choice 'trust' is there twice.")]
    [InlineData("id: small-talk", "id: big-talk", 1, "The id is 'big-talk', so the file must be called big-talk.yaml.")]
    public void A_mistake_is_named_with_its_line(string right, string wrong, int line, string message)
    {
        library.Write(File, Sound.Replace(right, wrong, StringComparison.Ordinal));

        var mistakes = library.Load().Mistakes;

        Assert.Contains(mistakes, m => m.File == File && m.Line == line && m.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_a_dialog_needs_and_its_file_lacks_are_named()
    {
        library.Write(File, Sound);
        var script = library.Load().Library.Script("small-talk");

        Assert.Equal("content/dialogs/small-talk.yaml has no sentence 'farewell', which the dialog says. Put it back.",
            Assert.Throws<MissingWordsException>(() => script.Say("farewell")).Message);
        Assert.Throws<MissingWordsException>(() => script.Question("talk-name"));
        Assert.Throws<MissingWordsException>(() => script.Bank("to-buy"));
    }
}
