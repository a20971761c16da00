using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Quantities;

/// <summary>Puts a value and its tolerance into brackets before the unit they share (GB/T 1.1—2020, 9.4.5.2, 9.4.5.3).</summary>
internal static class ToleranceRepair
{
    /// <param name="text">The draft text.</param>
    /// <param name="value">The value, whose own unit goes.</param>
    /// <param name="tolerance">The tolerance, whose unit stays.</param>
    /// <param name="gap">What stands between bracket and unit.</param>
    public static ImmutableArray<DraftEdit> Of(DraftText text, in Quantity value, in Quantity tolerance, string gap)
    {
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        edits.Add(DraftEdit.Insert(value.Number.Start, "（"));
        if (value.HasUnit)
            edits.Add(DraftEdit.Delete(TextSpan.FromBounds(value.Number.End, value.Unit.End)));
        if (text.TextOf(tolerance.JoinSpan) is not "±")
            edits.Add(DraftEdit.Replace(tolerance.JoinSpan, "±"));
        edits.Add(DraftEdit.Replace(tolerance.Gap, "）" + gap));
        return edits.DrainToImmutable();
    }
}
