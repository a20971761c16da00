using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static Stdlint.Word.Xml.XmlBytes;

namespace Stdlint.Word.Xml;

/// <summary>Goes through the attributes of a start tag that the scanner has found well-formed.</summary>
internal ref struct XmlAttributeReader
{
    private readonly ReadOnlySpan<byte> _part;
    private int _at;
    private int _nameEnd;
    private int _valueStart;

    /// <param name="part">The part's bytes.</param>
    /// <param name="tagStart">Offset of the tag's <c>&lt;</c>.</param>
    internal XmlAttributeReader(ReadOnlySpan<byte> part, int tagStart)
    {
        _part = part;
        _at = NameEnd(tagStart + 1);
    }

    internal int NameStart { get; private set; }

    internal readonly int NameLength => _nameEnd - NameStart;

    internal readonly ReadOnlySpan<byte> Name => _part[NameStart.._nameEnd];

    /// <summary>The value as stored, between its quotes.</summary>
    internal readonly ReadOnlySpan<byte> Value => _part[_valueStart..(_at - 1)];

    internal readonly bool IsNamespaceDeclaration => XmlScan.IsNamespaceDeclaration(Name);

    internal bool Read()
    {
        var start = _at;
        if ((uint)start >= (uint)_part.Length || _part[start] is (byte)'>' or (byte)'/')
            return false;

        // Nearly all programs write one space before a name and none around the equals sign.
        start = _part[start] == ' ' && !XmlSyntax.IsSpace(_part[start + 1]) ? start + 1 : XmlSyntax.SkipSpace(_part, start);
        var end = NameEnd(start);
        if (end == start)
            return false;

        NameStart = start;
        _nameEnd = end;
        var quote = _part[end] == '=' && _part[end + 1] is (byte)'"' or (byte)'\''
            ? end + 1
            : XmlSyntax.SkipSpace(_part, XmlSyntax.SkipSpace(_part, end) + 1);
        _valueStart = quote + 1;
        _at = ValueEnd(quote) + 1;
        return true;
    }

    /// <summary>The index after a name: of the first byte that cannot be part of one in a well-formed tag.</summary>
    private readonly int NameEnd(int start)
    {
        if (start <= _part.Length - Step)
        {
            var loaded = Load(ref MemoryMarshal.GetReference(_part), start);
            var length = IndexOfFirst(Equal(loaded, '=') | Equal(loaded, '>') | Equal(loaded, '/') | Vector256.LessThanOrEqual(loaded, Vector256.Create((byte)' ')));
            if (length < Step)
                return start + length;
        }

        return XmlSyntax.NameEnd(_part, start);
    }

    private readonly int ValueEnd(int quote)
    {
        if (quote < _part.Length - Step)
        {
            var length = IndexOfFirst(Equal(Load(ref MemoryMarshal.GetReference(_part), quote + 1), (char)_part[quote]));
            if (length < Step)
                return quote + 1 + length;
        }

        return quote + 1 + _part[(quote + 1)..].IndexOf(_part[quote]);
    }
}
