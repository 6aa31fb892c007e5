using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Documents;
using ScrutinyBot.Documents.Word;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.Support;

public sealed class CasesAndNavigatorTests
{
    [Theory]
    [InlineData("add birmingham", new[] { "doncaster", "slough", "birmingham" })]
    [InlineData("and northants too", new[] { "doncaster", "slough", "northamptonshire" })]
    [InlineData("drop slough", new[] { "doncaster" })]
    [InlineData("swap slough for torbay", new[] { "doncaster", "torbay" })]
    [InlineData("torbay instead of slough", new[] { "doncaster", "torbay" })]
    [InlineData("compare rochdale with cornwall", new[] { "rochdale", "cornwall" })]
    public void Places_are_picked_by_typing(string said, string[] places)
    {
        var talk = Comparing();

        talk.Say(said);

        Assert.Equal(places, talk.Answers.Get<string[]>("case-places"));
    }

    [Fact]
    public void What_the_sources_do_not_say_is_said_to_be_so()
    {
        var talk = Comparing();

        talk.Say("only cost and outcome");

        Assert.Contains("What it cost | The sources do not say. | The sources do not say.", talk.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Who is director", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_a_case_study_is_named_and_not_made_up()
    {
        var talk = new Talk(Talk.Shipped);
        talk.Press(DialogCatalogue.MenuKey, "cases");

        talk.Say("compare doncaster and leeds");

        Assert.Contains("no case study of Leeds", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_feature_and_lesson_belongs_to_a_place_and_has_a_source()
    {
        var script = ShippedLibrary.Result.Library.Script("cases");
        var places = script.Bank("places").Select(p => p.Id).Append("all").ToHashSet(StringComparer.Ordinal);
        string[] rows = ["form", "when", "why", "director", "accountable", "well", "hard", "cost", "outcome"];

        Assert.All(script.Bank("rows"), r => Assert.Contains(r.Id[(r.Group!.Length + 1)..], rows));
        Assert.All(script.Banks.Values.SelectMany(b => b).Where(i => i.Group is not null && !script.Bank("places").Contains(i)), i => Assert.Contains(i.Group!, places));
        Assert.All(script.Banks.Values.SelectMany(b => b), i => Assert.NotEmpty(i.Sources));
    }

    [Theory]
    [InlineData("3 months in", "i need a sounding board", "one to one", "Peer mentoring")]
    [InlineData("just started", "to understand the role", "on a course", "Children's Leadership Essentials")]
    [InlineData("four years", "what other councils do", "in a group", "The regional network of lead members")]
    [InlineData("two years", "an outside look at our services", "skip", "A children's services peer challenge")]
    public void The_first_on_the_short_list_is_what_the_member_wants(string time, string need, string style, string first)
    {
        var talk = new Talk(Talk.Shipped);
        talk.Say("what support is there for a lead member");

        talk.Say(time);
        talk.Say(need);
        talk.Say(style);
        talk.Say("short list please");

        Assert.StartsWith(first, talk.Words.Split("Support that fits you\n")[1], StringComparison.Ordinal);
        Assert.Contains("July 2020", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_is_a_page_on_its_side_with_the_lessons_of_its_places()
    {
        var talk = Comparing();
        talk.Say("early days");

        var request = Export(talk, "word please");
        var document = DocumentFactory.Compose(request.Draft, request.Documents[0]);

        Assert.True(document.Landscape);
        var words = Markdown(request);
        Assert.Contains("Doncaster", words, StringComparison.Ordinal);
        Assert.Contains("The sources do not say", words, StringComparison.Ordinal);
        Assert.Contains("Say what your model is for", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_holds_the_steps_and_the_half_page_has_no_abbreviation()
    {
        var talk = new Talk(Talk.Shipped);
        talk.Say("lead member at Colne Marsh. its gone wrong in one place, thresholds at the front door. whats out there that might help");
        talk.Say("yes we know whats wrong, and theres a plan");
        talk.Say("delivering it is the trouble. partners agree in the room then nothing happens");

        var note = Markdown(Export(talk, "the full note in word"));
        var request = Export(talk, "half a page for the chief exec");
        var half = Markdown(request);

        Assert.Equal([DraftDocument.SupportSummary], request.Documents);
        Assert.Contains("step by step", note, StringComparison.Ordinal);
        Assert.Contains("£3 million", note, StringComparison.Ordinal);
        Assert.Contains("partners agree in the room then nothing happens", half, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(?:LGA|DfE|DCS|KLOE|SLI|CIA|ADM)\b", half);
        Assert.InRange(half.Split(' ').Length, 120, 330);
    }

    private static Talk Comparing()
    {
        var talk = new Talk(Talk.Shipped);
        talk.Say("compare doncaster and slough");
        return talk;
    }

    private static ExportRequest Export(Talk talk, string said)
    {
        talk.Say(said);
        return System.Text.Json.JsonSerializer.Deserialize<ExportRequest>(Assert.Single(talk.Last.Jobs).Payload, System.Text.Json.JsonSerializerOptions.Web)!;
    }

    private static string Markdown(ExportRequest request) => System.Text.Encoding.UTF8.GetString(new DocumentFactory(WordTemplate.BuiltIn).Make(request.Draft, request.Documents[0], Format.Markdown));
}
