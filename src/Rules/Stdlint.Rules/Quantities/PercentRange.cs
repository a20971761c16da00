using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.3：63%～67%；（63～67）%不报。
public sealed class PercentRange : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.PercentRange;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.Range or QuantityJoin.Dash, Form: UnitForm.Percent } last)
            return null;
        var first = quantities[index - 1];
        if (first.HasUnit || first.FollowsBracket || first.HasMultiplier || first.Join != QuantityJoin.None || first.Number.Length > LongestPercentage)
            return null;
        var sign = model.Text.StringOf(last.Unit);
        var right = string.Concat(model.Text.StringOf(first.Number), sign, "～", string.Concat(model.Text.StringOf(last.Number), sign));
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Unit.End), right, RangeRepair.Of(model.Text, first, last));
    }

    /// <summary>Longer numbers before a dash are years or codes.</summary>
    private const int LongestPercentage = 5;
}
