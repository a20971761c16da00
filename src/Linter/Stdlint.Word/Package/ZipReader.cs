using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Stdlint.Word.Package;

/// <summary>Inflates entries, each with one read of the file.</summary>
internal static class ZipReader
{
    internal const int LocalHeaderLength = 30;

    /// <summary>Room for the local extra field; Word pads headers up to 516 bytes, others far less.</summary>
    private const int ExpectedExtra = 640;

    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <summary>Inflates an entry into an array of the shared pool; null where it cannot be.</summary>
    internal static byte[]? Inflate(PackageSource source, ZipEntry entry, bool verifyChecksum, out PackageDefect? defect)
    {
        if (entry.Method is not (Stored or Deflated))
        {
            defect = PackageDefect.Zip(ZipDefects.MethodUnknown, MethodName(entry.Method));
            return null;
        }

        var wanted = LocalHeaderLength + entry.NameLength + ExpectedExtra + entry.CompressedLength;
        var length = (int)Math.Min(wanted, entry.EndOffset - entry.LocalHeaderOffset);
        var raw = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var count = source.Read(entry.LocalHeaderOffset, raw.AsSpan(0, length));
            defect = Locate(entry, raw.AsSpan(0, count));
            if (defect is not null)
                return null;

            var start = (int)(entry.DataOffset - entry.LocalHeaderOffset);
            if (start + entry.CompressedLength <= count)
                return Inflate(raw, start, entry, verifyChecksum, out defect);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(raw);
        }

        return InflateFar(source, entry, verifyChecksum, out defect);
    }

    /// <summary>For a local extra field longer than expected: the data are read again, alone.</summary>
    private static byte[]? InflateFar(PackageSource source, ZipEntry entry, bool verifyChecksum, out PackageDefect? defect)
    {
        var length = (int)entry.CompressedLength;
        var raw = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        try
        {
            if (source.Read(entry.DataOffset, raw.AsSpan(0, length)) == length)
                return Inflate(raw, 0, entry, verifyChecksum, out defect);
            defect = PackageDefect.Zip(ZipDefects.DataTruncated, entry.Name);
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(raw);
        }
    }

    /// <summary>Reads the local header, whose name and extra field alone say where the data begin.</summary>
    private static PackageDefect? Locate(ZipEntry entry, ReadOnlySpan<byte> header)
    {
        if (header.Length < LocalHeaderLength)
            return PackageDefect.Zip(ZipDefects.DataTruncated, entry.Name);
        if (!header.StartsWith("PK\u0003\u0004"u8))
            return PackageDefect.Zip(ZipDefects.HeaderBroken, entry.Name);

        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]);
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        entry.DataOffset = entry.LocalHeaderOffset + LocalHeaderLength + nameLength + extraLength;
        return entry.CompressedLength > entry.EndOffset - entry.DataOffset ? PackageDefect.Zip(ZipDefects.EntriesOverlap, entry.Name) : null;
    }

    private static byte[]? Inflate(byte[] raw, int start, ZipEntry entry, bool verifyChecksum, out PackageDefect? defect)
    {
        var length = (int)entry.Length;
        var compressed = (int)entry.CompressedLength;
        var data = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        defect = null;
        if (entry.Method == Stored)
        {
            if (length == compressed)
                raw.AsSpan(start, length).CopyTo(data);
            else
                defect = PackageDefect.Zip(ZipDefects.SizeMismatch, entry.Name);
        }
        else
        {
            defect = Inflate(raw, start, compressed, data.AsSpan(0, length), entry.Name);
        }

        if (defect is null && verifyChecksum && Crc32.Of(data.AsSpan(0, length)) != entry.Crc32)
            defect = PackageDefect.Zip(ZipDefects.ChecksumMismatch, entry.Name);
        if (defect is null)
            return data;
        ArrayPool<byte>.Shared.Return(data);
        return null;
    }

    /// <summary>The declared size bounds what is inflated; data that end before or go on after it are refused.</summary>
    private static PackageDefect? Inflate(byte[] raw, int start, int compressed, Span<byte> data, string name)
    {
        try
        {
            using var stored = new MemoryStream(raw, start, compressed, writable: false);
            using var inflater = new DeflateStream(stored, CompressionMode.Decompress);
            Span<byte> more = stackalloc byte[1];
            if (inflater.ReadAtLeast(data, data.Length, throwOnEndOfStream: false) == data.Length && inflater.Read(more) == 0)
                return null;
            return PackageDefect.Zip(ZipDefects.SizeMismatch, name);
        }
        catch (InvalidDataException)
        {
            return PackageDefect.Zip(ZipDefects.DataBroken, name);
        }
    }

    /// <summary>APPNOTE 4.4.5.</summary>
    private static string MethodName(ushort method) => method switch
    {
        1 => "shrink",
        6 => "implode",
        9 => "deflate64",
        12 => "bzip2",
        14 => "LZMA",
        93 => "zstd",
        95 => "xz",
        98 => "PPMd",
        _ => method.ToString(),
    };
}
