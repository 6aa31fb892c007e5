using BenchmarkDotNet.Attributes;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;

namespace ScrutinyBot.Benchmarks;

/// <summary>What one turn costs as a conversation grows, and what hearing one message costs; no store, no channel.</summary>
[MemoryDiagnoser]
public class TurnCost
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private IConversationEngine engine = null!;
    private ConversationState state = ConversationState.Empty;

    /// <summary>How many lines of enquiry the member has added before the turn.</summary>
    [Params(5, 20, 60)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Talk()
    {
        engine = Engine();
        state = ConversationState.Empty;
        foreach (var said in (string[])
        [
            "officers want to hand the leaving care service to a charity, early days", "Ashcombe County Council", "Children's Scrutiny Panel", "cabinet decides in march 2027",
            "finance, voice and accountability",
        ]) Say(said);
        for (var i = 0; i < Lines; i++) Say($"add one of mine: How will the charity hear from care leavers in year {i + 1}?");
    }

    /// <summary>The dialog is told again against all that is recorded; nothing is heard.</summary>
    [Benchmark]
    public int Replay() => engine.Play(state, new Incoming.Pressed("no-such-prompt", [], state.Version), Moment).Replies.Count;

    /// <summary>A message with several things in it is heard, done, and the dialog told again.</summary>
    [Benchmark]
    public int Hear() => engine.Play(state, new Incoming.Said("swap 1 and 2, and cabinet decides in may; witnesses are the director and the parent carer forum"), Moment).Replies.Count;

    private void Say(string words) => state = engine.Play(state, new Incoming.Said(words), Moment).After;

    private static ConversationEngine Engine()
    {
        var library = LibraryLoader.Load(Clone.Content).Library;
        var vocabulary = new Vocabulary(library);
        return new(new DialogCatalogue([new KeyLinesDialog(vocabulary)], vocabulary.Spelling), library, new AnswerComposer(library, new LibrarySearch(library)));
    }
}
