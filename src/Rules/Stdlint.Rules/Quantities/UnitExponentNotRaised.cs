using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3101。从别的格式转来的文本没有上标，不报。
public sealed class UnitExponentNotRaised : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnitExponentNotRaised;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index].FlatExponent.IsEmpty || model.IsExtracted.Value)
            return null;
        return new RecurringFault(quantities[index].Unit, Repair: [DraftEdit.Replace(quantities[index].FlatExponent, Raised(model.Text.TextOf(quantities[index].FlatExponent)))]);
    }

    /// <summary>As raised characters, which look like raised digits and keep the properties of the run.</summary>
    private static string Raised(ReadOnlySpan<char> exponent)
    {
        var raised = exponent.ToArray();
        foreach (ref var character in raised.AsSpan())
        {
            character = character switch
            {
                '-' or '−' or '–' => '⁻',
                '1' => '¹',
                '2' => '²',
                '3' => '³',
                >= '0' and <= '9' => (char)('⁰' + character - '0'),
                _ => character,
            };
        }

        return new string(raised);
    }
}
