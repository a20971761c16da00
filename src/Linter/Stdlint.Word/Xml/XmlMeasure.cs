using System.Buffers.Text;

namespace Stdlint.Word.Xml;

/// <summary>Lengths: a number of twentieths of a point, or in Strict files a number with its unit (ECMA-376 Part 1, 22.9.2.14 and 22.9.2.15).</summary>
internal static class XmlMeasure
{
    /// <summary>The attribute in twentieths of a point; null where it is absent or no length.</summary>
    internal static int? Twentieths(XmlNode node, XmlName name)
    {
        if (node.IntAttribute(name) is { } plain)
            return plain;
        if (!node.TryGetRawAttribute(name, out var raw))
            return null;
        raw = raw.Trim(" \t\r\n"u8);
        if (!Utf8Parser.TryParse(raw, out double number, out var used))
            return null;

        var unit = raw[used..] switch
        {
            [] => 1.0,
            [(byte)'p', (byte)'t'] => 20.0,
            [(byte)'p', (byte)'c'] or [(byte)'p', (byte)'i'] => 240.0,
            [(byte)'i', (byte)'n'] => 1440.0,
            [(byte)'c', (byte)'m'] => 1440 / 2.54,
            [(byte)'m', (byte)'m'] => 144 / 2.54,
            _ => double.NaN,
        };
        var twentieths = Math.Round(number * unit);
        return Math.Abs(twentieths) <= int.MaxValue ? (int)twentieths : null;
    }
}
