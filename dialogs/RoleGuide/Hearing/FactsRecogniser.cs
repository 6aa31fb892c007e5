using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>What the member tells of themselves and the council: time in role, judgement, who runs the services. Where lists are made already, asks to
/// show how they changed.</summary>
internal sealed class FactsRecogniser : IRecogniser
{
    private readonly IReadOnlyList<IRecogniser> facts = [new TimeRecogniser(), new PositionRecogniser(), new ModelRecogniser()];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var told = facts.SelectMany(f => f.Hear(said, listening).ToList()).ToList();
        if (told.Exists(t => t is Heard.Answer) && RoleLists.Made(listening.Moment.Answers).Count > 0)
            told.Add(new Heard.Wish(int.MaxValue, new RoleWish.Refit(listening.Moment.Answers)));
        return told;
    }
}
