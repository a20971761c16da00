using Stdlint.Word.Package;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Compares two containers entry by entry: header, data and directory record, the record's offset apart.</summary>
internal static class UntouchedEntries
{
    private const int OffsetInRecord = 42;

    /// <summary>Names of entries that differ or are missing in the second; those of <paramref name="touched"/> apart.</summary>
    internal static List<string> Differences(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, Func<string, bool> touched)
    {
        var (old, found) = (Read(before), Read(after));
        var differences = new List<string>();
        for (var i = 0; i < old.Count; i++)
        {
            if (touched(old[i].Name))
                continue;
            if (i >= found.Count || found[i].Name != old[i].Name)
                differences.Add($"{old[i].Name} is missing or out of order");
            else if (!Raw(before, old[i]).SequenceEqual(Raw(after, found[i])))
                differences.Add($"{old[i].Name} has other bytes");
            else if (!Record(before, old[i]).AsSpan().SequenceEqual(Record(after, found[i])))
                differences.Add($"{old[i].Name} has another directory record");
        }

        return differences;
    }

    private static List<ZipEntry> Read(ReadOnlyMemory<byte> file)
    {
        using var source = PackageSource.FromBytes(file);
        return ZipDirectory.Read(source, WordLimits.Default, out _)!.Entries;
    }

    private static ReadOnlySpan<byte> Raw(ReadOnlyMemory<byte> file, ZipEntry entry) =>
        file.Span[(int)entry.LocalHeaderOffset..(int)entry.EndOffset];

    private static byte[] Record(ReadOnlyMemory<byte> file, ZipEntry entry)
    {
        var record = file.Span.Slice((int)entry.RecordOffset, entry.RecordLength).ToArray();
        record.AsSpan(OffsetInRecord, 4).Clear();
        return record;
    }
}
