using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

/// <summary>A rule about single quantities, or two that a sign joins.</summary>
public abstract class QuantityRule : RecurringFaultRule
{
    protected override IEnumerable<RecurringFault> FaultsOf(DraftModel model)
    {
        var quantities = model.Quantities;
        for (var i = 0; i < quantities.Length; i++)
        {
            if (FaultAt(model, quantities, i) is { } fault)
                yield return fault;
        }
    }

    /// <summary>The fault of the quantity, together with those joined before it; null where there is none.</summary>
    protected abstract RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index);
}
