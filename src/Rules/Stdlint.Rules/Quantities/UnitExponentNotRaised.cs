using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3101。从别的格式转来的文本没有上标，不报。
public sealed class UnitExponentNotRaised : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnitExponentNotRaised;

    protected override QuantityFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index].FlatExponent.IsEmpty || model.IsExtracted.Value)
            return null;
        return new QuantityFault(quantities[index].Unit);
    }
}
