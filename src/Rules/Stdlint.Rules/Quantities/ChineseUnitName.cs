using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.1。24小时热线、100米跑等名称由词表的例外排除；7×24小时不是乘积。
public sealed class ChineseUnitName : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ChineseUnitName;

    protected override QuantityFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { Form: UnitForm.Name, MixesScripts: false, Symbol: not null, Join: not (QuantityJoin.Times or QuantityJoin.WrongTimes) } quantity
            ? new QuantityFault(quantity.Span, string.Concat(model.Text.StringOf(quantity.Number), " ", quantity.Symbol))
            : null;
}
