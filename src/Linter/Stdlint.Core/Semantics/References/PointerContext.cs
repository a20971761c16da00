using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>What the words around a number say: that it points, that it is a quantity, that it belongs to another document.</summary>
internal sealed class PointerContext(DraftModel model)
{
    private readonly string _content = model.Text.Content;
    private readonly ImmutableArray<StandardNumber> _standards = model.StandardNumbers;
    private readonly ImmutableArray<TextSpan> _quotations = model.Quotations;

    /// <summary>The word right before that makes a number a pointer; an opening bracket and 本文件的 may stand between.</summary>
    public PointerTrigger TriggerBefore(int start, int limit)
    {
        var text = _content.AsSpan(limit, start - limit);
        var end = SkipBlanksBack(text, text.Length);
        if (end > 0 && text[end - 1] is '（' or '(')
            end = SkipBlanksBack(text, end - 1);
        var ofThisDocument = false;
        var self = end;
        if (self > 0 && text[self - 1] is '的' or '中' or '第')
            self = SkipBlanksBack(text, self - 1);
        var selfLength = Vocabulary.OwnPlaceWords.LengthEndingAt(text, self);
        if (selfLength > 0)
        {
            ofThisDocument = true;
            end = SkipBlanksBack(text, self - selfLength);
        }

        var length = Vocabulary.PointerTriggers.LengthEndingAt(text, end);
        if (length > 0)
            return new PointerTrigger(new TextSpan(limit + end - length, length), IsStrong: true, ofThisDocument);
        length = Vocabulary.WeakPointerTriggers.LengthEndingAt(text, end);
        return length > 0
            ? new PointerTrigger(new TextSpan(limit + end - length, length), IsStrong: false, ofThisDocument)
            : new PointerTrigger(default, IsStrong: false, ofThisDocument);
    }

    /// <summary>The words right before 表1 or 式（1） may introduce a pointer, so that 表 is no part of a longer word.</summary>
    public bool IsPointerPrefix(int start, int limit)
    {
        var text = _content.AsSpan(limit, start - limit);
        return Vocabulary.WordsBeforeCaption.LengthEndingAt(text, text.Length) > 0
            || Vocabulary.PointerTriggers.LengthEndingAt(text, text.Length) > 0
            || Vocabulary.WeakPointerTriggers.LengthEndingAt(text, text.Length) > 0
            || Vocabulary.OwnPlaceWords.LengthEndingAt(text, text.Length) > 0;
    }

    /// <summary>见 and its compounds go with places only, not with values as 按 does.</summary>
    public bool IsSee(in PointerTrigger trigger) => !trigger.Span.IsEmpty && _content[trigger.Span.End - 1] == '见';

    /// <summary>A word follows that only goes with a place in a document: 的规定, 中给出, 条.</summary>
    public bool IsFollowedByPlaceWord(int end, int limit)
    {
        var text = _content.AsSpan(0, limit);
        var after = SkipBlanks(text, end);
        return Vocabulary.WordsAfterPointer.LengthAt(text, after) > 0;
    }

    /// <summary>A unit, a sign or a measure word shows that the number is a quantity, a version or a grade.</summary>
    public bool IsQuantity(int start, int end, int limit)
    {
        var text = _content.AsSpan(0, limit);
        var before = SkipBlanksBack(text, start);
        // 检验项目为5.1 names a subclause, 长度为5.1 gives a value: the longer word decides. 达到8.3规定的条件 names one too.
        if (before > 0 && (IsSign(text[before - 1])
            || !text[SkipBlanks(text, end)..].StartsWith("规定的") && Vocabulary.WordsBeforeQuantity.LengthEndingAt(text, before) > Vocabulary.WeakPointerTriggers.LengthEndingAt(text, before)))
            return true;
        if (start > 0 && (char.IsAsciiLetter(Fold(text[start - 1])) || IsDigit(text[start - 1])))
            return true;
        return IsFollowedByUnit(text, end);
    }

    private bool IsFollowedByUnit(ReadOnlySpan<char> text, int end)
    {
        var after = SkipBlanks(text, end);
        if (after >= text.Length)
            return false;
        var next = text[after];
        if (next is '%' or '％' or '‰' or '℃' or '°' or '′' or '″' or '×' or '±' or '＋' or '=' or '＝' or '^' or 'μ' or 'µ' or 'Ω' or '²' or '³' || IsSlash(next) && after == end)
            return true;
        if (IsLetter(next))
        {
            // a) after the number is a list item; anything else in letters is a unit or a name.
            return !(after + 1 < text.Length && text[after + 1] is ')' or '）' && !NumberReader.ClosesBracket(_content, after + 1));
        }

        if (Vocabulary.MeasureWords.LengthAt(text, after) > 0 || next is ':' or '∶' && after + 1 < text.Length && IsDigit(text[after + 1]))
            return true;
        if (next is '～' or '~' or '—' or '–' or '-' or '至')
        {
            var second = SkipBlanks(text, after + 1);
            var stop = second;
            while (stop < text.Length && (IsDigit(text[stop]) || text[stop] is '.' or '．'))
                stop++;
            return stop > second && IsFollowedByUnit(text, stop);
        }

        return false;
    }

    private static bool IsSign(char character) => character is '≥' or '≤' or '>' or '<' or '=' or '±' or '×' or '+' or '≈' or '＝' or '＞' or '＜'
        or '－' or '−' or '$' or '￥' or '¥' or 'Φ' or 'φ' or '∅' or '#' or '∶' or '＋' or '≠' or '≧' or '≦' or '⩾' or '⩽' or '.';

    /// <summary>The document that the words right before a pointer name: a standard's number, 《…》, an older edition.</summary>
    /// <param name="start">Offset of the pointer.</param>
    /// <param name="limit">Offset before which nothing counts.</param>
    public PointerOwner OwnerBefore(int start, int limit)
    {
        var text = _content.AsSpan(0, start);
        var end = SkipBlanksBack(text, start);
        var crossedComma = false;
        for (var step = 0; step < 4 && end > limit; step++)
        {
            // 其中第7.3条: among those named before, which are ours as well as anybody's.
            if (text[..end].EndsWith("其中", StringComparison.Ordinal))
                break;
            if (NumberEndingAt(end) is { } number)
                return new PointerOwner(IsExternal: number.Key != model.OwnNumber?.Key, number);
            if (text[end - 1] == '》')
                return crossedComma ? default : OwnerByTitle(end);
            if (IsOldEdition(text, end))
                return new PointerOwner(IsExternal: true, Number: null);
            var joint = Vocabulary.WordsBetweenNumberAndPointer.LengthEndingAt(text, end);
            if (joint == 0)
                break;
            crossedComma |= text[end - 1] is '，' or ',';
            end = SkipBlanksBack(text, end - joint);
        }

        return default;
    }

    private PointerOwner OwnerByTitle(int end)
    {
        var index = QuotationBefore(end);
        if (index < 0 || _quotations[index].End != end)
            return default;
        var span = _quotations[index];
        var before = SkipBlanksBack(_content, span.Start);
        if (NumberEndingAt(before) is { } number)
            return new PointerOwner(number.Key != model.OwnNumber?.Key, number);
        var title = NormalizedText.Of(_content.AsSpan(span.Start + 1, span.Length - 2));
        foreach (var own in model.Titles)
        {
            if (own.Normalized == title)
                return default;
        }

        return new PointerOwner(IsExternal: true, Number: null);
    }

    private int QuotationBefore(int end)
    {
        int low = -1, high = _quotations.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_quotations[middle].Start < end)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    // 2009年版, 2009版, 上一版 …: clauses of an older edition, as in the list of changes of the foreword.
    private static bool IsOldEdition(ReadOnlySpan<char> text, int end)
    {
        if (Vocabulary.OtherDocumentWords.LengthEndingAt(text, end) > 0)
            return true;
        if (end < 5 || text[end - 1] is not ('版' or '本'))
            return false;
        var position = end - 1;
        if (text[position] == '本' && text[position - 1] == '版')
            position--;
        position = SkipBlanksBack(text, position);
        if (position > 0 && text[position - 1] == '年')
            position = SkipBlanksBack(text, position - 1);
        var digits = position;
        while (digits > 0 && IsDigit(text[digits - 1]))
            digits--;
        return position - digits == 4;
    }

    private StandardNumber? NumberEndingAt(int end)
    {
        int low = 0, high = _standards.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var number = _standards[middle];
            if (number.End == end || number.Span.End == end)
                return number;
            if (number.End < end)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}

/// <param name="Span">UTF-16 span of the word, empty where there is none.</param>
/// <param name="IsStrong">见, 按, 符合 …: what follows can only be a place or a document.</param>
/// <param name="OfThisDocument">本文件的, 本章 … stands before the number.</param>
internal readonly record struct PointerTrigger(TextSpan Span, bool IsStrong, bool OfThisDocument);

internal readonly record struct PointerOwner(bool IsExternal, StandardNumber? Number);
