using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.1.1 的示例：GB/T ×××××—××××中×.×。
public sealed class CitationPointerForm : DraftAnalyzer
{
    private const string Prescribed = "中";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var pointer in context.Model.CrossReferences)
        {
            if (pointer is not { IsExternal: true, Kind: CrossReferenceKind.Clause, ExternalDocument: { } document } || pointer.NumberSpan.Start <= document.Span.End
                || pointer.Number.Components.Length < 2 || context.Model.ZoneAt(pointer.Span.Start) is not { IsProvision: true })
                continue;
            var joint = context.Text.StringOf(TextSpan.FromBounds(document.Span.End, pointer.NumberSpan.Start)).Trim();
            if (joint is not ("之" or "的" or "的第" or "之第" or "中第"))
                continue;
            var span = TextSpan.FromBounds(document.Span.Start, pointer.Span.End);
            context.Report(Descriptors.CitationPointerForm, span, context.Text.StringOf(span), string.Concat(context.Text.StringOf(document.Span), Prescribed, context.Text.StringOf(pointer.NumberSpan)))
                .WithFix(() => Repair(context, document, pointer));
        }
    }

    private static IEnumerable<DraftEdit> Repair(DraftContext context, StandardNumber document, CrossReference pointer)
    {
        yield return DraftEdit.Replace(TextSpan.FromBounds(document.Span.End, pointer.NumberSpan.Start), Prescribed);
        var tail = TextSpan.FromBounds(pointer.NumberSpan.End, pointer.Span.End);
        if (context.Text.TextOf(tail) is "条")
            yield return DraftEdit.Delete(tail);
    }
}
