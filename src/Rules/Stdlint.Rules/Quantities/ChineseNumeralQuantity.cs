using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.1。单字的单位名（一米阳光、三克）歧义多，只认两个字以上的；“第二千米”“几百千米”不是量值。
public sealed class ChineseNumeralQuantity : ListedWordRule
{
    /// <summary>Before or behind these the words are part of a range, a fraction or an inexact value.</summary>
    private static readonly SearchValues<char> Joining = SearchValues.Create("0123456789至到或、~-—–和之点又半多余每零万亿（(/");

    protected override DiagnosticDescriptor Descriptor => Descriptors.ChineseNumeralQuantity;

    protected override WordList Words => Vocabulary.UnitNames.Heads;

    protected override bool IsAtFault(DraftModel model, in WordHit word)
    {
        var content = model.FoldedContent;
        return word.Span.Length >= 2 && StartOfNumber(content, word) is var start && start < word.Span.Start && (start == 0 || content[start - 1] is not ('第' or '几' or '数' or '上'));
    }

    // 约数（三五分钟）和连写的量值（一小时三十分钟）由人改。
    protected override ImmutableArray<DraftEdit> RepairOf(DraftModel model, in WordHit word)
    {
        var content = model.FoldedContent;
        var start = StartOfNumber(content, word);
        var (before, after) = (start > 0 ? content[start - 1] : ' ', word.Span.End < content.Length ? content[word.Span.End] : ' ');
        var isPart = (before is not ('每' or '（' or '(') && Joining.Contains(before)) || Joining.Contains(after)
            || Vocabulary.ChineseNumerals.LengthAt(content, word.Span.End) > 0 || Vocabulary.UnitNames.Heads.LengthEndingAt(content, start) > 0;
        if (isPart || ValueOf(content.AsSpan(start, word.Span.Start - start)) is not (> 0 and var value)
            || Vocabulary.UnitNames.Find(content.AsSpan(word.Span.Start, word.Span.Length))?.Members.Words is not [var symbol, ..])
            return [];
        return [DraftEdit.Replace(TextSpan.FromBounds(start, word.Span.End), string.Create(CultureInfo.InvariantCulture, $"{value} {symbol}"))];
    }

    private static int StartOfNumber(string content, in WordHit unit)
    {
        var start = unit.Span.Start;
        while (start > 0 && Vocabulary.ChineseNumerals.LengthAt(content, start - 1) > 0)
            start--;
        return start;
    }

    /// <summary>0 where the numerals are no single number.</summary>
    private static int ValueOf(ReadOnlySpan<char> numerals)
    {
        var factor = numerals is [_, '百'] ? 100 : numerals is [_, '千'] ? 1000 : 1;
        var digits = factor > 1 ? numerals[..1] : numerals;
        return digits is ['两'] ? 2 * factor : HanNumber.Read(digits, out var length) is var value && length == digits.Length && (factor == 1 || value < 10) ? value * factor : 0;
    }
}
