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
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        if (!first.HasUnit)
        {
            var unit = text.StringOf(TextSpan.FromBounds(last.Number.End, last.Unit.End));
            if (unit.AsSpan().ContainsAnyInRange('0', '9'))
                return [];
            edits.Add(DraftEdit.Insert(first.Number.End, unit));
        }

        if (text.TextOf(last.JoinSpan) is not "～")
            edits.Add(DraftEdit.Replace(last.JoinSpan, "～"));
        return edits.DrainToImmutable();
    }
}
