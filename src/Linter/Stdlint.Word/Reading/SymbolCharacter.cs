using System.Text;
using Stdlint.Word.Numbering;

namespace Stdlint.Word.Reading;

/// <summary>The character that a symbol stands for.</summary>
internal static class SymbolCharacter
{
    private const int PrivateUseStart = 0xE000;
    private const int PrivateUseEnd = 0xF8FF;

    /// <summary>Null where the font is not known or has no equal character, and for codes that only the font gives a meaning.</summary>
    internal static string? Find(string? font, int code)
    {
        if (code is <= 0 or > char.MaxValue)
            return null;
        if (SymbolFonts.Find(font, (char)code) is { } rune)
            return rune.ToString();
        if (code is < 0x20 or (>= 0x7F and < 0xA0) or (>= PrivateUseStart and <= PrivateUseEnd) or (>= 0xFFF0) || IsSymbolFont(font))
            return null;
        return Rune.TryCreate(code, out var plain) && code is not (0x2028 or 0x2029) ? plain.ToString() : null;
    }

    private static bool IsSymbolFont(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase));
}
