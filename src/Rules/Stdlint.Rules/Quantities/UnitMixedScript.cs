using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB 3100。元/m²、次/min所数的不是单位，不报。
public sealed class UnitMixedScript : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnitMixedScript;

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
        => quantities[index] is { MixesScripts: true } quantity ? new RecurringFault(quantity.Unit, Repair: AllSymbols(model, quantity)) : null;

    // 中文的单位名换成符号；数与单位之间没有空的，一并空开。
    private static ImmutableArray<DraftEdit> AllSymbols(DraftModel model, in Quantity quantity)
    {
        var content = model.FoldedContent;
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        for (var start = quantity.Unit.Start; start < quantity.Unit.End;)
        {
            var end = start;
            while (end < quantity.Unit.End && content[end] is not ('/' or '·' or '⋅' or '•'))
                end++;
            var part = content.AsSpan(start, end - start);
            if (Vocabulary.UnitNames.Find(part)?.Members.Words is [var symbol, ..])
                edits.Add(DraftEdit.Replace(TextSpan.FromBounds(start, end), symbol));
            else if (!model.IsUnit(part))
                return [];
            start = end + 1;
        }

        if (quantity.Gap.IsEmpty && edits is [ReplaceText first, ..] && first.Span.Start == quantity.Unit.Start)
            edits[0] = first with { Text = " " + first.Text };
        return edits.ToImmutable();
    }
}
