using System.Globalization;
using System.Text;

namespace Stdlint.Cli.Output;

/// <summary>How many columns of a terminal text takes (Unicode Standard Annex 11).</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.Value < 0x7F)
            return 1;
        if (EastAsianWidth.IsWide(rune.Value))
            return 2;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }

    /// <summary>Some character is one column wide in some terminals and two in others, so that nothing can be aligned below what follows it.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= 0xA1 && EastAsianWidth.IsAmbiguous(rune.Value))
                return true;
        }

        return false;
    }
}
