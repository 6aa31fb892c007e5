using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>The dialogs there are, and which one a message starts.</summary>
public sealed partial class DialogCatalogue(IReadOnlyList<Dialog> dialogs, Spelling spelling)
{
    /// <summary>The key of the menu's prompt.</summary>
    public const string MenuKey = "$menu";

    private const string AskValue = "ask";

    /// <summary>More than these are no help in choosing.</summary>
    private const int MostLikely = 3;

    private readonly NameIndex names = new(dialogs.SelectMany(d => d.Names.Select(n => (n, d.Id))));

    public IReadOnlyList<Dialog> Dialogs { get; } = dialogs;

    /// <summary>Mends typing errors in words that the dialogs know.</summary>
    public Spelling Spelling { get; } = spelling;

    /// <summary>The dialog under way, or null.</summary>
    public Dialog? Of(AnswerSet answers) => answers.Get<string>(EngineKeys.Dialog) is { } id ? Find(id) : null;

    /// <summary>The dialog with this id, or null.</summary>
    public Dialog? Find(string id) => Dialogs.FirstOrDefault(d => d.Id == id);

    /// <summary>The dialogs that a message asks for: those it surely does, or else those it may; at most three.</summary>
    public (Likelihood Likelihood, IReadOnlyList<Dialog> Dialogs) AskedFor(Utterance said, DialogMoment moment)
    {
        var asked = Dialogs.Select(d => (Dialog: d, Likelihood: d.AskedFor(said, moment))).Where(a => a.Likelihood > Likelihood.No).ToList();
        if (asked.Count == 0) return (Likelihood.No, []);
        var best = asked.Max(a => a.Likelihood);
        return (best, [.. asked.Where(a => a.Likelihood == best).Select(a => a.Dialog).Take(MostLikely)]);
    }

    /// <summary>The other dialog that a message in the middle of one asks to go over to, and the words that do; null when it asks for none.</summary>
    public (Dialog Dialog, Span At)? SwitchedTo(Utterance said, Dialog current)
    {
        foreach (var match in said.Free(Switch()))
        {
            var words = match.Groups["what"].Value;
            if (names.Find(words) is [var named, ..] && named.At.Start <= 12 && named.Id != current.Id) return (Find(named.Id)!, new(match.Index, match.Length));
        }
        // Nothing but the name, perhaps said twice: "sorry, no. Questions. YES questions".
        // "Keep the questions" agrees to what is there.
        var found = Keeps().IsMatch(said.Plain) ? [] : names.Find(said.Plain);
        if (found.Count == 0 || found.Any(f => f.Id == current.Id) || found.Select(f => f.Id).Distinct().Count() > 1) return null;
        var rest = found.Reverse().Aggregate(said.Plain, (text, name) => text.Remove(name.At.Start, name.At.Length));
        return Courtesies.IsCourtesy(rest) || rest.Trim().Length == 0 ? (Find(found[0].Id)!, new(0, said.Plain.Length)) : null;
    }

    /// <summary>What can be done, to pick from; with <paramref name="likely"/> only those, where it is not sure which is meant.</summary>
    public PromptView Menu(IReadOnlyList<string>? likely = null) => likely is { Count: > 0 }
        ? new()
        {
            Key = MenuKey,
            Kind = PromptKind.Choice,
            Question = "Which of these do you need?",
            Choices = [.. likely.Select(Find).OfType<Dialog>().Select(ChoiceOf), new Choice(AskValue, "Something else, or only a question")],
        }
        : new()
        {
            Key = MenuKey,
            Kind = PromptKind.Choice,
            Question = "What would you like to do?",
            Hint = "Pick one, or just tell me in your own words what is going on.",
            Choices = [.. Dialogs.Where(d => d.InMenu).Select(d => new Choice(d.Id, d.Title)), new Choice(AskValue, "Ask a question about scrutiny of children's services")],
        };

    /// <summary>The dialog that words typed at the menu pick: the dialog's id, "ask", or null.</summary>
    public string? PickedFrom(string plain, IReadOnlyList<string> likely)
    {
        var menu = Menu(likely).Choices;
        if (names.Exactly(plain.Trim(' ', '.', '!', '?')) is { } called && menu.Any(c => c.Value == called)) return called;
        var options = menu.Select(c => new Option(c.Value, c.Label, [])).ToList();
        if (ChoiceMatcher.Pick(plain, options) is not { Values: [var one], NotFound: [] }) return null;
        // "Prepare a mentoring session on Thursday" says more than a choice does; all of it is to be heard.
        return Find(one)?.Title.ToLowerInvariant() is { } title && plain.Contains(title, StringComparison.Ordinal) && ContentWords.Count(plain.Replace(title, " ", StringComparison.Ordinal)) > 1 ? null : one;
    }

    /// <summary>What can be done here, by who comes for it.</summary>
    public string Greeting() => string.Join('\n',
    [
        Sentences.Greeting,
        .. Sentences.ForWhom.Select(w => (w.Words, Titles: Dialogs.Where(d => d.For is [var first, ..] && first == w.Audience).Select(d => d.Title).ToList()))
            .Where(w => w.Titles.Count > 0).Select(w => $"- **{w.Words}**: {string.Join("; ", w.Titles.Select(LowerFirst))}"),
    ]);

    [GeneratedRegex(@"\b(?:keep|fine|happy|agree\w*)\b")]
    private static partial Regex Keeps();

    private static Choice ChoiceOf(Dialog dialog) => new(dialog.Id, dialog.Title, dialog.Purpose);

    private static string LowerFirst(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    [GeneratedRegex(@"(?:\b(?:switch|go|change|move)(?: back| over)? to\b|\b(?:actually|nvm|never ?mind|no|instead|rather|sorry|scrap that|forget that)\b[^.;!?\n]{0,60}?\b(?:do|make|want|need|start|try|prefer|have)\b|\b(?:start|open|begin) )(?: (?:a|an|the|my|our|with|on|to|it|that))*(?<what> ?[a-z' -]{3,40})(?: (?:one|thing|bit))?(?: instead| insted| please| then| now)?")]
    private static partial Regex Switch();
}
