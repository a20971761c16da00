using System.Buffers;
using System.Buffers.Binary;

namespace Stdlint.Word.Package;

/// <summary>The end record of a zip file (APPNOTE 4.3.16), its zip64 form included.</summary>
/// <param name="RecordOffset">Where the end record begins.</param>
/// <param name="DirectoryOffset">Where the central directory begins.</param>
/// <param name="DirectoryLength">Bytes of the central directory.</param>
/// <param name="EntryCount">Records in it.</param>
/// <param name="IsZip64">The counts come from the zip64 end record.</param>
internal sealed record ZipEnd(long RecordOffset, long DirectoryOffset, long DirectoryLength, long EntryCount, bool IsZip64)
{
    private const int RecordLength = 22;
    private const int Zip64RecordLength = 56;
    private const int Zip64LocatorLength = 20;
    private const int ShortTail = 4096;

    /// <summary>The longest comment, and some bytes that mail gateways and web forms add after the end.</summary>
    private const int LongTail = RecordLength + ushort.MaxValue + ShortTail;

    internal static ZipEnd? Find(PackageSource source, out PackageDefect? defect)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(ShortTail);
        var end = Find(source, buffer.AsSpan(0, ShortTail), out defect, out var isFound);
        ArrayPool<byte>.Shared.Return(buffer);
        if (isFound || source.Length <= ShortTail)
            return end;

        buffer = ArrayPool<byte>.Shared.Rent(LongTail);
        end = Find(source, buffer.AsSpan(0, LongTail), out defect, out _);
        ArrayPool<byte>.Shared.Return(buffer);
        return end;
    }

    private static ZipEnd? Find(PackageSource source, Span<byte> buffer, out PackageDefect? defect, out bool isFound)
    {
        var tail = buffer[..(int)Math.Min(source.Length, buffer.Length)];
        var tailOffset = source.Length - tail.Length;
        tail = tail[..source.Read(tailOffset, tail)];
        isFound = false;
        defect = PackageDefect.Zip(ZipDefects.EndMissing);
        for (var search = tail; ;)
        {
            var at = search.LastIndexOf("PK\u0005\u0006"u8);
            if (at < 0)
                return null;
            var record = tail[at..];
            search = search[..at];
            if (record.Length < RecordLength || RecordLength + BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) > record.Length)
                continue;

            isFound = true;
            defect = null;
            return Read(source, record, tailOffset + at, out defect);
        }
    }

    private static ZipEnd? Read(PackageSource source, ReadOnlySpan<byte> record, long offset, out PackageDefect? defect)
    {
        var disk = BinaryPrimitives.ReadUInt16LittleEndian(record[4..]);
        var directoryDisk = BinaryPrimitives.ReadUInt16LittleEndian(record[6..]);
        var onDisk = BinaryPrimitives.ReadUInt16LittleEndian(record[8..]);
        long count = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
        long directory = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        var directoryEnd = offset;
        var isZip64 = false;

        if (count == ushort.MaxValue || length == uint.MaxValue || directory == uint.MaxValue)
        {
            Span<byte> wide = stackalloc byte[Zip64RecordLength];
            if (ReadZip64(source, offset, wide) is { } wideOffset)
            {
                disk = directoryDisk = 0;
                count = BinaryPrimitives.ReadInt64LittleEndian(wide[32..]);
                onDisk = (ushort)count;
                length = BinaryPrimitives.ReadInt64LittleEndian(wide[40..]);
                directory = BinaryPrimitives.ReadInt64LittleEndian(wide[48..]);
                directoryEnd = wideOffset;
                isZip64 = true;
            }
        }

        defect = null;
        if (disk != 0 || directoryDisk != 0 || onDisk != (ushort)count)
            defect = PackageDefect.Zip(ZipDefects.SeveralDisks);
        else if (count < 0 || length < 0 || directory < 0 || length > directoryEnd || directory > directoryEnd - length)
            defect = PackageDefect.Zip(ZipDefects.DirectoryBroken);
        else if (directory + length < directoryEnd)
            defect = PackageDefect.Zip(IsDirectoryAt(source, directory, count) ? ZipDefects.DirectoryBroken : ZipDefects.PrefixJunk);
        return defect is null ? new ZipEnd(offset, directory, length, count, isZip64) : null;
    }

    /// <summary>Reads the zip64 end record through its locator, which stands right before the end record; null where there is none.</summary>
    private static long? ReadZip64(PackageSource source, long end, Span<byte> record)
    {
        Span<byte> locator = stackalloc byte[Zip64LocatorLength];
        if (end < Zip64LocatorLength || source.Read(end - Zip64LocatorLength, locator) < Zip64LocatorLength || !locator.StartsWith("PK\u0006\u0007"u8))
            return null;
        var offset = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (offset < 0 || offset > end - Zip64LocatorLength - Zip64RecordLength)
            return null;
        return source.Read(offset, record) == record.Length && record.StartsWith("PK\u0006\u0006"u8) ? offset : null;
    }

    private static bool IsDirectoryAt(PackageSource source, long offset, long count)
    {
        Span<byte> signature = stackalloc byte[4];
        return count > 0 && source.Read(offset, signature) == 4 && signature.SequenceEqual("PK\u0001\u0002"u8);
    }
}
