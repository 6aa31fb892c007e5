using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Lines of enquiry that the member pastes as a list: all of them are theirs, word for word.</summary>
internal sealed class PastedLinesRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // While a question for a list is open, a list is its answer.
        if (listening.Open?.Key is Keys.InScope or Keys.OutOfScope or Keys.Witnesses or Keys.Evidence or Keys.Objectives) yield break;
        var items = NumberedListReader.Read(said.Typed);
        if (items.Count == 0 || items.Count(i => i.Text.Split(' ').Length >= 4) < items.Count / 2 + 1) yield break;
        foreach (var line in said.Typed.Split('\n').Where(l => items.Any(i => l.Contains(i.Text, StringComparison.Ordinal))).Take(1))
        {
            var start = Math.Min(said.Typed.IndexOf(line, StringComparison.Ordinal), said.Plain.Length - 1);
            said.Claim(new(start, said.Plain.Length - start));
            yield return new Heard.Wish(start, new Wish.Paste(items));
        }
    }
}
