using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Sharing;

/// <summary>What holds of any interleaving of two people's edits of one draft, on the real service and file. The dialog has one list, edited by the ids of
/// its rows, so that each edit means the same whenever it comes.</summary>
public sealed class SharedDraftLaws
{
    private const string ListKey = "stalls";

    /// <summary>One person's edit. Rows begin with ids a to e.</summary>
    private sealed record Edit(bool ByFinch, string Words);

    private static readonly Gen<Edit> Edits =
        from who in Gen.Elements(true, false)
        from row in Gen.Elements("a", "b", "c", "d", "e")
        from other in Gen.Elements("a", "b", "c", "d", "e")
        from kind in Gen.Frequency((5, Gen.Constant("reword")), (2, Gen.Constant("drop")), (2, Gen.Constant("add")), (1, Gen.Constant("first")), (1, Gen.Constant("name")))
        from word in Gen.Elements("cakes", "books", "plants", "toys")
        select new Edit(who, kind switch
        {
            "reword" => $"reword {row} {word} by {(who ? "f" : "o")}",
            "drop" => $"drop {row}",
            "add" => $"add {word} {(who ? "f" : "o")}{other}",
            "first" => $"first {row}",
            _ => $"call {word} {(who ? "f" : "o")}",
        });

    [Fact]
    public void Any_interleaving_of_edits_ends_as_if_they_had_been_made_one_after_another_and_none_is_lost_without_a_word() =>
        Prop.ForAll((from most in Gen.Choose(1, 9) from list in Edits.ListOf(most) select list.ToArray()).ToArbitrary(), edits => HoldsAsync(edits).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static async Task HoldsAsync(Edit[] edits)
    {
        await using var talk = await SharedTalk.BeginAsync(Engine());
        await talk.SayAsync("finch", "begin");
        await talk.SayAsync("finch", "share");
        await talk.SayAsync("finch", "Finch");
        await talk.SayAsync("okafor", "join {code} as Okafor");
        var told = new Dictionary<bool, List<string>> { [true] = [], [false] = [] };

        var made = new List<Edit>();
        foreach (var edit in edits)
        {
            var words = await talk.SayAsync(edit.ByFinch ? "finch" : "okafor", edit.Words);
            told[edit.ByFinch].Add(words);
            // Both put rows in another order: then nothing is done, and the person is told to say it again.
            if (!words.Contains("please say it again", StringComparison.Ordinal)) made.Add(edit);
        }

        // What one drops while the other rewords it is brought back and shown to clash; then no order of the edits would do.
        var clashed = told.Values.SelectMany(t => t).Any(t => t.Contains("two versions", StringComparison.Ordinal) && t.Contains(": gone", StringComparison.Ordinal));
        Assert.Equal(await talk.DraftOfAsync("finch"), await talk.DraftOfAsync("okafor"));
        var state = await talk.StateOfAsync("finch");
        if (!clashed) Assert.Contains(Recorded(state), Orders([.. made.Where(e => e.ByFinch)], [.. made.Where(e => !e.ByFinch)]).Select(Alone));

        await talk.SayAsync("finch", "thanks");
        told[true].Add(SharedTalk.Words(talk.LastOf("finch")));
        await talk.SayAsync("okafor", "thanks");
        told[false].Add(SharedTalk.Words(talk.LastOf("okafor")));
        TellsWhatWentUnder([.. made], told);
    }

    // What one person would end with who made all the edits in this order.
    private static string Alone(ImmutableList<Edit> order)
    {
        var alone = new Talk(Engine());
        alone.Say("begin");
        foreach (var edit in order) alone.Say(edit.Words);
        return Recorded(alone.State);
    }

    private static string Recorded(ConversationState state) =>
        string.Join('|', new[] { ListKey, "name" }.Select(key => state.Answers.TryGetValue(key, out var value) ? value.GetRawText() : "none"));

    // Every order that keeps each person's own.
    private static IEnumerable<ImmutableList<Edit>> Orders(ImmutableList<Edit> one, ImmutableList<Edit> other)
    {
        if (one.IsEmpty || other.IsEmpty) return [one.AddRange(other)];
        return Orders(one.RemoveAt(one.Count - 1), other).Select(o => o.Add(one[^1])).Concat(Orders(one, other.RemoveAt(other.Count - 1)).Select(o => o.Add(other[^1])));
    }

    // Whose wording of a row was replaced by somebody else's is told so, as news or as a clash, with the words that replaced it.
    private static void TellsWhatWentUnder(Edit[] edits, Dictionary<bool, List<string>> told)
    {
        for (var i = 0; i < edits.Length; i++)
        {
            if (edits[i].Words.Split(' ') is not ["reword", var row, ..]) continue;
            var next = edits.Skip(i + 1).FirstOrDefault(e => e.Words.Split(' ') is ["reword" or "drop", var same, ..] && same == row);
            if (next is null || next.ByFinch == edits[i].ByFinch || next.Words.StartsWith("drop", StringComparison.Ordinal)) continue;
            var words = next.Words[$"reword {row} ".Length..];
            var last = edits.Skip(i + 1).Last(e => e.Words.Split(' ') is ["reword" or "drop", var same, ..] && same == row);
            // Rows that were dropped before could not be reworded, and what was replaced again is told by its last words.
            if (last != next || edits.Take(i + 1).Any(e => e.Words == $"drop {row}")) continue;
            Assert.Contains(told[edits[i].ByFinch], t => t.Contains(words, StringComparison.Ordinal));
        }
    }

    private static ConversationEngine Engine() => Talk.EngineFor([new StallDialog()], new Spelling([]));

    /// <summary>A list of stalls and the fair's name.</summary>
    private sealed class StallDialog : Dialog
    {
        private static readonly ItemList Start = ItemList.Empty with
        {
            Rows = [.. "abcde".Select(c => new ItemRow(c.ToString(), null, $"stall {c}", Origin.Own))],
        };

        public StallDialog() : base("stalls", "Plan the stalls", 1)
        {
            Lists = new EditableLists(Content.ShippedLibrary.Result.Library, [new EditableList { Key = ListKey, Noun = "stall", Plural = "stalls", Rows = Shown, TextOf = (_, row) => row.Text ?? "" }]);
        }

        public override EditableLists? Lists { get; }

        public override IReadOnlyList<Prompt> Prompts { get; } = [Asked.Name];

        public override IReadOnlyList<IRecogniser> Recognisers { get; } = [new CommandRecogniser(), new Hearing(), new CourtesyRecogniser()];

        public override Likelihood AskedFor(Utterance said, DialogMoment moment) => said.Plain == "begin" ? Likelihood.Surely : Likelihood.No;

        protected override async Task RunAsync(DialogContext d) => await d.AskAsync(Asked.Name);

        public override Granted Grant(IWish wish, DialogMoment moment)
        {
            var list = Shown(moment);
            var changed = ((Wished)wish).Words.Split(' ', 3) switch
            {
                ["reword", var id, var words] => list with { Rows = list.Rows.ConvertAll(r => r.Id == id ? r with { Text = words } : r) },
                ["drop", var id] => list with { Rows = list.Rows.RemoveAll(r => r.Id == id) },
                ["first", var id] when list.Find(id) is { } row => list with { Rows = list.Rows.Remove(row).Insert(0, row) },
                ["add", var one, var other] => list.AddOwn($"{one} {other}"),
                _ => list,
            };
            var answers = ((Wished)wish).Words.StartsWith("call ", StringComparison.Ordinal) ? moment.Answers.With("name", ((Wished)wish).Words[5..])
                : Talk.Json(new AnswerSet(ImmutableSortedDictionary.Create<string, System.Text.Json.JsonElement>().Add("x", AnswerSet.ToJson(changed))))
                    == Talk.Json(new AnswerSet(ImmutableSortedDictionary.Create<string, System.Text.Json.JsonElement>().Add("x", AnswerSet.ToJson(list)))) ? moment.Answers
                : moment.Answers.With(ListKey, changed);
            return new Granted(answers, [new Reply.Notice("Done.")]);
        }

        private static ItemList Shown(DialogMoment moment) => moment.Answers.Get<ItemList>(ListKey) ?? Start;

        private sealed record Wished(string Words) : IWish;

        private sealed class Hearing : IRecogniser
        {
            public IEnumerable<Heard> Hear(Utterance said, Listening listening)
            {
                if (said.Plain.Split(' ')[0] is not ("reword" or "drop" or "add" or "first" or "call")) yield break;
                said.ClaimAll();
                yield return new Heard.Wish(0, new Wished(said.Plain));
            }
        }
    }
}
