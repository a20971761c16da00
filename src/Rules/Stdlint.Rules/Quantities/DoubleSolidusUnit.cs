using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3100：组合单位的斜线不多于一条，如mg/(kg·d)。
public sealed class DoubleSolidusUnit : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DoubleSolidusUnit;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Solidi: > 1 } quantity ? new RecurringFault(quantity.Unit, Repair: Repair(model.Text, quantity)) : null;

    /// <summary>What is divided by twice is divided by the product: mg/kg/d, mg/(kg·d).</summary>
    private static ImmutableArray<DraftEdit> Repair(DraftText text, in Quantity quantity)
    {
        var unit = text.TextOf(quantity.Unit);
        if (quantity.Solidi != 2 || unit.Contains('('))
            return [];
        var (first, second) = (quantity.Unit.Start + unit.IndexOf('/'), quantity.Unit.Start + unit.LastIndexOf('/'));
        return [DraftEdit.Insert(first + 1, "("), DraftEdit.Replace(new TextSpan(second, 1), "·"), DraftEdit.Insert(quantity.Unit.End, ")")];
    }
}
