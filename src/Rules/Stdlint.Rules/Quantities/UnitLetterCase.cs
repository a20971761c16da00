using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3100。mPa（毫帕）、KB（千字节）、ML等另有所指的不在词表内。
public sealed class UnitLetterCase : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnitLetterCase;

    protected override IEnumerable<RecurringFault> FaultsOf(DraftModel model) => base.FaultsOf(model).Concat(TableUnits.At(model, UnitForm.WrongCase, isRepaired: true)).OrderBy(static fault => fault.Span.Start);

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Form: UnitForm.WrongCase, Symbol: { } symbol } quantity ? new RecurringFault(quantity.Fault, symbol, [DraftEdit.Replace(quantity.Fault, symbol)]) : null;
}
