using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，10.4.6：平面角的度、分、秒紧跟数值。
public sealed class AngleUnitGap : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.AngleUnitGap;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Form: UnitForm.Angle, Gap.Length: > 0 } quantity ? new RecurringFault(quantity.Span, Repair: [DraftEdit.Delete(quantity.Gap)]) : null;
}
