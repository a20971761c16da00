using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Stdlint.Core.Text;

namespace Stdlint.Word.Package;

/// <summary>The central directory of a zip file, checked against the limits before anything is inflated.</summary>
internal sealed class ZipDirectory
{
    private const int RecordLength = 46;
    private const uint RecordSignature = 0x02014B50;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private ZipDirectory(List<ZipEntry> entries, ZipEnd end)
    {
        Entries = entries;
        End = end;
    }

    /// <summary>In the directory's order.</summary>
    internal List<ZipEntry> Entries { get; }

    internal ZipEnd End { get; }

    internal static ZipDirectory? Read(PackageSource source, WordLimits limits, out PackageDefect? defect)
    {
        if (ZipEnd.Find(source, out defect) is not { } end)
            return null;
        if (end.EntryCount > limits.MaxEntries)
        {
            defect = PackageDefect.Limit(LimitNames.Entries, limits.MaxEntries, end.EntryCount);
            return null;
        }

        // A record is 46 bytes and a name; names of documents' parts are far below 1 KiB.
        if (end.DirectoryLength > (end.EntryCount + 1) * 65536L || end.DirectoryLength > 64 << 20)
        {
            defect = PackageDefect.Zip(ZipDefects.DirectoryBroken);
            return null;
        }

        var length = (int)end.DirectoryLength;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        try
        {
            var records = buffer.AsSpan(0, length);
            if (source.Read(end.DirectoryOffset, records) < length)
            {
                defect = PackageDefect.Zip(ZipDefects.EndMissing);
                return null;
            }

            var entries = ReadRecords(records, end, out defect);
            if (entries is null || (defect = Check(entries, end, limits)) is not null)
                return null;
            return new ZipDirectory(entries, end);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static List<ZipEntry>? ReadRecords(ReadOnlySpan<byte> records, ZipEnd end, out PackageDefect? defect)
    {
        defect = null;
        var entries = new List<ZipEntry>((int)end.EntryCount);
        for (var at = 0; entries.Count < end.EntryCount;)
        {
            var record = records[at..];
            if (record.Length < RecordLength || BinaryPrimitives.ReadUInt32LittleEndian(record) != RecordSignature)
            {
                defect = PackageDefect.Zip(ZipDefects.DirectoryBroken);
                return null;
            }

            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(record[28..]);
            var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(record[30..]);
            var total = RecordLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(record[32..]);
            if (total > record.Length)
            {
                defect = PackageDefect.Zip(ZipDefects.DirectoryBroken);
                return null;
            }

            long length = BinaryPrimitives.ReadUInt32LittleEndian(record[24..]);
            long compressed = BinaryPrimitives.ReadUInt32LittleEndian(record[20..]);
            long offset = BinaryPrimitives.ReadUInt32LittleEndian(record[42..]);
            var name = record.Slice(RecordLength, nameLength);
            if (!ReadZip64(record.Slice(RecordLength + nameLength, extraLength), ref length, ref compressed, ref offset))
            {
                defect = PackageDefect.Zip(ZipDefects.DirectoryBroken, NameOf(name));
                return null;
            }

            entries.Add(new ZipEntry
            {
                Name = NameOf(name),
                NameLength = nameLength,
                Flags = BinaryPrimitives.ReadUInt16LittleEndian(record[8..]),
                Method = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]),
                Crc32 = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]),
                CompressedLength = compressed,
                Length = length,
                LocalHeaderOffset = offset,
                RecordOffset = end.DirectoryOffset + at,
                RecordLength = total,
            });
            at += total;
        }

        return entries;
    }

    /// <summary>Fields that are all ones stand in the zip64 extra field instead (APPNOTE 4.5.3), in this order.</summary>
    private static bool ReadZip64(ReadOnlySpan<byte> extra, ref long length, ref long compressed, ref long offset)
    {
        const uint Moved = uint.MaxValue;
        if (length != Moved && compressed != Moved && offset != Moved)
            return true;

        while (extra.Length >= 4)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var size = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            extra = extra[4..];
            if (size > extra.Length)
                return false;
            if (id == 1)
            {
                var field = extra[..size];
                return Take(ref field, ref length) && Take(ref field, ref compressed) && Take(ref field, ref offset);
            }

            extra = extra[size..];
        }

        return false;

        static bool Take(ref ReadOnlySpan<byte> field, ref long value)
        {
            if (value != Moved)
                return true;
            if (field.Length < 8)
                return false;
            value = BinaryPrimitives.ReadInt64LittleEndian(field);
            field = field[8..];
            return value >= 0;
        }
    }

    /// <summary>Limits, encryption, and that no two entries share bytes: overlapping ones inflate the same data again and again.</summary>
    private static PackageDefect? Check(List<ZipEntry> entries, ZipEnd end, WordLimits limits)
    {
        long total = 0;
        foreach (var entry in entries)
        {
            if (entry.IsEncrypted)
                return new PackageDefect(InputFactKind.Encrypted);
            if (entry.IsXml && CheckLength(entry, limits) is { } tooLong)
                return tooLong;
            total += Math.Min(entry.Length, long.MaxValue / 65536);
            if (total > limits.MaxTotalLength)
                return PackageDefect.Limit(LimitNames.TotalLength, limits.MaxTotalLength, total);
        }

        var byOffset = entries.ToArray();
        Array.Sort(byOffset, static (left, right) => left.LocalHeaderOffset.CompareTo(right.LocalHeaderOffset));
        for (var i = 0; i < byOffset.Length; i++)
        {
            var entry = byOffset[i];
            entry.EndOffset = i + 1 < byOffset.Length ? byOffset[i + 1].LocalHeaderOffset : end.DirectoryOffset;
            if (entry.LocalHeaderOffset > end.DirectoryOffset)
                return PackageDefect.Zip(ZipDefects.DirectoryBroken, entry.Name);
            if (entry.CompressedLength > entry.EndOffset - entry.LocalHeaderOffset - ZipReader.LocalHeaderLength - entry.NameLength)
                return PackageDefect.Zip(ZipDefects.EntriesOverlap, entry.Name);
        }

        return null;
    }

    /// <summary>The part's own limits, from what the directory declares.</summary>
    internal static PackageDefect? CheckLength(ZipEntry entry, WordLimits limits)
    {
        if (entry.Length > limits.MaxPartLength)
            return PackageDefect.Limit(LimitNames.PartLength, limits.MaxPartLength, entry.Length);
        if (entry.Length <= limits.RatioFloor)
            return null;
        var ratio = entry.Length / Math.Max(1, entry.CompressedLength);
        return ratio > limits.MaxRatio ? PackageDefect.Limit(LimitNames.Ratio, limits.MaxRatio, ratio) : null;
    }

    /// <summary>Names are UTF-8 by flag, or in practice; anything else is shown by its bytes.</summary>
    private static string NameOf(ReadOnlySpan<byte> name)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.Latin1.GetString(name);
        }

        return text.Replace('\\', '/');
    }
}
