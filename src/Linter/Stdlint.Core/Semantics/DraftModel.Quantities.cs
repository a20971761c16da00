using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Numbers with their units (GB/T 1.1—2020, 9.4.4 to 9.4.7).</summary>
public sealed partial class DraftModel
{
    /// <summary>Numbers and quantities of clauses and annexes, in text order; those that a sign joins follow each other.</summary>
    public ImmutableArray<Quantity> Quantities => Once(ref _quantities, QuantityScanner.Scan);

    /// <summary>The quantities that begin in the span.</summary>
    public ReadOnlySpan<Quantity> QuantitiesIn(TextSpan span) => Within(Quantities, span, static quantity => quantity.Number.Start);

    private ImmutableArray<Quantity> _quantities;
}
