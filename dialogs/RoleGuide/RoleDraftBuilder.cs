using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>Makes the typed record of the guide from the answers; every document is made from it.</summary>
internal static class RoleDraftBuilder
{
    public static RoleDraft Build(RoleLists lists, DialogScript script, IReadOnlyList<Prompt> prompts, DialogMoment moment) => new()
    {
        Title = script.Say("pack-title"),
        PreparedOn = moment.Today,
        Council = moment.Answers.Get<string>(SharedKeys.Council) ?? "",
        Facts = [.. PromptFacts.Of(prompts, moment).Select(f => new RoleFact(f.Label, f.Words))],
        Lists = [.. RoleLists.Made(moment.Answers).Select(l => List(l, lists, script, moment)).Where(l => l.Rows.Count > 0)],
        Notes = moment.Answers.Get<ImmutableList<string>>(EngineKeys.Notes) ?? [],
    };

    private static RoleListDraft List(RoleList list, RoleLists lists, DialogScript script, DialogMoment moment)
    {
        var rows = lists.Rows(list, moment).Rows;
        var minutes = list == RoleList.Agenda ? RoleReplies.Minutes(moment, rows) : [];
        return new(list, RoleReplies.NameOf(list, script, moment), [.. rows.Select((r, i) => Row(r, minutes.Count > i ? minutes[i] : 0, lists, script, moment))])
        {
            TotalMinutes = minutes.Sum(),
        };
    }

    private static RoleRow Row(ItemRow row, int minutes, RoleLists lists, DialogScript script, DialogMoment moment)
    {
        var item = lists.ItemOf(row);
        return new()
        {
            Text = lists.TextOf(row, moment),
            Origin = row.Origin,
            Detail = RoleReplies.DetailOf(row, lists, moment),
            Asks = [.. (item?.Probes ?? []).Select(p => RoleLists.Fill(p, moment))],
            Stage = row.Group is { } group ? script.Say("group-" + group) : "",
            Minutes = minutes,
            Standing = item?.Standing ?? "",
            Sources = [.. (item?.Sources ?? []).Select(moment.Library.Cite).OfType<Citation>()],
        };
    }
}
