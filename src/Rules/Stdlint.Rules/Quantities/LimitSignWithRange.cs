using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// 含义矛盾：界限符号说一个界限，范围说两个。表格里的“＞5 kg～30 kg”是通行写法。
public sealed class LimitSignWithRange : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.LimitSignWithRange;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Range } last || quantities[index - 1].Join != QuantityJoin.None)
            return null;
        var content = model.FoldedContent;
        var sign = quantities[index - 1].Number.Start;
        while (sign > 0 && content[sign - 1] == ' ')
            sign--;
        var length = Vocabulary.LimitSigns.LengthEndingAt(content, sign);
        if (length == 0 || content[sign - 1] is '<' or '>' && last.Zone.Role == TextRole.TableCell)
            return null;
        return new RecurringFault(TextSpan.FromBounds(sign - length, last.Span.End));
    }
}
