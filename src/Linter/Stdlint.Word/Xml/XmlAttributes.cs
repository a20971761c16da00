namespace Stdlint.Word.Xml;

/// <summary>The attributes of an element one after the other with what their names mean: one walk over the tag where several are asked for.</summary>
internal ref struct XmlAttributes
{
    private readonly XmlPart _part;
    private readonly int _scope;
    private XmlAttributeReader _reader;

    internal XmlAttributes(XmlPart part, int tagStart, int scope)
    {
        _part = part;
        _scope = scope;
        _reader = new XmlAttributeReader(part.Utf8, tagStart);
    }

    /// <summary>The value as stored, references not resolved.</summary>
    internal readonly ReadOnlySpan<byte> RawValue => _reader.Value;

    internal readonly string Value => XmlText.Decode(_reader.Value, XmlTextRules.Attribute);

    /// <summary>The value as an integer; null where it is none.</summary>
    internal readonly int? Integer => XmlPart.ParseInteger(_reader.Value);

    /// <summary>ST_OnOff (ECMA-376 Part 1, 17.17.4).</summary>
    internal readonly bool IsOn => XmlPart.IsOn(_reader.Value);

    /// <summary>Goes to the next attribute and says what its name means; false after the last.</summary>
    internal bool Read(out XmlName name)
    {
        if (_reader.Read())
        {
            name = _part.AttributeName(_reader, _scope);
            return true;
        }

        name = XmlName.Unknown;
        return false;
    }
}
