using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Prompts for tests, about a village fair: one of each kind.</summary>
internal static class Asked
{
    private static readonly string[] Stalls = ["cakes", "books", "plants"];

    public static TextPrompt Name { get; } = new("name", "First", "What is the fair called?") { Label = "Name", Names = ["name", "title"] };

    public static TextPrompt Place { get; } = new("place", "First", "Where is it?") { Label = "Place" };

    public static LinesPrompt Helpers { get; } = new("helpers", "First", "Who helps?") { Label = "Helpers" };

    public static ChoicePrompt Weather { get; } = WeatherOf("sun", "rain", "snow");

    public static ChoicesPrompt Stands { get; } = new("stands", "First", "Which stalls?",
        m => [.. Offered(m).Select(s => new Choice(s, Capital(s)))], m => [.. Offered(m).Select(s => new Option(s, Capital(s), [s]))]) { Label = "Stalls" };

    public static ConfirmPrompt Raffle { get; } = new("raffle", "First", "Is there a raffle?", "Yes, a raffle", "No raffle") { Label = "Raffle" };

    public static ScalePrompt Hope { get; } = new("hope", "First", "How hopeful are you?", 1, 5) { Label = "Hope" };

    public static DatePrompt Day { get; } = new("day", "First", "When is it?") { Label = "Day", Names = ["date"] };

    public static ReorderPrompt Running { get; } = new("running", "First", "In what order?",
        _ => [.. Stalls.Select(s => new Option(s, Capital(s), [s]))]) { Label = "Running order" };

    public static RowsPrompt<string> Guests { get; } = new("guests", "First", "Who is invited?")
    {
        Label = "Guests",
        Suggestions = _ => [new("mayor", "Mayor"), new("vicar", "Vicar")],
        Options = _ => [new("mayor", "Mayor", ["mayor"]), new("vicar", "Vicar", ["vicar"])],
        FromSuggestion = (_, value) => value,
        FromWords = (_, words) => "own:" + words,
        RowInWords = (_, row) => row,
    };

    public static MenuPrompt Finish { get; } = new("finish", "First", "What next?", _ => [new("print it", "Print"), new("done then", "Done")]) { Label = "Finish" };

    public static ChoicePrompt WeatherOf(params string[] kinds) =>
        new("weather", "First", "What weather do you expect?", [.. kinds.Select(k => new Option(k, Capital(k), [k == "sun" ? "sunny" : k]))]) { Label = "Weather" };

    /// <summary>A dialog that asks some questions in a row.</summary>
    public static SmallDialog InTurn(params Prompt[] prompts) => new(prompts, async d =>
    {
        foreach (var prompt in prompts)
        {
            await (prompt switch
            {
                Prompt<string> text => d.AskAsync(text),
                Prompt<int?> number => d.AskAsync(number),
                Prompt<PlanDate> date => d.AskAsync(date),
                Prompt<IReadOnlyList<string>> several => d.AskAsync(several),
                RowsPrompt<string> rows => (Task)d.AskAsync(rows),
                _ => throw new ArgumentException("No test asks this kind of prompt yet.", nameof(prompts)),
            });
        }
        d.Say(new Reply.Text("That is all."));
    });

    // No plants in the snow.
    private static IEnumerable<string> Offered(DialogMoment moment) => Stalls.Where(s => s != "plants" || moment.Answers.Get<string>("weather") != "snow");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
