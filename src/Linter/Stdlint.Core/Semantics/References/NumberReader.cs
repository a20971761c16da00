using Stdlint.Core.Syntax;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Reads the numbers of divisions, figures, tables and formulas out of running text.</summary>
internal static class NumberReader
{
    private const int MostComponents = 8;

    /// <summary>Reads <c>5</c>, <c>5.2.1</c> or <c>A.2</c>, full-width forms included.</summary>
    /// <param name="content">The draft text.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last.</param>
    /// <returns>The number; null where there is none, or one that no division has: 2.0, 5.05, 2020.1.</returns>
    public static DivisionNumber? Read(string content, int start, out int end)
    {
        end = start;
        if (start >= content.Length)
            return null;
        var letter = '\0';
        var position = start;
        if (IsCapital(content[position]))
        {
            letter = Fold(content[position]);
            position++;
            if (position >= content.Length || content[position] is not ('.' or '．'))
                return null;
            position++;
        }

        Span<int> components = stackalloc int[MostComponents];
        var count = 0;
        while (count < MostComponents)
        {
            var stop = SkipDigits(content, position);
            var value = ToInteger(content.AsSpan(position, stop - position));
            var leadingZero = stop - position > 1 && Fold(content[position]) == '0';
            // 0.1 is a subclause of the introduction; elsewhere a zero makes it a quantity.
            if (value < 0 || value > 99 || leadingZero || value == 0 && (count > 0 || letter != '\0'))
                return null;
            components[count++] = value;
            position = stop;
            if (position + 1 >= content.Length || content[position] is not ('.' or '．') || !IsDigit(content[position + 1]))
                break;
            position++;
        }

        end = position;
        return new DivisionNumber(letter, [.. components[..count]]);
    }

    /// <summary>Reads the item or subfigure after a number: <c>c)</c>, <c>c) 2)</c>; empty where there is none.</summary>
    public static string ReadItem(string content, int start, out int end)
    {
        end = start;
        var item = "";
        var position = start;
        for (var level = 0; level < 2; level++)
        {
            var marker = SkipBlanks(content, position);
            if (level == 0 && marker < content.Length && content[marker] is '的' or '中')
                marker = SkipBlanks(content, marker + 1);
            if (marker >= content.Length || content[marker] == '\n')
                break;
            var stop = marker;
            var folded = Fold(content[marker]);
            if (level == 0 && folded is >= 'a' and <= 'z')
                stop = marker + 1;
            else if (level == 1)
                stop = SkipDigits(content, marker);
            if (stop == marker || stop >= content.Length || content[stop] is not (')' or '）'))
                break;
            item += (level == 0 ? "" : " ") + Folded(content.AsSpan(marker, stop - marker)) + ")";
            position = stop + 1;
            end = position;
        }

        return item;
    }

    /// <summary>An annex letter that stands alone: 附录A, not 附录AB or 附录A1.</summary>
    public static DivisionNumber? ReadAnnexLetter(string content, int start)
    {
        if (start >= content.Length || !IsCapital(content[start]))
            return null;
        return start + 1 < content.Length && IsLetterOrDigit(content[start + 1]) ? null : new DivisionNumber(Fold(content[start]), []);
    }
}
