using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.5.1。个数乘长度（4×100 m）不是尺寸，所以两项时前一项要多于一位。
public sealed class DimensionUnits : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DimensionUnits;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        var last = quantities[index];
        if (last is not { Join: QuantityJoin.Times or QuantityJoin.WrongTimes, Form: UnitForm.Symbol }
            || !Vocabulary.LengthUnits.Contains(model.FoldedContent.AsSpan(last.Unit.Start, last.Unit.Length))
            || index + 1 < quantities.Length && quantities[index + 1].Join is QuantityJoin.Times or QuantityJoin.WrongTimes)
        {
            return null;
        }

        var start = index;
        var isMissing = false;
        while (quantities[start].Join is QuantityJoin.Times or QuantityJoin.WrongTimes)
        {
            start--;
            if (quantities[start].HasMultiplier)
                return null;
            isMissing |= !quantities[start].HasUnit;
        }

        var first = quantities[start];
        if (!isMissing || first.Join != QuantityJoin.None || index - start == 1 && first.Number.Length == 1)
            return null;
        return new RecurringFault(TextSpan.FromBounds(first.Number.Start, last.Unit.End), Repair: Repair(model.Text, quantities, start, index));
    }

    private static ImmutableArray<DraftEdit> Repair(DraftText text, ImmutableArray<Quantity> quantities, int first, int last)
    {
        var unit = " " + text.StringOf(quantities[last].Unit);
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        for (var i = first; i < last; i++)
        {
            if (!quantities[i].HasUnit)
                edits.Add(DraftEdit.Insert(quantities[i].Number.End, unit));
        }

        return edits.DrainToImmutable();
    }
}
