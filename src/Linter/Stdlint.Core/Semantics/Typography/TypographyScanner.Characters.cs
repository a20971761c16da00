using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

internal sealed partial class TypographyScanner
{
    private const int FewestDigits = 3;

    private int ReadFullWidth(int i)
    {
        var end = i + 1;
        while (IsFullWidth(Next(end)) || Next(end) == '％' || Next(end) is '／' or '．' or '－' or '＿' or '＋' or '＝' or '＜' or '＞' && IsFullWidth(Next(end + 1)))
            end++;
        Add(TypographyMarkKind.FullWidthAlphanumeric, i, end - i);
        return end;
    }

    // Next to Chinese, in heads and before limits (＞5 kg) wide signs are customary; behind a number or between two they are part of the value.
    private int ReadFullWidthSign(int i)
    {
        var before = i - 1;
        while (_content[i] == '％' && before > _run.Span.Start && IsBlank(_content[before]))
            before--;
        if (char.IsAsciiDigit(Next(before)) && (_content[i] == '％' || char.IsAsciiDigit(Next(i + 1))))
            Add(TypographyMarkKind.FullWidthAlphanumeric, i, 1);
        return i + 1;
    }

    private static bool IsFullWidth(char character) => CharacterClasses.Of(character) == CharacterClass.FullWidth;

    private int ReadGarbled(int i)
    {
        var first = _content[i];
        if (first is '锟' or '烫' or 'â')
        {
            var word = first switch { '锟' => "锟斤拷", '烫' => "烫烫烫", _ => "â€" };
            if (!_content.AsSpan(i).StartsWith(word, StringComparison.Ordinal))
                return i + 1;
            Add(TypographyMarkKind.Garbled, i, word.Length);
            return i + word.Length;
        }

        var end = i + 1;
        while (Next(end) is '\uFFFD' or >= '\uE000' and <= '\uF8FF')
            end++;
        if (first == '\uFFFD' || !IsInSymbolFont(i))
            Add(TypographyMarkKind.Garbled, i, end - i);
        return end;
    }

    // In a symbol font private characters are bullets, arrows and parts of brackets.
    private bool IsInSymbolFont(int position)
    {
        var piece = _text.PieceAt(position);
        return piece.Kind == PieceKind.Projected
            || _text.CharacterFormats[piece.FormatIndex].FontOf(_content[position]) is { } font && Vocabulary.SymbolFonts.IsFoundIn(font);
    }

    private int ReadInvisible(int i)
    {
        // A soft hyphen of w:softHyphen is meant; objects stand for themselves, but for a stored line separator.
        var isMeant = _content[i] switch
        {
            '\u00AD' => _text.PieceAt(i).Kind == PieceKind.Hyphen,
            '\uFFFC' => _text.ObjectAt(i)?.Kind != InlineObjectKind.LineSeparator,
            _ => false,
        };
        if (!isMeant)
            Add(TypographyMarkKind.Invisible, i, 1);
        return i + 1;
    }

    private int ReadIrregular(int i)
    {
        var end = i + 1;
        while (CharacterClasses.Of(Next(end)) == CharacterClass.Irregular)
            end++;
        Add(TypographyMarkKind.IrregularHan, i, end - i);
        return end;
    }

    private int ReadForeign(int i)
    {
        int start = i, end = i + 1;
        while (start > _run.Span.Start && IsLetterOrDigit(_content[start - 1]))
            start--;
        while (end < _run.Span.End && IsLetterOrDigit(_content[end]))
            end++;
        bool hasLatin = false, hasDigit = false, hasOwn = false;
        foreach (var character in _content.AsSpan(start, end - start))
        {
            hasLatin |= char.IsAsciiLetter(character);
            hasDigit |= char.IsAsciiDigit(character);
            // A letter that Latin does not have: a word of that language, or a symbol.
            hasOwn |= !char.IsAscii(character) && !CharacterClasses.LookAlikes.Contains(character);
        }

        var isCyrillic = _content[i] is >= '\u0400' and <= '\u04FF';
        if (!hasOwn && (hasLatin || isCyrillic && hasDigit))
            Add(TypographyMarkKind.LookAlike, start, end - start);
        return end;
    }

    private static bool IsLetterOrDigit(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is >= '\u0370' and <= '\u03FF' or >= '\u0400' and <= '\u04FF';

    private int ReadCircle(int i)
    {
        char before = Next(i - 1), after = Next(i + 1);
        if (IsNumeral(before) && (IsNumeral(after) || after is '○' or '年') || before == '○' && IsNumeral(Next(i - 2)) && (IsNumeral(after) || after == '年'))
            Add(TypographyMarkKind.LookAlike, i, 1);
        return i + 1;
    }

    private static bool IsNumeral(char character) => character is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇';

    private int ReadDigitLetter(int i)
    {
        if (!char.IsAsciiDigit(Next(i - 1)) || !char.IsAsciiDigit(Next(i + 1)))
            return i + 1;
        int start = i, end = i + 1;
        while (start > _run.Span.Start && char.IsAsciiDigit(_content[start - 1]))
            start--;
        while (end < _run.Span.End && char.IsAsciiDigit(_content[end]))
            end++;
        // A model has further letters or a hyphen.
        if (end - start > FewestDigits && !JoinsModel(Next(start - 1)) && !JoinsModel(Next(end)))
            Add(TypographyMarkKind.DigitLetter, start, end - start);
        return end;
    }

    private static bool JoinsModel(char character) => char.IsAsciiLetter(character) || character is '-' or '/' or '+' or '_' or '–';

    private int ReadDoubledWord(int i)
    {
        var word = _content[i];
        if (Next(i + 1) != word)
            return i + 1;
        var head = _content.AsSpan(i, 1);
        if (Next(i + 2) != word && Next(i - 1) != word
            && Vocabulary.DoubledWordLeft.Find(head)?.Members.Contains(_content.AsSpan(Math.Max(0, i - 1), i > 0 ? 1 : 0)) != true
            && !(i + 2 < _content.Length && Vocabulary.DoubledWordRight.Find(head)?.Members.Contains(_content.AsSpan(i + 2, 1)) == true))
        {
            Add(TypographyMarkKind.RepeatedWord, i, 2);
        }

        return i + 2;
    }

    /// <summary>Length of three to six Chinese characters together with the same ones right behind them; 0 where there are none.</summary>
    private int RepeatedLength(int i)
    {
        for (var length = 3; length <= 6 && i + 2 * length <= _run.Span.End; length++)
        {
            var first = _content.AsSpan(i, length);
            if (first.SequenceEqual(_content.AsSpan(i + length, length)) && IsWords(first))
                return 2 * length;
        }

        return 0;
    }

    // All Chinese, and not one character again and again, as in a drawn line of boxes.
    private static bool IsWords(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsHan(character))
                return false;
        }

        return text[1..].ContainsAnyExcept(text[0]);
    }
}
