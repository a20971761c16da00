using System.Text;

namespace Stdlint.Word.Xml;

/// <summary>Character references and the five entities that XML itself defines; no others exist without a DTD.</summary>
internal static class XmlReference
{
    /// <summary>Reads the reference that <paramref name="text"/> begins with; returns its length in bytes, 0 where it is none.</summary>
    internal static int Read(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        if (text.Length < 4 || text[0] != '&')
            return 0;
        return text[1] == '#' ? ReadNumber(text, out character) : ReadEntity(text, out character);
    }

    private static int ReadEntity(ReadOnlySpan<byte> text, out Rune character)
    {
        switch (text[1])
        {
            case (byte)'l':
                character = new Rune('<');
                return text.StartsWith("&lt;"u8) ? 4 : 0;
            case (byte)'g':
                character = new Rune('>');
                return text.StartsWith("&gt;"u8) ? 4 : 0;
            case (byte)'q':
                character = new Rune('"');
                return text.StartsWith("&quot;"u8) ? 6 : 0;
            case (byte)'a' when text[2] == 'm':
                character = new Rune('&');
                return text.StartsWith("&amp;"u8) ? 5 : 0;
            default:
                character = new Rune('\'');
                return text.StartsWith("&apos;"u8) ? 6 : 0;
        }
    }

    private static int ReadNumber(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        var isHex = text[2] == 'x';
        var first = isHex ? 3 : 2;
        var at = first;
        var value = 0;
        for (; at < text.Length && text[at] != ';'; at++)
        {
            var digit = HexValue(text[at]);
            if (digit < 0 || (!isHex && digit > 9))
                return 0;
            value = (value * (isHex ? 16 : 10)) + digit;
            if (value > 0x10FFFF)
                return 0;
        }

        if (at == first || at == text.Length || !IsAllowed(value))
            return 0;
        character = new Rune(value);
        return at + 1;
    }

    private static int HexValue(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };

    /// <summary>Char of XML 1.0, 2.2.</summary>
    private static bool IsAllowed(int value) =>
        value is 0x9 or 0xA or 0xD or (>= 0x20 and < 0xD800) or (> 0xDFFF and < 0xFFFE) or > 0xFFFF;
}
