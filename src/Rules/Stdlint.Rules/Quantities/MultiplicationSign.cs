using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.3。0x1F是十六进制数。
public sealed class MultiplicationSign : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.MultiplicationSign;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Join: QuantityJoin.WrongTimes } last)
            return null;
        var first = quantities[index - 1];
        if (!first.HasUnit && first.Number.Length == 1 && model.FoldedContent[first.Number.Start] == '0')
            return null;
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Span.End), Repair: [DraftEdit.Replace(last.JoinSpan, "×")]);
    }
}
