namespace Stdlint.Word.Xml;

/// <summary>A node of an <see cref="XmlPart"/>: an element or a stretch of character data, as an index into the part's node table.</summary>
public readonly struct XmlNode : IEquatable<XmlNode>
{
    private readonly XmlPart? _part;

    internal XmlNode(XmlPart part, int index)
    {
        _part = part;
        Index = index;
    }

    public XmlPart Part => _part ?? XmlPart.Empty;

    /// <summary>Position in document order; a subtree is the half-open range from <see cref="Index"/> to <see cref="SubtreeEnd"/>.</summary>
    public int Index { get; }

    public bool Exists => _part is not null && Index >= 0;

    public XmlName Name => Part.NameOf(Index);

    public bool IsText => Part.NameOf(Index) == XmlName.Text;

    public XmlNode Parent => Part.ParentOf(Index);

    public XmlNode FirstChild => Part.FirstChildOf(Index);

    public XmlNode NextSibling => Part.NextSiblingOf(Index);

    public int SubtreeEnd => Part.SubtreeEndOf(Index);

    /// <summary>As <see cref="XmlPart.ContentOf"/>.</summary>
    internal int Content => Part.ContentOf(Index);

    /// <summary>Byte offset of the first byte of the node in the inflated part.</summary>
    public int ByteStart => Part.ByteStartOf(Index);

    /// <summary>Byte offset after the last byte of the node, its end tag included.</summary>
    public int ByteEnd => Part.ByteEndOf(Index);

    /// <summary>First child element of the name; a node that does not exist where there is none.</summary>
    public XmlNode Child(XmlName name) => Part.ChildOf(Index, name);

    /// <summary>Child elements and texts in order: <c>for (var c = node.FirstChild; c.Exists; c = c.NextSibling)</c>.</summary>
    public string? Attribute(XmlName name) => Part.AttributeOf(Index, name);

    /// <summary>All attributes in one walk: for places that read several.</summary>
    internal XmlAttributes Attributes() => Part.AttributesOf(Index);

    /// <summary>The raw bytes of the attribute's value, entities not resolved; false where the attribute is absent.</summary>
    public bool TryGetRawAttribute(XmlName name, out ReadOnlySpan<byte> value) => Part.TryGetRawAttribute(Index, name, out value);

    /// <summary>The attribute as an integer; null where it is absent or no integer.</summary>
    public int? IntAttribute(XmlName name) => Part.IntAttributeOf(Index, name);

    /// <summary>An on/off property (ECMA-376 Part 1, 17.17.4 ST_OnOff): absent value, 1, true and on are true.</summary>
    public bool OnOff(XmlName valueName) => Part.OnOffOf(Index, valueName);

    /// <summary>The character data of all descendants, entities resolved and line ends normalised.</summary>
    public string InnerText => Part.InnerTextOf(Index);

    /// <summary>For a text node the stored bytes of its characters, without CDATA borders; references are not resolved.</summary>
    public ReadOnlySpan<byte> TextBytes => Part.TextBytesOf(Index);

    /// <summary>Byte offset of the first byte of <see cref="TextBytes"/>; it is that of the node but for CDATA.</summary>
    public int TextByteStart => IsText ? Part.TextStartOf(Index) : 0;

    /// <summary>
    /// Whether an element holds one text and nothing else whose stored bytes are its characters in UTF-8: no reference, no carriage return, no CDATA.
    /// Gives the byte offsets of its first byte and after its last.
    /// </summary>
    internal bool TryGetVerbatim(out int start, out int end) => Part.TryGetVerbatimIn(Index, out start, out end);

    /// <summary>Writes the characters of a text node, which are never more than <see cref="TextBytes"/> is long; returns their number.</summary>
    public int DecodeText(Span<char> chars) => Part.DecodeTextOf(Index, chars);

    /// <summary>As the other, and gives for each UTF-16 unit the byte offset in the part at which its character begins; both units of a surrogate pair have the same.</summary>
    public int DecodeText(Span<char> chars, Span<int> byteStarts) => Part.DecodeTextOf(Index, chars, byteStarts);

    /// <summary>The byte offset in the part of the character at a UTF-16 offset in a text node; the end of the text for the offset after its last character.</summary>
    public int ByteOfCharacter(int offset) => Part.ByteOfCharacter(Index, offset);

    /// <summary>The bytes of an element's name as written, prefix included; empty for text.</summary>
    public ReadOnlySpan<byte> WrittenName => Part.WrittenNameOf(Index);

    /// <summary>The URI of an element's namespace, also of an unknown one; empty where it is in none.</summary>
    public string NamespaceUri => Part.NamespaceUriOf(Index);

    /// <summary>What a prefix stands for at this element, as <c>mc:Requires</c> and <c>mc:Ignorable</c> need it; None where it is not declared.</summary>
    public XmlNamespace NamespaceOfPrefix(ReadOnlySpan<byte> prefix) => Part.NamespaceOfPrefix(Index, prefix);

    public bool Equals(XmlNode other) => ReferenceEquals(_part, other._part) && Index == other.Index;

    public override bool Equals(object? obj) => obj is XmlNode other && Equals(other);

    public override int GetHashCode() => Index;

    public static bool operator ==(XmlNode left, XmlNode right) => left.Equals(right);

    public static bool operator !=(XmlNode left, XmlNode right) => !left.Equals(right);
}
