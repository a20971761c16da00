using System.Buffers;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835。人名和公司名里的不报，所以只认量词之前的；大写金额后面是元。
public sealed class FinancialNumeral : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.FinancialNumeral;

    protected override WordList Words => Vocabulary.FinancialNumerals;

    private const string Written = "壹贰叁肆柒捌玖俩仨";
    private const string Plain = "一两三四七八九两三";

    protected override bool IsAtFault(DraftModel model, in WordHit word) => Vocabulary.CountedWords.LengthAt(model.FoldedContent, word.Span.End) > 0;

    // 数目的一位不能单独改（拾壹个）；“二级”“二层”的二是序号，“两级”“两层”是数目。
    protected override string? RightWords(DraftModel model, in WordHit word)
    {
        var content = model.FoldedContent;
        var at = word.Span.Length == 1 ? Written.IndexOf(content[word.Span.Start], StringComparison.Ordinal) : -1;
        if (at < 0 || (word.Span.Start > 0 && Numerals.Contains(content[word.Span.Start - 1])))
            return null;
        return Written[at] == '贰' && Ordinal.Contains(content[word.Span.End]) ? null : Plain[at..(at + 1)];
    }

    private static readonly SearchValues<char> Numerals = SearchValues.Create("壹贰叁肆伍陆柒捌玖拾佰仟零一二三四五六七八九十百千万亿第");

    private static readonly SearchValues<char> Ordinal = SearchValues.Create("级层类组点年月日式");
}
