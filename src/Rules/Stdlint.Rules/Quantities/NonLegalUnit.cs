using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.1、9.4.7；GB 3100。血压的mmHg、显示屏和管螺纹的英寸是通行写法；括号里的亩是换算，“1 mmHg=0.133 kPa”给出换算。
public sealed class NonLegalUnit : QuantityRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.NonLegalUnit;

    protected override IEnumerable<RecurringFault> FaultsOf(DraftModel model) => base.FaultsOf(model).Concat(OfRates(model)).Concat(TableUnits.At(model, UnitForm.NotLegal, isRepaired: false)).OrderBy(static fault => fault.Span.Start);

    private static IEnumerable<RecurringFault> OfRates(DraftModel model)
    {
        foreach (var word in model.WordHits[Vocabulary.NonLegalUnitWords.Heads])
        {
            if (word.Zone.IsProvision && !IsInBrackets(model, word.Span.Start) && Vocabulary.NonLegalUnitWords.Find(model.Text.TextOf(word.Span)) is { } unit)
                yield return new RecurringFault(word.Span, unit.Members.Words[0]);
        }
    }

    private static bool IsInBrackets(DraftModel model, int position)
    {
        var before = model.FoldedContent.AsSpan(model.Text.BlockAt(position).Span.Start..position);
        return before.LastIndexOfAny('（', '(') > before.LastIndexOfAny('）', ')');
    }

    protected override RecurringFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index)
    {
        if (quantities[index] is not { Form: UnitForm.NotLegal, Symbol: not null, FollowsBracket: false } quantity)
            return null;
        if (index + 1 < quantities.Length && IsConversion(model, quantity, quantities[index + 1]))
            return null;
        var unit = model.CommaUnitAt(quantity.Number.Start);
        return Vocabulary.CustomaryUnitContexts.IsFoundIn(model.FoldedContent.AsSpan(unit.Start, unit.Length)) ? null : new RecurringFault(quantity.Span, quantity.Symbol, Repair(model, quantity));
    }

    /// <summary>Only where the legal unit is as large, so that the number stays.</summary>
    private static ImmutableArray<DraftEdit> Repair(DraftModel model, in Quantity quantity)
    {
        var unit = model.Text.TextOf(quantity.Fault);
        return Vocabulary.RenamedUnits.Contains(unit) && quantity.Symbol is { } symbol ? [DraftEdit.Replace(quantity.Fault, quantity.Gap.IsEmpty ? " " + symbol : symbol)] : [];
    }

    private static bool IsConversion(DraftModel model, Quantity quantity, Quantity next) =>
        next is { HasUnit: true, Form: not UnitForm.NotLegal }
        && model.FoldedContent.AsSpan(quantity.Span.End, next.Span.Start - quantity.Span.End).Trim() is "=" or "＝" or "≈";
}
