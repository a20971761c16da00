namespace Stdlint.Core.Text;

/// <summary>Which font of <c>w:rFonts</c> a character takes.</summary>
public enum FontSlot
{
    Ascii,
    HighAnsi,
    EastAsia,
}

/// <summary>The choice of ECMA-376 Part 1, 17.3.2.26 between the fonts of a run, character by character.</summary>
public static class FontSlots
{
    /// <param name="codePoint">A Unicode scalar value.</param>
    /// <param name="prefersEastAsia">The run states <c>w:hint="eastAsia"</c>; its language is taken to be Chinese.</param>
    public static FontSlot Of(int codePoint, bool prefersEastAsia)
    {
        if (codePoint < 0x80)
            return FontSlot.Ascii;
        if (codePoint < 0x1100)
            return Western(codePoint, prefersEastAsia);
        if (codePoint < 0x1200)
            return FontSlot.EastAsia;
        if (codePoint < 0x1E00)
            return FontSlot.HighAnsi;
        if (codePoint < 0x1F00)
            return Shared(prefersEastAsia);
        if (codePoint < 0x2000)
            return FontSlot.HighAnsi;
        if (codePoint < 0x2800)
            return Shared(prefersEastAsia);
        if (codePoint < 0x2E80)
            return FontSlot.HighAnsi;
        if (codePoint < 0xA4D0 || (codePoint >= 0xAC00 && codePoint < 0xD7B0))
            return FontSlot.EastAsia;
        if (codePoint < 0xE000)
            return FontSlot.HighAnsi;
        if (codePoint < 0xF900)
            return Shared(prefersEastAsia);
        if (codePoint < 0xFB00)
            return FontSlot.EastAsia;
        if (codePoint < 0xFB1D)
            return Shared(prefersEastAsia);
        if (codePoint < 0xFE30)
            return FontSlot.Ascii;
        if (codePoint < 0xFE70)
            return FontSlot.EastAsia;
        if (codePoint < 0xFEFF)
            return FontSlot.Ascii;

        // Full-width forms, and whatever is stored as a surrogate pair.
        return FontSlot.EastAsia;
    }

    private static FontSlot Western(int codePoint, bool prefersEastAsia)
    {
        if (codePoint < 0x100)
            return prefersEastAsia && IsSharedLatin1(codePoint) ? FontSlot.EastAsia : FontSlot.HighAnsi;
        if (codePoint < 0x500)
            return Shared(prefersEastAsia);

        // Hebrew, Arabic, Syriac and Thaana take the ASCII font where the run is not marked as complex script.
        return codePoint is >= 0x590 and < 0x7C0 ? FontSlot.Ascii : FontSlot.HighAnsi;
    }

    private static FontSlot Shared(bool prefersEastAsia) => prefersEastAsia ? FontSlot.EastAsia : FontSlot.HighAnsi;

    /// <summary>Signs that East Asian character sets hold too, and the accented vowels of pinyin.</summary>
    private static bool IsSharedLatin1(int codePoint) => codePoint switch
    {
        0xA1 or 0xA4 or 0xA7 or 0xA8 or 0xAA or 0xAD or 0xAF => true,
        >= 0xB0 and <= 0xB4 => true,
        >= 0xB6 and <= 0xBA => true,
        >= 0xBC and <= 0xBF => true,
        0xD7 or 0xF7 => true,
        0xE0 or 0xE1 or 0xE8 or 0xE9 or 0xEA or 0xEC or 0xED or 0xF2 or 0xF3 or 0xF9 or 0xFA or 0xFC => true,
        _ => false,
    };
}
