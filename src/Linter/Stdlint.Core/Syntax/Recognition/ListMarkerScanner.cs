namespace Stdlint.Core.Syntax.Recognition;

/// <summary>A typed list marker.</summary>
/// <param name="Kind">Its kind; null where the text does not begin with a marker.</param>
/// <param name="Ordinal">1 for a or 1; 0 for symbols.</param>
/// <param name="Length">UTF-16 length of the marker, without the blanks that follow.</param>
/// <param name="IsWeak">The form also begins paragraphs, headings and quantities (1., （1）, -): alone it makes no list.</param>
internal readonly record struct ScannedMarker(ListMarkerKind? Kind, int Ordinal, int Length, bool IsWeak = false);

/// <summary>Reads the marker at the start of a list item: ——, ·, a), 1) and the forms that GB/T 1.1 does not know.</summary>
internal static class ListMarkerScanner
{
    public static ScannedMarker Scan(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return default;
        var first = text[0];
        if (DraftCharacters.IsDash(first))
            return ScanDash(text);
        switch (first)
        {
            case '·' or '●' or '\u30FB' or '\u2219':
                return Symbol(text, ListMarkerKind.Dot);
            case '•' or '◆' or '■' or '★' or '▲' or '○' or '□' or '◇' or '►' or '➢' or '✓' or '√' or '※' or (>= '\uF000' and <= '\uF0FF'):
                return Symbol(text, first is >= '\uF000' and <= '\uF0FF' ? ListMarkerKind.Bullet : ListMarkerKind.Other);
            case '*' when text.Length > 1 && DraftCharacters.IsBlank(text[1]):
                return Symbol(text, ListMarkerKind.Other);
            case >= '①' and <= '⑳':
                return text.Length > 1 ? new(ListMarkerKind.Other, first - '①' + 1, 1, IsWeak: true) : default;
            case >= '⑴' and <= '⒇':
                return text.Length > 1 ? new(ListMarkerKind.Other, first - '⑴' + 1, 1, IsWeak: true) : default;
            case '（' or '(':
                return ScanBracketed(text);
        }

        if (first is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') && text.Length > 2)
            return ScanLetter(text);
        return DraftCharacters.DigitValue(first) >= 0 ? ScanDigits(text) : ScanHan(text);
    }

    private static ScannedMarker ScanDash(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && DraftCharacters.IsDash(text[length]) && length < 4)
            length++;
        if (length == text.Length)
            return default;
        var isLong = length > 1 || text[0] is '\u2E3A' or '\u2E3B';

        // -5 is a number; a single dash before a digit or a bare minus is no marker.
        var next = DraftCharacters.Trim(text[length..]);
        if (!isLong && (next.IsEmpty || DraftCharacters.IsDigit(next[0])))
            return default;
        return new(ListMarkerKind.Dash, 0, length, IsWeak: !isLong);
    }

    private static ScannedMarker Symbol(ReadOnlySpan<char> text, ListMarkerKind kind) =>
        DraftCharacters.Trim(text[1..]).IsEmpty ? default : new(kind, 0, 1);

    /// <summary>a) and a）; A), a. and a、 are other forms.</summary>
    private static ScannedMarker ScanLetter(ReadOnlySpan<char> text)
    {
        var ordinal = (text[0] | 0x20) - 'a' + 1;
        var isLower = text[0] >= 'a';
        if (text[1] is ')' or '）')
            return new(isLower ? ListMarkerKind.Letter : ListMarkerKind.Other, ordinal, 2);
        if (text[1] is '、' or '．' || (text[1] is '.' && (DraftCharacters.IsBlank(text[2]) || DraftCharacters.IsHan(text[2]))))
            return new(ListMarkerKind.Other, ordinal, 2, IsWeak: true);
        return default;
    }

    /// <summary>1) and 1）; 1. and 1、 are other forms.</summary>
    private static ScannedMarker ScanDigits(ReadOnlySpan<char> text)
    {
        int value = 0, length = 0;
        while (length < text.Length && length < 3 && DraftCharacters.DigitValue(text[length]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            length++;
        }

        if (value == 0 || length > 2 || length + 1 >= text.Length)
            return default;
        var mark = text[length];
        if (mark is ')' or '）')
            return new(ListMarkerKind.Digit, value, length + 1);
        if (mark is '、' or '．' || (mark == '.' && DraftCharacters.DigitValue(text[length + 1]) < 0))
            return new(ListMarkerKind.Other, value, length + 1, IsWeak: true);
        return default;
    }

    /// <summary>（1）, (1), （a）, （一）</summary>
    private static ScannedMarker ScanBracketed(ReadOnlySpan<char> text)
    {
        int value = 0, length = 1;
        while (length < text.Length && length < 4 && DraftCharacters.DigitValue(text[length]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            length++;
        }

        if (length == 1 && text.Length > 2)
        {
            value = text[1] is >= 'a' and <= 'z' ? text[1] - 'a' + 1 : DraftCharacters.HanDigitValue(text[1]);
            length = 2;
            if (value == 10 && DraftCharacters.HanDigitValue(text[2]) is > 0 and < 10 and var ones)
            {
                value += ones;
                length = 3;
            }
        }

        return value > 0 && length < 4 && length + 1 < text.Length && text[length] is ')' or '）'
            ? new(ListMarkerKind.Other, value, length + 1, IsWeak: true)
            : default;
    }

    /// <summary>一、</summary>
    private static ScannedMarker ScanHan(ReadOnlySpan<char> text)
    {
        var value = DraftCharacters.HanDigitValue(text[0]);
        return value > 0 && text.Length > 2 && text[1] == '、' ? new(ListMarkerKind.Other, value, 2, IsWeak: true) : default;
    }
}
