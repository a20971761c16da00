namespace Stdlint.Word.Package;

/// <summary>
/// One record of the zip directory (APPNOTE 4.3.12) with where everything of the entry stands in the file, so that a writer can copy
/// untouched entries as they are. Sizes and checksum are the directory's; local headers may leave them to a data descriptor.
/// </summary>
internal sealed class ZipEntry
{
    /// <summary>As stored, backslashes turned into slashes.</summary>
    internal required string Name { get; init; }

    internal required ushort Flags { get; init; }

    internal required ushort Method { get; init; }

    internal required uint Crc32 { get; init; }

    internal required long CompressedLength { get; init; }

    internal required long Length { get; init; }

    internal required long LocalHeaderOffset { get; init; }

    /// <summary>Bytes of the name in the directory record.</summary>
    internal required int NameLength { get; init; }

    /// <summary>Offset of the directory record in the file.</summary>
    internal required long RecordOffset { get; init; }

    internal required int RecordLength { get; init; }

    /// <summary>Offset of whatever follows the entry: the next local header or the directory.</summary>
    internal long EndOffset { get; set; }

    /// <summary>Offset of the data, known after the local header has been read; -1 before.</summary>
    internal long DataOffset { get; set; } = -1;

    internal bool IsFolder => Name.EndsWith('/');

    internal bool IsEncrypted => (Flags & 1) != 0;

    internal bool HasDataDescriptor => (Flags & 8) != 0;

    /// <summary>An XML part by its name: what the reader inflates.</summary>
    internal bool IsXml =>
        Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
