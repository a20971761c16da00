using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Quantities;

/// <summary>Writes a range as GB/T 1.1—2020, 9.4.5.2 and 9.4.5.3 have it: both values with their unit, joined by ～.</summary>
internal static class RangeRepair
{
    /// <summary>The edits; none where the unit has an exponent, whose raised form could not be copied.</summary>
    public static ImmutableArray<DraftEdit> Of(DraftText text, in Quantity first, in Quantity last)
    {
        if (first.HasUnit || !last.HasUnit)
            return [DraftEdit.Replace(last.JoinSpan, "～")];

        var unit = text.StringOf(TextSpan.FromBounds(last.Number.End, last.Unit.End));
        return unit.AsSpan().ContainsAnyInRange('0', '9') ? [] : [DraftEdit.Replace(TextSpan.FromBounds(first.Number.End, last.JoinSpan.End), unit + "～")];
    }
}
