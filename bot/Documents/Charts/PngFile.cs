using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ScrutinyBot.Documents.Charts;

/// <summary>Writes a picture as a PNG file (https://www.w3.org/TR/png-3/): eight bits each of red, green and blue.</summary>
internal static class PngFile
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    public static byte[] Write(Raster raster)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, raster.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], raster.Height);
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Packed(raster));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    // Every row starts with the name of its filter: 2, the difference from the row above, which packs plain surfaces well.
    private static byte[] Packed(Raster raster)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            var wide = raster.Width * 3;
            var row = new byte[wide + 1];
            row[0] = 2;
            for (var y = 0; y < raster.Height; y++)
            {
                for (var i = 0; i < wide; i++) row[i + 1] = (byte)(raster.Pixels[y * wide + i] - (y == 0 ? 0 : raster.Pixels[(y - 1) * wide + i]));
                zip.Write(row);
            }
        }
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Check(body));
        file.Write(number);
    }

    private static uint Check(byte[] bytes) => ~bytes.Aggregate(0xFFFFFFFFu, (sum, b) => Remainders[(sum ^ b) & 0xFF] ^ (sum >> 8));

    private static uint Remainder(int value) =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => (sum & 1) != 0 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1);
}
