using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>The tables and sentences in which the lists are shown.</summary>
internal static class RoleReplies
{
    /// <summary>A list as it stands, numbered.</summary>
    public static Reply Table(RoleList list, RoleLists lists, DialogScript script, DialogMoment moment)
    {
        var rows = lists.Rows(list, moment).Rows;
        var caption = NameOf(list, script, moment);
        var texts = rows.Select(r => lists.TextOf(r, moment)).ToList();
        return list switch
        {
            RoleList.Plan => new Reply.Table(caption, ["No.", "When", "What to do", "Weight"],
                [.. rows.Select((r, i) => (IReadOnlyList<string>)[Number(i), r.Group is { } g ? script.Say("group-" + g) : "", texts[i], StandingOf(r, lists)])]),
            RoleList.Agenda => new Reply.Table(caption, ["No.", "Item", "What to ask", "Minutes"],
                [.. rows.Select((r, i) => (IReadOnlyList<string>)[Number(i), texts[i], AskOf(r, lists, moment), Minutes(moment, rows)[i].ToString(CultureInfo.InvariantCulture)])]),
            RoleList.Monthly => new Reply.Table(caption, ["No.", "What to look at", "How to read it"],
                [.. rows.Select((r, i) => (IReadOnlyList<string>)[Number(i), texts[i], DetailOf(r, lists, moment)])]),
            _ => new Reply.Table(caption, ["No.", "Question"], [.. rows.Select((_, i) => (IReadOnlyList<string>)[Number(i), texts[i]])]),
        };
    }

    /// <summary>What the rows of a list rest on, each section once, with its weight; null when they claim no source.</summary>
    public static Reply? Sources(RoleList list, RoleLists lists, DialogMoment moment)
    {
        var cited = lists.Rows(list, moment).Rows.Select(lists.ItemOf).OfType<ScriptItem>()
            .SelectMany(i => i.Sources.Take(1).Select(s => (Source: s, i.Standing))).DistinctBy(s => s.Source)
            .Select(s => moment.Library.Cite(s.Source) is { } citation ? citation with { Standing = s.Standing } : null).OfType<Citation>().ToList();
        return cited.Count == 0 ? null : new Reply.Citations(cited);
    }

    /// <summary>What a list is called.</summary>
    public static string NameOf(RoleList list, DialogScript script, DialogMoment moment)
    {
        var facts = new RoleFacts(moment);
        return list switch
        {
            RoleList.Plan => script.Say(facts.Time == "weeks" ? "plan-name" : "plan-name-later"),
            RoleList.Agenda => script.Say(facts.Time == "weeks" ? "agenda-name-first" : "agenda-name"),
            RoleList.Monthly => script.Say("monthly-name"),
            RoleList.Director => script.Say("director-name"),
            _ => script.Say(facts.Model is null or "in-house" ? "chair-name-unknown" : "chair-name", ("model", facts.ModelInWords)),
        };
    }

    /// <summary>The minutes of the rows of the agenda, in order.</summary>
    public static IReadOnlyList<int> Minutes(DialogMoment moment, IReadOnlyList<ItemRow> rows)
    {
        var given = moment.Answers.Get<Dictionary<string, int>>(RoleKeys.AgendaFixed) ?? [];
        return AgendaMinutes.Share(RoleLists.MinutesOf(moment.Answers), rows.Count,
            rows.Select((r, i) => (r.Id, Place: i)).Where(r => given.ContainsKey(r.Id)).ToDictionary(r => r.Place, r => given[r.Id]));
    }

    /// <summary>What to ask under an item; a member's own item brings its own words.</summary>
    public static string AskOf(ItemRow row, RoleLists lists, DialogMoment moment) =>
        row.Text is null && lists.ItemOf(row) is { Probes: [var ask, ..] } ? RoleLists.Fill(ask, moment) : "";

    /// <summary>Why, or how to read it; what was said about the item does not hold for words of the member's own.</summary>
    public static string DetailOf(ItemRow row, RoleLists lists, DialogMoment moment) =>
        lists.ItemOf(row) is { Detail: { } detail } ? RoleLists.Fill(detail, moment) : "";

    public static string StandingOf(ItemRow row, RoleLists lists) => lists.ItemOf(row)?.Standing ?? "";

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
