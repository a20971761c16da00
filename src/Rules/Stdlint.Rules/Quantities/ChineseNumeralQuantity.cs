using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.1。单字的单位名（一米阳光、三克）歧义多，只认两个字以上的；“第二千米”“几百千米”不是量值。
public sealed class ChineseNumeralQuantity : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ChineseNumeralQuantity;

    protected override WordList Words => Vocabulary.UnitNames.Heads;

    protected override bool IsAtFault(DraftModel model, in WordHit word)
    {
        if (word.Span.Length < 2)
            return false;
        var content = model.FoldedContent;
        var start = word.Span.Start;
        while (start > 0 && Vocabulary.ChineseNumerals.LengthAt(content, start - 1) > 0)
            start--;
        return start < word.Span.Start && (start == 0 || content[start - 1] is not ('第' or '几' or '数' or '上'));
    }
}
