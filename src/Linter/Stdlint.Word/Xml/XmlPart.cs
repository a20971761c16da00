namespace Stdlint.Word.Xml;

/// <summary>The node table of one XML part.</summary>
public sealed class XmlPart
{
    internal XmlName NameOf(int index) => throw new NotSupportedException();
    internal XmlNode ParentOf(int index) => throw new NotSupportedException();
    internal XmlNode FirstChildOf(int index) => throw new NotSupportedException();
    internal XmlNode NextSiblingOf(int index) => throw new NotSupportedException();
    internal int SubtreeEndOf(int index) => throw new NotSupportedException();
    internal int ByteStartOf(int index) => throw new NotSupportedException();
    internal int ByteEndOf(int index) => throw new NotSupportedException();
    internal XmlNode ChildOf(int index, XmlName name) => throw new NotSupportedException();
    internal string? AttributeOf(int index, XmlName name) => throw new NotSupportedException();
    internal bool TryGetRawAttribute(int index, XmlName name, out ReadOnlySpan<byte> value) => throw new NotSupportedException();
    internal int? IntAttributeOf(int index, XmlName name) => throw new NotSupportedException();
    internal bool OnOffOf(int index, XmlName valueName) => throw new NotSupportedException();
    internal string InnerTextOf(int index) => throw new NotSupportedException();
}
