using System.Text.Json;

namespace ScrutinyBot.Commands;

/// <summary>A conversation to play: a line of the file that <c>replay</c> reads.</summary>
/// <param name="Turns">What is typed, in order; null stands for a restart.</param>
internal sealed record Script(string Id, IReadOnlyList<string?> Turns)
{
    public static Script From(JsonLine line) => new(line.Id, [.. line.List("turns").Select((turn, i) => Turn(line, turn, i + 1))]);

    private static string? Turn(JsonLine line, JsonElement turn, int number) => turn.ValueKind switch
    {
        JsonValueKind.String => turn.GetString(),
        JsonValueKind.Object when turn.TryGetProperty("restart", out var restart) && restart.ValueKind == JsonValueKind.True => null,
        _ => throw line.Wrong(FormattableString.Invariant($"turn {number} is neither a text nor {{\"restart\":true}}")),
    };
}

/// <summary>A conversation as it went: a line of the file that <c>replay</c> writes.</summary>
internal sealed record Played(string Id, IReadOnlyList<PlayedTurn> Turns, IReadOnlyDictionary<string, JsonElement> Answers, IReadOnlyList<string> Documents);

/// <summary>What was typed and all that was said to it.</summary>
internal sealed record PlayedTurn(string User, IReadOnlyList<PlayedReply> Replies);

/// <summary>A reply in plain text. <c>Choices</c> and <c>Citations</c> are empty where there are none.</summary>
internal sealed record PlayedReply(string Kind, string Text, IReadOnlyList<string> Choices, IReadOnlyList<string> Citations);
