using System.Runtime.CompilerServices;
using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What a run's own properties, the block's style and the table formatting around it come to, as <see cref="BlockFormatCache"/> for blocks.</summary>
internal sealed class RunFormatCache
{
    private readonly StyleSheet _styles;
    private readonly DirectPropertyCache<DirectCharacter> _direct = new();
    private readonly Func<XmlNode, DirectCharacter> _read;
    private readonly DirectCharacter _none;
    private readonly Dictionary<Key, int> _indices = [];
    private Key _last;
    private int _lastIndex = -1;

    internal RunFormatCache(StyleSheet styles)
    {
        _styles = styles;
        _read = styles.DirectCharacterOf;
        _none = styles.DirectCharacterOf(default);
    }

    /// <summary>As <see cref="StyleSheet.CharacterFormatIndex(ParagraphStyle?, XmlNode, TableFormatting?)"/>.</summary>
    internal int IndexOf(ParagraphStyle? style, XmlNode rPr, TableFormatting? table)
    {
        var direct = rPr.Exists ? _direct.Find(rPr, rPr.ByteStart, _read) : _none;
        var key = new Key(style, direct, table);
        if (_lastIndex >= 0 && key.Equals(_last))
            return _lastIndex;
        if (!_indices.TryGetValue(key, out var index))
        {
            index = _styles.CharacterFormatIndex(style, direct, table);
            _indices.Add(key, index);
        }

        _last = key;
        _lastIndex = index;
        return index;
    }

    /// <summary>One instance each for equal properties, so that references tell them apart.</summary>
    private readonly struct Key(ParagraphStyle? style, DirectCharacter direct, TableFormatting? table) : IEquatable<Key>
    {
        private readonly ParagraphStyle? _style = style;
        private readonly DirectCharacter _direct = direct;
        private readonly TableFormatting? _table = table;

        public bool Equals(Key other) => ReferenceEquals(_style, other._style) && ReferenceEquals(_direct, other._direct) && ReferenceEquals(_table, other._table);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() =>
            ((_style?.Index ?? -1) * 397) ^ (RuntimeHelpers.GetHashCode(_direct) * 31) ^ (_table?.Ordinal ?? 0);
    }
}
