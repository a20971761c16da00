using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1：清单中的文件之前不给出序号。参考文献的 [1] 是规定的，不属本条。
public sealed class ReferenceEntryNumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? first = null;
        foreach (var (entry, document, _) in context.Model.NormativeReferences.Entries)
        {
            // 转换工具会给每一段加“- ”。
            if (entry.WrittenMarker.Length == 0 || context.Model.IsExtracted.Value && entry.WrittenMarker is "-" or "*")
                continue;
            // 从行首到编号之前是键入的序号；自动编号不在文字里。
            var end = document is not null && document.Span.Start > entry.Span.Start ? document.Span.Start : entry.Span.Start;
            var typed = TextSpan.FromBounds(entry.Span.Start, end);
            var place = typed.Length > 0 ? typed : document?.Span ?? entry.Span;
            if (first is null)
                first = context.Report(Descriptors.ReferenceEntryNumbered, place, entry.WrittenMarker).Assuming(entry);
            else
                first.WithRelated(RelatedKind.Derived, place, "related.same-fault");
        }
    }
}
