using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835。句号只在后一个数带单位时看作小数点。
public sealed class DecimalSign : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DecimalSign;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        if (model.Text.TextOf(quantity.Number).IndexOf(FullWidthPoint) is var point and >= 0)
            return new RecurringFault(quantity.Number, Repair: [WithPointAt(quantity.Number.Start + point)]);
        if (index == 0 || !quantity.HasUnit || quantity.Form == UnitForm.Name)
            return null;
        var before = quantities[index - 1];
        if (before.HasUnit || before.Number.End + 1 != quantity.Number.Start)
            return null;
        return model.Text.Content[before.Number.End] is '。' or '·'
            ? new RecurringFault(TextSpan.FromBounds(before.Number.Start, quantity.Number.End), Repair: [WithPointAt(before.Number.End)])
            : null;
    }

    private static ReplaceText WithPointAt(int position) => DraftEdit.Replace(new TextSpan(position, 1), ".");

    private const char FullWidthPoint = '\uFF0E';
}
