using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7。
public sealed class CelsiusSymbol : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.CelsiusSymbol;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Form: UnitForm.WrongCelsius, Symbol: { } symbol } quantity
            ? new RecurringFault(quantity.Fault, symbol, [DraftEdit.Replace(quantity.Fault, quantity.Gap.IsEmpty ? " " + symbol : symbol)])
            : null;
}
