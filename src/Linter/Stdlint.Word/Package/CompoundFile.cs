using System.Buffers.Binary;
using System.Text;

namespace Stdlint.Word.Package;

/// <summary>The names in the directory of an OLE2 compound file ([MS-CFB] 2.6): they tell .doc from an encrypted .docx.</summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MaxDirectorySectors = 256;
    private const uint LastRegularSector = 0xFFFFFFFA;

    internal static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>All names that can be reached; fewer where the file is damaged.</summary>
    internal static HashSet<string> EntryNames(PackageSource source)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var header = new byte[HeaderLength];
        if (source.Read(0, header) < HeaderLength)
            return names;

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
            return names;

        var sector = new byte[1 << shift];
        var next = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        for (var visited = 0; next <= LastRegularSector && visited < MaxDirectorySectors; visited++)
        {
            if (source.Read(OffsetOf(next, shift), sector) < sector.Length)
                break;
            for (var at = 0; at < sector.Length; at += EntryLength)
                AddName(names, sector.AsSpan(at, EntryLength));
            next = NextSector(source, header, next, shift);
        }

        return names;
    }

    private static void AddName(HashSet<string> names, ReadOnlySpan<byte> entry)
    {
        // The length counts bytes with the closing zero.
        var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        if (length is > 2 and <= 64)
            names.Add(Encoding.Unicode.GetString(entry[..(length - 2)]));
    }

    /// <summary>The sector after a sector; the table that says so is found through the header's own 109 entries only.</summary>
    private static uint NextSector(PackageSource source, byte[] header, uint sector, int shift)
    {
        const uint Unknown = uint.MaxValue;
        var perSector = 1u << (shift - 2);
        var table = sector / perSector;
        if (table >= 109)
            return Unknown;
        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + (int)(table * 4)));
        Span<byte> next = stackalloc byte[4];
        if (tableSector > LastRegularSector || source.Read(OffsetOf(tableSector, shift) + (sector % perSector * 4), next) < 4)
            return Unknown;
        return BinaryPrimitives.ReadUInt32LittleEndian(next);
    }

    private static long OffsetOf(uint sector, int shift) => (sector + 1L) << shift;
}
