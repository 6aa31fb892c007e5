using System.Runtime.CompilerServices;
using System.Text.Json;
using ScrutinyBot.Tests.Transcripts;

namespace ScrutinyBot.Tests.Recorded;

/// <summary>Conversations recorded under a version of the dialogs, one folder a version, which every later version must be able to replay: people come
/// back to a draft after months. A folder is never rewritten once its version is released; until then <c>RECORD=1</c> records it anew.</summary>
public sealed class RecordedTests
{
    private const string Recordable = "v1";

    private static readonly string[] FromTranscripts =
    [
        "charity-contract-with-corrections", "edits-with-consequences", "health-partnership-dates", "own-lines-pasted", "staff-mutual-with-unknowns",
        "trust-from-a-sentence",
    ];

    public static TheoryData<string, string> Recordings
    {
        get
        {
            if (Environment.GetEnvironmentVariable("RECORD") == "1")
            {
                foreach (var name in FromTranscripts)
                    Recording.Of(ChatFile.Read(Path.Combine(Folder(), "..", "Transcripts", name + ".chat"))).Write(Path.Combine(Folder(), Recordable, name + ".json"));
            }

            var data = new TheoryData<string, string>();
            foreach (var path in Directory.GetFiles(Folder(), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                data.Add(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public void A_recorded_conversation_ends_in_the_same_answers(string version, string name)
    {
        var recording = Recording.Read(Path.Combine(Folder(), version, name + ".json"));

        var answers = recording.Replay();

        Assert.Equal(recording.Answers.Keys.Order(StringComparer.Ordinal), answers.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, value) in recording.Answers)
            Assert.True(JsonElement.DeepEquals(value, answers[key]), $"{key}\nrecorded: {value.GetRawText()}\nreplayed: {answers[key].GetRawText()}");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
