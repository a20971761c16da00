using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.2、10.4.2.2。负号、年份、型号和日期（2019-03-31）不是范围，所以只认两个数、后一个带单位或量词的。
public sealed class RangeSign : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.RangeSign;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Dash } last || !last.HasUnit && Vocabulary.RangeCounters.LengthAt(model.Text.Content, last.Number.End) == 0 || index + 1 < quantities.Length && quantities[index + 1].Join == QuantityJoin.Dash)
            return null;
        var first = quantities[index - 1];
        if (first.Join != QuantityJoin.None || first.Number.Length > 1 && model.FoldedContent[first.Number.Start] == '0' && model.FoldedContent[first.Number.Start + 1] != '.')
            return null;
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Span.End), Repair: RangeRepair.Of(model.Text, first, last));
    }
}
