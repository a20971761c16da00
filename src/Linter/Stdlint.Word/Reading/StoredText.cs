using System.Buffers;
using System.Globalization;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>
/// Turns a <c>w:t</c> into pieces. White space at its ends counts only under <c>xml:space="preserve"</c> (ECMA-376 Part 1, 17.3.3.31);
/// a line end or a tab inside it is a space, as Word shows it; what would end a line elsewhere becomes an object.
/// </summary>
internal static class StoredText
{
    internal static void Append(DraftTextBuilder text, XmlNode t, in PieceTraits traits)
    {
        if (!t.TryGetVerbatim(out var start, out var end))
        {
            AppendDecoded(text, t, traits);
            return;
        }

        var part = t.Part.Utf8;
        if ((IsWhiteSpace((char)part[start]) || IsWhiteSpace((char)part[end - 1])) && !PreservesSpace(t))
        {
            while (start < end && IsWhiteSpace((char)part[start]))
                start++;
            while (start < end && IsWhiteSpace((char)part[end - 1]))
                end--;
        }

        if (start == end)
            return;
        var count = XmlVerbatim.Decode(part, start, end, text.Reserve(end - start + XmlVerbatim.Slack), out var isPlain);
        if (isPlain)
            text.CommitStored(count, start, end - start, traits);
        else
            AppendDecoded(text, t, traits);
    }

    /// <summary>The characters of a <c>w:instrText</c> or of a text inside an instruction.</summary>
    internal static string Read(XmlNode t)
    {
        var text = t.InnerText;
        if (text.Length == 0 || (!IsWhiteSpace(text[0]) && !IsWhiteSpace(text[^1])) || PreservesSpace(t))
            return text;
        return text.Trim(' ', '\t', '\r', '\n');
    }

    /// <summary>Text that has references, CDATA, comments or special characters in it: character by character, with the bytes of each.</summary>
    private static void AppendDecoded(DraftTextBuilder text, XmlNode t, in PieceTraits traits)
    {
        var bound = 0;
        for (var node = t.FirstChild; node.Exists; node = node.NextSibling)
            bound += node.TextBytes.Length;
        if (bound == 0)
            return;

        var characters = ArrayPool<char>.Shared.Rent(bound);
        var starts = ArrayPool<int>.Shared.Rent(bound);
        var total = 0;
        for (var node = t.FirstChild; node.Exists; node = node.NextSibling)
            total += node.DecodeText(characters.AsSpan(total), starts.AsSpan(total));

        var (first, end) = (0, total);
        if (!PreservesSpace(t))
        {
            while (first < end && IsWhiteSpace(characters[first]))
                first++;
            while (end > first && IsWhiteSpace(characters[end - 1]))
                end--;
        }

        var nodeStart = 0;
        for (var node = t.FirstChild; node.Exists && nodeStart < end; node = node.NextSibling)
        {
            var byteEnd = node.TextByteStart + node.TextBytes.Length;
            var nodeEnd = nodeStart;
            while (nodeEnd < total && starts[nodeEnd] < byteEnd)
                nodeEnd++;

            // A reference in CDATA would be read as its letters, so that nothing can be put there byte by byte.
            var isCdata = node.ByteStart != node.TextByteStart;
            var inNode = isCdata ? traits with { Flags = traits.Flags | PieceFlags.Protected } : traits;
            var (from, to) = (Math.Max(nodeStart, first), Math.Min(nodeEnd, end));
            if (from < to)
                AppendStretch(text, characters.AsSpan(0, to), starts, from, to < nodeEnd ? starts[to] : byteEnd, inNode);
            nodeStart = nodeEnd;
        }

        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<int>.Shared.Return(starts);
    }

    private static void AppendStretch(DraftTextBuilder text, ReadOnlySpan<char> characters, int[] starts, int from, int byteEnd, in PieceTraits traits)
    {
        while (from < characters.Length)
        {
            var c = characters[from];
            if (IsLineSeparator(c))
            {
                var next = from + 1 < characters.Length ? starts[from + 1] : byteEnd;
                var isObjectItself = c == DraftTextBuilder.ObjectCharacter;
                text.AddObject(
                    isObjectItself ? InlineObjectKind.UnknownSymbol : InlineObjectKind.LineSeparator,
                    string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"), starts[from], next - starts[from], traits);
                from++;
                continue;
            }

            var to = from;
            while (to < characters.Length && !IsLineSeparator(characters[to]))
                to++;
            var room = text.Reserve(to - from);
            for (var i = from; i < to; i++)
                room[i - from] = IsWhiteSpace(characters[i]) ? ' ' : characters[i];
            text.CommitStored(to - from, starts[from], (to < characters.Length ? starts[to] : byteEnd) - starts[from], traits);
            from = to;
        }
    }

    internal static bool PreservesSpace(XmlNode t)
    {
        for (var node = t; node.Exists; node = node.Parent)
        {
            if (node.TryGetRawAttribute(XmlName.XML_space, out var value))
                return value.SequenceEqual("preserve"u8);
        }

        return false;
    }

    internal static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static bool IsLineSeparator(char c) => c is '\u0085' or '\u2028' or '\u2029' or DraftTextBuilder.ObjectCharacter;
}
