using Stdlint.Core.Syntax;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Reads the numbers of divisions, figures, tables and formulas out of running text.</summary>
internal static class NumberReader
{
    private const int MostComponents = 8;

    private const int LongestBracket = 200;

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

    /// <summary>Reads the number of a figure, table or formula: <c>3</c>, <c>A.1</c>, and what drafts write for it: <c>A1</c>, <c>3-1</c>, <c>3.1</c>, <c>1a</c>.</summary>
    /// <param name="content">The draft text.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="allowDash">A dash joins two components; else it ends the number, as in 图1-3 for figures 1 to 3.</param>
    /// <param name="end">Offset after the last character.</param>
    public static DivisionNumber? ReadCaption(string content, int start, bool allowDash, out int end)
    {
        end = start;
        if (start >= content.Length)
            return null;
        var letter = '\0';
        var position = start;
        if (IsCapital(content[position]))
        {
            letter = Fold(content[position++]);
            if (position < content.Length && content[position] is '.' or '．')
                position++;
        }

        Span<int> components = stackalloc int[MostComponents];
        var count = 0;
        while (count < MostComponents)
        {
            var stop = SkipDigits(content, position);
            var value = ToInteger(content.AsSpan(position, stop - position));
            if (value < 1)
                return null;
            components[count++] = value;
            position = stop;
            if (position + 1 >= content.Length || !IsDigit(content[position + 1]) || !(content[position] is '.' or '．' || allowDash && IsDash(content[position])))
                break;
            position++;
        }

        // 表1a: a letter after the number belongs to it, unless it is the marker of a subfigure.
        if (position < content.Length && char.IsAsciiLetterLower(content[position])
            && (position + 1 >= content.Length || !IsLetterOrDigit(content[position + 1]) && content[position + 1] is not (')' or '）')))
            position++;
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
            if (stop == marker || stop >= content.Length || content[stop] is not (')' or '）') || ClosesBracket(content, stop))
                break;
            item += (level == 0 ? "" : " ") + Folded(content.AsSpan(marker, stop - marker)) + ")";
            position = stop + 1;
            end = position;
        }

        return item;
    }

    /// <summary>Whether the bracket closes one that was opened before it in the line: （宽4.1 m）, not 4.1 c).</summary>
    public static bool ClosesBracket(string content, int close)
    {
        var open = 0;
        for (var i = close - 1; i >= Math.Max(0, close - LongestBracket) && content[i] != '\n'; i--)
        {
            if (content[i] is '）' or ')')
                open--;
            else if (content[i] is '（' or '(' && ++open > 0)
                break;
        }

        if (open <= 0)
            return false;
        // （见4.1 c））: another bracket closes what was opened.
        var after = SkipBlanks(content, close + 1);
        var end = Math.Min(content.Length, close + LongestBracket);
        while (after < end && content[after] is not ('。' or '；' or '\n' or '（' or '('))
        {
            if (content[after] is '）' or ')')
                return false;
            after++;
        }

        return true;
    }

    /// <summary>An annex letter that stands alone: 附录A, not 附录AB or 附录A1.</summary>
    public static DivisionNumber? ReadAnnexLetter(string content, int start)
    {
        if (start >= content.Length || !IsCapital(content[start]))
            return null;
        return start + 1 < content.Length && IsLetterOrDigit(content[start + 1]) ? null : new DivisionNumber(Fold(content[start]), []);
    }
}
