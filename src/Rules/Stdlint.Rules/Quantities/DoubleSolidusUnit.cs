using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3100：组合单位的斜线不多于一条，如mg/(kg·d)。
public sealed class DoubleSolidusUnit : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DoubleSolidusUnit;

    protected override QuantityFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Solidi: > 1 } quantity ? new QuantityFault(quantity.Unit) : null;
}
