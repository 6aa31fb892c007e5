using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Engine;

/// <summary>What every dialog keeps to, so that its questions can be found, asked and read.</summary>
public sealed class DialogConventionTests
{
    private static readonly IReadOnlyList<Dialog> Dialogs = ScrutinyBot.Dialogs.Journeys.All(Talk.Vocabulary);

    public static TheoryData<string> Ids => [.. Dialogs.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_two_prompts_share_a_key_a_label_or_a_name(string id)
    {
        var prompts = Of(id).Prompts;

        Assert.Equal(prompts.Count, prompts.Select(p => p.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(prompts.Count, prompts.Select(p => p.Label).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(prompts, p => Assert.Same(p, Of(id).FindPrompt(p.Key)));
        Assert.Empty(prompts.SelectMany(p => p.Names.Distinct(StringComparer.Ordinal)).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_prompt_has_a_question_and_a_label_in_plain_words(string id) => Assert.All(Of(id).Prompts, prompt =>
    {
        Assert.Matches(@"^[A-Z][^_{}<>]+\?$", prompt.Question);
        Assert.Matches("^[A-Z][^_{}<>?]+$", prompt.Label);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", prompt.Key);
        Assert.True(prompt.Question.Split(' ').Length <= 20, $"“{prompt.Question}” is too long to be read at a glance.");
        Assert.All(prompt.Names, name => Assert.Equal(name.ToLowerInvariant(), name));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_prompt_is_opened_by_the_first_of_its_names(string id)
    {
        var lost = new List<string>();
        foreach (var prompt in Of(id).Prompts)
        {
            foreach (var name in prompt.Names.Take(1))
            {
                var talk = Talk.WithKeyLines();
                talk.Press(DialogCatalogue.MenuKey, id);
                talk.Say($"change {name}");
                if (talk.Open != prompt.Key) lost.Add($"“change {name}” opens {talk.Open}, not {prompt.Key}.");
            }
        }

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_section_stands_together_and_is_reached(string id)
    {
        var dialog = Of(id);
        var sections = dialog.Prompts.Select(p => p.Section).ToList();
        var changes = sections.Zip(sections.Skip(1)).Count(pair => pair.First != pair.Second);
        Assert.Equal(dialog.Sections.Count - 1, changes);

        // Whoever chooses areas, agrees to the lines and skips all else sees every section.
        var talk = Talk.WithKeyLines();
        talk.Press(DialogCatalogue.MenuKey, id);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 40 && talk.Question is { } question; i++)
        {
            seen.Add(question.Section);
            if (question.Key == Keys.Export) break;
            talk.Say(question.Key == Keys.Areas ? "you choose" : question.Key == Keys.LinesAgreed ? "keep them all" : "skip");
        }

        Assert.Equal(dialog.Sections.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_recogniser_is_listed_once(string id)
    {
        var listed = Of(id).Recognisers.Select(r => r.GetType()).ToList();

        Assert.Equal(listed.Count, listed.Distinct().Count());
    }

    [Fact]
    public void Every_recogniser_of_key_lines_is_listed()
    {
        var known = typeof(KeyLinesDialog).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IRecogniser)) && t.Namespace!.StartsWith("ScrutinyBot.Dialogs.KeyLines", StringComparison.Ordinal));

        Assert.Equal(
            known.Select(t => t.Name).Order(StringComparer.Ordinal),
            Of("key-lines").Recognisers.Where(r => r.GetType().Namespace!.StartsWith("ScrutinyBot.Dialogs.KeyLines", StringComparison.Ordinal)).Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("key-lines")]
    public void What_lines_rest_on_can_be_cited(string id)
    {
        var talk = Talk.WithKeyLines();
        talk.Press(DialogCatalogue.MenuKey, id);
        talk.Say("you choose the areas");

        var cited = talk.Last.Replies.OfType<ScrutinyBot.Dialogs.Replies.Reply.Citations>().SelectMany(c => c.Items).ToList();
        Assert.NotEmpty(cited);
        Assert.All(cited, c => Assert.NotNull(ShippedLibrary.Result.Library.Cite(c.Section)));
    }

    private static Dialog Of(string id) => Dialogs.First(d => d.Id == id);
}
