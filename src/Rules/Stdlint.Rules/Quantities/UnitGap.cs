using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，10.4.6：除平面角外，单位符号前空四分之一字。单个大写字母紧跟数值时多是等级或型号（4K、5S），只认常见的电学和力学单位。
public sealed class UnitGap : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnitGap;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        if (!quantity.HasUnit || quantity.Gap.Length > 0 || quantity.Form is UnitForm.Name or UnitForm.Percent or UnitForm.Angle or UnitForm.Glyph)
            return null;
        var first = model.FoldedContent[quantity.Unit.Start];
        if (IsChinese(first) || quantity.Unit.Length == 1 && char.IsAsciiLetterUpper(first) && first is not ('V' or 'W' or 'N' or 'L' or 'J' or 'A'))
            return null;
        return new RecurringFault(quantity.Span, string.Concat(model.Text.StringOf(quantity.Number), " ", model.Text.StringOf(quantity.Unit)), [DraftEdit.Insert(quantity.Unit.Start, " ")]);
    }

    private static bool IsChinese(char first) => first >= '\u4E00';
}
