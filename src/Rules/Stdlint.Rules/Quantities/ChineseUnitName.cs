using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.1。24小时热线、100米跑等名称由词表的例外排除；7×24小时不是乘积。
public sealed class ChineseUnitName : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ChineseUnitName;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Form: UnitForm.Name, MixesScripts: false, Symbol: { } symbol, Join: not (QuantityJoin.Times or QuantityJoin.WrongTimes) } quantity
            ? new RecurringFault(quantity.Span, string.Concat(model.Text.StringOf(quantity.Number), " ", symbol), [DraftEdit.Replace(TextSpan.FromBounds(quantity.Number.End, quantity.Unit.End), " " + symbol)])
            : null;
}
