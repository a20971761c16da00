using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Foreword;

// GB/T 1.1—2020，8.3：不应给出章编号且不分条。技术变化和部分的清单是列项，不是条。
public sealed class ForewordSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Foreword);

    private static void Check(NodeContext context)
    {
        ReportedDiagnostic? reported = null;
        foreach (var child in context.Node.Children)
        {
            var place = child switch
            {
                DivisionSyntax division => division.HeadingSpan,
                ParagraphSyntax paragraph when context.Model.TypedHeadingNumber(paragraph).Length > 0 => paragraph.Span,
                _ => default,
            };
            if (place.IsEmpty)
                continue;
            if (reported is null)
                reported = context.Report(Descriptors.ForewordSubdivided, place, context.Text.StringOf(place)).Assuming(child);
            else
                reported.WithRelated(RelatedKind.Derived, place, "related.same-fault");
        }
    }
}
