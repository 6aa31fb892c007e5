namespace ScrutinyBot.Dialogs.Findings;

/// <summary>A line of enquiry that evidence is logged against. What is logged hangs on its <c>Id</c>.</summary>
/// <param name="Number">As the member says it: "1", or "2a" for a part of a line that was split.</param>
public sealed record ReviewLine(string Id, string Number, string Text)
{
    private const string Typed = "line-";

    /// <summary>The id of the line typed under a number.</summary>
    public static string IdOf(string number) => Typed + number;

    /// <summary>The number that an id was made of; the id itself for one that was not.</summary>
    public static string NumberIn(string id) => id.StartsWith(Typed, StringComparison.Ordinal) ? id[Typed.Length..] : id;
}
