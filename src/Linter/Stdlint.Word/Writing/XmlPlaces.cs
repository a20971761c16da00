using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>Finds nodes by their bytes, and what of them a writer repeats.</summary>
internal static class XmlPlaces
{
    /// <summary>The innermost node that begins at or before a byte of its content.</summary>
    internal static XmlNode NodeAt(XmlPart part, int byteOffset)
    {
        int low = 0, high = part.NodeCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (part[middle].ByteStart <= byteOffset)
                low = middle;
            else
                high = middle - 1;
        }

        return part[low];
    }

    /// <summary>The <c>w:t</c> of stored characters, else the element that the piece stands for.</summary>
    internal static XmlNode ElementOf(XmlPart part, in TextPiece piece)
    {
        var node = NodeAt(part, piece.Source.Start);
        return piece.Kind == PieceKind.Stored && node.IsText ? node.Parent : node;
    }

    /// <summary>The byte offset of a character of a stored piece, or of its end.</summary>
    internal static int ByteOf(XmlPart part, in TextPiece piece, int position)
    {
        if (position == piece.Span.Start)
            return piece.Source.Start;
        if (position == piece.Span.End)
            return piece.Source.End;
        var node = NodeAt(part, piece.Source.Start);
        var length = node.TextBytes.Length;
        var (characters, starts) = (new char[length], new int[length]);
        var count = node.DecodeText(characters, starts);
        return starts[Array.BinarySearch(starts, 0, count, piece.Source.Start) is var first and >= 0 ? FirstOf(starts, first) + position - piece.Span.Start : 0];
    }

    /// <summary>The start tag as written.</summary>
    internal static string StartTag(XmlNode element)
    {
        var bytes = element.Part.Utf8[element.ByteStart..element.ByteEnd];
        return Encoding.UTF8.GetString(bytes[..StartTagLength(bytes)]);
    }

    /// <summary>Byte offset after the start tag.</summary>
    internal static int ContentStart(XmlNode element) =>
        element.ByteStart + StartTagLength(element.Part.Utf8[element.ByteStart..element.ByteEnd]);

    /// <summary>Byte offset of the end tag; of the end for an element without one.</summary>
    internal static int ContentEnd(XmlNode element)
    {
        var bytes = element.Part.Utf8[element.ByteStart..element.ByteEnd];
        return IsSelfClosing(element) ? element.ByteEnd : element.ByteStart + bytes.LastIndexOf("</"u8);
    }

    internal static bool IsSelfClosing(XmlNode element) => StartTag(element).EndsWith("/>", StringComparison.Ordinal);

    /// <summary>A self-closing element with content.</summary>
    internal static string Filled(XmlNode element, string content) => Opened(StartTag(element)) + content + EndTag(element);

    /// <summary>A self-closing tag as a start tag.</summary>
    internal static string Opened(string tag) => tag[..^2].TrimEnd() + ">";

    internal static string EndTag(XmlNode element) => $"</{Encoding.UTF8.GetString(element.WrittenName)}>";

    /// <summary>The bytes of a node as text.</summary>
    internal static string Raw(XmlNode node) => Encoding.UTF8.GetString(node.Part.Utf8[node.ByteStart..node.ByteEnd]);

    /// <summary>The prefix of an element's name with its colon; empty where it has none.</summary>
    internal static string Prefix(XmlNode element)
    {
        var name = element.WrittenName;
        var colon = name.IndexOf((byte)':');
        return colon < 0 ? "" : Encoding.UTF8.GetString(name[..(colon + 1)]);
    }

    /// <summary>The ancestor that is a child of the <c>w:p</c> around a node; the node itself where it is one.</summary>
    internal static XmlNode ChildOfParagraph(XmlNode node)
    {
        while (node.Parent is { Exists: true } parent && parent.Name != XmlName.W_p)
            node = parent;
        return node;
    }

    private static int FirstOf(int[] starts, int index)
    {
        // Both halves of a surrogate pair begin at one byte.
        while (index > 0 && starts[index - 1] == starts[index])
            index--;
        return index;
    }

    private static int StartTagLength(ReadOnlySpan<byte> element)
    {
        byte quote = 0;
        for (var i = 0; i < element.Length; i++)
        {
            var b = element[i];
            if (quote != 0)
                quote = b == quote ? (byte)0 : quote;
            else if (b is (byte)'"' or (byte)'\'')
                quote = b;
            else if (b == '>')
                return i + 1;
        }

        return element.Length;
    }
}
