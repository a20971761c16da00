using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// 惯例：要求和步骤里的值给出范围或允差。“约30 min”在试验方法里是通行写法，不报；“5 m左右各设1处”说的是两侧。
public sealed class ApproximateQuantity : RecurringFaultRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ApproximateQuantity;

    protected override IEnumerable<RecurringFault> FaultsOf(DraftModel model) => BehindValues(model).Concat(BeforeValues(model)).OrderBy(static fault => fault.Span.Start);

    private static IEnumerable<RecurringFault> BehindValues(DraftModel model)
    {
        foreach (var word in model.WordHits[Vocabulary.AboutEndings])
        {
            if (IsBinding(model, word) && SaysAbout(model, word.Span.End) && ValueBefore(model, word.Span.Start) is { } value)
                yield return new RecurringFault(TextSpan.FromBounds(value, word.Span.End));
        }
    }

    private static IEnumerable<RecurringFault> BeforeValues(DraftModel model)
    {
        foreach (var word in model.WordHits[Vocabulary.AboutWords])
        {
            if (Vocabulary.LooseAboutWords.Contains(model.Text.TextOf(word.Span)) && IsBinding(model, word) && model.QuantitiesIn(new TextSpan(word.Span.End, 2)) is [var quantity, ..])
                yield return new RecurringFault(TextSpan.FromBounds(word.Span.Start, quantity.Span.End));
        }
    }

    // 加热10 min左右，至溶液澄清：何时为止另有规定。
    private static bool IsBinding(DraftModel model, in WordHit word) =>
        word.Zone.IsProvision
        && model.SentenceAt(word.Span.Start) is { } sentence
        && model.TellsWhatToDo(sentence, word.Span.Start)
        && !Vocabulary.WordsToAnEnd.IsFoundIn(model.Text.TextOf(TextSpan.FromBounds(word.Span.End, Math.Max(word.Span.End, sentence.Span.End))));

    private static bool SaysAbout(DraftModel model, int end) => !model.IsHanAt(end) || Vocabulary.WordsBehindAbout.LengthAt(model.FoldedContent, end) > 0;

    /// <summary>Where the value begins that ends at the offset; null where none does.</summary>
    private static int? ValueBefore(DraftModel model, int end)
    {
        const int longest = 24;
        var gap = NumberGap.SkipBefore(model.Text.Content, end);
        foreach (var quantity in model.QuantitiesIn(TextSpan.FromBounds(Math.Max(0, gap - longest), gap)))
        {
            if (quantity.Span.End == gap)
                return quantity.Span.Start;
        }

        return null;
    }
}
