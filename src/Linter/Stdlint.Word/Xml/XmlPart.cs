using System.Buffers;
using System.Buffers.Text;

namespace Stdlint.Word.Xml;

/// <summary>
/// The node table of one XML part over the part's bytes. Nodes are elements and character data in document order; comments and
/// instructions give none. A text node is one unbroken stretch: comments, instructions and CDATA borders part it.
/// Attributes are read from the start tag's bytes when asked for. All byte offsets count from the beginning of <see cref="Utf8"/>.
/// </summary>
public sealed partial class XmlPart
{
    internal static readonly XmlPart Empty = new([], 0, 0, [], 0, new XmlNameCache(), new XmlScopes());

    private readonly byte[] _bytes;
    private readonly int _offset;
    private readonly int _length;
    private readonly XmlNameCache _names;
    private readonly XmlScopes _scopes;
    private readonly int _count;
    private Record[] _nodes;

    internal XmlPart(byte[] bytes, int offset, int length, Record[] nodes, int count, XmlNameCache names, XmlScopes scopes)
    {
        _bytes = bytes;
        _offset = offset;
        _length = length;
        _nodes = nodes;
        _count = count;
        _names = names;
        _scopes = scopes;
    }

    /// <summary>The inflated part, a byte order mark included; the transcoded one where the part was not UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => new(_bytes, _offset, _length);

    /// <summary>The root element.</summary>
    public XmlNode Root => At(_count > 0 ? 0 : -1);

    public int NodeCount => _count;

    /// <summary>The part was stored in another encoding, so that offsets are those of its UTF-8 form and an edit rewrites the part.</summary>
    public bool IsTranscoded { get; internal init; }

    /// <summary>The node at a position in document order.</summary>
    public XmlNode this[int index] => At((uint)index < (uint)_count ? index : -1);

    internal XmlName NameOf(int index) => (uint)index < (uint)_count ? _nodes[index].Name : XmlName.Unknown;

    internal XmlNode ParentOf(int index) => At((uint)index < (uint)_count ? _nodes[index].Parent : -1);

    internal XmlNode FirstChildOf(int index) => At((uint)index < (uint)_count && _nodes[index].Next > index + 1 ? index + 1 : -1);

    internal XmlNode NextSiblingOf(int index)
    {
        if ((uint)index >= (uint)_count)
            return At(-1);
        ref readonly var node = ref _nodes[index];
        return At(node.Parent >= 0 && node.Next < _nodes[node.Parent].Next ? node.Next : -1);
    }

    internal int SubtreeEndOf(int index) => (uint)index < (uint)_count ? _nodes[index].Next : 0;

    internal int ByteStartOf(int index) => (uint)index < (uint)_count ? _nodes[index].Start : 0;

    internal int ByteEndOf(int index) => (uint)index < (uint)_count ? _nodes[index].End : 0;

    internal XmlNode ChildOf(int index, XmlName name)
    {
        if ((uint)index >= (uint)_count)
            return At(-1);
        var nodes = _nodes;
        var end = nodes[index].Next;
        for (var child = index + 1; child < end; child = nodes[child].Next)
        {
            if (nodes[child].Name == name)
                return At(child);
        }

        return At(-1);
    }

    /// <summary>Index of the node after the properties that an element begins with, of its first child where it begins with something else.</summary>
    internal int ContentStartOf(int index, XmlName properties) => NameOf(index + 1) == properties && index + 1 < SubtreeEndOf(index) ? SubtreeEndOf(index + 1) : index + 1;

    internal string? AttributeOf(int index, XmlName name) =>
        TryGetRawAttribute(index, name, out var value) ? XmlText.Decode(value, XmlTextRules.Attribute) : null;

    internal int? IntAttributeOf(int index, XmlName name)
    {
        if (!TryGetRawAttribute(index, name, out var value))
            return null;
        return ParseInteger(value);
    }

    internal static int? ParseInteger(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \t\r\n"u8);
        if (value.Length > 1 && value[0] == '+')
            value = value[1..];
        return Utf8Parser.TryParse(value, out int number, out var used) && used == value.Length ? number : null;
    }

    internal static bool IsOn(ReadOnlySpan<byte> value) =>
        value is [(byte)'1'] || value.SequenceEqual("true"u8) || value.SequenceEqual("on"u8);

    internal bool OnOffOf(int index, XmlName valueName)
    {
        if (!IsElement(index))
            return false;
        return !TryGetRawAttribute(index, valueName, out var value) || IsOn(value);
    }

    internal string InnerTextOf(int index)
    {
        if ((uint)index >= (uint)_count)
            return "";
        var (first, end) = (index, _nodes[index].Next);
        while (first < end && _nodes[first].Name != XmlName.Text)
            first++;
        if (first == end)
            return "";

        var next = first + 1;
        while (next < end && _nodes[next].Name != XmlName.Text)
            next++;
        if (next == end)
            return XmlText.Decode(TextBytesOf(first), RulesOf(first));

        var bound = 0;
        for (var i = first; i < end; i++)
            bound += _nodes[i].Name == XmlName.Text ? TextBytesOf(i).Length : 0;
        var buffer = ArrayPool<char>.Shared.Rent(bound);
        var written = 0;
        for (var i = first; i < end; i++)
        {
            if (_nodes[i].Name == XmlName.Text)
                written += XmlText.Decode(TextBytesOf(i), RulesOf(i), buffer.AsSpan(written));
        }

        var text = new string(buffer, 0, written);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>The same number for properties that are known to be stored in the same bytes; 0 where nothing is known of others. Numbers of a part are small.</summary>
    internal int ContentOf(int index) => (uint)index < (uint)_count ? _nodes[index].Content : 0;

    internal bool IsElement(int index) => (uint)index < (uint)_count && _nodes[index].Name != XmlName.Text;

    /// <summary>Gives the node table back for the next part; the part has no nodes from then on.</summary>
    internal void Release()
    {
        var nodes = _nodes;
        _nodes = [];
        if (nodes.Length > 0)
            ArrayPool<Record>.Shared.Return(nodes);
    }

    private XmlNode At(int index) => new(this, index);

    /// <summary>An element or a stretch of character data; the four indices come first, so that <see cref="XmlScan"/> moves them at once.</summary>
    internal struct Record(int start, int end, int parent, int next, XmlName name, ushort scope)
    {
        internal int Start = start;
        internal int End = end;
        internal int Parent = parent;

        /// <summary>Index after the subtree.</summary>
        internal int Next = next;
        internal XmlName Name = name;

        /// <summary>For an element its namespace scope, for text its <see cref="TextTraits"/>.</summary>
        internal ushort Scope = scope;

        /// <summary>As <see cref="ContentOf"/>.</summary>
        internal int Content = 0;
    }

    [Flags]
    internal enum TextTraits : ushort
    {
        None = 0,

        /// <summary>Holds references or carriage returns, so that bytes and characters differ in more than the encoding.</summary>
        Escaped = 1,
        Cdata = 2,
    }
}
