using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Makes the typed record of a session from the answers; both documents are made from it.</summary>
internal static class PackBuilder
{
    // What is likely to be said at each stage, where members asked about nothing themselves.
    private static readonly ImmutableList<string> Usual = ["too-early", "no-figures"];

    public static SessionPackDraft Build(PackReading pack)
    {
        var answers = pack.Answers;
        var replies = answers.Get<ImmutableList<string>>(PackKeys.Replies) ?? Usual;
        return new SessionPackDraft
        {
            Title = TitleOf(pack),
            PreparedOn = pack.Moment.Today,
            Council = answers.Get<string>(SharedKeys.Council) ?? "",
            Committee = answers.Get<string>(SharedKeys.Committee) ?? "",
            Date = answers.Get<PlanDate>(SharedKeys.Meeting)?.Text ?? "",
            About = answers.Get<string>(SharedKeys.Proposal) ?? "",
            Stage = pack.Stage is { } stage ? pack.Script.Question(SharedKeys.Stage).Choices.First(c => c.Value == stage.ToString()).Label : "",
            Minutes = pack.Minutes ?? 0,
            Themes = [.. pack.Themes.Select(t => t.Words)],
            Witnesses = [.. pack.Witnesses.Select(w => new SessionWitness(w.Name, w.Minutes ?? 0))],
            Askers = pack.Askers,
            Slots = [.. pack.Plan.Slots.Select(s => SlotOf(s, pack))],
            IfTheySay = [.. replies.Select(pack.Script.FindItem).OfType<ScriptItem>().Select(i => new SessionReply(i.Text, i.Detail ?? "", i.Probes, Cited(i.Sources, pack)))],
            WasHeld = pack.Session.Running || !pack.Session.Asked.IsEmpty || !pack.Session.Notes.IsEmpty,
            Notes = [.. pack.Session.Notes.Where(n => n.Row is null || pack.Questions.Find(n.Row) is null).Select(n => n.Text), .. answers.Get<ImmutableList<string>>(EngineKeys.Notes) ?? []],
            Gaps = Gaps(pack),
        };
    }

    public static string TitleOf(PackReading pack) => pack.Witnesses switch
    {
        [] => pack.Script.Say("title-unknown"),
        [var one] => pack.Script.Say("title", ("name", Small(one.Name))),
        var several => pack.Script.Say("title-several", ("names", string.Join(", ", several.Take(several.Count - 1).Select(w => Small(w.Name))) + " and " + Small(several[^1].Name))),
    };

    /// <summary>What is missing, a sentence each.</summary>
    public static IReadOnlyList<string> Gaps(PackReading pack) =>
    [
        .. pack.Witnesses.Count == 0 ? [pack.Script.Say("gap-witnesses")] : Array.Empty<string>(),
        .. pack.Minutes is null ? [pack.Script.Say("gap-minutes")] : Array.Empty<string>(),
        .. pack.Askers.Count == 0 ? [pack.Script.Say("gap-askers")] : Array.Empty<string>(),
        .. pack.Themes.Count == 0 ? [pack.Script.Say("gap-themes")] : Array.Empty<string>(),
    ];

    private static SessionSlot SlotOf(Slot slot, PackReading pack) => new()
    {
        Kind = slot.Kind,
        Start = slot.Start,
        Minutes = slot.Minutes,
        Number = slot.Row is { } row ? pack.Questions.NumberOf(row.Id) : 0,
        Text = slot.Row is { } asked ? pack.TextOf(asked) : PackReplies.What(pack, slot),
        Theme = slot.Row is { } themed ? pack.ThemeOf(themed) : "",
        Witness = slot.Kind == SlotKind.Question ? slot.Witness?.Name ?? "" : "",
        Asker = slot.Asker ?? "",
        Origin = slot.Row?.Origin ?? Origin.Prompted,
        Probes = slot.Row is { } probed ? pack.ProbesOf(probed) : [],
        Sources = slot.Row is { Origin: not Origin.Own } cited ? Cited(pack.SourcesOf(cited).Take(2), pack) : [],
        Asked = slot.Row is { } ticked && pack.Session.Asked.Contains(ticked.Id),
        Notes = slot.Row is { } noted ? [.. pack.Session.Notes.Where(n => n.Row == noted.Id).Select(n => n.Text)] : [],
    };

    private static List<Citation> Cited(IEnumerable<SectionRef> sources, PackReading pack) => [.. sources.Select(pack.Library.Cite).OfType<Citation>()];

    private static string Small(string name) => name.Length > 1 && char.IsUpper(name[1]) || name.Contains(' ', StringComparison.Ordinal) && name.Split(' ').Skip(1).Any(w => w.Length > 0 && char.IsUpper(w[0]))
        ? name : "the " + char.ToLowerInvariant(name[0]) + name[1..];
}
