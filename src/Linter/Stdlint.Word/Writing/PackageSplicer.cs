using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Word.Package;

namespace Stdlint.Word.Writing;

/// <summary>
/// Writes a zip file anew around a few entries: header, data and directory record of all others are copied byte for byte, offsets apart
/// (APPNOTE 4.3). Nothing is inflated but what changes.
/// </summary>
internal sealed class PackageSplicer(ReadOnlyMemory<byte> file, ZipDirectory directory)
{
    private const int LocalHeaderLength = 30;
    private const int RecordLength = 46;
    private const ushort Deflated = 8;
    private const ushort DescriptorFlag = 8;
    private const ushort Zip64Extra = 1;

    private readonly Dictionary<ZipEntry, byte[]> _replaced = [];
    private readonly List<(string Name, byte[] Data)> _added = [];

    /// <summary>The entries that get other content.</summary>
    internal IReadOnlyDictionary<ZipEntry, byte[]> Replaced => _replaced;

    /// <summary>Whether the package gets entries that it did not have.</summary>
    internal bool HasAdded => _added.Count > 0;

    /// <summary>Gives an entry other content; it must have been inflated before.</summary>
    internal void Replace(ZipEntry entry, byte[] data) => _replaced[entry] = data;

    internal void Add(string name, byte[] data) => _added.Add((name, data));

    /// <exception cref="EditRefusedException">The container is of a kind that cannot be written back.</exception>
    internal void Check()
    {
        if (directory.End.IsZip64)
            throw new EditRefusedException(FixObstacle.ContainerNotWritable);
        foreach (var entry in _replaced.Keys)
        {
            if (HasZip64(HeaderOf(file.Span, entry)))
                throw new EditRefusedException(FixObstacle.ContainerNotWritable);
        }
    }

    /// <exception cref="EditRefusedException">The container is of a kind that cannot be written back.</exception>
    internal byte[] Write()
    {
        var source = file.Span;
        Check();
        using var output = new MemoryStream(source.Length + 4096);
        var offsets = new Dictionary<ZipEntry, uint>();
        var written = new Dictionary<ZipEntry, Written>();
        long at = 0;
        foreach (var entry in directory.Entries.OrderBy(static entry => entry.LocalHeaderOffset))
        {
            Copy(output, source, at, entry.LocalHeaderOffset);
            offsets.Add(entry, (uint)output.Length);
            if (_replaced.TryGetValue(entry, out var data))
                written.Add(entry, WriteEntry(output, source, entry, data));
            else
                Copy(output, source, entry.LocalHeaderOffset, entry.EndOffset);
            at = Math.Max(at, entry.EndOffset);
        }

        Copy(output, source, at, directory.End.DirectoryOffset);
        var added = new List<(string Name, Written Entry)>(_added.Count);
        foreach (var (name, data) in _added)
            added.Add((name, WriteNew(output, name, data, source)));
        var start = output.Length;
        foreach (var entry in directory.Entries)
            WriteRecord(output, source, entry, offsets[entry], written.GetValueOrDefault(entry));
        var time = TimeOf(source);
        foreach (var (name, entry) in added)
            WriteNewRecord(output, name, entry, time);
        WriteEnd(output, source, (uint)start, (uint)(output.Length - start));
        if (output.Length > uint.MaxValue)
            throw new EditRefusedException(FixObstacle.ContainerNotWritable);
        return output.ToArray();
    }

    private static Written WriteEntry(MemoryStream output, ReadOnlySpan<byte> source, ZipEntry entry, byte[] data)
    {
        var header = HeaderOf(source, entry).ToArray();
        var stored = entry.Method == Deflated ? Deflate(data) : data;
        var result = new Written(Crc32.Of(data), (uint)stored.Length, (uint)data.Length, (uint)output.Length);
        Clear(header.AsSpan(6), DescriptorFlag);
        Put(header.AsSpan(14), result);
        output.Write(header);
        output.Write(stored);

        // The descriptor repeats sizes that the header now has; whatever else stands before the next entry stays.
        var after = entry.DataOffset + entry.CompressedLength;
        Copy(output, source, after + DescriptorLength(source, entry, after), entry.EndOffset);
        return result;
    }

    private static int DescriptorLength(ReadOnlySpan<byte> source, ZipEntry entry, long at)
    {
        if (!entry.HasDataDescriptor)
            return 0;
        var rest = source[(int)at..(int)entry.EndOffset];
        var hasSignature = rest.StartsWith("PK\u0007\u0008"u8);
        var crcAt = hasSignature ? 4 : 0;
        return rest.Length >= crcAt + 12 && BinaryPrimitives.ReadUInt32LittleEndian(rest[crcAt..]) == entry.Crc32 ? crcAt + 12 : 0;
    }

    private Written WriteNew(MemoryStream output, string name, byte[] data, ReadOnlySpan<byte> source)
    {
        var stored = Deflate(data);
        var result = new Written(Crc32.Of(data), (uint)stored.Length, (uint)data.Length, (uint)output.Length);
        var header = new byte[LocalHeaderLength + name.Length];
        "PK\u0003\u0004"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(10), TimeOf(source));
        Put(header.AsSpan(14), result);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), (ushort)name.Length);
        Encoding.ASCII.GetBytes(name, header.AsSpan(LocalHeaderLength));
        output.Write(header);
        output.Write(stored);
        return result;
    }

    private static void WriteRecord(MemoryStream output, ReadOnlySpan<byte> source, ZipEntry entry, uint offset, Written? written)
    {
        var record = source.Slice((int)entry.RecordOffset, entry.RecordLength).ToArray();
        if (written is not null)
        {
            Clear(record.AsSpan(8), DescriptorFlag);
            Put(record.AsSpan(16), written);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), offset);
        output.Write(record);
    }

    private static void WriteNewRecord(MemoryStream output, string name, Written entry, uint time)
    {
        var record = new byte[RecordLength + name.Length];
        "PK\u0001\u0002"u8.CopyTo(record);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(10), Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(12), time);
        Put(record.AsSpan(16), entry);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), entry.Offset);
        Encoding.ASCII.GetBytes(name, record.AsSpan(RecordLength));
        output.Write(record);
    }

    private void WriteEnd(MemoryStream output, ReadOnlySpan<byte> source, uint directoryOffset, uint directoryLength)
    {
        var end = source[(int)directory.End.RecordOffset..].ToArray();
        var count = (ushort)(directory.Entries.Count + _added.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), directoryLength);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), directoryOffset);
        output.Write(end);
    }

    private static ReadOnlySpan<byte> HeaderOf(ReadOnlySpan<byte> source, ZipEntry entry) => source[(int)entry.LocalHeaderOffset..(int)entry.DataOffset];

    private static bool HasZip64(ReadOnlySpan<byte> header)
    {
        var extra = header[(LocalHeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]))..];
        while (extra.Length >= 4)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == Zip64Extra)
                return true;
            var length = 4 + BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            extra = length <= extra.Length ? extra[length..] : [];
        }

        return false;
    }

    /// <summary>Date and time of the first entry, for new ones: the same edits give the same bytes.</summary>
    private uint TimeOf(ReadOnlySpan<byte> source) =>
        BinaryPrimitives.ReadUInt32LittleEndian(source[((int)directory.Entries[0].RecordOffset + 12)..]);

    private static byte[] Deflate(byte[] data)
    {
        using var stored = new MemoryStream();
        using (var deflater = new DeflateStream(stored, CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(data);
        return stored.ToArray();
    }

    private static void Clear(Span<byte> flags, ushort flag) =>
        BinaryPrimitives.WriteUInt16LittleEndian(flags, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(flags) & ~flag));

    private static void Put(Span<byte> target, Written entry)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(target, entry.Crc32);
        BinaryPrimitives.WriteUInt32LittleEndian(target[4..], entry.CompressedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(target[8..], entry.Length);
    }

    private static void Copy(MemoryStream output, ReadOnlySpan<byte> source, long from, long to)
    {
        if (to > from)
            output.Write(source[(int)from..(int)to]);
    }

    private sealed record Written(uint Crc32, uint CompressedLength, uint Length, uint Offset);
}
