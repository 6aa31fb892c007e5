using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Engine;

/// <summary>A dialog of a test's own: its prompts, how it is told, and what else it hears and grants.</summary>
internal sealed class SmallDialog(IReadOnlyList<Prompt> prompts, Func<DialogContext, Task> tell, int version = 1) : Dialog("small", "A small dialog", version)
{
    public override IReadOnlyList<Prompt> Prompts { get; } = prompts;

    public override IReadOnlyList<(string Key, string Section)> Milestones => Reached;

    public override IReadOnlyList<IRecogniser> Recognisers => [new OfferRecogniser(), new CommandRecogniser(), new QuestionRecogniser(),
        new WishRecogniser(this), new NotKnownRecogniser(), new OpenPromptRecogniser(), new CourtesyRecogniser()];

    public IReadOnlyList<(string Key, string Section)> Reached { get; init; } = [];

    /// <summary>Messages that are wishes, and what granting them comes to.</summary>
    public Dictionary<string, Func<DialogMoment, Granted>> Wishes { get; init; } = [];

    /// <summary>What answers leave out of use.</summary>
    public Func<AnswerSet, IReadOnlyList<string>> LeavesOut { get; init; } = _ => [];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment) => said.Plain == "begin" ? Likelihood.Surely : Likelihood.No;

    protected override Task RunAsync(DialogContext d) => tell(d);

    public override Granted Grant(IWish wish, DialogMoment moment) => Wishes[((NamedWish)wish).Name](moment);

    public override IReadOnlyList<string> SetAside(AnswerSet answers) => LeavesOut(answers);

    public override IReadOnlyList<Reply> Summary(DialogMoment moment) =>
        [new Reply.Text(string.Join("; ", Prompts.Select(p => $"{p.Label}: {p.Describe(moment.Answers, moment)}")))];

    public override DraftView View(DialogMoment moment) => new(Title, new Progress(1, 1), [], []);

    private sealed record NamedWish(string Name) : IWish;

    private sealed class WishRecogniser(SmallDialog dialog) : IRecogniser
    {
        public IEnumerable<Heard> Hear(Utterance said, Listening listening)
        {
            foreach (var name in dialog.Wishes.Keys)
            {
                var at = said.Plain.IndexOf(name, StringComparison.Ordinal);
                if (at < 0 || !said.IsFree(new(at, name.Length))) continue;
                said.Claim(new(at, name.Length));
                yield return new Heard.Wish(at, new NamedWish(name));
            }
        }
    }
}
