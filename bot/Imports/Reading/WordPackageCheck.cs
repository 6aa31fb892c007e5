using System.IO.Compression;
using System.Xml;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Looks at a Word file as the zip file it is before anything is made of it: is it one, and does it stay within bounds? What a zip
/// file says of its own sizes may be a lie, so they are counted.</summary>
internal static class WordPackageCheck
{
    /// <summary>So much a file may hold when unpacked.</summary>
    public const long MostUnpacked = 300L << 20;

    private const int MostParts = 5000;
    private const int Deepest = 250;

    /// <exception cref="UnreadableDocumentException">It is no Word document or does not stay within bounds.</exception>
    public static void Check(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.GetEntry("word/document.xml") is null) throw new UnreadableDocumentException(WhatItIs(zip));
        if (zip.Entries.Count > MostParts) throw TooMuch();
        var left = MostUnpacked;
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                if ((left -= read) < 0) throw TooMuch();
            }
        }

        CheckDepth(zip.GetEntry("word/document.xml")!);
    }

    // The reading goes down into what is nested, and a file made to hurt could nest without end.
    private static void CheckDepth(ZipArchiveEntry document)
    {
        using var part = document.Open();
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > Deepest) throw new UnreadableDocumentException("It is nested too deeply to be read. Save it as .txt.");
        }
    }

    private static string WhatItIs(ZipArchive zip) =>
        zip.GetEntry("xl/workbook.xml") is not null ? "It is not what its name says: it is an Excel workbook. Save the sheets as .html or .txt."
        : zip.GetEntry("ppt/presentation.xml") is not null ? "It is not what its name says: it is a PowerPoint presentation. Save its outline as .docx or .txt."
        : "It is not what its name says: it is a zip file that holds no Word document.";

    private static UnreadableDocumentException TooMuch() =>
        new($"Unpacked, it is larger than {MostUnpacked >> 20} MB, which no document of words is. Take out what is embedded in it, or save it as .txt.");
}
