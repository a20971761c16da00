using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3100。
public sealed class MicroSign : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.MicroSign;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Form: UnitForm.WrongMicro, Symbol: { } symbol } quantity ? new RecurringFault(quantity.Fault, symbol, [DraftEdit.Replace(quantity.Fault, symbol)]) : null;
}
