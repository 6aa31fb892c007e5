using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ScrutinyBot.Channels.Web;

/// <summary>The files of the page. They are embedded, so the page is the same wherever the bot is started from.</summary>
internal sealed class PageFiles
{
    private const string Folder = "wwwroot/";
    private const string IndexName = "index.html";
    private readonly FrozenDictionary<string, PageFile> files;

    private PageFiles(IReadOnlyDictionary<string, byte[]> contents)
    {
        Stamp = StampOf(contents);
        Index = FileOf(IndexName, Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(contents[IndexName]).Replace("{stamp}", Stamp, StringComparison.Ordinal)));
        files = contents.Where(c => c.Key != IndexName)
            .ToFrozenDictionary(c => c.Key, c => FileOf(c.Key, c.Value), StringComparer.Ordinal);
    }

    /// <summary>Changes with any file. It is part of the address of every file but the index, so that they may be cached for ever.</summary>
    public string Stamp { get; }

    public PageFile Index { get; }

    public static PageFiles Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new PageFiles(assembly.GetManifestResourceNames()
            .Select(name => (name, path: name.Replace('\\', '/')))
            .Where(r => r.path.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(r => r.path[Folder.Length..], r => Read(assembly, r.name), StringComparer.Ordinal));
    }

    /// <summary>The file at a path such as <c>js/page.js</c>, or null.</summary>
    public PageFile? Find(string path) => files.GetValueOrDefault(path);

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string StampOf(IReadOnlyDictionary<string, byte[]> contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in contents.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static PageFile FileOf(string path, byte[] bytes) => new(
        bytes,
        Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            var other => throw new NotSupportedException($"wwwroot/{path} has the ending '{other}', which has no media type in {nameof(PageFiles)}."),
        },
        new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\""));
}

/// <summary>A file as it is sent.</summary>
internal sealed record PageFile(byte[] Bytes, string MediaType, EntityTagHeaderValue Tag);
