using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// What the bytes of a <c>w:pPr</c> and the table formatting around it come to. Blocks repeat each other's properties,
/// so that most find theirs by one comparison of bytes.
/// </summary>
internal sealed class BlockFormatCache(StyleSheet styles, NumberingDefinitions numbering)
{
    private const int Size = 64;

    private readonly Entry[] _entries = new Entry[Size];

    internal ref readonly Entry Find(XmlNode pPr, TableFormatting? table)
    {
        var bytes = pPr.Exists ? pPr.Part.Utf8[pPr.ByteStart..pPr.ByteEnd] : [];
        ref var entry = ref _entries[Slot(bytes)];
        if (!entry.IsSet || entry.Part != pPr.Part || entry.Table != table || !bytes.SequenceEqual(entry.Bytes))
        {
            var style = styles.ParagraphStyleOf(pPr);
            var place = numbering.PlaceOf(style, pPr);
            entry = new Entry(pPr, table, style, place, styles.EffectiveParagraph(style, place, pPr, table));
        }

        return ref entry;
    }

    private static int Slot(ReadOnlySpan<byte> bytes)
    {
        // The style's id and the numbering stand near the beginning, direct formatting near the end.
        var hash = (uint)bytes.Length;
        if (bytes.Length >= 40)
            hash = (hash * 31) + BitConverter.ToUInt32(bytes[^14..]) + (BitConverter.ToUInt32(bytes[24..]) * 7) + (BitConverter.ToUInt32(bytes[30..]) * 13);
        return (int)((hash * 2654435769) >> 26);
    }

    internal readonly struct Entry(XmlNode pPr, TableFormatting? table, ParagraphStyle? style, NumberingPlace? place, ParagraphFormat format)
    {
        internal bool IsSet { get; } = true;

        internal XmlPart Part => pPr.Part;

        internal ReadOnlySpan<byte> Bytes => pPr.Exists ? pPr.Part.Utf8[pPr.ByteStart..pPr.ByteEnd] : [];

        internal TableFormatting? Table => table;

        internal ParagraphStyle? Style => style;

        internal NumberingPlace? Place => place;

        internal ParagraphFormat Format => format;
    }
}
