namespace Stdlint.Word.Xml;

/// <summary>A node of an <see cref="XmlPart"/>: an element or a stretch of character data, as an index into the part's node table.</summary>
public readonly struct XmlNode : IEquatable<XmlNode>
{
    private readonly XmlPart _part;

    internal XmlNode(XmlPart part, int index)
    {
        _part = part;
        Index = index;
    }

    public XmlPart Part => _part;

    /// <summary>Position in document order; a subtree is the half-open range from <see cref="Index"/> to <see cref="SubtreeEnd"/>.</summary>
    public int Index { get; }

    public bool Exists => _part is not null && Index >= 0;

    public XmlName Name => _part.NameOf(Index);

    public bool IsText => _part.NameOf(Index) == XmlName.Text;

    public XmlNode Parent => _part.ParentOf(Index);

    public XmlNode FirstChild => _part.FirstChildOf(Index);

    public XmlNode NextSibling => _part.NextSiblingOf(Index);

    public int SubtreeEnd => _part.SubtreeEndOf(Index);

    /// <summary>Byte offset of the first byte of the node in the inflated part.</summary>
    public int ByteStart => _part.ByteStartOf(Index);

    /// <summary>Byte offset after the last byte of the node, its end tag included.</summary>
    public int ByteEnd => _part.ByteEndOf(Index);

    /// <summary>First child element of the name; a node that does not exist where there is none.</summary>
    public XmlNode Child(XmlName name) => _part.ChildOf(Index, name);

    /// <summary>Child elements and texts in order: <c>for (var c = node.FirstChild; c.Exists; c = c.NextSibling)</c>.</summary>
    public string? Attribute(XmlName name) => _part.AttributeOf(Index, name);

    /// <summary>The raw bytes of the attribute's value, entities not resolved; false where the attribute is absent.</summary>
    public bool TryGetRawAttribute(XmlName name, out ReadOnlySpan<byte> value) => _part.TryGetRawAttribute(Index, name, out value);

    /// <summary>The attribute as an integer; null where it is absent or no integer.</summary>
    public int? IntAttribute(XmlName name) => _part.IntAttributeOf(Index, name);

    /// <summary>An on/off property (ECMA-376 Part 1, 17.17.4 ST_OnOff): absent value, 1, true and on are true.</summary>
    public bool OnOff(XmlName valueName) => _part.OnOffOf(Index, valueName);

    /// <summary>The character data of all descendants, entities resolved and line ends normalised.</summary>
    public string InnerText => _part.InnerTextOf(Index);

    public bool Equals(XmlNode other) => ReferenceEquals(_part, other._part) && Index == other.Index;

    public override bool Equals(object? obj) => obj is XmlNode other && Equals(other);

    public override int GetHashCode() => Index;

    public static bool operator ==(XmlNode left, XmlNode right) => left.Equals(right);

    public static bool operator !=(XmlNode left, XmlNode right) => !left.Equals(right);
}
