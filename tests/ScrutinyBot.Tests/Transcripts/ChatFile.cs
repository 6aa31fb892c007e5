namespace ScrutinyBot.Tests.Transcripts;

/// <summary>A whole conversation as a text that a councillor could read and correct: what the user says in lines <c>user: ...</c>, further lines of
/// one message indented, and what the bot says below. <c>--- restart</c> drops everything in memory, <c>--- 2027-03-03 09:00</c> is when (in UTC) what
/// follows happens, <c>--- administrator</c> and <c>--- member</c> say who speaks from there on; <c># ...</c> is a comment.</summary>
internal sealed record ChatFile(IReadOnlyList<string> Lines)
{
    public const string UserMark = "user: ";
    public const string Restart = "--- restart";
    public const string Mark = "--- ";
    public const string Administrator = "--- administrator";
    public const string Member = "--- member";
    public const string Comment = "#";
    public const string Indent = "  ";

    /// <summary>The parts to play or to keep, in order; what the bot said is left out, for it is made anew.</summary>
    public IEnumerable<Part> Parts()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (line.StartsWith(Comment, StringComparison.Ordinal) || line.StartsWith(Mark, StringComparison.Ordinal))
            {
                yield return new Part(line, null);
            }
            else if (line.StartsWith(UserMark, StringComparison.Ordinal))
            {
                var said = new List<string> { line[UserMark.Length..] };
                while (i + 1 < Lines.Count && Lines[i + 1].StartsWith(Indent, StringComparison.Ordinal)) said.Add(Lines[++i][Indent.Length..]);
                yield return new Part("", string.Join('\n', said));
            }
        }
    }

    public static ChatFile Read(string path) => new(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'));

    /// <summary>One message of the user's, or, where <c>Said</c> is null, a line to keep as it stands.</summary>
    internal sealed record Part(string Line, string? Said);
}
