using System.Text.Json.Serialization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;

namespace ScrutinyBot.Dialogs.Replies;

/// <summary>One thing the bot says, without any channel's markup. A channel has one renderer, a pure function over these cases.</summary>
/// <remarks><c>Words</c> may hold line breaks, lines that start with "- " or "1. ", and **strong** words; nothing else is markup.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Notice), "notice")]
[JsonDerivedType(typeof(Prompt), "prompt")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Citations), "citations")]
[JsonDerivedType(typeof(Quotes), "quotes")]
[JsonDerivedType(typeof(Document), "document")]
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Something the bot tells.</summary>
    public sealed record Text(string Words) : Reply;

    /// <summary>Something about the conversation itself: what was heard, what changed, a warning, what was not understood.</summary>
    public sealed record Notice(string Words) : Reply;

    /// <summary>The open question. A turn has at most one, and it comes last.</summary>
    public sealed record Prompt(PromptView View) : Reply;

    /// <summary>A table with a caption; every row has as many cells as there are columns.</summary>
    public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Reply;

    /// <summary>What the replies before it rest on, best first.</summary>
    public sealed record Citations(IReadOnlyList<Citation> Items) : Reply;

    /// <summary>What the council's own documents say, word for word, best first. Nothing in the words is markup.</summary>
    public sealed record Quotes(IReadOnlyList<Quote> Items) : Reply
    {
        /// <summary>What stands above them on every channel.</summary>
        public const string Heading = "From your council's documents";
    }

    /// <summary>A document that has been made and can be fetched.</summary>
    public sealed record Document(DocumentRef Item) : Reply;
}

/// <summary>How a prompt wants to be answered; a channel picks its control by it. Any prompt may also be answered in words.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PromptKind>))]
public enum PromptKind
{
    /// <summary>One text.</summary>
    Text,
    /// <summary>Several texts, one to a line.</summary>
    Lines,
    /// <summary>One of the choices.</summary>
    Choice,
    /// <summary>Any number of the choices.</summary>
    Choices,
    /// <summary>Yes or no; the choices say what each means.</summary>
    Confirm,
    /// <summary>A whole number from the first to the last choice.</summary>
    Scale,
    /// <summary>A day, a month or a year.</summary>
    Date,
    /// <summary>The choices, put in order.</summary>
    Reorder,
    /// <summary>Each of the choices rated on one scale.</summary>
    Ratings,
}

/// <summary>A question as a channel shows it.</summary>
public sealed record PromptView
{
    /// <summary>The prompt's key; a press on one of its controls sends it back.</summary>
    public required string Key { get; init; }
    public required PromptKind Kind { get; init; }
    public required string Question { get; init; }
    /// <summary>How to answer, or an example; null when the question speaks for itself.</summary>
    public string? Hint { get; init; }
    /// <summary>What can be picked; empty for kinds without choices.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];
    /// <summary>What each choice can be rated as, lowest first; empty but for ratings. A press sends <c>choice=rating</c> for each.</summary>
    public IReadOnlyList<Choice> Scale { get; init; } = [];
    /// <summary>The part of the dialog it belongs to.</summary>
    public string Section { get; init; } = "";
    /// <summary>The number of sections done, of all; null outside a dialog with sections.</summary>
    public Progress? Progress { get; init; }
    /// <summary>True when it may be skipped; a channel then offers "skip".</summary>
    public bool Optional { get; init; }
}

/// <summary>Something to pick. <c>Value</c> is what a press sends; <c>Detail</c> says more, or is null; <c>Picked</c> is true where it is
/// picked already.</summary>
public sealed record Choice(string Value, string Label, string? Detail = null, bool Picked = false)
{
    /// <summary>The choices of a question from a dialog's file of words.</summary>
    public static IReadOnlyList<Choice> Of(ScriptQuestion question) => [.. question.Choices.Select(c => new Choice(c.Value, c.Label, c.Detail))];
}

/// <summary>How far a dialog is: <c>Step</c> counts from 1 to <c>Of</c>.</summary>
public sealed record Progress(int Step, int Of);

/// <summary>A document that can be fetched: <c>Id</c> names it in the store, <c>SizeBytes</c> is its length.</summary>
public sealed record DocumentRef(string Id, string FileName, string MediaType, long SizeBytes, string Description);
