using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// What the bytes of a <c>w:pPr</c> and the table formatting around it come to. Blocks repeat each other's properties,
/// so that most find theirs by one comparison of bytes.
/// </summary>
internal sealed class BlockFormatCache(StyleSheet styles, NumberingDefinitions numbering, RevisionFilter revisions)
{
    private const int Size = 256;

    private readonly Entry[] _entries = new Entry[Size];

    internal ref readonly Entry Find(XmlNode pPr, TableFormatting? table)
    {
        var bytes = pPr.Exists ? pPr.Part.Utf8[pPr.ByteStart..pPr.ByteEnd] : [];
        ref var entry = ref _entries[Slot(bytes)];
        if (!entry.IsSet || entry.Part != pPr.Part || entry.Table != table || !bytes.SequenceEqual(entry.Bytes))
        {
            var style = styles.ParagraphStyleOf(pPr);
            var place = numbering.PlaceOf(style, pPr);
            entry = new Entry(pPr, table, style, place, styles.EffectiveParagraph(style, place, pPr, table), MarkOf(pPr));
        }

        return ref entry;
    }

    private BlockMark MarkOf(XmlNode pPr)
    {
        var mark = BlockMark.None;
        for (var child = pPr.Exists ? pPr.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            if (child.Name == XmlName.W_sectPr)
                mark |= BlockMark.EndsPageSection;
            if (child.Name != XmlName.W_rPr)
                continue;
            if (revisions.Drops(child))
                mark |= BlockMark.Dropped;
            for (var property = child.FirstChild; property.Exists; property = property.NextSibling)
            {
                mark |= RevisionFilter.KindOf(property.Name) switch
                {
                    RevisionKind.Inserted or RevisionKind.MovedTo => BlockMark.Inserted,
                    RevisionKind.Deleted or RevisionKind.MovedFrom => BlockMark.Deleted,
                    _ => BlockMark.None,
                };
            }
        }

        return mark;
    }

    private static int Slot(ReadOnlySpan<byte> bytes)
    {
        // The style's id and the numbering stand near the beginning, direct formatting near the end.
        var hash = (uint)bytes.Length;
        if (bytes.Length >= 40)
            hash = (hash * 31) + BitConverter.ToUInt32(bytes[^14..]) + (BitConverter.ToUInt32(bytes[24..]) * 7) + (BitConverter.ToUInt32(bytes[30..]) * 13);
        return (int)((hash * 2654435769) >> 24);
    }

    internal readonly struct Entry(XmlNode pPr, TableFormatting? table, ParagraphStyle? style, NumberingPlace? place, ParagraphFormat format, BlockMark mark)
    {
        internal bool IsSet { get; } = true;

        internal XmlPart Part => pPr.Part;

        internal ReadOnlySpan<byte> Bytes => pPr.Exists ? pPr.Part.Utf8[pPr.ByteStart..pPr.ByteEnd] : [];

        internal TableFormatting? Table => table;

        internal ParagraphStyle? Style => style;

        internal NumberingPlace? Place => place;

        internal ParagraphFormat Format => format;

        internal BlockMark Mark => mark;
    }
}

/// <summary>What the properties say of the paragraph mark.</summary>
[Flags]
internal enum BlockMark : byte
{
    None = 0,

    /// <summary>The mark is absent from the view, so that the block goes on in the next paragraph.</summary>
    Dropped = 1,
    Inserted = 2,
    Deleted = 4,
    EndsPageSection = 8,
}
