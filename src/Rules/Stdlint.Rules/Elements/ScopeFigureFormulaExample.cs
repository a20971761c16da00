using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，表3：范围只用条文、表、注和脚注。
public sealed class ScopeFigureFormulaExample : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Figure, SyntaxKind.Formula, SyntaxKind.Example);

    private static void Check(NodeContext context)
    {
        if (context.Node.FirstAncestor<ClauseSyntax>() is not { Element: ElementKind.Scope } scope)
            return;
        var descriptor = context.Node.Kind switch
        {
            SyntaxKind.Figure => Descriptors.ScopeFigureFormulaExample,
            SyntaxKind.Formula => Descriptors.ScopeFigureFormulaExampleFormula,
            _ => Descriptors.ScopeFigureFormulaExampleExample,
        };
        context.Report(descriptor, context.Node.Span).Assuming(scope);
    }
}
