using System.Globalization;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary>Writes documents of a conversation to a folder, never over a file that is there.</summary>
internal static class SavedDocuments
{
    /// <returns>The path of each file, in the order of the replies; documents that are not in the store any more are left out.</returns>
    public static async Task<IReadOnlyList<string>> SaveAsync(
        IStore store, ConversationId conversation, IEnumerable<Reply> replies, string folder, CancellationToken ct)
    {
        var paths = new List<string>();
        foreach (var reference in replies.OfType<Reply.Document>().Select(d => d.Item))
        {
            if (await store.DocumentAsync(conversation, reference.Id, ct) is not { } document) continue;
            Directory.CreateDirectory(folder);
            var path = FreePath(folder, reference.FileName);
            await File.WriteAllBytesAsync(path, document.Bytes, ct);
            paths.Add(path);
        }

        return paths;
    }

    /// <summary>The name of a folder for something with this id, whatever the id holds.</summary>
    public static string FolderName(string id)
    {
        var name = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('.');
        return name.Length == 0 ? "conversation" : name[..Math.Min(name.Length, 100)];
    }

    private static string FreePath(string folder, string fileName)
    {
        var name = Path.GetFileName(fileName);
        var path = Path.Combine(folder, name);
        for (var n = 2; File.Exists(path); n++)
        {
            path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileNameWithoutExtension(name)} ({n}){Path.GetExtension(name)}"));
        }

        return path;
    }
}
