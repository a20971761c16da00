using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What a run's own properties, what the block's style states of characters and the table formatting around it come to, as <see cref="BlockFormatCache"/> for blocks.</summary>
internal sealed class RunFormatCache : IDisposable
{
    private readonly StyleSheet _styles;
    private readonly DirectPropertyCache<DirectCharacter> _direct = new();
    private readonly Func<XmlNode, DirectCharacter> _read;
    private readonly DirectCharacter _none;
    private readonly FormatTable<DirectCharacter, DirectCharacter, int> _indices = new();
    private readonly ContentTable<Known> _byContent = new();
    private ParagraphStyle? _style;
    private DirectCharacter? _styled;

    internal RunFormatCache(StyleSheet styles)
    {
        _styles = styles;
        _none = styles.DirectCharacterOf(default);
        _read = styles.DirectCharacterOf;
    }

    /// <summary>As <see cref="StyleSheet.CharacterFormatIndex(ParagraphStyle?, XmlNode, TableFormatting?)"/>.</summary>
    internal int IndexOf(ParagraphStyle? style, XmlNode rPr, TableFormatting? table)
    {
        // Runs of one block follow each other.
        if (!ReferenceEquals(style, _style))
            (_style, _styled) = (style, _styles.StyledCharacterOf(style));
        var content = rPr.Content;
        if (content == 0)
            return IndexOf(rPr, table);

        ref var known = ref _byContent.At(rPr.Part, content);
        if (known.Index == 0 || !ReferenceEquals(known.Styled, _styled) || !ReferenceEquals(known.Table, table))
            known = new Known(_styled, table, IndexOf(rPr, table) + 1);
        return known.Index - 1;
    }

    private int IndexOf(XmlNode rPr, TableFormatting? table)
    {
        var direct = rPr.Exists ? _direct.Find(rPr, rPr.ByteStart, _read) : _none;
        ref var index = ref _indices.Find(_styled, direct, table, out var isKnown);
        if (!isKnown)
            index = _styles.CharacterFormatIndex(_styled, direct, table);
        return index;
    }

    public void Dispose() => _indices.Dispose();

    /// <summary>Where properties were met last, and the index counted from 1 of what they come to there.</summary>
    private readonly record struct Known(DirectCharacter? Styled, TableFormatting? Table, int Index);
}
