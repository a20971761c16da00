using System.Text;

namespace Stdlint.Word.Xml;

/// <summary>Parts that are not UTF-8: UTF-16 by its first bytes, anything else by the XML declaration (XML 1.0, Appendix F).</summary>
internal static class XmlEncoding
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The name of the encoding the bytes must be transcoded from; null for UTF-8.</summary>
    internal static string? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return "utf-32";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return "utf-32BE";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0]))
            return "utf-16";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']))
            return "utf-16BE";
        if (!bytes.StartsWith("<?xml"u8))
            return null;

        var declaration = XmlDeclaration.Read(bytes);
        if (!declaration.IsValid || declaration.Encoding.Equals(default(Range)))
            return null;
        var name = Encoding.ASCII.GetString(bytes[declaration.Encoding]);
        return name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? null : name;
    }

    /// <summary>The part as UTF-8 without a byte order mark; null where the encoding is unknown or the bytes do not fit it.</summary>
    internal static ArraySegment<byte>? Transcode(ReadOnlySpan<byte> bytes, string name, out XmlDefectKind defect)
    {
        defect = XmlDefectKind.EncodingUnknown;
        if (Find(name) is not { } encoding)
            return null;
        // Sixteen-bit encodings cannot be declared by eight-bit bytes.
        if (bytes.StartsWith("<?xml"u8) && encoding.GetByteCount("<") > 1)
            return null;

        try
        {
            var text = encoding.GetString(bytes);
            return Utf8WithoutMark.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            defect = XmlDefectKind.EncodingBroken;
            return null;
        }
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
    }
}
