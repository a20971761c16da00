using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3100。元/m²、次/min所数的不是单位，不报。
public sealed class UnitMixedScript : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnitMixedScript;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { MixesScripts: true } quantity ? new RecurringFault(quantity.Unit) : null;
}
