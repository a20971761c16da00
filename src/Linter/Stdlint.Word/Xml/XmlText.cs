using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Stdlint.Word.Xml;

/// <summary>How stored character data becomes characters.</summary>
internal enum XmlTextRules
{
    /// <summary>References are resolved, CR LF and CR become LF (XML 1.0, 2.11).</summary>
    Content,

    /// <summary>Line ends as in content, no references.</summary>
    Cdata,

    /// <summary>As content; each white space character becomes a space (XML 1.0, 3.3.3).</summary>
    Attribute,
}

/// <summary>Decodes character data that the scanner has found well-formed.</summary>
internal static class XmlText
{
    private static readonly SearchValues<byte> SpecialInContent = SearchValues.Create("&\r"u8);
    private static readonly SearchValues<byte> SpecialInAttribute = SearchValues.Create("&\r\n\t"u8);

    internal static string Decode(ReadOnlySpan<byte> raw, XmlTextRules rules)
    {
        if (raw.IndexOfAny(rules == XmlTextRules.Attribute ? SpecialInAttribute : SpecialInContent) < 0)
            return Encoding.UTF8.GetString(raw);

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var text = new string(buffer, 0, Decode(raw, rules, buffer));
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Decodes into <paramref name="chars"/>, which must be as long as <paramref name="raw"/>; returns the UTF-16 length.</summary>
    internal static int Decode(ReadOnlySpan<byte> raw, XmlTextRules rules, Span<char> chars)
    {
        var special = rules == XmlTextRules.Attribute ? SpecialInAttribute : SpecialInContent;
        var written = 0;
        for (var at = 0; at < raw.Length;)
        {
            var plain = raw[at..].IndexOfAny(special);
            var end = plain < 0 ? raw.Length : at + plain;
            Utf8.ToUtf16(raw[at..end], chars[written..], out _, out var count, replaceInvalidSequences: true);
            written += count;
            at = end;
            if (at < raw.Length)
                written += DecodeSpecial(raw, ref at, rules, chars[written..]);
        }

        return written;
    }

    /// <summary>Decodes as above and gives for each UTF-16 unit the index of the byte its character begins at.</summary>
    internal static int Decode(ReadOnlySpan<byte> raw, XmlTextRules rules, Span<char> chars, Span<int> starts)
    {
        var written = 0;
        for (var at = 0; at < raw.Length;)
        {
            var from = at;
            var count = DecodeNext(raw, ref at, rules, chars[written..]);
            starts.Slice(written, count).Fill(from);
            written += count;
        }

        return written;
    }

    /// <summary>The index of the byte at which the character of a UTF-16 offset begins; the raw length for the offset after the last.</summary>
    internal static int ByteIndexOf(ReadOnlySpan<byte> raw, XmlTextRules rules, int offset)
    {
        Span<char> unit = stackalloc char[2];
        var at = 0;
        for (var passed = 0; at < raw.Length;)
        {
            var from = at;
            passed += DecodeNext(raw, ref at, rules, unit);
            if (passed > offset)
                return from;
        }

        return at;
    }

    /// <summary>Decodes one character from <paramref name="at"/>, which moves behind it; returns its UTF-16 units, 1 or 2.</summary>
    private static int DecodeNext(ReadOnlySpan<byte> raw, ref int at, XmlTextRules rules, Span<char> chars)
    {
        var first = raw[at];
        if (first is (byte)'&' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            return DecodeSpecial(raw, ref at, rules, chars);

        if (first < 0x80)
        {
            chars[0] = (char)first;
            at++;
            return 1;
        }

        Rune.DecodeFromUtf8(raw[at..], out var rune, out var length);
        at += length;
        return rune.EncodeToUtf16(chars);
    }

    private static int DecodeSpecial(ReadOnlySpan<byte> raw, ref int at, XmlTextRules rules, Span<char> chars)
    {
        if (raw[at] == '&' && rules != XmlTextRules.Cdata)
        {
            var length = XmlReference.Read(raw[at..], out var rune);
            at += length;
            return rune.EncodeToUtf16(chars);
        }

        var c = (char)raw[at++];
        if (c == '\r')
        {
            if (at < raw.Length && raw[at] == '\n')
                at++;
            c = '\n';
        }

        chars[0] = rules == XmlTextRules.Attribute ? ' ' : c;
        return 1;
    }
}
