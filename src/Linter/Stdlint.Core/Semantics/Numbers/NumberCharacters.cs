namespace Stdlint.Core.Semantics;

/// <summary>Character classes of standard numbers and pointers, full-width forms included.</summary>
internal static class NumberCharacters
{
    /// <summary>The half-width form of a full-width letter, digit or sign.</summary>
    public static char Fold(char character) => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;

    public static bool IsDigit(char character) => char.IsAsciiDigit(Fold(character));

    public static bool IsCapital(char character) => char.IsAsciiLetterUpper(Fold(character));

    public static bool IsLetter(char character) => char.IsAsciiLetter(Fold(character));

    public static bool IsLetterOrDigit(char character) => char.IsAsciiLetterOrDigit(Fold(character));

    /// <summary>A blank that may stand inside a number; a soft break does on narrow covers, a line end never.</summary>
    public static bool IsBlank(char character) => character != '\n' && (char.IsWhiteSpace(character) || character is '\u200B' or '\u2060' or '\uFEFF');

    /// <summary>What is typed for the dash before the year; the right one is U+2014.</summary>
    public static bool IsDash(char character) => character is '—' or '-' or '‐' or '‑' or '‒' or '–' or '―' or '─' or '－' or '−' or '﹣' or '⁃' or '\u00AD';

    public static bool IsSlash(char character) => character is '/' or '／' or '∕' or '⁄';

    /// <summary>Stands for a digit that is not known yet.</summary>
    public static bool IsPlaceholder(char character) => character is '×' or 'X' or 'x' or 'Ｘ' or '□' or '＊' or '*' or '△' or '╳' or '✕';

    public static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
            position++;
        return position;
    }

    public static int SkipBlanksBack(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        return end;
    }

    public static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsDigit(text[position]))
            position++;
        return position;
    }

    /// <summary>The value of the digits, -1 where there are none or too many.</summary>
    public static int ToInteger(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.Length > 8)
            return -1;
        var value = 0;
        foreach (var character in digits)
            value = value * 10 + (Fold(character) - '0');
        return value;
    }

    public static string Folded(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!IsBlank(character))
                buffer[length++] = IsSlash(character) ? '/' : Fold(character);
        }

        return new string(buffer[..length]);
    }
}
