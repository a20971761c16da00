using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.2：0 ℃～10 ℃，不写作0～10 ℃；（0～10）℃不报。
public sealed class RangeUnitMissing : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.RangeUnitMissing;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Range, Form: UnitForm.Symbol or UnitForm.WrongCase or UnitForm.WrongMicro or UnitForm.WrongCelsius } last)
            return null;
        var first = quantities[index - 1];
        if (first.HasUnit || first.FollowsBracket || first.HasMultiplier || first.Join != QuantityJoin.None)
            return null;
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Unit.End), Repair: RangeRepair.Of(model.Text, first, last));
    }
}
