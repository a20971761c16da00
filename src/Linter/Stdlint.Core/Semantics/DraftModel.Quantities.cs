using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Numbers with their units (GB/T 1.1—2020, 9.4.4 to 9.4.7).</summary>
public sealed partial class DraftModel
{
    /// <summary>Numbers and quantities of clauses and annexes, in text order; those that a sign joins follow each other.</summary>
    public ImmutableArray<Quantity> Quantities => Once(ref _quantities, QuantityScanner.Scan);

    /// <summary>The quantities that begin in the span.</summary>
    public ReadOnlySpan<Quantity> QuantitiesIn(TextSpan span) => Within(Quantities, span, static (in quantity) => quantity.Number.Start);

    /// <summary>The Chinese name of a unit, or of one divided by another (毫克每升); null where rules.json does not have it. Exponents may be plain digits that are raised.</summary>
    public static string? UnitNameOf(ReadOnlySpan<char> symbol)
    {
        var solidus = symbol.IndexOf('/');
        if (solidus < 0)
            return SingleUnitNameOf(symbol);
        return SingleUnitNameOf(symbol[..solidus]) is { } divided && SingleUnitNameOf(symbol[(solidus + 1)..]) is { } divisor ? divided + "每" + divisor : null;
    }

    private static string? SingleUnitNameOf(ReadOnlySpan<char> symbol) =>
        UnitReader.NameOf(symbol) ?? (symbol is [.. var rest, '2' or '3'] ? UnitReader.NameOf([.. rest, symbol[^1] == '2' ? '²' : '³']) : null);

    private ImmutableArray<Quantity> _quantities;
}
