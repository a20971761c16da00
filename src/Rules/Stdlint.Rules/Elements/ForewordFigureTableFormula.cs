using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.3、表3。只作排版用的表不算；没有编号和标题的图可能是徽标。
public sealed class ForewordFigureTableFormula : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Figure, SyntaxKind.Table, SyntaxKind.Formula);

    private static void Check(NodeContext context)
    {
        var item = (CaptionedSyntax)context.Node;
        if (item.FirstAncestor<ForewordSyntax>() is null || item is TableSyntax { IsLayout: true })
            return;

        var descriptor = item.Kind switch
        {
            SyntaxKind.Figure => Descriptors.ForewordFigureTableFormulaFigure,
            SyntaxKind.Table => Descriptors.ForewordFigureTableFormula,
            _ => Descriptors.ForewordFigureTableFormulaFormula,
        };
        var report = context.Report(descriptor, item.Span).Assuming(item);
        if (item.CaptionBlock < 0)
            report.Assuming(RecognitionConfidence.Low);
    }
}
