namespace Stdlint.Word.Xml;

/// <content>Character data: its bytes, its characters, and the way back from a character to its bytes.</content>
public sealed partial class XmlPart
{
    /// <summary>The bytes of the characters of a text node, without the CDATA borders.</summary>
    internal ReadOnlySpan<byte> TextBytesOf(int index)
    {
        if (NameOf(index) != XmlName.Text)
            return [];
        var start = TextStartOf(index);
        return Utf8[start..TextEndOf(index)];
    }

    internal int TextStartOf(int index)
    {
        ref readonly var node = ref _nodes[index];
        return ((TextTraits)node.Scope & TextTraits.Cdata) != 0 ? node.Start + "<![CDATA["u8.Length : node.Start;
    }

    internal int TextEndOf(int index)
    {
        ref readonly var node = ref _nodes[index];
        return ((TextTraits)node.Scope & TextTraits.Cdata) != 0 ? node.End - "]]>"u8.Length : node.End;
    }

    /// <summary>Whether an element holds one <c>w:t</c> and before it at most a <c>w:rPr</c>, whose index is -1 where there is none.</summary>
    internal bool TryGetPlainRun(int index, out int properties, out int text)
    {
        (properties, text) = (-1, index + 1);
        if ((uint)text >= (uint)_count)
            return false;
        var nodes = _nodes;
        var end = nodes[index].Next;
        if (text < end && nodes[text].Name == XmlName.W_rPr)
            (properties, text) = (text, nodes[text].Next);
        return text < end && nodes[text].Name == XmlName.W_t && nodes[text].Next == end;
    }

    internal bool TryGetVerbatimIn(int index, out int start, out int end)
    {
        if ((uint)(index + 1) < (uint)_count && _nodes[index].Next == index + 2 && IsVerbatimAt(index + 1))
        {
            (start, end) = (_nodes[index + 1].Start, _nodes[index + 1].End);
            return true;
        }

        (start, end) = (0, 0);
        return false;
    }

    private bool IsVerbatimAt(int index) => NameOf(index) == XmlName.Text && _nodes[index].Scope == (ushort)TextTraits.None;

    internal int DecodeTextOf(int index, Span<char> chars) => XmlText.Decode(TextBytesOf(index), RulesOf(index), chars);

    internal int DecodeTextOf(int index, Span<char> chars, Span<int> byteStarts)
    {
        if (NameOf(index) != XmlName.Text)
            return 0;
        var count = XmlText.Decode(TextBytesOf(index), RulesOf(index), chars, byteStarts);
        var start = TextStartOf(index);
        foreach (ref var at in byteStarts[..count])
            at += start;
        return count;
    }

    internal int ByteOfCharacter(int index, int offset) =>
        NameOf(index) == XmlName.Text ? TextStartOf(index) + XmlText.ByteIndexOf(TextBytesOf(index), RulesOf(index), offset) : 0;

    private XmlTextRules RulesOf(int index) =>
        ((TextTraits)_nodes[index].Scope & TextTraits.Cdata) != 0 ? XmlTextRules.Cdata : XmlTextRules.Content;
}
