using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Everything this dialog can ask; the words stand in content/dialogs/question-pack.yaml.</summary>
public sealed class PackPrompts(Vocabulary vocabulary, DialogScript script)
{
    public RowsPrompt<PackTheme> Themes { get; } = new(script.Question(PackKeys.Themes))
    {
        Suggestions = m => [.. m.Library.OfKind(EntryKind.Area).Select(a => new Choice(a.Id, a.Title))],
        Options = m => [.. m.Library.OfKind(EntryKind.Area).Select(a => new Option(a.Id, a.Title, a.Names))],
        FromSuggestion = (m, id) => new PackTheme(id, m.Library.Find(id)?.Title ?? id),
        FromWords = (_, words) => PackTheming.Of(words, vocabulary),
        RowInWords = (_, theme) => theme.Words,
        Label = script.Question(PackKeys.Themes).Label,
    };

    public ChoicePrompt Stage { get; } = new(script.Question(SharedKeys.Stage));

    public MinutesPrompt Minutes { get; } = new(script, PackKeys.Minutes);

    public RowsPrompt<PackWitness> Witnesses { get; } = new(script.Question(PackKeys.Witnesses))
    {
        Suggestions = m => [.. new[] { "w-board-chair", "w-chief-executive", "w-dcs", "w-lead-member" }.Select(m.Library.Find).OfType<Entry>().Select(e => new Choice(e.Id, e.Title))],
        Options = m => [.. m.Library.OfKind(EntryKind.Witness).Select(e => new Option(e.Id, e.Title, e.Names))],
        FromSuggestion = (m, id) => new PackWitness(id, m.Library.Find(id)?.Title ?? id, id),
        FromWords = (_, words) => WitnessNames.Of(words, vocabulary),
        RowInWords = (_, witness) => witness.Minutes is { } minutes ? script.Say("time-for", ("name", witness.Name), ("minutes", minutes.ToString(System.Globalization.CultureInfo.InvariantCulture))) : witness.Name,
        Label = script.Question(PackKeys.Witnesses).Label,
    };

    /// <summary>The date and what it is about are heard when volunteered, and asked only on "change".</summary>
    public DatePrompt Meeting { get; } = new(script.Question(SharedKeys.Meeting));

    public TextPrompt Proposal { get; } = new(script.Question(SharedKeys.Proposal));

    public TextPrompt Council { get; } = new(script.Question(SharedKeys.Council)) { MostWords = 8 };

    public TextPrompt Committee { get; } = new(script.Question(SharedKeys.Committee)) { MostWords = 12 };

    public MenuPrompt Agreed { get; } = new(script.Question(PackKeys.Agreed)) { YesIsFirst = true };

    public LinesPrompt Askers { get; } = new(script.Question(PackKeys.Askers)) { ReachedWith = PackKeys.Agreed };

    public MenuPrompt Next { get; } = new(script.Question(PackKeys.Next));

    public MenuPrompt Now { get; } = new(script.Question(PackKeys.Now));

    public IReadOnlyList<Prompt> All => [Themes, Stage, Minutes, Witnesses, Meeting, Proposal, Council, Committee, Agreed, Askers, Next, Now];
}
