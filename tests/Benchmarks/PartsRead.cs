using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Benchmarks;

/// <summary>Finds out which parts of a package reading inflates, by what it asks the file for, so that the floor inflates the same.</summary>
internal sealed class PartsRead(byte[] file) : PackageSource
{
    private readonly HashSet<long> _offsets = [];

    public override long Length => file.Length;

    /// <summary>Names of the entries in the order of the directory.</summary>
    internal static IReadOnlyList<string> By(byte[] file)
    {
        using var source = new PartsRead(file);
        DraftReader.Read(source);
        using var whole = FromBytes(file);
        return ZipDirectory.Read(whole, WordLimits.Default, out _) is { } directory
            ? [.. directory.Entries.Where(entry => source._offsets.Contains(entry.LocalHeaderOffset)).Select(entry => entry.Name)]
            : [];
    }

    internal override int Read(long offset, Span<byte> buffer)
    {
        _offsets.Add(offset);
        var count = (int)Math.Min(Math.Max(0, file.Length - offset), buffer.Length);
        file.AsSpan((int)Math.Min(offset, file.Length), count).CopyTo(buffer);
        return count;
    }
}
