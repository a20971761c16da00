using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835。句号只在后一个数带单位时看作小数点。
public sealed class DecimalSign : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DecimalSign;

    protected override QuantityFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        if (model.Text.TextOf(quantity.Number).Contains(FullWidthPoint))
            return new QuantityFault(quantity.Number);
        if (index == 0 || !quantity.HasUnit || quantity.Form == UnitForm.Name)
            return null;
        var before = quantities[index - 1];
        if (before.HasUnit || before.Number.End + 1 != quantity.Number.Start)
            return null;
        return model.Text.Content[before.Number.End] is '。' or '·' ? new QuantityFault(TextSpan.FromBounds(before.Number.Start, quantity.Number.End)) : null;
    }

    private const char FullWidthPoint = '\uFF0E';
}
