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
        _at = XmlSyntax.NameEnd(part, tagStart + 1);
    }

    internal int NameStart { get; private set; }

    internal readonly ReadOnlySpan<byte> Name => _part[NameStart.._nameEnd];

    /// <summary>The value as stored, between its quotes.</summary>
    internal readonly ReadOnlySpan<byte> Value => _part[_valueStart..(_at - 1)];

    internal readonly bool IsNamespaceDeclaration => XmlScan.IsNamespaceDeclaration(Name);

    internal bool Read()
    {
        var start = XmlSyntax.SkipSpace(_part, _at);
        var end = XmlSyntax.NameEnd(_part, start);
        if (end == start)
            return false;

        NameStart = start;
        _nameEnd = end;
        var quote = XmlSyntax.SkipSpace(_part, XmlSyntax.SkipSpace(_part, end) + 1);
        _valueStart = quote + 1;
        _at = _valueStart + _part[_valueStart..].IndexOf(_part[quote]) + 1;
        return true;
    }
}
