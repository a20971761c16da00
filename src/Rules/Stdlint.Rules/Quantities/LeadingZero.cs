using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835。
public sealed class LeadingZero : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.LeadingZero;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { LacksZero: true } quantity
            ? new RecurringFault(TextSpan.FromBounds(quantity.Number.Start - 1, quantity.Number.End), Repair: [DraftEdit.Insert(quantity.Number.Start - 1, "0")])
            : null;
}
