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

    internal RunFormatCache(StyleSheet styles)
    {
        _styles = styles;
        _none = styles.DirectCharacterOf(default);
        _read = styles.DirectCharacterOf;
    }

    /// <summary>As <see cref="StyleSheet.CharacterFormatIndex(ParagraphStyle?, XmlNode, TableFormatting?)"/>.</summary>
    internal int IndexOf(ParagraphStyle? style, XmlNode rPr, TableFormatting? table)
    {
        var direct = rPr.Exists ? _direct.Find(rPr, rPr.ByteStart, _read) : _none;
        var styled = _styles.StyledCharacterOf(style);
        ref var index = ref _indices.Find(styled, direct, table, out var isKnown);
        if (!isKnown)
            index = _styles.CharacterFormatIndex(styled, direct, table);
        return index;
    }

    public void Dispose() => _indices.Dispose();
}
