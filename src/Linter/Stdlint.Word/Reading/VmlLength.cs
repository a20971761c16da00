using System.Globalization;

namespace Stdlint.Word.Reading;

/// <summary>Lengths in the style of a VML shape: <c>width:415.3pt;height:7.2cm</c> (ECMA-376 Part 4, 19.1.2.19).</summary>
internal static class VmlLength
{
    /// <summary>The length in twentieths of a point; 0 where the style does not state it, or in a unit of its group.</summary>
    internal static int Of(ReadOnlySpan<char> style, ReadOnlySpan<char> name)
    {
        foreach (var range in style.Split(';'))
        {
            var item = style[range].Trim();
            var colon = item.IndexOf(':');
            if (colon > 0 && item[..colon].TrimEnd().Equals(name, StringComparison.OrdinalIgnoreCase))
                return Twentieths(item[(colon + 1)..].Trim());
        }

        return 0;
    }

    private static int Twentieths(ReadOnlySpan<char> length)
    {
        var unit = length.Length > 2 ? length[^2..] : [];
        double factor = unit switch
        {
            "pt" => 20,
            "in" => 1440,
            "cm" => 1440 / 2.54,
            "mm" => 144 / 2.54,
            "px" => 15,
            _ => 0,
        };
        return factor > 0 && double.TryParse(length[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 10_000
            ? (int)(value * factor)
            : 0;
    }
}
