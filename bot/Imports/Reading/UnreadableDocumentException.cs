namespace ScrutinyBot.Imports.Reading;

/// <summary>A file cannot be read as a document. The message says why and what to do, without the file's name.</summary>
public sealed class UnreadableDocumentException(string message, Exception? inner = null) : Exception(message, inner);
