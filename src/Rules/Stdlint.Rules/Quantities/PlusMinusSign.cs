using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.2。
public sealed class PlusMinusSign : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.PlusMinusSign;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Join: QuantityJoin.WrongTolerance } quantity ? new RecurringFault(quantity.JoinSpan, Repair: [DraftEdit.Replace(quantity.JoinSpan, "±")]) : null;
}
