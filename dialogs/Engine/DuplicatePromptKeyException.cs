namespace ScrutinyBot.Dialogs.Engine;

/// <summary>A dialog uses one key for two questions, which would mix up their answers.</summary>
public sealed class DuplicatePromptKeyException(string dialog, string key) : InvalidOperationException(
    $"Dialog '{dialog}' asks two questions under the key '{key}'. Give one of them a key of its own: answers are stored by key.")
{
    public string Dialog { get; } = dialog;

    public string Key { get; } = key;
}
