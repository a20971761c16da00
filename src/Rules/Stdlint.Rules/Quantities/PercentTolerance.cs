using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.3：（65±2）%。单独的±5%是相对偏差。
public sealed class PercentTolerance : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.PercentTolerance;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Tolerance or QuantityJoin.WrongTolerance, Form: UnitForm.Percent } last)
            return null;
        var first = quantities[index - 1];
        if (first.Form is not (UnitForm.None or UnitForm.Percent) || first.FollowsBracket || first.Join != QuantityJoin.None)
            return null;
        var right = string.Concat("（" + model.Text.StringOf(first.Number), "±", model.Text.StringOf(last.Number), "）" + model.Text.StringOf(last.Unit));
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Unit.End), right, ToleranceRepair.Of(model.Text, first, last, gap: ""));
    }
}
