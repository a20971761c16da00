using Stdlint.Core.Text;
using Stdlint.Word.Numbering;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What a block's own properties, its style and the table formatting around it come to, worked out once for equal ones.</summary>
internal sealed class BlockFormatCache : IDisposable
{
    private readonly StyleSheet _styles;
    private readonly NumberingDefinitions _numbering;
    private readonly DirectPropertyCache<DirectBlock> _direct = new();
    private readonly Func<XmlNode, DirectBlock> _read;
    private readonly DirectBlock _none;
    private readonly FormatTable<ParagraphStyle, DirectBlock, Entry> _entries = new();

    /// <summary>The last table formatting that properties were met in and the ordinal of their entry, counted from 1.</summary>
    private readonly ContentTable<(TableFormatting? Table, int Entry)> _byContent = new();

    internal BlockFormatCache(StyleSheet styles, NumberingDefinitions numbering, RevisionFilter revisions)
    {
        _styles = styles;
        _numbering = numbering;
        _read = pPr => DirectBlock.Read(pPr, revisions);
        _none = DirectBlock.Read(default, revisions);
    }

    /// <returns>Holds until the next call.</returns>
    internal ref readonly Entry Find(XmlNode pPr, TableFormatting? table)
    {
        var content = pPr.Content;
        if (content == 0)
            return ref FindByBytes(pPr, table);

        ref var known = ref _byContent.At(pPr.Part, content);
        if (known.Entry == 0 || !ReferenceEquals(known.Table, table))
        {
            FindByBytes(pPr, table);
            known = (table, _entries.Last + 1);
        }

        return ref _entries.At(known.Entry - 1);
    }

    private ref readonly Entry FindByBytes(XmlNode pPr, TableFormatting? table)
    {
        var direct = pPr.Exists ? _direct.Find(pPr, StartOf(pPr), _read) : _none;
        var style = _styles.ParagraphStyleOf(pPr);
        ref var entry = ref _entries.Find(style, direct, table, out var isKnown);
        if (!isKnown)
        {
            var place = _numbering.PlaceOf(style, direct.NumberingId, direct.NumberingLevel);
            entry = new Entry(style, place, _styles.EffectiveParagraph(style, place, direct.Properties, table), direct.Mark);
        }

        return ref entry;
    }

    public void Dispose() => _entries.Dispose();

    /// <summary>The style apart, which stands first in nearly all properties, so that blocks of several styles share the rest.</summary>
    private static int StartOf(XmlNode pPr)
    {
        var first = pPr.FirstChild;
        return first.Exists && first.Name == XmlName.W_pStyle ? first.ByteEnd : pPr.ByteStart;
    }

    internal readonly record struct Entry(ParagraphStyle? Style, NumberingPlace? Place, ParagraphFormat Format, BlockMark Mark);
}
