namespace Stdlint.Core.Semantics;

/// <summary>Reads a number of running text: groups of three digits, a decimal part, 万 or 亿, a power of ten.</summary>
internal static class NumberReading
{
    /// <summary>Offset behind the number that begins at the offset; 0 where the digits are no number (5.2.1, 2020.03.31, 192.168.0.1).</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = SkipDigits(text, start);
        var isGrouped = false;
        while (end - start <= 3 || isGrouped)
        {
            if (end + 3 >= text.Length || text[end] is not (' ' or '\u00A0' or '\u2009' or '\u202F' or ',') || SkipDigits(text, end + 1) != end + 4 || text[start] == '0')
                break;
            end += 4;
            isGrouped = true;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end = SkipDigits(text, end + 1);
            if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
                return 0;
        }

        return end;
    }

    /// <summary>Offset behind the digits and points from the offset on.</summary>
    public static int SkipToken(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] is '.' or '_' or '-' or '/' && position + 1 < text.Length && char.IsAsciiLetterOrDigit(text[position + 1])))
            position++;
        return position;
    }

    public static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return position;
    }

    /// <summary>The gaps that may stand between number and unit or sign.</summary>
    public static int SkipGap(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u00A0' or '\u2002' or '\u2003' or '\u2004' or '\u2005' or '\u2006' or '\u2009' or '\u200A' or '\u202F' or '\u3000')
            position++;
        return position;
    }
}
