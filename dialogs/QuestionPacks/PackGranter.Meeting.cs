namespace ScrutinyBot.Dialogs.QuestionPacks;

// The session while it is held.
internal sealed partial class PackGranter
{
    private HeldSession Session => pack.Session;

    private IReadOnlyList<string> Order => [.. pack.Plan.Questions.Select(q => q.Row!.Id)];

    private void Start()
    {
        if (IsEmpty()) return;
        // The questions as they stand are the ones that are asked, whatever becomes known later.
        Record(PackKeys.Questions, pack.Questions);
        Record(PackKeys.Agreed, "yes");
        Record(PackKeys.Meeting, Session with { Running = true, Current = Session.Current is { } current && Order.Contains(current) ? current : Order[0] });
        Notice(Script.Say("meeting-started"));
    }

    private void Tick()
    {
        if (!IsHeld()) return;
        var asked = Session.Asked.Contains(Session.Current!) ? Session.Asked : Session.Asked.Add(Session.Current!);
        Record(PackKeys.Meeting, Session with { Asked = asked });
        Notice(Script.Say("ticked", ("count", PackReplies.InFigures(asked.Count(Order.Contains))), ("all", PackReplies.InFigures(Order.Count))));
    }

    private void Step(int by) => GoTo(Place() + by);

    private void GoTo(int place)
    {
        if (!IsHeld()) return;
        if (place >= Order.Count || place < 0)
        {
            Notice(Script.Say(place < 0 ? "first-question" : "last-question"));
            return;
        }
        Record(PackKeys.Meeting, Session with { Current = Order[place] });
    }

    private void Note(string text)
    {
        if (!IsHeld()) return;
        Record(PackKeys.Meeting, Session with { Notes = Session.Notes.Add(new SessionNote(Session.Current, text)) });
        Notice(Script.Say("noted", ("number", PackReplies.InFigures(pack.Questions.NumberOf(Session.Current!))), ("note", text)));
    }

    // The bot has no watch in the room: it counts by the plan, from the question that is open.
    private void TimeLeft()
    {
        if (!IsHeld()) return;
        var rest = pack.Plan.Questions.Skip(Place()).Where(q => !Session.Asked.Contains(q.Row!.Id)).ToList();
        Notice(Script.Say("time-left", ("left", PackReplies.InFigures(pack.Plan.Available - pack.Plan.Questions.ElementAt(Place()).Start)), ("minutes", PackReplies.InFigures(pack.Plan.Available)), ("count", PackReplies.Count(rest.Count))));
    }

    private void End()
    {
        if (!IsHeld()) return;
        Record(PackKeys.Meeting, Session with { Running = false });
    }

    private int Place() => Math.Max(0, Order.ToList().IndexOf(Session.Current ?? ""));

    private bool IsHeld()
    {
        if (Session.Running && Order.Count > 0) return true;
        Notice(Script.Say("not-in-meeting"));
        return false;
    }
}
