namespace Stdlint.Word.Xml;

/// <summary>The XML declaration (XML 1.0, 2.8).</summary>
/// <param name="IsValid">It follows the grammar and says version 1.0.</param>
/// <param name="Encoding">Where the encoding's name stands; empty where none is given.</param>
/// <param name="End">Offset after the declaration; where it is broken, the place of the fault.</param>
internal readonly record struct XmlDeclaration(bool IsValid, Range Encoding, int End)
{
    /// <summary>Reads the declaration that <paramref name="text"/> begins with.</summary>
    internal static XmlDeclaration Read(ReadOnlySpan<byte> text)
    {
        var at = "<?xml"u8.Length;
        Range encoding = default;
        if (!ReadField(text, ref at, "version"u8, out var version) || !text[version].SequenceEqual("1.0"u8))
            return new XmlDeclaration(false, default, at);

        if (ReadField(text, ref at, "encoding"u8, out encoding) && !IsEncodingName(text[encoding]))
            return new XmlDeclaration(false, default, at);

        if (ReadField(text, ref at, "standalone"u8, out var standalone)
            && !text[standalone].SequenceEqual("yes"u8) && !text[standalone].SequenceEqual("no"u8))
        {
            return new XmlDeclaration(false, default, at);
        }

        at = XmlSyntax.SkipSpace(text, at);
        return text[at..].StartsWith("?>"u8)
            ? new XmlDeclaration(true, encoding, at + 2)
            : new XmlDeclaration(false, default, at);
    }

    /// <summary>Reads <c>S name Eq quoted</c>; leaves <paramref name="at"/> where it was when another thing stands there.</summary>
    private static bool ReadField(ReadOnlySpan<byte> text, ref int at, ReadOnlySpan<byte> name, out Range value)
    {
        value = default;
        var start = XmlSyntax.SkipSpace(text, at);
        if (start == at || !text[start..].StartsWith(name))
            return false;

        var equals = XmlSyntax.SkipSpace(text, start + name.Length);
        if (equals >= text.Length || text[equals] != '=')
            return false;
        var quote = XmlSyntax.SkipSpace(text, equals + 1);
        if (quote >= text.Length || text[quote] is not ((byte)'"' or (byte)'\''))
            return false;
        var length = text[(quote + 1)..].IndexOf(text[quote]);
        if (length < 0)
            return false;

        value = new Range(quote + 1, quote + 1 + length);
        at = quote + length + 2;
        return true;
    }

    private static bool IsEncodingName(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || !char.IsAsciiLetter((char)name[0]))
            return false;
        foreach (var b in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'.' or (byte)'_' or (byte)'-'))
                return false;
        }

        return true;
    }
}
