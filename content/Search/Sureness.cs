namespace ScrutinyBot.Content.Search;

/// <summary>How surely an entry answers a question, from 0 to 1. Better an honest "I don't have that" than an answer to another question.</summary>
internal static class Sureness
{
    public static double Of(Match match, Query query, AskedFor asked) => query.SaysSomething ? match.Likeness.Coverage : 0;
}
