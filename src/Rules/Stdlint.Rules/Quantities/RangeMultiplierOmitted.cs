using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835：2万～5万。0和（3～6）×10³不报。
public sealed class RangeMultiplierOmitted : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.RangeMultiplierOmitted;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Range, HasMultiplier: true } last)
            return null;
        var first = quantities[index - 1];
        if (first.HasMultiplier || first.HasUnit || first.FollowsBracket || first.Number.Length == 1 && model.FoldedContent[first.Number.Start] == '0')
            return null;
        var multiplier = model.Text.Content[last.Number.End - 1];
        return new RecurringFault(
            TextSpan.FromBounds(first.Number.Start, last.Span.End),
            Repair: multiplier is '万' or '亿' ? [DraftEdit.Insert(first.Number.End, multiplier.ToString())] : []);
    }
}
