using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.2：80 mm±2 mm或（80±2）mm；角度45°±1°不报。
public sealed class ToleranceForm : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ToleranceForm;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Tolerance or QuantityJoin.WrongTolerance, HasUnit: true, Form: not (UnitForm.Percent or UnitForm.Angle) } last)
            return null;
        var first = quantities[index - 1];
        if (first.HasUnit || first.FollowsBracket || first.HasMultiplier || first.Join != QuantityJoin.None)
            return null;
        var right = string.Concat("（" + model.Text.StringOf(first.Number), "±", model.Text.StringOf(last.Number), "） " + model.Text.StringOf(last.Unit));
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Unit.End), right, ToleranceRepair.Of(model.Text, first, last, gap: " "));
    }
}
