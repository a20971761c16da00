using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>The year after a standard number, with what joins the two.</summary>
/// <param name="DashSpan">UTF-16 span between number and year, blanks included.</param>
/// <param name="YearSpan">UTF-16 span of the year.</param>
/// <param name="Value">Four digits; 0 for a placeholder.</param>
internal readonly record struct StandardYear(TextSpan DashSpan, TextSpan YearSpan, int Value)
{
    /// <param name="content">The draft text.</param>
    /// <param name="position">Offset of the end of the number.</param>
    /// <param name="shortFrom">The least value of two digits that is a year; above 99 two digits are always a part, as in IEC 60068-2-80.</param>
    public static StandardYear? Read(string content, int position, int shortFrom)
    {
        var dash = SkipBlanks(content, position);
        var end = dash;
        while (end < content.Length && end - dash < 4 && IsDash(content[end]))
            end++;
        // Typed for the dash by mistake: the numeral one, a tilde, a colon; each only right before a year.
        if (end == dash && end < content.Length && content[end] is '一' or '壹' or '~' or '～' or ':' or '：')
            end++;
        if (end == dash)
            return null;

        var start = SkipBlanks(content, end);
        var stop = start;
        while (stop < content.Length && (IsDigit(content[stop]) || IsPlaceholder(content[stop])))
            stop++;
        if (stop < content.Length && IsLetter(content[stop]))
            return null;
        var digits = content.AsSpan(start, stop - start);
        var value = ValueOf(digits, shortFrom);
        return value < 0 ? null : new StandardYear(TextSpan.FromBounds(position, start), TextSpan.FromBounds(start, stop), value);
    }

    private static int ValueOf(ReadOnlySpan<char> digits, int shortFrom)
    {
        foreach (var character in digits)
        {
            if (!IsDigit(character))
                return digits.Length is 2 or 4 ? 0 : -1;
        }

        var value = ToInteger(digits);
        return digits.Length switch
        {
            4 when value is >= 1900 and < 2100 => value,
            2 when value >= shortFrom => value < 50 ? 2000 + value : 1900 + value,
            _ => -1,
        };
    }
}
