using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Consistency;

// GB/T 1.1—2020，8.1、10.1.3。只有空格或连接号不同的，由 STD1106 说；页眉各有一份，同一个错号只报一次。
public sealed class DocumentNumberMismatch : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.CoverNumber is not { } cover)
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in context.Model.StandardNumbers)
        {
            var block = context.Text.BlockAt(number.Span.Start);
            if (block.Story is not (BlockStory.Header or BlockStory.Footer) || number.IsForeign || Agrees(context.Text, number, cover))
                continue;
            // 页眉里除了编号还有许多别的话的，引的可能是别的文件。
            if (number.Span.Length * 2 < context.Text.TextOf(block).Trim().Length || !seen.Add(context.Text.StringOf(number.Span)))
                continue;
            context.Report(
                block.Story == BlockStory.Header ? Descriptors.DocumentNumberMismatch : Descriptors.DocumentNumberMismatchFooter,
                number.Span,
                context.Text.StringOf(cover.Span),
                context.Text.StringOf(number.Span))
                .WithRelated(RelatedKind.Conflict, cover.Span, "related.number")
                .WithFix(() => Repair(context.Model, context.Text.StringOf(number.Span), cover));
        }
    }

    // 各个页眉、页脚上的同一个错号一并改。封面的编号不完整的，不知道该写什么。
    private static List<DraftEdit> Repair(DraftModel model, string wrong, StandardNumber cover)
    {
        var edits = new List<DraftEdit>();
        if (!cover.IsDated)
            return edits;
        var expected = $"{cover.Prefix} {model.Text.StringOf(cover.NumberSpan)}—{model.Text.StringOf(cover.YearSpan)}";
        foreach (var number in model.StandardNumbers)
        {
            if (model.Text.BlockAt(number.Span.Start).Story is BlockStory.Header or BlockStory.Footer && model.Text.TextOf(number.Span).SequenceEqual(wrong))
                edits.Add(new ReplaceText(number.Span, expected, IsFieldResult: true));
        }

        return edits;
    }

    private static bool Agrees(DraftText text, StandardNumber number, StandardNumber cover)
    {
        if (number.IsPlaceholder && cover.IsPlaceholder)
            return number.Prefix == cover.Prefix;
        return NormalizedText.Of(text.TextOf(number.Span)).Replace("——", "—", StringComparison.Ordinal) == NormalizedText.Of(text.TextOf(cover.Span)).Replace("——", "—", StringComparison.Ordinal)
            || (number.Key == cover.Key && (number.Year == cover.Year || !number.IsDated || !cover.IsDated));
    }
}
