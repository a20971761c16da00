using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

internal sealed partial class TypographyScanner
{
    private const int LongestEllipsis = 6;

    private int ReadHalfMark(int i)
    {
        const int fewestQuestionMarks = 3;
        var mark = _content[i];
        char before = Next(i - 1), after = Next(i + 1);
        if (mark == '?' && after == '?')
        {
            var length = Count(i, '?');
            if (length >= fewestQuestionMarks && IsHan(before))
                Add(TypographyMarkKind.Garbled, i, length);
            return i + length;
        }

        if (mark is ',' or ';' && after is ',' or ';' or '。' && IsHan(before))
        {
            Add(TypographyMarkKind.DoubledPunctuation, i, 2);
            return i + 2;
        }

        // 1:2, 1,2 and addresses are no sentences; after a word of letters only a comma or semicolon is sure to belong to the Chinese text.
        var belongsToHan = IsHan(before)
            ? after != '/' && !char.IsAsciiDigit(after)
            : IsHan(after) && !EndsLine(before) && !IsBlank(before) && (mark is ',' or ';' || !char.IsAsciiLetterOrDigit(before));
        if (belongsToHan)
            Add(TypographyMarkKind.HalfWidthPunctuation, i, 1);
        return i + 1;
    }

    private int ReadHalfStop(int i)
    {
        var length = Count(i, '.');
        char before = Next(i - 1), after = Next(i + length);
        if (length is > 2 and <= LongestEllipsis && (IsHan(before) || IsFullMark(before) || IsClosing(before)) && !char.IsAsciiLetterOrDigit(after))
            Add(TypographyMarkKind.Ellipsis, i, length);
        else if (length == 1 && IsHan(before) && after == '\n' && _run.HasSentences)
            Add(TypographyMarkKind.HalfWidthPunctuation, i, 1);
        return i + length;
    }

    private int ReadFullMark(int i)
    {
        var end = i + 1;
        while (IsFullMark(Next(end)))
            end++;
        var length = end - i;
        if (length > 1)
        {
            var isEllipsis = length > 2 && Count(i, '。') == length;
            Add(isEllipsis ? TypographyMarkKind.Ellipsis : TypographyMarkKind.DoubledPunctuation, i, length);
        }
        else if (_content[i] == '、' && (Next(i - 1), Next(i + 1)) is ('》', '《') or ('”', '“'))
        {
            Add(TypographyMarkKind.MarkBetweenQuotes, i, 1);
        }

        return end;
    }

    private int ReadStraight(int i)
    {
        char before = Next(i - 1), after = Next(i + 1);
        // Behind a digit it means minutes, seconds or inches.
        if (!char.IsAsciiDigit(before) && (IsHan(before) || IsHan(after)))
            Add(TypographyMarkKind.StraightQuote, i, 1);
        return i + 1;
    }

    private int ReadBracket(int i)
    {
        var open = _brackets.Read(i);
        if (open >= 0 && _content[i] is ')' or '）' && _content[open] is '(' or '（' && (_content[open] == '(' || _content[i] == ')')
            && open >= _run.Span.Start && _text.HanCount(TextSpan.FromBounds(open, i)) > 0)
        {
            if (_content[open] == '(')
                Add(TypographyMarkKind.HalfWidthPunctuation, open, 1);
            if (_content[i] == ')')
                Add(TypographyMarkKind.HalfWidthPunctuation, i, 1);
        }
        else if (open > _run.Span.Start && _content[i] is ')' or '）' && IsNoteInBrackets(TextSpan.FromBounds(open, i + 1)))
        {
            Add(_content[open] == '(' ? TypographyMarkKind.NarrowBrackets : TypographyMarkKind.WideBrackets, open, i + 1 - open);
        }

        return i + 1;
    }

    /// <summary>Letters in brackets of one width behind a Chinese word, as in 物联网（IoT）: no unit, no number of a formula or item, which have forms of their own.</summary>
    private bool IsNoteInBrackets(TextSpan pair)
    {
        const string numbered = "式图表项步注例";
        var before = _content[pair.Start - 1];
        if (!IsHan(before) || numbered.Contains(before, StringComparison.Ordinal) || (_content[pair.Start], _content[pair.End - 1]) is not (('(', ')') or ('（', '）')))
            return false;
        var words = _content.AsSpan(pair.Start + 1, pair.Length - 2);
        return words.Length > 1 && words.ContainsAnyInRange('A', 'z') && _text.HanCount(pair) == 0
            && !(UnitReader.Read(words, 0) is { Form: UnitForm.Symbol or UnitForm.WrongCase } unit && unit.End == words.Length);
    }

    private int ReadBlank(int i)
    {
        var end = i + 1;
        while (end < _run.Span.End && IsBlank(_content[end]))
            end++;
        if (!_run.HasSentences || end - i > 2)
            return end;
        char before = Next(i - 1), after = Next(end);
        var isWide = _content[i] == '\u3000' || _content[end - 1] == '\u3000';
        if (!isWide && IsHan(before) && IsHan(after))
        {
            Add(TypographyMarkKind.BlankBetweenHan, i, end - i);
        }
        else if (end - i == 1 && !EndsLine(before) && !EndsLine(after) && !(IsOpening(before) && IsClosing(after))
            && (after is '，' or '。' or '；' or '：' or '、' or '）' or '】' or '》' or '”'
                || !isWide && before is '，' or '。' or '；' or '、' or '（' or '【' or '《' or '“'))
        {
            Add(TypographyMarkKind.BlankAtPunctuation, i, 1);
        }

        return end;
    }

    private int ReadEllipsis(int i)
    {
        var length = Count(i, _content[i]);
        char before = Next(i - 1), after = Next(i + length);
        // 1，2，…，n is a row of numbers, in which one sign is right.
        var isWrong = _content[i] == '…'
            ? length == 1 && (IsHan(before) || IsClosing(before)) && !char.IsAsciiLetterOrDigit(after)
            : length > 2 && IsHan(before);
        if (isWrong)
            Add(TypographyMarkKind.Ellipsis, i, length);
        return i + length;
    }

    private int ReadWave(int i)
    {
        bool isApart = IsBlank(Next(i - 1)), isApartBehind = IsBlank(Next(i + 1));
        var before = Next(isApart ? i - 2 : i - 1);
        var after = Next(isApartBehind ? i + 2 : i + 1);
        // 约 ~5 says that a value is not exact.
        if (isApart == isApartBehind && (IsHan(before) || char.IsAsciiLetterOrDigit(before) || before is '℃' or '%' or '‰' or '°' or ')' or '）')
            && (char.IsAsciiDigit(after) || IsHan(before) && IsHan(after)))
        {
            Add(TypographyMarkKind.WaveDash, i, 1);
        }

        return i + 1;
    }

    private int ReadDash(int i)
    {
        var end = i + 1;
        while (CharacterClasses.Of(Next(end)) == CharacterClass.Dash)
            end++;
        // Longer ones are drawn lines.
        if (end - i <= 2 && !IsDrawing())
            Add(TypographyMarkKind.Dash, i, end - i);
        return end;
    }

    // A tree of folders or a frame drawn with characters.
    private bool IsDrawing() => _text.TextOf(_run.Span).IndexOfAnyInRange('\u2502', '\u257F') >= 0;

    private int Count(int i, char character)
    {
        var end = i;
        while (end < _run.Span.End && _content[end] == character)
            end++;
        return end - i;
    }
}
