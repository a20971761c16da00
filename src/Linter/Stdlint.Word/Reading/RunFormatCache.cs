using System.Runtime.CompilerServices;
using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What the bytes of a <c>w:rPr</c>, the block's style and the table formatting around it come to, as <see cref="BlockFormatCache"/> for blocks.</summary>
internal sealed class RunFormatCache(StyleSheet styles)
{
    private const int Size = 256;

    private readonly Entry[] _entries = new Entry[Size];

    /// <summary>As <see cref="StyleSheet.CharacterFormatIndex"/>.</summary>
    internal int IndexOf(ParagraphStyle? style, XmlNode rPr, TableFormatting? table)
    {
        var bytes = Bytes(rPr);
        ref var entry = ref _entries[Slot(bytes, style, table)];
        if (!entry.IsSet || entry.Style != style || entry.Table != table || entry.Properties.Part != rPr.Part || !bytes.SequenceEqual(Bytes(entry.Properties)))
            entry = new Entry(true, style, table, rPr, styles.CharacterFormatIndex(style, rPr, table));
        return entry.Index;
    }

    private static int Slot(ReadOnlySpan<byte> bytes, ParagraphStyle? style, TableFormatting? table)
    {
        var hash = (uint)bytes.Length + (uint)RuntimeHelpers.GetHashCode(style) + ((uint)RuntimeHelpers.GetHashCode(table) * 3);
        if (bytes.Length >= 24)
            hash = (hash * 31) + BitConverter.ToUInt32(bytes[^14..]) + (BitConverter.ToUInt32(bytes[^18..]) * 7) + (BitConverter.ToUInt32(bytes[10..]) * 13);
        return (int)((hash * 2654435769) >> 24);
    }

    private static ReadOnlySpan<byte> Bytes(XmlNode rPr) => rPr.Exists ? rPr.Part.Utf8[rPr.ByteStart..rPr.ByteEnd] : [];

    private readonly record struct Entry(bool IsSet, ParagraphStyle? Style, TableFormatting? Table, XmlNode Properties, int Index);
}
